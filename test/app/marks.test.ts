import {describe, expect, test} from 'vitest';
import type {Document} from '../../source/reading/document.js';
import {read} from '../../source/reading/read.js';
import {session} from '../../source/testing.js';
import {placesOf} from '../../source/view/places.js';
import {markAt, marksAbout, rowOfMark} from '../../source/view/story-marks.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {articleState, after as played, screenWith} from '../helpers/screen.js';
import {miss, play, press, see} from '../helpers/session.js';

const document = goldDocument();
const at = (keys: string, size = {columns: 80, rows: 24}, of: Document = document) =>
	articleState(played(screenWith(of, size), keys));
const marksOf = (of: Document) => marksAbout(of, {start: 0, end: of.article.text.length});
const wordsAt = (keys: string, of: Document = document) => {
	const {lit} = at(keys, {columns: 80, rows: 24}, of);
	const mark = lit?.kind === 'mark' ? markAt(of, lit.start) : undefined;
	return mark && of.article.text.slice(mark.start, mark.end);
};

describe('from the story to the lists', () => {
	test('. and , step through what is marked, from the screen on', () => {
		expect(['.', '..', '...', '....'].map(keys => wordsAt(keys))).toEqual(['Putin', 'Harbin', 'China', 'Xi Jinping']);
		expect(wordsAt('...,,')).toBe('Putin');
		expect(wordsAt('G,')).toBe('China');
		// What was lit stays where it is when it is scrolled away; the screen begins anew.
		const scrolled = at('.jjjjjj.');
		expect(scrolled.lit).not.toEqual(at('..').lit);
		expect((scrolled.lit as {start: number}).start).toBeGreaterThanOrEqual(scrolled.offset);
	});

	test('every mark is come to once, in the order of the text, and in view', () => {
		const marks = marksOf(document);
		let screen = screenWith(document, {columns: 60, rows: 16});
		for (const mark of marks) {
			screen = played(screen, '.');
			const {lit, offset} = articleState(screen);
			expect(lit).toEqual({kind: 'mark', start: mark.start});
			expect(mark.start).toBeGreaterThanOrEqual(offset);
		}

		expect(articleState(played(screen, '.')).status).toBe('nothing marked after this');
		expect(articleState(played(screen, '.')).lit).toEqual(articleState(screen).lit);
	});

	test('Enter goes to the row, Esc comes back to the mark', () =>
		play(document, '80x24', [
			press('..'),
			see('Harbin · place 1 of 3'),
			press('<enter>'),
			see('❯ Places  Harbin'),
			press('<esc>'),
			see('▌ 1 Story'),
			see('Harbin · place 1 of 3'),
			press('<esc>'),
			miss('Harbin · place'),
			see('. next mark'),
		]));

	test('every mark of the text has its row in its pane, where it has one', () => {
		let screen = screenWith(document, {columns: 80, rows: 24});
		for (const mark of marksOf(document)) {
			screen = played(screen, '.');
			const row = rowOfMark(document, mark);
			const {pane, lists} = articleState(played(screen, '<enter>'));
			expect(pane).toBe(row?.pane ?? 'story');
			if (row?.pane === 'figures') expect(lists.figures.chosen).toBe(0);
			expect(articleState(played(screen, '<enter><esc>'))).toMatchObject({
				pane: 'story',
				lit: articleState(screen).lit,
				offset: articleState(screen).offset,
			});
		}
	});

	test('a filter that hides the row gives way, another stays', () => {
		expect(at('2f1.<enter>').lists.entities.filter).toBe(1);
		expect(at('2f1..<enter>').lists.entities.filter).toBe(0);
	});

	test('a date says which days it means, and one that no event is told with says so', async () => {
		const lonely = read(articleOf('Prices\n\nThe price in 2019 is 4 euros.', {published: '2024-01-01'}));
		const dated = marksOf(lonely).findIndex(({style}) => style === 'date');
		expect(dated).toBeGreaterThanOrEqual(0);
		const keys = `${'.'.repeat(dated + 1)}<enter>`;
		expect(rowOfMark(lonely, marksOf(lonely)[dated]!)).toBe(null);
		expect(at(keys, {columns: 80, rows: 24}, lonely)).toMatchObject({
			pane: 'story',
			status: 'no event is told with 2019',
		});
		const footer = async (article: string, keys: string) =>
			(await session(read(articleOf(article, {published: '2024-05-17'})), {keys})).at(-1)!.frame.split('\n').at(-1)!;
		const weekday = 'Prices\n\nThe price is 4 euros since Monday.';
		expect(await footer(weekday, '..')).toContain('Monday · 13 May 2024   . next');
		expect(await footer(weekday, '..<enter>')).toContain('no event is told with Monday (13 May 2024)');
		expect(await footer('Prices\n\nThe price is 4 euros every week.', '..')).toContain('every week · how often');
	});

	test('beside a list the keys step in the story, and the row is its mention', () => {
		const size = {columns: 120, rows: 40};
		expect(at('2.', size).lit?.kind).toBe('item');
		expect(at('2<right>....', size).lit?.kind).toBe('mark');
		const stepped = at('2<right>.....', size);
		const {pane, focus, lit} = at('2<right>.....<enter>', size);
		expect({pane, focus}).toEqual({pane: 'entities', focus: 'pane'});
		const place = lit?.kind === 'item' ? placesOf(document, lit.item)[lit.nth] : undefined;
		expect(place?.span.start).toBe((stepped.lit as {start: number}).start);
	});

	test('y copies the words of the mark', () => {
		const screen = played(screenWith(document, {columns: 80, rows: 24}), '..y');
		expect(screen.copy?.text).toBe('Harbin');
	});

	test('before the reading there is nothing to step through', () => {
		const {document: _, ...unread} = at('');
		expect(unread.lit).toBe(null);
		expect(at('.', {columns: 80, rows: 24}, {...document, entities: [], dates: [], figures: []})).toMatchObject({
			lit: null,
			status: 'nothing marked after this',
		});
	});
});

