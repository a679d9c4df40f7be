import {describe, expect, test} from 'vitest';
import {amountsIn, figuresIn} from './helper.js';

describe('what a number leaves out, its neighbours say', () => {
	test.each([
		['The party won 15 seats, up from six.', ['15 seat', '6 seat']],
		['It has 36 seats, four more than a majority.', ['36 seat', '4 seat']],
		['The rounds drew 50,000 and 62,000 fans.', ['50000 fan', '62000 fan']],
		['Petrol went from 1.80 to 1.95 euros.', ['1.8 EUR', '1.95 EUR']],
		['A further 12 were injured and 3 are missing.', ['12 person', '3 person']],
		['Around one million of the 2.2 million people fled.', ['about 1000000 person', '2200000 person']],
		['Unemployment fell by 23,000 to 1.44 million.', ['23000 person', '1440000 person']],
		['The toll rose to 43.', ['43 person']],
		['A jury of 12 met in a town of 4,000.', ['12 person', '4000 person']],
	])('%s', (text, amounts) => {
		expect(amountsIn(text)).toEqual(amounts);
	});

	test('the change has its base', () => {
		expect(figuresIn('The party won 15 seats, up from six.')[0]?.change).toEqual({direction: 'up', from: 6, to: 15});
		expect(figuresIn('Turnout was 80.2 percent, up slightly from 80.1 percent.')[0]?.change?.from).toBe(80.1);
	});
});

describe('letters that may be scales', () => {
	test.each([
		['It sold over 1M copies.', 'more than 1000000 copy'],
		['The waiting list hit a record 7.77m.', '7770000 person'],
		['Output fell to 1.1m b/d.', '1100000 barrel per day'],
		['They planted 5m trees.', '5000000 tree'],
		['It sank to 1.1m below the quay.', '1.1 metre'],
		['The ridge rises to 1,500m.', '1500 metre'],
		['Swells brought 6m waves.', '6 metre'],
		['Around 1.2m fled.', 'about 1200000 person'],
		['It has 4,200 m of climbing.', '4200 metre'],
		['They planted 5 m trees.', '5000000 tree'],
		['They fell from 2m long poles.', '2 metre'],
		['It is 3m above the road.', '3 metre'],
		['The mirror is 6.5m across.', '6.5 metre'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});
});

describe('hyphens', () => {
	test.each([
		['It is a 1-in-100 chance.', ['0.01 ratio']],
		['It pays a £2,500-a-week rent.', ['2500 GBP']],
		['The 2,000-plus families left.', ['at least 2000 family']],
		['A 10-metre-high wave broke.', ['10 metre']],
		['It is a 50-50 chance.', []],
		['A 12,000-strong crowd cheered.', []],
		['It held the COP28 talks.', []],
	])('%s', (text, amounts) => {
		expect(amountsIn(text)).toEqual(amounts);
	});
});

describe('rates', () => {
	test.each([
		['It flew at 17 kilometres a second.', ['17 kilometre per second']],
		['There were 3 deaths per 100,000 people.', ['3 death']],
		['It uses 3,000 litres a week.', ['3000 litre']],
	])('%s', (text, amounts) => {
		expect(amountsIn(text)).toEqual(amounts);
	});
});
