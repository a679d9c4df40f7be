import {describe, expect, test} from 'vitest';
import {expressionsOf, said} from './expressions.js';

describe('without a publication date', () => {
	test('a relative expression keeps its words and type, and has no days', () => {
		const [one] = expressionsOf('It was signed last year.', null);
		expect(one).toMatchObject({text: 'last year', type: 'date', range: null, precision: null, basis: null});
	});

	test('what is said outright has its days', () => {
		expect(expressionsOf('It was signed in May 1955.', null)[0]).toMatchObject({
			value: '1955-05',
			range: {start: '1955-05-01', end: '1955-05-31'},
			precision: 'month',
			basis: 'text',
		});
	});

	test('a month of no year stays open where nothing tells a past', () => {
		expect(said('The town was founded in 1801. In January it is about 24 degrees.', null)).toEqual([
			'1801=1801',
			'January=XXXX-01',
		]);
	});
});

test('the basis says what was counted from', () => {
	const bases = expressionsOf('He came in 2019, left the following year and returned last week.').map(
		({basis}) => basis,
	);
	expect(bases).toEqual(['text', 'context', 'published']);
});

test('a length and a set have no days', () => {
	for (const one of expressionsOf('They met every year for three weeks.')) expect(one.range).toBeNull();
});

test('a year before Christ counts with a minus', () => {
	expect(expressionsOf('The battle of 490 BC was lost.')[0]!.range).toEqual({start: '-0490-01-01', end: '-0490-12-31'});
});

describe('a history follows what it told, not the publication', () => {
	const history =
		'On 1 September 1939 the war began. On 10 May 1940 the west was invaded. On 22 June they signed. ' +
		'In September the raids began. On 7 December 1941 the fleet was struck. In January a conference met.';

	test('months and days go forward with the story', () => {
		expect(said(history, '2009-12-19')).toEqual([
			'1 September 1939=1939-09-01',
			'10 May 1940=1940-05-10',
			'22 June=1940-06-22',
			'September=1940-09',
			'7 December 1941=1941-12-07',
			'January=1942-01',
		]);
	});
});

test('quarters follow the year of accounts that the text tells', () => {
	const text = 'Revenue for the 12 months to June 30 rose. The fourth quarter was the strongest, and sales fell.';
	expect(said(text, '2024-08-22')).toContain('The fourth quarter=FY2024-Q4');
	expect(expressionsOf(text, '2024-08-22').at(-1)!.range).toEqual({start: '2024-04-01', end: '2024-06-30'});
});

test('two of one name in a text go by their tenses', () => {
	expect(said('The vote on Sunday was close; a rerun is set for Sunday.', '2025-06-30')).toEqual([
		'Sunday=2025-06-29',
		'Sunday=2025-07-06',
	]);
});

describe('a day of the week by the verb of its own clause', () => {
	test.each([
		['He broke a finger before the final, which starts in Colombo on Thursday.', '2024-05-23'],
		['Marchetti, which reports its results on Thursday, fell 3% in Milan.', '2024-05-23'],
		['She, who took office last year, is due to visit the worst-hit towns on Thursday.', '2024-05-23'],
		['Unions have called a meeting for Thursday.', '2024-05-23'],
		["He apologised for Thursday's goal.", '2024-05-16'],
		['Schools will stay closed until Thursday.', '2024-05-23'],
		['Schools stayed closed until Thursday.', '2024-05-16'],
		['She declared three days of mourning, starting on Thursday.', '2024-05-23'],
		['The storm, which closed the port on Thursday, has passed.', '2024-05-16'],
	])('%s', (text, value) => {
		expect(said(text, '2024-05-17').find(one => one.startsWith('Thursday'))).toBe(`Thursday=${value}`);
	});
});

test('an hour is of the days of the news, not of an aside years back', () => {
	const text = 'He was jailed on Thursday. The deal was signed on 14 February 2019. He stood up shortly after 11am.';
	expect(said(text, '2024-05-17').at(-1)).toBe('11am=2024-05-16T11:00');
});

test.each([
	// The vote of Sunday is the news; a paragraph that tells another day keeps its hours to itself.
	[
		'The party won the vote on Sunday. It has 22 seats.\n\nIts rival lost nine.\n\nHe conceded at 10.40pm.',
		'2024-05-12T22:40',
	],
	['It opened on Tuesday.\n\nThe crowd came on Wednesday and left at 9pm.', '2024-05-15T21:00'],
	['It opened on Tuesday.\n\nMissiles fell on Wednesday.\n\nProtesters marched at 9pm.', '2024-05-15T21:00'],
	// The evening of the day of publication is not over yet.
	['He won on Sunday.\n\nShares rose on Friday.\n\nHis rival conceded at 9pm.', '2024-05-12T21:00'],
	['It rained.\n\nProtesters marched at 9pm.', '2024-05-17T21:00'],
])('the day of an hour: %s', (text, value) => {
	expect(said(text, '2024-05-17').at(-1)).toMatch(new RegExp(`=${value}$`));
});

test.each([
	['He spoke to Mr Sunday Amadi.', []],
	['It won the vote of the under-30s.', []],
	['Revenue for the 12 months to May rose.', ['12 months=P12M', 'May=2024-05']],
	['It landed at 4:12 a.m. Japan time.', ['4:12 a.m. Japan time=2024-05-16T04:12']],
	['He ordered an audit, to be completed by 30 April.', ['30 April=2025-04-30']],
	['It was a hit of the mid-90s.', ['the mid-90s=199']],
])('%s', (text, expressions) => {
	expect(said(text)).toEqual(expressions);
});