describe('back and forward', () => {
	const pane = (keys: string) => at(keys).pane;

	test('through the panes where one has been', () => {
		expect(pane('234<lt>')).toBe('timeline');
		expect(pane('234<lt><lt>')).toBe('entities');
		expect(pane('234<lt><lt><lt>')).toBe('story');
		expect(pane('234<lt><lt>>')).toBe('timeline');
		expect(pane('234<lt><lt>>>')).toBe('figures');
		expect(at('234<lt><lt><lt><lt>').status).toBe('nothing before this');
		expect(at('2>').status).toBe('nothing after this');
	});

	test('a new way on forgets what lay ahead', () => {
		expect(at('234<lt><lt>1>').status).toBe('nothing after this');
		expect(pane('234<lt><lt>1<lt>')).toBe('entities');
	});

	test('to the same row, the same lit sentence, the same place in the story', () => {
		const read = at('2jj<enter><enter>');
		expect(at('2jj<enter><enter>4<lt>')).toMatchObject({pane: 'story', lit: read.lit, offset: read.offset});
		expect(at('2jj<enter>4<lt><lt>')).toMatchObject({pane: 'entities', lists: {entities: {chosen: 2}}});
		expect(at('jjjG<lt>').offset).toBe(at('jjj').offset);
		expect(at('jjjG<lt>>').offset).toBe(at('G').offset);
		expect(at('/ukraine<enter><esc>').offset).toBe(0);
		expect(at('jj/ukraine<enter><lt>').offset).toBe(at('jj').offset);
	});

	test('scrolling is no place, and a click on a pane is one', () => {
		expect(at('jjj ddu<lt>').status).toBe('nothing before this');
		expect(pane('<click:5,4><lt>')).toBe('story');
	});

	test('a resize in between changes nothing of it, and the tabs have no menu to come back to', () => {
		expect(at('2<left>4<resize:40x12><lt>')).toMatchObject({pane: 'entities', focus: 'pane'});
		expect(at('2jj<enter>4<resize:120x40><lt>').lit).toEqual(at('2jj<enter>').lit);
	});

	test('it never grows beyond a bound', () => {
		expect(at('23'.repeat(200)).visited.past).toHaveLength(100);
	});
});
