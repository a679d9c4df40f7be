import {describe, expect, test} from 'vitest';
import {said} from './expressions.js';

/** A phrase book: what a rule reads, and beside it what it must leave alone. Published on Thursday, 16 May 2024. */
const book: Record<string, {reads: Record<string, string[]>; leaves: string[]}> = {
	year: {
		reads: {
			'He left in 1998.': ['1998=1998'],
			'The 2012 Olympics were held in London.': ['2012=2012'],
			'“Low Water” (1988) won a prize.': ['1988=1988'],
		},
		leaves: [
			'The firm cut 2024 jobs.',
			'The hall seats 2010.',
			'Flight 1549 landed.',
			'It cost $2000.',
			'The 2000m race began.',
		],
	},
	'early-year': {
		reads: {'The town was founded in 264 BC. It fell in 240.': ['264 BC=BC0264', '240=BC0240']},
		leaves: ['The bus stopped in 264 villages.', 'He came in 264, the last of all.'],
	},
	'short-year': {
		reads: {"They left in '89, when the wall fell.": ["'89=1989"]},
		leaves: ["He called it a '45 rpm' record."],
	},
	era: {
		reads: {'The battle of 490 BC was lost.': ['490 BC=BC0490'], 'It erupted in AD 79.': ['AD 79=0079']},
		leaves: ['Route 79 is closed.'],
	},
	iso: {
		reads: {
			'Logged 2024-05-14T14:30Z.': ['2024-05-14T14:30Z=2024-05-14T14:30Z'],
			'Due 2024-06-01.': ['2024-06-01=2024-06-01'],
		},
		leaves: ['Part 2024-13-45 is sold out.'],
	},
	slashed: {
		reads: {'Signed on 25/12/2023.': ['25/12/2023=2023-12-25'], 'Signed on 14.05.2024.': ['14.05.2024=2024-05-14']},
		leaves: ['A ratio of 40/50/2023 makes no day.', 'He won 6/4 and 6/3.'],
	},
	'nine-eleven': {reads: {'It closed after 9/11.': ['9/11=2001-09-11']}, leaves: ['He took 9/12 of it.']},
	month: {
		reads: {
			'It closed in March.': ['March=2024-03'],
			'The talks began last October.': ['last October=2023-10'],
			'April was the third warmest on record.': ['April=2024-04'],
			'Rates were cut as early as April.': ['April=2024-04'],
			'It did not resume until the April.': ['the April=2024-04'],
			'It burned in June 479 BC.': ['June 479 BC=BC0479-06'],
		},
		leaves: [
			'April was the girl next door.',
			'It is a small scene by Jan van Goyen.',
			'It may rain.',
			'April Jones won.',
			'They march on.',
			'Theresa May resigned.',
		],
	},
	'day-of-month': {
		reads: {
			'The truce takes effect on June 1.': ['June 1=2024-06-01'],
			'It fell on the 14th of February 1979.': ['the 14th of February 1979=1979-02-14'],
			'It fell on Sept. 9, 2023, at noon.': ['Sept. 9, 2023=2023-09-09', 'noon=2023-09-09T12:00'],
		},
		leaves: [],
	},
	'ordinal-day': {
		reads: {
			'The council meets on the 23rd.': ['the 23rd=2024-05-23'],
			'It rained until the evening of the 7th.': ['the evening of the 7th=2024-05-07TEV'],
		},
		leaves: ['He was on the 23rd floor.', 'She came 23rd.'],
	},
	weekday: {
		reads: {
			'The court heard him on Monday.': ['Monday=2024-05-13'],
			'The court will hear him on Monday.': ['Monday=2024-05-20'],
			'A deal was announced late on the Monday.': ['late on the Monday=2024-05-13'],
			'It shuts on Mondays.': ['Mondays=XXXX-WXX-1'],
			'The council votes on Saturday week.': ['Saturday week=2024-05-25'],
			'It meets a fortnight on Monday.': ['a fortnight on Monday=2024-06-03'],
			'He was jailed for a week on Monday.': ['a week=P1W', 'Monday=2024-05-13'],
			'He died on the Tuesday before Easter 2009.': ['the Tuesday before Easter 2009=2009-04-07'],
			'They come back the Monday after Thanksgiving.': ['the Monday after Thanksgiving=2024-12-02'],
		},
		leaves: ['The Sunday Times said so.', 'The sun rose.', 'They sat down.'],
	},
	'nth-of-month': {
		reads: {
			'It will be held on the first Monday of June.': ['the first Monday of June=2024-06-03'],
			'The school opened on the first Monday of 1970.': ['the first Monday of 1970=1970-01-05'],
			'It closed on the last Friday of 1999.': ['the last Friday of 1999=1999-12-31'],
			'It fell on the last Thursday in November 2023.': ['the last Thursday in November 2023=2023-11-30'],
			'Sales rebounded in the last week of March.': ['the last week of March=2024-W13'],
			'It rained in the first week of May 2023.': ['the first week of May 2023=2023-W18'],
			'Sales rebounded in the last week.': ['the last week=P1W'],
		},
		leaves: [],
	},
	season: {
		reads: {
			'Floods came last spring.': ['last spring=2023-SP'],
			'It fell in the winter of 2022-23.': ['the winter of 2022-23=2022-WI'],
		},
		leaves: ['Prices fall to 3%.', 'The fall of Saigon shook them.', 'They drank at a spring of water.'],
	},
	feast: {
		reads: {
			'The truce held on Christmas Day.': ['Christmas Day=2023-12-25'],
			'It reopened on Easter Sunday.': ['Easter Sunday=2024-03-31'],
		},
		leaves: ['Labor leaders met.', 'Good news came.'],
	},
	quarter: {
		reads: {
			'Profit rose in the first quarter.': ['the first quarter=2024-Q1'],
			'Output shrank in Q4 2023.': ['Q4 2023=2023-Q4'],
		},
		leaves: ['A quarter of them left.', 'They won the quarter-final.'],
	},
	half: {
		reads: {
			'Losses narrowed in the second half of last year.': ['the second half of last year=2023-H2'],
			'Costs fell in the first half.': ['the first half=2024-H1'],
		},
		leaves: ['He scored in the second half.', 'Half of them left.'],
	},
	fiscal: {
		reads: {'Profit for fiscal 2023 fell.': ['fiscal 2023=FY2023'], 'In FY24 it hired more.': ['FY24=FY2024']},
		leaves: ['Fiscal policy was tight.'],
	},
	campaign: {reads: {'He scored 19 goals last season.': ['last season=2022/2023']}, leaves: ['The season was wet.']},
	century: {
		reads: {
			'It dates from the fifth century BC.': ['the fifth century BC=BC04'],
			'Castles of the 12th and 13th centuries stand.': ['the 12th=11', '13th centuries=12'],
		},
		leaves: ['He hit a second ton.'],
	},
	decade: {
		reads: {
			'It was built in the late 1980s.': ['the late 1980s=198'],
			'Mills of the 1800s closed.': ['the 1800s=18'],
			'It is from a burial of the 830s.': ['the 830s=083'],
		},
		leaves: ['He is in his fifties.', 'It was hot, in 90s of degrees.', 'The airline sold its 380s.'],
	},
	deictic: {
		reads: {'It is due the day after tomorrow.': ['the day after tomorrow=2024-05-18']},
		leaves: ['USA Today reported it.'],
	},
	'deictic-unit': {
		reads: {
			'The minister resigned last week.': ['last week=2024-W19'],
			'Growth will slow by the end of the year.': ['the end of the year=2024'],
			'It joined in 2019 and left the following year.': ['2019=2019', 'the following year=2020'],
		},
		leaves: ['Day by day it grew.'],
	},
	counted: {
		reads: {
			'It was signed ten years ago.': ['ten years ago=2014'],
			'He was held on 3 March 2021 and freed two days later.': ['3 March 2021=2021-03-03', 'two days later=2021-03-05'],
		},
		leaves: ['Long ago there was a king.'],
	},
	same: {
		reads: {
			'Sales in April fell below those of the same month last year.': [
				'April=2024-04',
				'the same month last year=2023-04',
			],
		},
		leaves: ['The same man came.'],
	},
	age: {reads: {'The 34-year-old man was held.': ['34-year-old=P34Y']}, leaves: ['The old man was held.']},
	unnumbered: {
		reads: {
			'It dragged on for decades.': ['decades=PXDE'],
			'In the following days it fell.': ['the following days=PXD'],
		},
		leaves: ['Those were the days.', 'It lies 40 light-years away.', 'In his early years he sang.'],
	},
	night: {
		reads: {'Drones hit the port overnight.': ['overnight=2024-05-15TNI']},
		leaves: ['Its opening hours are long.', 'It raised its overnight lending rate.'],
	},
	nights: {reads: {'She watched it for nine nights.': ['nine nights=P9D']}, leaves: ['The nights were cold.']},
	length: {
		reads: {
			'The siege lasted nearly three years.': ['nearly three years=P3Y'],
			'The index hit a five-year high.': ['five-year=P5Y'],
			'He waited for half an hour.': ['half an hour=PT30M'],
			'He waited for a quarter of an hour.': ['a quarter of an hour=PT15M'],
			'It took two hours and 41 minutes.': ['two hours and 41 minutes=PT2H41M'],
			'It lasted one year and three months.': ['one year and three months=P1Y3M'],
			'Between two weeks and three months went by.': ['two weeks=P2W', 'three months=P3M'],
			'It rained for two bloody weeks.': ['two bloody weeks=P2W'],
			'It took only 15 minutes.': ['15 minutes=PT15M'],
			'It was thrown out after a single day.': ['a single day=P1D'],
			'Revenue rose in the three months through 28 April.': ['the three months=P3M', '28 April=2024-04-28'],
			'It took just over two weeks.': ['just over two weeks=P2W'],
		},
		leaves: [
			'The last day of lessons was sad.',
			'He approved them all on one day.',
			'The minute book was lost.',
			'A second man left.',
		],
	},
	every: {
		reads: {
			'It opens every Friday.': ['every Friday=XXXX-WXX-5'],
			'They meet every other week.': ['every other week=P2W'],
			'They meet on the first Monday of each month.': ['the first Monday of each month=P1M'],
		},
		leaves: ['Every man came.'],
	},
	rate: {
		reads: {'They meet once a year.': ['once a year=P1Y'], 'It costs $2bn a year.': ['a year=P1Y']},
		leaves: [],
	},
	frequency: {reads: {'The board is elected annually.': ['annually=P1Y']}, leaves: ['The Daily Mail reported it.']},
	habit: {reads: {'It is shut at weekends.': ['weekends=XXXX-WXX-WE']}, leaves: ['Fine evenings came.']},
	seasons: {reads: {'He spent three winters there.': ['three winters=P3WI']}, leaves: ['They bathed in hot springs.']},
	clock: {
		reads: {
			'It left at half past six on Monday morning.': ['half past six on Monday morning=2024-05-13T06:30'],
			'Brent stood at $83 at 0900 GMT.': ['0900 GMT=2024-05-16T09:00Z'],
			'He rang at five past midnight.': ['five past midnight=2024-05-16T00:05'],
			'It was found at 9.45 that morning.': ['9.45 that morning=2024-05-16T09:45'],
			'It was told at 6.40 on Tuesday evening.': ['6.40 on Tuesday evening=2024-05-14T18:40'],
			'They cut the line at ten to three.': ['ten to three=2024-05-16T02:50'],
			'It opens between 6 and 8 p.m. on Friday.': ['6=2024-05-16T18:00', '8 p.m. on Friday=2024-05-17T20:00'],
		},
		leaves: ['She ran 3:57 and won.', 'The score was 3:2.', 'It fell by 3.30 to 40.', 'It fed five to ten people.'],
	},
	daypart: {
		reads: {
			'Two men were shot last night.': ['last night=2024-05-15TNI'],
			'It struck in the early hours of Sunday.': ['the early hours of Sunday=2024-05-12TMO'],
			'He died on 11 May 2001. They had quarrelled the night before.': [
				'11 May 2001=2001-05-11',
				'the night before=2001-05-10TNI',
			],
			'On Monday they fought; guards joined in toward evening.': ['Monday=2024-05-13', 'evening=2024-05-13TEV'],
		},
		leaves: [
			'They met the night before the match.',
			'They were on the night shift.',
			'It was a night to remember.',
			'Morning Star is a paper.',
		],
	},
	vague: {
		reads: {
			'The mayor was recently re-elected.': ['recently=PAST_REF'],
			'In the future ships will sail north.': ['the future=FUTURE_REF'],
		},
		leaves: ['As soon as he came, it ended.', 'The past few of them left.'],
	},
};

describe.each(Object.entries(book))('%s', (_rule, {reads, leaves}) => {
	if (Object.keys(reads).length > 0)
		test.each(Object.entries(reads))('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
	if (leaves.length > 0) test.each(leaves)('not in: %s', text => expect(said(text)).toEqual([]));
});

test('an impossible day is none', () => {
	expect(said('It opens on 31 April.').join()).not.toContain('04-31');
	expect(said('He came on 29 February 2023.').join()).not.toContain('02-29=2023-02-29');
	expect(said('The shop shut on 29 February.')).toEqual(['29 February=2024-02-29']);
});
