import {expect, test} from 'vitest';
import {ours} from '../../source/article/clean-text.js';
import type {Figure} from '../../source/reading/document.js';
import {read} from '../../source/reading/read.js';
import {textOfRow} from '../../source/view/cells.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {changeBeside} from '../../source/view/numbers.js';
import {firstChoice, type ScreenState, screenOf} from '../../source/view/scene.js';
import {titleOf} from '../../source/view/title.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after as played, screenWith} from '../helpers/screen.js';
import {sizeFrom} from '../helpers/session.js';

const document = goldDocument();
const rowsIn = (screen: ScreenState) => rowsOf(frameOf(screen)).map(textOfRow);
const rows = (keys: string, size: string, of = document) => rowsIn(played(screenWith(of, sizeFrom(size)), keys));

test.for([
	['../docs/one.txt', 'one.txt'],
	['C:\\news\\one.txt', 'one.txt'],
	['-', 'standard input'],
	['https://www.example.org/news/1', 'example.org/news/1'],
	['one.txt', 'one.txt'],
] as const)('a text without a title from %s is called %s', ([source, name]) => {
	expect(titleOf({...articleOf('Prices rose.'), title: null, source: ours`${source as never}`})).toBe(name);
});

test('a change says nothing that the amount beside it says', () => {
	const figure = {value: 4.25, text: '4.25%'} as Figure;
	expect(changeBeside({...figure, change: {direction: 'down', from: null, to: 4.25}})).toBe('down');
	expect(changeBeside({...figure, change: {direction: 'down', from: 4.5, to: 4.25}})).toBe('down from 4.50');
	expect(changeBeside({...figure, change: {direction: 'up', from: null, to: 5}})).toBe('up to 5.00');
	expect(changeBeside({...figure, change: null})).toBe(null);
});

test('what is measured is not cut for the sake of bars', () => {
	const figure = (id: string, measures: string, text: string, value: number) =>
		({
			...document.figures[0]!,
			...{id, measures, text, value, change: null},
			period: {start: '2023-06-01', end: '2023-08-31', expression: null},
		}) as unknown as Figure;
	const figures = [
		figure('f1', 'price of bread', '$1', 1),
		figure('f2', 'price of bread', '$2', 2),
		figure('f3', 'rent of a house there', 'about 123,456 dollars', 3),
		figure('f4', 'wages', '$123,456,7890', 4),
	];
	const many = {...document, figures, series: []};
	const narrow = rows('4', '72x24', many).join('\n');
	expect(narrow).toContain('price of bread');
	expect(narrow).not.toContain('━');
	expect(rows('4', '100x24', many).join('\n')).toContain('━');
});

test('an empty list with tabs offers no menu, since ← is the pane before there', () => {
	const empty = read(articleOf('Nothing\n\nto see'));
	expect(rows('4', '40x12', empty).at(-1)).toMatch(/^ {2}tab next pane/);
	expect(rows('4', '80x24', empty).at(-1)).toMatch(/^ {2}← menu {2}tab next pane/);
});

test('where no heading says how a list is sorted and filtered, the footer does', () => {
	expect(rows('2s', '40x12').at(-1)).toMatch(/^ {2}by mentions /);
	expect(rows('2f', '40x12').at(-1)).toMatch(/^ {2}people /);
	expect(rows('2fffs', '40x12').at(-1)).toMatch(/^ {2}by mentions /);
	expect(rows('2ffff', '40x12').at(-1)).toMatch(/^ {2}all /);
	expect(rows('2s', '80x24').at(-1)).toMatch(/^ {2}↑↓ choose/);
});

test('on a narrow screen a name goes before what it is', () => {
	expect(rows('.', '40x12').at(-1)).toMatch(/^ {2}Vladimir Putin 1 of 8 /);
	expect(rows('...', '40x12').at(-1)).toMatch(/^ {2}China · place 1 of 8 /);
});

test('a narrow choice says how many there are, and in which order', () => {
	const item = {
		name: ours`One`,
		title: ours`One`,
		published: null,
		start: null,
		open: async () => Promise.reject(new Error()),
	};
	const choice = screenOf({kind: 'choice', state: firstChoice(sizeFrom('40x12'), ours`News`, [item, item])});
	expect(rowsIn(choice)[1]).toMatch(/^ {2}2 articles {2,}newest first$/);
	expect(rowsIn(played(choice, 's'))[1]).toMatch(/by title$/);
});

test('a list never begins in the middle of an item, and what is chosen is in view', () => {
	const events = document.events.flatMap((event, at) =>
		[0, 1, 2].map(copy => ({...event, id: ours`x${at}${copy}`, title: ours`${event.title} ${event.title} ${copy}`})),
	);
	const many = {...document, events};
	for (const size of ['80x24', '40x12', '120x40', '72x17', '33x9']) {
		let screen = played(screenWith(many, sizeFrom(size)), '3g');
		for (const key of [...'j'.repeat(40), ' ', 'b', ...'k'.repeat(40), 'G', ...'kkkjj']) {
			screen = played(screen, key);
			const shown = rowsIn(screen);
			const from = shown.findIndex(row => /When it happened/.test(row)) + 1 || 2;
			expect(shown[from]?.slice(size.startsWith('3') || size.startsWith('4') ? 2 : 20), `${size} ${key}`).not.toMatch(
				/^ *│ \S/,
			);
			expect(
				shown.filter(row => row.includes('❯')),
				`${size} ${key}`,
			).toHaveLength(1);
		}
	}
});
