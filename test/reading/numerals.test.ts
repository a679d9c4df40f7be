import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import type {CleanText} from '../../source/article/clean-text.js';
import {amountOf, numeralsOf} from '../../source/reading/numerals.js';
import {tokenise} from '../../source/reading/tokens.js';
import {growth} from '../helpers/growth.js';

const tokensOf = (text: string) =>
	tokenise({text: text as CleanText, sentences: [{start: 0, end: text.length, paragraph: 0}]} as unknown as Article);

/** "text = value", a "th" after a rank. */
const numbersIn = (text: string): string[] =>
	numeralsOf(tokensOf(text)).map(
		numeral => `${text.slice(numeral.start, numeral.end)} = ${amountOf(numeral)}${numeral.ordinal ? 'th' : ''}`,
	);

describe('digits', () => {
	test.each([
		['1,200 people', ['1,200 = 1200']],
		['Rs 4,50,000', ['4,50,000 = 450000']],
		['19 000 trees', ['19 000 = 19000']],
		['19\u202F000 trees', ['19\u202F000 = 19000']],
		['1 234 567,50 euros', ['1 234 567,50 = 1234567.5']],
		['8.2 billion', ['8.2 billion = 8200000000']],
		['16.1 million', ['16.1 million = 16100000']],
		['2½ miles', ['2½ = 2.5']],
		['½ a mile', ['½ a = 0.5']],
		['2 1/2 cups', ['2 1/2 = 2.5']],
		['1.200.000 euros', ['1.200.000 = 1200000']],
		['£2.3bn', ['2.3bn = 2300000000']],
		['13.75 bn', ['13.75 bn = 13750000000']],
		['a 300-billion-yen hit', ['300-billion = 300000000000']],
		['Rs 3 lakh crore', ['3 lakh crore = 3000000000000']],
		['-0.4 and −2', ['-0.4 = -0.4', '−2 = -2']],
		['minus 31 degrees', ['minus 31 = -31']],
		['the 11th hour', ['11th = 11th']],
		['2-3 million', ['2 = 2', '3 million = 3000000']],
	])('%s', (text, numbers) => {
		expect(numbersIn(text)).toEqual(numbers);
	});

	test.each(['version 1.2.3', '192.168.1.1', '1,2000', 'no numbers at all'])('none in %s', text => {
		expect(numbersIn(text)).toEqual([]);
	});

	test('numbers beside each other stay apart', () => {
		expect(numbersIn('0800 555 111')).toEqual(['0800 = 800', '555 = 555', '111 = 111']);
		expect(numbersIn('In 2019 500 people')).toEqual(['2019 = 2019', '500 = 500']);
	});

	test('a letter that touches is told', () => {
		expect(numeralsOf(tokensOf('G7 met 40km away in the 1990s')).map(({glued}) => glued)).toEqual([
			{before: true, after: false},
			{before: false, after: true},
			{before: false, after: true},
		]);
	});
});

describe('words', () => {
	test.each([
		['two point four billion', ['two point four billion = 2400000000']],
		['at one point three men left', ['one = 1', 'three = 3']],
		['three and a half', ['three and a half = 3.5']],
		['three and a half billion riyals', ['three and a half billion = 3500000000']],
		['a million and a half', ['a million and a half = 1500000']],
		['eleven hundred', ['eleven hundred = 1100']],
		['twenty-five, forty two', ['twenty-five = 25', 'forty two = 42']],
		['two hundred and fifty goats', ['two hundred and fifty = 250']],
		['one hundred thousand pesos', ['one hundred thousand = 100000']],
		['a hundred and twenty', ['a hundred and twenty = 120']],
		['two million three hundred thousand', ['two million three hundred thousand = 2300000']],
		['a quarter of voters', ['a quarter = 0.25']],
		['a quarter of a million pounds', ['a quarter of a million = 250000']],
		['three quarters of a million', ['three quarters of a million = 750000']],
		['a third of', ['a third = 0.3333333333333333']],
		['two-thirds', ['two-thirds = 0.6666666666666666']],
		['one-fifth', ['one-fifth = 0.2']],
		['half a billion', ['half a billion = 500000000']],
		['half a mile', ['half a = 0.5']],
		['half the town', ['half = 0.5']],
		['three crore', ['three crore = 30000000']],
		['two dozen, half a dozen', ['two dozen = 24', 'half a dozen = 6']],
		['minus two', ['minus two = -2']],
		['between two hundred and three hundred', ['two hundred = 200', 'three hundred = 300']],
	])('%s', (text, numbers) => {
		expect(numbersIn(text)).toEqual(numbers);
	});

	test.each([
		['the third man', ['third = 3th']],
		['a third man', ['third = 3th']],
		['the twenty-third floor', ['twenty-third = 23th']],
		['the second', ['second = 2th']],
	])('a rank: %s', (text, numbers) => {
		expect(numbersIn(text)).toEqual(numbers);
	});

	test.each(['several hundred', 'millions of people', 'the quarter-final', 'a friend', 'a quartet'])(
		'none in %s',
		text => {
			expect(numbersIn(text)).toEqual([]);
		},
	);
});

test('linear in the text', () => {
	for (const piece of ['1 234 ', 'two hundred and ', '1,1', 'a million and a half ', '- ', 'minus ']) {
		const [few, many] = [tokensOf(piece.repeat(3000)), tokensOf(piece.repeat(12_000))];
		expect(
			growth(
				() => numeralsOf(few),
				() => numeralsOf(many),
			),
			piece,
		).toBeLessThan(8);
	}
});
