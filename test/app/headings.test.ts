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

test('an outline needs three headings', () => {
	const state = (keys: string) => articleState(after(screenWith(document, {columns: 80, rows: 24}), keys));
	expect(state('O')).toMatchObject({pane: 'story', status: 'an outline needs three headings'});
});

test('the outline opens on the section at hand, goes to any, and Esc leaves it as it was', () => {
	const paragraphs = plain.paragraphs.map((paragraph, at) => ({
		...paragraph,
		kind: at > 0 && at < 4 ? ('heading' as const) : paragraph.kind,
	}));
	const three = {...document, article: {...plain, paragraphs}};
	const state = (keys: string) => articleState(after(screenWith(three, {columns: 80, rows: 9}), keys));
	expect(state('O')).toMatchObject({pane: 'outline', lists: {outline: {chosen: 0}}});
	expect(state('}}O').lists.outline.chosen).toBe(1);
	expect(state('Oj<enter>')).toMatchObject({pane: 'story', offset: paragraphs[2]!.start, lit: {kind: 'sentence'}});
	expect(state('}}Ok<esc>')).toMatchObject({pane: 'story', offset: paragraphs[2]!.start});
	expect(state('Oj<enter><lt><lt>')).toMatchObject({pane: 'story', offset: 0});
	expect(state('OOOj<esc>').pane).toBe('story');
	expect(state('Oy')).toMatchObject({status: 'copied the item'});
});
