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

	test('a weekday of a year or a month that was told stays open, one of a day is counted from it', () => {
		const text = 'It was the worst since 2012. He came on Wednesday. In May 2015 it fell. They met on Tuesday.';
		expect(said(text, null)).toEqual(['2012=2012', 'Wednesday=XXXX-WXX-3', 'May 2015=2015-05', 'Tuesday=XXXX-WXX-2']);
		expect(said('On 3 June 2016 it rose. On Monday it fell.', null)[1]).toBe('Monday=2016-06-06');
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

describe('a passage that tells of another time keeps to it', () => {
	test.each([
		// A year at the head of a sentence frames the rest of it; one at the end of a clause is that clause's.
		['In 2019 he was tried and was freed in May.', 'May=2019-05'],
		['In 2019 he was tried. A new law came in June.', 'June=2023-06'],
		['The deal of 2019, which they left in June, is dead.', 'June=2023-06'],
		['It has been quiet since the raid of March 2019. They left in June.', 'June=2023-06'],
		['The firm was sold in 2021. It moved to Leeds in March.', 'March=2024-03'],
		['The firm was sold in 2021 and moved to Leeds in March.', 'March=2024-03'],
		['The port froze in 2021: ships came back in March.', 'March=2021-03'],
		// Where something is from, and what something is held against, tell no story.
		['The firm was founded in 1951. People left in April.', 'April=2024-04'],
		['It was as hot as that of 2019. It rained in April.', 'April=2024-04'],
		["It was hit by last year's strike. Sales recovered in April.", 'April=2024-04'],
		['The truce of November 2022 had failed. They closed the camp in February.', 'February=2024-02'],
		// It goes forward, but a verb that looks back is before it.
		['She left in October 2021. A report in March blamed her.', 'March=2022-03'],
		['He was hurt on 14 November 2021, and had asked for leave in September.', 'September=2021-09'],
		['She left in October 2021. By March half of them had gone.', 'March=2022-03'],
		['In 2021/22 they finished seventh, and lost the cup final in May.', 'May=2022-05'],
		// Back to the news: by the tense, by a date of the news.
		['In 2019 he was tried. He will be freed in May.', 'May=2024-05'],
		['In 2019 he was tried. He was freed last week. He left in March.', 'March=2024-03'],
		['In 2019 he was tried and did not work for two years. He won a prize in March.', 'March=2024-03'],
		// The whole of a chronology's paragraph, whatever its tense.
		['2015: A clerk sends photographs on June 22. She is moved in July.', 'June 22=2015-06-22'],
		['2015: A clerk sends photographs on June 22. She is moved in July.', 'July=2015-07'],
		['2015. They bring up a boot in February.', 'February=2015-02'],
		// The end of a stretch comes after its begin.
		['Plants stood still from March 26 to April 25.', 'April 25=2024-04-25'],
		['Shares were suspended from June 26 until July 31.', 'July 31=2023-07-31'],
		// What was ordered, or was to have been, may lie ahead.
		['The court directed him to hold a vote by 18 July.', '18 July=2024-07-18'],
		['The parliament was to have met on 16 July.', '16 July=2024-07-16'],
		// Into the next paragraph where the story is long told.
		['In April 2022 they met. They met in May and again in June.\n\nOn 3 July they rose.', '3 July=2022-07-03'],
		['In April 2022 they met.\n\nOn 3 March they rose.', '3 March=2024-03-03'],
		['In 2022 it was late: by the end of the year 40 had gone.', 'the end of the year=2022'],
		['In January 2021 he was let dig until 2030. That December they sold it.', 'That December=2021-12'],
		['He quit in January, April and July.', 'January=2023-01'],
		['He was held in March 2022. His trial was to begin in July.', 'July=2024-07'],
		['It opened on 12 January. It was to end on 9 February.', '9 February=2024-02-09'],
		['Work was to begin in May but a court stopped it.', 'May=2024-05'],
	])('%s', (text, value) => {
		expect(said(text)).toContain(value);
	});
});

describe('hours and days go on from the day that was told', () => {
	test.each([
		['The fire was on 14 November 2021. The alarm rang at 7:05 p.m. and again at 8 p.m.', '8 p.m.=2021-11-14T20:00'],
		[
			'The fire was on 14 November 2021. The alarm rang at 7:05 p.m. Ten minutes later it fell.',
			'Ten minutes later=2021-11-14T19:15',
		],
		['The fire was on 14 November 2021. A guard had come on the Friday.', 'the Friday=2021-11-12'],
		['The fire was on 14 November 2021. A guard came on the Thursday.', 'the Thursday=2021-11-18'],
		['The pit blew up on 21 October 1974.\n\nThe shift had gone down at 6.30am.', '6.30am=1974-10-21T06:30'],
		['It flew on 3 March, after tries in the winter. It came back five days later.', 'five days later=2024-03-08'],
		[
			'He left on 3 March at 11pm. He was filmed at five past midnight. He rang that night.',
			'that night=2024-03-03TNI',
		],
	])('%s', (text, value) => {
		expect(said(text)).toContain(value);
	});
});

test.each([
	[
		'Prices rose 2% in April, down from 3% in March. Food rose 3%, against 4% the month before.',
		'the month before=2024-03',
	],
	['Sales were 1,890 in April. They were up from 1,702 a year earlier.', 'a year earlier=2023-04'],
	['It was 7m in March, figures published on Thursday show. It was 6m a year before.', 'a year before=2023-03'],
	['It peaked at 8% in June 2022 and was 3% a year later.', 'a year later=2023-06'],
	['Profit was up in April. Shares lost 2% on Thursday. They had lost 3% the day before.', 'the day before=2024-05-15'],
])('what a figure is held against: %s', (text, value) => {
	expect(said(text)).toContain(value);
});
