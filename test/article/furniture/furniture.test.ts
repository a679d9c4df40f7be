import {describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.js';
import {articleOf} from '../../helpers/article.js';
import {type Labelled, labelled} from './labelled.js';

const title = 'The old bridge at the harbour closes for two years';
const body = [
	'The bridge over the harbour closes tonight for repairs that will take two years, the city said. Buses will go round by the north shore.',
	'Some 12,000 people cross it each day, most of them on foot or by bicycle, and few have another way to work in the mornings.',
	'Nobody has said what it will cost. The last repairs, in the spring of 1998, came to twice what the council had set aside for them.',
];

/** The block stands in a story of three paragraphs. */
const around = ([where, text]: Labelled): Article => {
	const blocks = [title, ...body];
	blocks.splice({head: 1, middle: 2, tail: 4}[where], 0, text);
	return articleOf(blocks.join('\n\n'));
};

test.each(labelled)('%s: %s → %s', (...row) => {
	const {text, furniture} = around(row);
	expect(furniture.map(item => [item.text, item.reason])).toEqual(row[2] === null ? [] : [[row[1], row[2]]]);
	for (const paragraph of [title, ...body]) expect(text).toContain(paragraph);
});

test('precision and recall of the labelled set', () => {
	const rows = labelled.map(row => ({isFurniture: row[2] !== null, isTaken: around(row).furniture.length > 0}));
	const right = rows.filter(row => row.isFurniture && row.isTaken).length;
	expect(right / rows.filter(row => row.isTaken).length).toBeGreaterThanOrEqual(0.99);
	expect(right / rows.filter(row => row.isFurniture).length).toBeGreaterThanOrEqual(0.95);
});

describe('datelines', () => {
	test.each([
		['LISBON, May 14 (Agency) — ', 'Agency'],
		['ROTTERDAM, Netherlands (Harbour News) — ', 'Harbour News'],
		['NEW YORK — ', null],
		['ST. LOUIS, Jan. 3, 2024 (HN) -- ', 'HN'],
		['BERLIN/PARIS, June 3 (Harbour News) - ', 'Harbour News'],
		['Malmö (HN) - ', 'HN'],
		['LIMA, Peru (Costa Wire), Feb 14, 2023 - ', 'Costa Wire'],
		['Windhoek, 9 September 2022 (Harbour Dispatch) – ', 'Harbour Dispatch'],
		['New Delhi [India], March 4 (HNI): ', 'HNI'],
		['OSLO, Norway, May 14, 2024 /HNWire/ -- ', 'HNWire'],
		['(Harbour News) -- ', 'Harbour News'],
		['RABAT: ', null],
	])('%s', (start, publisher) => {
		const article = articleOf([title, start + body[0], ...body.slice(1)].join('\n\n'));
		expect(article.text).toBe([title, ...body].join('\n\n'));
		expect(article.furniture).toEqual([{text: start.trim(), reason: 'dateline'}]);
		expect(article.publisher).toBe(publisher);
	});

	test.each([
		'NATO – the alliance of 32 – meets. ',
		'The bridge — a wonder — closes. ',
		'US - China talks open. ',
		'A (HN) — ',
		'UPDATE: ',
		'Rabat: ',
		'Malmö, May 14, 1998: ',
	])('none: %s', start => {
		const article = articleOf([title, start + body[0], ...body.slice(1)].join('\n\n'));
		expect(article.furniture).toEqual([]);
		expect(article.text).toContain(start.trim());
	});
});

test('a place and a whole date alone above the story are its dateline', () => {
	const read = (line: string) => articleOf([title, line, ...body].join('\n\n'));
	expect(read('Malmö District Court, 12 November 2023')).toMatchObject({
		published: '2023-11-12',
		furniture: [{text: 'Malmö District Court, 12 November 2023', reason: 'dateline'}],
	});
	expect(read('Malmö, 12 November').published).toBe(null);
	expect(read('Malmö District Court sat on 12 November 2023').furniture).toEqual([]);
});

test('a city before a colon is a dateline, but not where speakers are named so', () => {
	const read = (...paragraphs: string[]) => articleOf([title, ...paragraphs].join('\n\n'));
	expect(read(`LINCOLN: ${body[0]}`, ...body.slice(1)).text).not.toContain('LINCOLN');
	expect(read(`LINCOLN: ${body[0]}`, `HOLT: ${body[1]}`, body[2]!).furniture).toEqual([]);
});

describe('below the story', () => {
	const below = (...lines: string[]) =>
		articleOf([title, ...body, ...lines].join('\n\n')).furniture.map(item => item.text);

	test('what is no sentence goes after a line that is surely furniture, and stays without one', () => {
		const lines = ['Ten bridges that never opened', 'Why your tram is late'];
		expect(below(...lines)).toEqual([]);
		expect(below('Copyright 2024 Harbour Post. All rights reserved.', ...lines)).toHaveLength(3);
		expect(below('(Reporting by Ada Quill; editing by Jo Park)', ...lines)).toHaveLength(3);
	});

	test('a sentence stays there too', () => {
		const line = 'The bridge of 1911 was torn down by hand, stone by stone, in a single winter.';
		expect(below('(Reporting by Ada Quill; editing by Jo Park)', line)).toHaveLength(1);
	});

	test('an unknown sentence after the credit keeps no furniture above it', () => {
		const unknown = 'Harbour Post is a daily paper of record for the coast and the islands.';
		expect(
			below('Ada Quill is a reporter in Malmö.', '(Reporting by Ada Quill; editing by Jo Park)', unknown),
		).toHaveLength(2);
	});

	test('a credit in the middle of a long page closes nothing', () => {
		expect(below('(Reporting by Ada Quill; editing by Jo Park)', ...body, 'Nobody spoke')).toHaveLength(1);
	});

	test('buttons go beside buttons', () => {
		expect(below('Share this article', 'Print', 'Comments')).toHaveLength(3);
		expect(below('Print')).toEqual([]);
	});

	test('initials sign from the very end', () => {
		expect(below('ab/cd')).toEqual(['ab/cd']);
		expect(below('ab/cd', 'Nobody spoke')).toEqual([]);
	});
});

describe('metadata', () => {
	const article = (...head: string[]): Article => articleOf([title, ...head, ...body].join('\n\n'));

	test.each([
		['By Maren Holt', 'Maren Holt'],
		['By Maren Holt and Piet Vries', 'Maren Holt and Piet Vries'],
		['By MAREN HOLT, Sydney', 'MAREN HOLT'],
		['By Maren Holt | Arts reporter', 'Maren Holt'],
		['By Maren Holt at Harbour Stadium', 'Maren Holt'],
		['Exclusive | By Our City Staff', 'Our City Staff'],
		['Maren Holt · Malmö Bureau', 'Maren Holt'],
		['Maren Holt, City Editor, @marenholt', 'Maren Holt'],
		['Reporter: Maren Holt Editor: Piet Vries', 'Maren Holt'],
		['Maren Holt, Malmö', 'Maren Holt'],
		['By Maren Holt on Monday, June 3rd, 2024 at 11:08 a.m.', 'Maren Holt'],
		['June 3, 2024 7:45 am PST by Maren Holt', 'Maren Holt'],
	])('%s', (line, byline) => {
		expect(article(line).byline).toBe(byline);
	});

	test.each([
		['23 August 2025, 19:45', '2025-08-23'],
		['Aug 22, 2024, 5.14pm', '2024-08-22'],
		['Published: 3 June 2024 | Updated: 4 June 2024', '2024-06-03'],
		['2024-06-03T09:15Z', null],
		['31 February 2024', null],
		['By Maren Holt | June 3, 2024 9:15 a.m.', '2024-06-03'],
		['Maren Holt · 3 June 2024', '2024-06-03'],
		['3 June', null],
		['2 hours ago', null],
	])('published %s', (line, published) => {
		expect(article(line).published).toBe(line.startsWith('2024-06-03T') ? '2024-06-03' : published);
	});

	test('a date alone stays, and tells; beside a byline it goes', () => {
		const alone = article('3 June 2024');
		expect([alone.published, alone.furniture.length, alone.paragraphs[1]?.kind]).toEqual([
			'2024-06-03',
			0,
			'paragraph',
		]);
		const beside = article('By Maren Holt', '3 June 2024');
		expect([beside.published, beside.furniture.map(item => item.reason)]).toEqual([
			'2024-06-03',
			['byline', 'timestamp'],
		]);
	});

	test.each([
		[
			['Maren Holt', 'Local democracy reporter'],
			['byline', 'byline'],
		],
		[
			['Maren Holt', 'Tue 3 Sep 2024 07.00 BST'],
			['byline', 'timestamp'],
		],
		[
			['Our Bureau', 'Updated - June 3, 2024 at 08:42 PM.', 'Malmö'],
			['byline', 'timestamp', 'dateline'],
		],
		[
			['Maren Holt and Piet Vries', '3 June 2024, 07:40'],
			['byline', 'timestamp'],
		],
		[['Maren Holt', 'Malmö'], []],
		[['Storms at sea', 'Local democracy reporter'], ['byline']],
	])('who signs and where: %s', (head, reasons) => {
		expect(article(...head).furniture.map(({reason}) => reason)).toEqual(reasons);
	});

	test('what the caller gives beats the text', () => {
		expect(articleOf([title, '3 June 2024', ...body].join('\n\n'), {published: '2024-06-05'}).published).toBe(
			'2024-06-05',
		);
	});

	test('the owner of the copyright is the publisher', () => {
		expect(articleOf([title, ...body, '(c) 2024 Harbour News. All rights reserved.'].join('\n\n')).publisher).toBe(
			'Harbour News',
		);
	});
});

test.each(['Sign up for our newsletter', '© 2024 Harbour Post', 'By Maren Holt\n\n3 June 2024'])(
	'a text that is all furniture is kept: %s',
	text => {
		expect(articleOf(text)).toMatchObject({text, furniture: []});
	},
);
