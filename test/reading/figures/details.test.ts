import {describe, expect, test} from 'vitest';
import {figuresIn} from './helper.js';

describe('bounds', () => {
	test.each([
		['Some 4,000 people left.', 'about'],
		['Nearly 4,000 people left.', 'about'],
		['The bakery sells 350 or so loaves.', 'about'],
		['It has 80-odd stores.', 'about'],
		['No fewer than 40 people left.', 'at least'],
		['At least 40 people left.', 'at least'],
		['It could cost as much as $5m.', 'at most'],
		['No more than 18 people left.', 'at most'],
		['Over 30 people left.', 'more than'],
		['Fewer than 300 people left.', 'less than'],
		['The estate is worth under £850k.', 'less than'],
		['We need 5,000 sandbags, give or take.', 'about'],
		['Spread over 40 acres, the park is green.', null],
		['The levy went up to 14p.', null],
		['The court made it hand over $14 million.', null],
		['Rainfall exceeded 90 millimetres.', 'more than'],
		['Exactly 40 people left.', null],
	])('%s', (text, bound) => {
		expect(figuresIn(text).map(figure => figure.bound)).toEqual([bound]);
	});
});

describe('changes', () => {
	const none = null;
	const by = (direction: string) => ({direction, from: null, to: null});
	test.each([
		['Turnout climbed from 54.6% to 59.4%.', [none, {direction: 'up', from: 54.6, to: 59.4}]],
		['It had 2,300 guests in nine camps, up from 410.', [{direction: 'up', from: 410, to: 2300}, none, none]],
		['It cut its growth forecast to 1.9% from 2.4%.', [{direction: 'down', from: 2.4, to: 1.9}, none]],
		['Cocoa fell $212 to $7,430.', [by('down'), {direction: 'down', from: null, to: 7430}]],
		['A stamp costs £1.25, up from 95p.', [{direction: 'up', from: 0.95, to: 1.25}, none]],
		['Shares closed at $118.04, up $2.37.', [{direction: 'up', from: null, to: 118.04}, by('up')]],
		['Bills would be £150 lower.', [by('down')]],
		['It reported an 18 per cent rise in profit.', [by('up')]],
		['It raised the rate by 2%.', [by('up')]],
		['It raised its dividend 10 percent.', [by('up')]],
		['The index added 0.8%.', [by('up')]],
		['Output contracted by an annualised 0.9%.', [by('down')]],
		['Yields were 800 tonnes lower.', [by('down')]],
		['The shop took €5 off the price.', [by('down')]],
		['Thieves got €5 off the tourist.', [none]],
		['Arrivals remained at 12,000.', [{direction: 'none', from: null, to: 12_000}]],
		['More than 1,200 contacts are being traced, down from 1,850.', [{direction: 'down', from: 1850, to: 1200}, none]],
		[
			'It earned $3bn, and its rival $1bn, up from $0.8bn.',
			[none, {direction: 'up', from: 800_000_000, to: 1_000_000_000}, none],
		],
		['The dam was 92 percent full on Monday, up from 71 percent.', [{direction: 'up', from: 71, to: 92}, none]],
		[
			'Profit dropped to 96 million pounds ($128 million) from 181 million pounds.',
			[{direction: 'down', from: 181_000_000, to: 96_000_000}, none, none],
		],
		['Shares put on 6p to 214p.', [by('up'), {direction: 'up', from: null, to: 2.14}]],
		['Arabica added 5.2 cents to 388.15 cents.', [by('up'), {direction: 'up', from: null, to: 3.8815}]],
		['The donor added $5m to the fund.', [none]],
		['The index gave up 0.8%.', [by('down')]],
		['Prices rose $1 to reach $2 to reach $3.', [by('up'), {direction: 'up', from: null, to: 2}, none]],
		['Copper gained $94 to reach $9,781.', [by('up'), {direction: 'up', from: null, to: 9781}]],
		['Output was 8,000 tonnes lower, at 61,500 tonnes.', [by('down'), {direction: 'down', from: null, to: 61_500}]],
		['Noodle maker raises bowls to 850 yen', [{direction: 'up', from: null, to: 850}]],
		['The orbit is 540 km up.', [none]],
		['Her 6.89m leap won.', [none]],
		['Revenue: $812m (up 9%).', [{direction: 'up', from: null, to: 812_000_000}, by('up')]],
		['The index rose 218 points, or 0.8%.', [by('up'), by('up')]],
		['Bills went up by an average of £64.', [by('up')]],
		['Sweden cuts rates by 25bps, signals pause', [by('down')]],
		['Strikes cost rail firms £25m, says minister', [none]],
		['India lost by 12 runs.', [null]],
		['Unemployment was unchanged at 3.9%.', [{direction: 'none', from: null, to: 3.9}]],
		['Prices rose to a record $1.4 million.', [{direction: 'up', from: null, to: 1_400_000}]],
		['It raised $4.5 million in seed funding.', [none]],
		['It recovered $3m in unpaid bills.', [none]],
		['It will cut 4,300 jobs.', [none]],
		['The storm cut power to 250,000 customers.', [none]],
		['Support stood at 18%.', [none]],
	])('%s', (text, changes) => {
		expect(figuresIn(text).map(figure => figure.change)).toEqual(changes);
	});
});

