import {expect, test} from 'vitest';
import {reduce} from '../../source/app/reducer.js';
import {articleFrom} from '../../source/article/article-from.js';
import type {Rest} from '../../source/article/rest.js';
import {read} from '../../source/reading/read.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {type ScreenState, screenOf} from '../../source/view/scene.js';
import {firstState} from '../../source/view/state.js';
import {after, articleState} from '../helpers/screen.js';

const paragraphs = Array.from({length: 400}, (_, at) => `This is the paragraph ${at} of it, and Anna Berg said so.`);
const whole = articleFrom({source: 'long.txt', text: paragraphs.join('\n\n')});
const beginning = articleFrom({source: 'long.txt', text: paragraphs.slice(0, 40).join('\n\n')});
const rest: Rest = {source: 'long.txt'};
const opened = screenOf({kind: 'article', state: firstState(beginning, {columns: 80, rows: 24}, 'story', rest)});
const shown = (screen: ScreenState) =>
	rowsOf(frameOf(screen)).map(row =>
		row
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);

test('of a beginning nothing is told that the whole would tell otherwise', () => {
	const before = shown(opened);
	const now = shown(reduce(opened, {type: 'whole', article: beginning, whole}));
	expect(before.join('\n')).not.toContain('min');
	expect(now.join('\n')).toContain('21 min');
	expect(shown(after(opened, ' '))[2]).toMatch(/1 Story {10}/);
	const text = (row: string) => row.slice(20, 78).trimEnd();
	expect(before.map(text)).toEqual(now.map(text));
});

test('what goes through all of it waits; the place is kept as the whole comes', () => {
	for (const key of ['G', '/', 'O', 'L'])
		expect(articleState(after(opened, key)).status, key).toBe('the rest is still opening');
	const down = after(opened, ' j');
	const arrived = reduce(down, {type: 'whole', article: beginning, whole});
	expect(articleState(arrived)).toMatchObject({offset: articleState(down).offset, rest: null, article: whole});
	expect(shown(after(arrived, 'G')).join('\n')).toContain('the paragraph 399 of it');
});

test('what is read goes to the article by the beginning that it was opened with', () => {
	const arrived = reduce(opened, {type: 'whole', article: beginning, whole});
	const document = read(whole);
	expect(articleState(reduce(arrived, {type: 'read', article: beginning, document})).document).toBe(document);
	expect(articleState(reduce(arrived, {type: 'counted', article: beginning, list: 'events', count: 3})).counts).toEqual(
		{
			events: 3,
		},
	);
	expect(reduce(arrived, {type: 'read', article: whole, document})).toEqual(arrived);
});
