import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {reduce} from '../../source/app/reducer.js';
import {textOfRow} from '../../source/view/cells.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {keymap} from '../../source/view/keymap.js';
import type {ScreenState} from '../../source/view/scene.js';
import {goldDocument} from '../helpers/gold.js';
import {growth} from '../helpers/growth.js';
import {cellsOf, replay} from '../helpers/replay.js';
import {articleState, after as played, screenWith} from '../helpers/screen.js';
import {sizeFrom} from '../helpers/session.js';

const document = goldDocument();
const size = {columns: 80, rows: 24};
const opened = screenWith(document, size);
const frameIn = (screen: ScreenState) => rowsOf(frameOf(screen)).map(textOfRow);

let shown: ReturnType<typeof replay>;
afterEach(() => shown?.leave());

/** The screen with Ink's own writer, as it opens. */
async function open(): Promise<void> {
	shown = replay(document, size, '6');
	expect(await shown.differences(cellsOf(opened, size))).toBe('');
}

const showsAfter = (keys: string) => shown.differences(cellsOf(played(opened, keys), size));

describe('the mouse', () => {
	const places = [-2, -1, 0, 5, 79, 80, 999, 99_998].flatMap(column =>
		[-2, -1, 0, 1, 5, 23, 24, 999, 99_998].map(row => ({column, row})),
	);

	test.for(['', '2', '3', '4', '?', '/e', '2<left>', '4<resize:1x1>', '2<resize:40x12>', '3<resize:250x60>'])(
		'reports outside the frame do nothing after %s',
		keys => {
			const screen = played(opened, keys);
			const {columns, rows} = articleState(screen).size;
			const frame = frameIn(screen);
			for (const {column, row} of places) {
				for (const kind of ['click', 'up', 'down'] as const) {
					const next = reduce(screen, {type: 'mouse', event: {kind, column, row}});
					const isOutside = row < 0 || row >= rows || column < 0 || column >= columns;
					if (isOutside) expect(frameIn(next), `${kind} ${column},${row}`).toEqual(frame);
				}
			}
		},
	);

	test('half reports are no keys, and the whole ones after them are', async () => {
		await open();
		for (const bytes of ['\u001b[<0;10', ';5M', '\u001b[<', '0;10;5M\u001b[<0;10;5m', '\u001b[<0;10;5', 'm']) {
			shown.stdin.push(bytes);
			await new Promise(resolve => setTimeout(resolve, 40));
		}

		expect(await showsAfter('')).toBe('');
		shown.stdin.push('jj');
		expect(await showsAfter('jj')).toBe('');
	});
});

describe('a megabyte pasted into find', () => {
	const paste = `${'Ukraine \u001b[2J\u0007 '.repeat(60_000)}q4`;

	test('is cut to a query, and goes to nothing else', async () => {
		await open();
		shown.stdin.push('/');
		shown.stdin.push(`\u001b[200~${paste}\u001b[201~`);
		const found = reduce(played(opened, '/'), {type: 'paste', text: paste});
		expect(articleState(found).find?.query.length).toBeLessThanOrEqual(200);
		expect(await shown.differences(cellsOf(found, size))).toBe('');
		shown.types('<esc>');
		expect(await showsAfter('')).toBe('');
	});

	test('is the same where the terminal does not mark it, and takes no key of it', async () => {
		const words = `${'ab '.repeat(340_000)}q4q`;
		await open();
		shown.stdin.push('/');
		shown.stdin.push(words);
		expect(await shown.differences(cellsOf(reduce(played(opened, '/'), {type: 'paste', text: words}), size))).toBe('');
	});

	test('costs no more than a few keys', () => {
		const typing = played(opened, '/');
		reduce(typing, {type: 'paste', text: paste});
		// Twenty times seven letters, each time drawn.
		const typed = () => {
			for (let at = 0; at < 20; at++) frameOf(played(typing, 'ukraine'));
		};

		expect(growth(typed, () => reduce(typing, {type: 'paste', text: paste}))).toBeLessThan(2);
		const keys = [...'ab '.repeat(340_000)].map(key => (key === ' ' ? 'space' : key));
		expect(growth(typed, () => reduce(typing, {type: 'keys', keys}))).toBeLessThan(60);
	});
});