describe('periods', () => {
	const year = (value: number) => `${value}-01-01/${value}-12-31`;
	test.each([
		['Exports were worth $3.9bn last year.', [year(2023)]],
		['In 2023 the port handled 14.2 million containers.', [year(2023)]],
		['Imports were $1.1bn in 2022 and $1.6bn in 2023.', [year(2022), year(2023)]],
		['Between 2015 and 2020 it spent £880m on fish.', ['2015-01-01/2020-12-31']],
		['Inflation slowed to 2.8% in April from 3.0% in March.', ['2024-04-01/2024-04-30', '2024-03-01/2024-03-31']],
		['Prices have risen 7.1% since January.', ['2024-01-01/null']],
		['Sales in the three months to March climbed 12.5 per cent.', ['2024-01-01/2024-03-31']],
		['It was valued at $80bn, up from $29bn in 2021.', [null, year(2021)]],
		['It sold 51 million phones, 10% fewer than in 2022.', [null, null]],
		['In 2023, 45% were in favour and 35% against.', [year(2023), year(2023)]],
		['Trade was worth $9.8 billion in 2023, up 12%.', [year(2023), year(2023)]],
		['Sales came to 85bn kroner ($8.4bn) in 2023.', [year(2023), year(2023)]],
		['It killed 227 people in 2022 and 2023.', ['2022-01-01/2023-12-31']],
		['In India exports were $10.8 billion in 2022-23.', ['2022-04-01/2023-03-31']],
		['In Australia exports were $10.8 billion in 2022-23.', ['2022-07-01/2023-06-30']],
		['Exports were $10.8 billion in 2023, up from $9.6 billion a year earlier.', [year(2023), year(2022)]],
		['The fire claimed 173 lives, and a report the following year blamed nobody.', [null]],
		[
			'Profit in the 12 months to March rose to £96m, while revenue rose 2.3%. Analysts had forecast a profit of £118m.',
			['2023-04-01/2024-03-31', '2023-04-01/2024-03-31', '2023-04-01/2024-03-31'],
		],
		['Profit in 2023 rose to £96m. It expects sales of £3bn.', [year(2023), null]],
		['Profit was £41.2m (2023: £36.9m).', [null, year(2023)]],
		['It sold 5,000 cars in the year to March.', ['2023-04-01/2024-03-31']],
		['Wages fell 3%, the lowest level.', [null]],
		// Of what the amount is part of, where the reading of events says when that was; not of what is told in passing.
		['The town lost 40 homes in 2022 and gained 30 jobs.', [year(2022), null]],
		['The floods of May 2023, in which 89 people died, were bad.', ['2023-05-01/2023-05-31']],
		['The mine closed in 2019, two years after 31 men died there.', [year(2017)]],
		['Kaldor, which closed its last pit in 2022, imports 40 per cent of its coal.', [null]],
		['The bank, which manages $3bn, was founded in 1990.', [null]],
		['Profit was $3bn in January-March.', ['2024-01-01/2024-03-31']],
		['It will ship 10 grams by Friday.', ['null/2024-05-17']],
		[
			'It made a loss of £18m in the year to March, compared with a profit of £6m a year earlier. Revenue fell 4%.',
			['2023-04-01/2024-03-31', '2022-04-01/2023-03-31', '2023-04-01/2024-03-31'],
		],
	])('%s', (text, periods) => {
		expect(figuresIn(text).map(({period}) => period && `${period.start}/${period.end}`)).toEqual(periods);
	});
});

describe('what is measured', () => {
	test.each([
		[
			'Ties are close, with trade between the two countries reaching $240 billion.',
			['trade between the two countries'],
		],
		['The firm had $3.4B in revenue.', ['revenue']],
		['A $5-million reward was offered.', ['reward']],
		['The shop sells €5 shirts and €12 jeans.', ['shirts', 'jeans']],
		['Flats start at £1,900 pcm.', ['Flats']],
		['Demand outstrips supply by two to one.', ['Demand']],
		['It won an order worth 1.2 billion euros.', ['order']],
		['Repairs to the abbey roof will cost £2m.', ['Repairs to the abbey roof']],
		['Turnout climbed from 54.6% to 59.4%.', ['Turnout', 'Turnout']],
		['The bank raised the cash rate by 2%.', ['cash rate']],
		['The museum sold the drawing for $3m.', ['drawing']],
		['It spent £880m on fish passes.', ['fish passes']],
		['The rich own 43% of the assets.', ['assets']],
		['Inflation slowed to 2.8%. It peaked at 7.0%.', ['Inflation', 'Inflation']],
		['The deal cost €45m (£39m).', ['deal', 'deal']],
		['It bought 2.3 tonnes of wheat.', ['wheat']],
		['One in five children is hungry.', ['children']],
		['Trade between them reached $9.8 billion.', ['Trade between them']],
		['Parking fines brought Lyon €92m.', ['Parking fines']],
		['Borrowing by councils hit £102 billion.', ['Borrowing by councils']],
		['The port owes $2 billion, its chairman said.', ['port']],
		['Potash shipped through Vancouver earned $4.7 billion.', ['Potash shipped through Vancouver']],
		['Teachers who speak Welsh will receive £900.', ['Teachers']],
		['Priced at £24,995, the saloon undercuts its rivals.', ['saloon']],
		['The overrun was €640m, the auditors said.', ['overrun']],
		['R4.2 million was the price of the land.', ['price of the land']],
		['Analysts expect the sale to fetch $3m.', ['sale']],
		['Rent for a flat in the district is $2,150 a month.', ['Rent for a flat in the district']],
		['The court fined the broker $600,000 and his clerk $25,000.', ['broker', 'clerk']],
		['Seed costs $118 an acre; diesel, $3.94 a gallon.', ['Seed', 'diesel']],
		['Zambia mined 820,000 tonnes of copper, against 699,000 tonnes in 2023.', ['copper', 'copper']],
		['Rents in Dublin (median: €2,350 a month) are up.', ['median']],
	])('%s', (text, measures) => {
		expect(figuresIn(text).map(figure => figure.measures)).toEqual(measures);
	});
});
