import {expect, test} from 'vitest';
import {reduce} from '../../source/app/reducer.js';
import {mouseReader} from '../../source/terminal/mouse.js';
import {topScene} from '../../source/view/scene.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';
import {miss, play, press, see} from '../helpers/session.js';

const document = goldDocument();

test('a click chooses a pane, a row, and a second one on it is Enter', () =>
	play(document, '80x24', [
		press('<click:5,4>'),
		see('Who is in it'),
		press('<click:30,6>'),
		see('❯ Places  China'),
		press('<click:60,6>'),
		see('China 1 of 8'),
	]));

test('a click lights a sentence of the story, which y then copies', () =>
	play(document, '80x24', [
		press('<click:25,10>y'),
		see('copied the sentence'),
		press('<esc>y'),
		see('nothing is lit to copy'),
	]));

test('the tabs of a narrow screen can be clicked', () =>
	play(document, '40x12', [
		press('<click:12,2>'),
		see('▌Entities'),
		press('<click:22,2>'),
		see('▌Timeline'),
		press('<click:4,2>'),
		see('▌Story'),
	]));

test('the wheel scrolls what is under it', () =>
	play(document, '80x24', [
		press('<wheel:down><wheel:down>'),
		miss('1 Story    top'),
		press('<wheel:up><wheel:up>'),
		see('1 Story    top'),
		press('2<wheel:down>'),
		see('❯ People  Xi Jinping'),
	]));

test('the wheel scrolls the keys while they are shown, and a click does nothing there', () =>
	play(document, '40x12', [
		press('?<click:12,2><wheel:down:20,8><wheel:down:20,8>'),
		miss('Keys'),
		press('<wheel:up:20,8><wheel:up:20,8>'),
		see('Keys'),
		press('?'),
		see('▌Story'),
	]));

test('beside a list the wheel scrolls the story where it points there', () => {
	const opened = after(screenWith(document, {columns: 120, rows: 40}), '2');
	expect(articleState(after(opened, '<click:80,10>')).focus).toBe('story');
	expect(articleState(after(opened, '<click:80,10>')).lit).toMatchObject({kind: 'sentence'});
});

test('a report that was under way when it was switched off does nothing', () => {
	const off = after(screenWith(document, {columns: 80, rows: 24}), 'm');
	const event = {kind: 'click', column: 4, row: 3} as const;
	expect(reduce(off, {type: 'mouse', event})).toBe(off);
	expect(reduce(after(off, 'm'), {type: 'mouse', event})).not.toBe(off);
});

test('m switches it off and on, and the footer says which', () =>
	play(document, '80x24', [
		press('m'),
		see('mouse off'),
		press('<click:5,4>'),
		see('▌ 1 Story'),
		press('m'),
		see('mouse on'),
		press('<click:5,4>'),
		see('▌ 2 Entities'),
	]));

test('a search that is kept hides no word of what a key did', () =>
	play(document, '80x24', [
		press('2/Puti<enter>y'),
		see('copied the item'),
		press('m'),
		see('mouse off'),
		press('n'),
		see('/Puti'),
		press('/x'),
		see('/x'),
	]));

test('a click anywhere, at any size, in any pane, breaks nothing', () => {
	for (const size of ['1x1', '30x8', '40x12', '80x24', '120x40', '200x60']) {
		for (const keys of ['', '2', '3', '4', '2?', '4<left>']) {
			for (let at = 1; at < 200; at += 7) {
				const screen = after(
					screenWith(document, {columns: 80, rows: 24}),
					`<resize:${size}>${keys}<click:${at},${1 + (at % 61)}><wheel:down>`,
				);
				expect(topScene(screen).kind).toBe('article');
			}
		}
	}
});

test('reports are read whole, in halves, and out of what is no report', () => {
	const read = mouseReader();
	expect(read('\u001b[<0;5;4M\u001b[<0;5;4m')).toEqual([{kind: 'click', column: 4, row: 3}]);
	expect(read('jj\u001b[<6')).toEqual([]);
	expect(read('4;80;24Mk')).toEqual([{kind: 'up', column: 79, row: 23}]);
	expect(read('\u001b[<65;1;1M\u001b[<65;1;1M')).toHaveLength(2);
	expect(read('\u001b[<2;1;1M\u001b[<16;1;1M\u001b[A')).toEqual([]);
	expect(read(`\u001b[<${'9'.repeat(100)}`)).toEqual([]);
	expect(read('0;1;1M')).toEqual([]);
});