describe('ten thousand keys in one burst', () => {
	test.for([
		['down', 'j'.repeat(10_000)],
		['through a list', `2${'j'.repeat(9999)}`],
		['to and fro', `3${'jjjkk'.repeat(2000)}`],
		['from mark to mark', '.'.repeat(10_000)],
		['into find', `/${'u'.repeat(9999)}`],
		['through the panes', '1234z sf'.repeat(1250)],
	] as const)('%s: each counts', async ([, keys]) => {
		await open();
		shown.stdin.push(keys);
		expect(await showsAfter(keys)).toBe('');
	});

	test('after the one that leaves none is read', () => {
		const left = reduce(opened, {type: 'keys', keys: ['j', 'q', ...new Array<string>(10_000).fill('2')]});
		expect(left.leaving).toEqual({by: 'quit'});
		expect(articleState(left).pane).toBe('story');
	});

	test('costs a key less than one that is drawn', () => {
		const keys = new Array<string>(10_000).fill('j');
		const burst = () => reduce(played(opened, '2'), {type: 'keys', keys});
		const drawn = () => {
			let screen = played(opened, '2');
			for (let at = 0; at < 200; at++) frameOf((screen = played(screen, at % 2 === 0 ? 'j' : 'k')));
		};

		expect(growth(drawn, burst)).toBeLessThan(10_000 / 200);
	});
});

test('resized to one cell and back a hundred times, the picture is right', async () => {
	await open();
	shown.types('2jj');
	for (let times = 0; times < 100; times++) shown.types('<resize:1x1><resize:80x24>');
	expect(await showsAfter('2jj')).toBe('');
	for (const at of ['1x1', '80x24', '2x50', '250x2', '30x8', '29x8', '80x24']) {
		shown.types(`<resize:${at}>`);
		const now = played(opened, `2jj<resize:${at}>`);
		expect(await shown.differences(cellsOf(now, sizeFrom(at))), at).toBe('');
	}
});

test('a key that is in no row of the keymap changes nothing', () => {
	const known = new Set(Object.values(keymap).flatMap(({keys}) => Object.keys(keys)));
	const letters = Array.from({length: 0x250}, (_, code) => String.fromCharCode(code)).filter(
		letter => !known.has(letter),
	);
	for (const keys of ['', '2', '3', '4', '2<enter>', '.', '2<left>', '?']) {
		const screen = played(opened, keys);
		const frame = frameIn(screen);
		for (const key of [...letters, 'c-x', 'c-j', 'f1', '', '👍', 'constructor', '__proto__', 'toString']) {
			const next = reduce(screen, {type: 'key', key});
			expect(next.leaving, key).toBe(null);
			if (frameIn(next).join('\n') !== frame.join('\n')) expect.unreachable(`${keys} ${JSON.stringify(key)}`);
		}
	}
});

test('whatever comes in, nothing throws, and the frame has its size', () => {
	const keys = [...new Set(Object.values(keymap).flatMap(row => Object.keys(row.keys)))].filter(
		key => !['q', 'c-c'].includes(key),
	);
	const cell = fc.integer({min: -3, max: 300});
	const input = fc.oneof(
		{weight: 6, arbitrary: fc.constantFrom(...keys).map(key => ({type: 'key' as const, key}))},
		{
			weight: 1,
			arbitrary: fc.array(fc.constantFrom(...keys), {maxLength: 30}).map(all => ({type: 'keys' as const, keys: all})),
		},
		{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 300}).map(text => ({type: 'paste' as const, text}))},
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constant('mouse' as const),
				event: fc.record({
					kind: fc.constantFrom('click' as const, 'up' as const, 'down' as const),
					column: cell,
					row: cell,
				}),
			}),
		},
		{
			weight: 1,
			arbitrary: fc.record({
				type: fc.constant('resize' as const),
				size: fc.record({columns: fc.integer({min: 1, max: 250}), rows: fc.integer({min: 1, max: 70})}),
			}),
		},
	);
	fc.assert(
		fc.property(fc.array(input, {maxLength: 60}), inputs => {
			const screen = inputs.reduce((so: ScreenState, next) => reduce(so, next), opened);
			const {rows} = articleState(screen).size;
			expect(rowsOf(frameOf(screen)).length).toBeLessThanOrEqual(rows);
		}),
		{numRuns: 150},
	);
});
