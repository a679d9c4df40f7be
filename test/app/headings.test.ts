import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';
import {play, press, see} from '../helpers/session.js';

const body = 'The council met on Monday and spoke of the plan for the harbour at some length. '.repeat(8).trim();
const plain = articleOf(`The harbour plan\n\n${body}\n\n${body}\n\n${body}\n\n${body}`);
const article = {
	...plain,
	paragraphs: plain.paragraphs.map((paragraph, at) =>
		at === 2 || at === 3 ? {...paragraph, kind: 'heading' as const} : paragraph,
	),
};
const document = {...read(plain), article};

test('{ and } go from heading to heading', () => {
	const opened = screenWith(document, {columns: 80, rows: 16});
	const at = (keys: string) => articleState(after(opened, keys)).offset;
	const [title, , second, third] = article.paragraphs;
	expect(at('}')).toBe(second!.start);
	expect(at('}}')).toBe(third!.start);
	expect(at('}}{')).toBe(second!.start);
	expect(at('}}{{')).toBe(title!.start);
	expect(at('2}')).toBe(0);
});

test('without one the footer says so', () =>
	play(goldDocument(), '80x24', [press('}'), see('no heading after this'), press('G{'), see('1 Story    top')]));
