import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {articleFrom} from '../../source/article/article-from.js';
import {articleOf} from '../helpers/article.js';
import {growth} from '../helpers/growth.js';

const shape = ({text, paragraphs}: Article): string[] =>
	paragraphs.map(({start, end, kind}) => `${kind}: ${text.slice(start, end)}`);

describe('paragraphs', () => {
	test('parted by blank lines, whatever is on them', () => {
		expect(shape(articleOf('A title here\n \t\nOne paragraph of words, and then a stop.\r\n\r\n\r\nTwo.'))).toEqual([
			'title: A title here',
			'paragraph: One paragraph of words, and then a stop.',
			'paragraph: Two.',
		]);
	});

	test('lines that were broken to fit a page are joined by one space', () => {
		const text = [
			'The ferry will not sail tomorrow',
			'',
			'The ferry between the two islands will not sail tomorrow, because its',
			'captain has retired and nobody else may steer it. Some 400 people',
			'cross each day.',
			'The mayor called it a disgrace. The ministry will send a ship in March,',
			'when the ice has gone.',
		].join('\n');
		expect(shape(articleOf(text))).toEqual([
			'title: The ferry will not sail tomorrow',
			'paragraph: The ferry between the two islands will not sail tomorrow, because its captain has retired and nobody else may steer it. Some 400 people cross each day.',
			'paragraph: The mayor called it a disgrace. The ministry will send a ship in March, when the ice has gone.',
		]);
	});

	test('words broken between two lines are whole again, and compounds stay', () => {
		const text = [
			'No ferry tomorrow',
			'',
			'The ferry between the two islands will not sail tomorrow, for its cap-',
			'tain has retired and the long-',
			'term plan of the govern-',
			'ment, well-known to the mayor, is a ten-',
			'year loan; the Anglo-',
			'Dutch firm said no.',
		].join('\n');
		expect(shape(articleOf(text))[1]).toBe(
			'paragraph: The ferry between the two islands will not sail tomorrow, for its captain has retired and the long-term plan of the government, well-known to the mayor, is a ten-year loan; the Anglo-Dutch firm said no.',
		);
	});

	test('lines that all end in a hyphen: linear', () => {
		const lines = (count: number) => `No ferry tomorrow\n\n${'the ferry sails to-\n'.repeat(count)}`;
		const [few, many] = [lines(5000), lines(20_000)];
		expect(
			growth(
				() => articleOf(few),
				() => articleOf(many),
			),
		).toBeLessThan(8);
	});

	test('a paragraph a line', () => {
		const long =
			'The ferry between the two islands will not sail tomorrow, because its captain has retired and nobody else may steer it.';
		expect(shape(articleOf(`No ferry tomorrow\n${long}\nShort.\n${long}`))).toEqual([
			'title: No ferry tomorrow',
			`paragraph: ${long}`,
			'paragraph: Short.',
			`paragraph: ${long}`,
		]);
	});

	test('items, quotes, crossheads', () => {
		const text = [
			'What the budget means for you',
			'• Fuel costs more\n• Trains cost less',
			'The budget was read on Tuesday to a house that was half empty.',
			'Winners and losers',
			'Commuters win. Drivers lose, and will pay some €40 more a year.',
			'> We have listened.\n> We have acted.',
		].join('\n\n');
		expect(shape(articleOf(text)).map(line => line.slice(0, 30))).toEqual([
			'title: What the budget means f',
			'item: Fuel costs more',
			'item: Trains cost less',
			'paragraph: The budget was read',
			'heading: Winners and losers',
			'paragraph: Commuters win. Driv',
			'quote: We have listened. We ha',
		]);
	});

	test.each([
		'Words.',
		'Trade between the two countries reached $240 billion last year.',
		'3 June 2024',
		'By Maren Holt',
		'Sign up for our newsletter',
	])('one paragraph without a title is a paragraph: %s', text => {
		expect(articleOf(text)).toMatchObject({title: null, text, furniture: []});
		expect(shape(articleOf(text))).toEqual([`paragraph: ${text}`]);
	});

	test('a first paragraph that is no title', () => {
		const first = 'It rained on Monday. It rained on Tuesday.';
		expect(
			articleOf(`${first}\n\nOn Wednesday it stopped, and by the evening the streets were dry again.`).title,
		).toBeNull();
	});

	test('a headline that ends in a stop', () => {
		const body =
			'The river rose by two metres in a night, and the lower town was cleared before dawn by soldiers in boats. Nobody was hurt.';
		expect(articleOf(`The river takes the lower town.\n\n${body}`).title).toBe('The river takes the lower town.');
	});
});

test('what the cleaner removed is a warning, and reaches nothing else', () => {
	const article = articleFrom({
		source: 'a\u001b[2J\nb.txt',
		title: 'The \u001b]0;x\u0007title\u202e',
		text: 'By A\u001b[1mnn Lee\n\nOne pa\u200bragraph of words that ends here, as it should.\n\nTwo \u009b31mwords.',
	});
	expect(article.warnings).toEqual(['removed 2 escape sequences and 1 zero-width character']);
	expect(article).toMatchObject({source: 'a b.txt', title: 'The title', byline: 'Ann Lee'});
	expect(JSON.stringify(article)).not.toMatch(/\\u00|[\u007f-\u009f\u200b\u202e]/);
});

test('whatever comes: spans lie in the text, in order, and the paragraphs are all of it', () => {
	const piece = fc.constantFrom(
		'The river rose. It fell again, he said, by the evening of the day.',
		...[
			'By Ann Lee',
			'\n',
			'\n\n',
			'• item',
			'> quote',
			'Share',
			'* * *',
			'LISBON, May 14 (HN) — Rain.',
			' ',
			'\u001b[',
			'…',
			'\t',
			'1. One',
		],
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 30}), parts => {
			const article = articleOf(parts.join(''));
			expect(article.paragraphs.map(({start, end}) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
			let reached = 0;
			for (const {start, end, paragraph} of article.sentences) {
				expect(start).toBeGreaterThanOrEqual(reached);
				expect(end).toBeGreaterThan(start);
				expect(start).toBeGreaterThanOrEqual(article.paragraphs[paragraph]?.start ?? Number.NaN);
				expect(end).toBeLessThanOrEqual(article.paragraphs[paragraph]?.end ?? Number.NaN);
				reached = end;
			}

			expect(articleOf(parts.join(''))).toEqual(article);
		}),
		{numRuns: 500},
	);
});

test.each([
	['paragraphs', 'The river rose, and then it fell again by the evening.\n\n'],
	['lines', 'Share this story\n'],
	['one line', 'word '],
	['one line of capitals', 'Word '],
	['names', 'By Ann Lee and '],
	['blank lines', '\n'],
	['dashes', 'LISBON — '],
	['items', '• '],
])('linear: %s', (_, unit) => {
	const making = (length: number) => {
		const text = unit.repeat(length / unit.length);
		return () => articleOf(text);
	};

	expect(growth(making(200_000), making(800_000))).toBeLessThan(9);
});
