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
	])('none: %s', start => {
		const article = articleOf([title, start + body[0], ...body.slice(1)].join('\n\n'));
		expect(article.furniture).toEqual([]);
		expect(article.text).toContain(start.trim());
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
	])('%s', (line, byline) => {
		expect(article(line).byline).toBe(byline);
	});

	test.each([
		['23 August 2025, 19:45', '2025-08-23'],
		['Aug 22, 2024, 5.14pm', '2024-08-22'],
		['Published: 3 June 2024 | Updated: 4 June 2024', '2024-06-03'],
		['2024-06-03T09:15Z', null],
		['31 February 2024', null],
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
