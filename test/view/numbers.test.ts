import {expect, test} from 'vitest';
import {cleanLine} from '../../source/article/clean.js';
import type {Figure} from '../../source/reading/document.js';
import {drawnText} from '../../source/view/glyphs.js';
import {amountInWords, changeBeside, numberInWords} from '../../source/view/numbers.js';

test.for([
	[240e9, '240,000,000,000'],
	[2.8, '2.8'],
	[1 / 3, '0.3333'],
	[0.05, '0.05'],
	[1234.5, '1,234.5'],
	[-7, '-7'],
	[8.2e9, '8,200,000,000'],
	[1.06e12, '1,060,000,000,000'],
	[1e30, '1e+30'],
] as const)('%d is %s', ([value, words]) => {
	expect(numberInWords(value)).toBe(words);
});

const figure = (value: number, kind: Figure['kind'], unit: string, upper: number | null = null) =>
	({value, kind, unit: cleanLine(unit), upper}) as Figure;

test.for([
	[figure(240e9, 'money', 'USD'), '240,000,000,000 USD'],
	[figure(2.8, 'percent', 'percent'), '2.8 percent'],
	[figure(0.25, 'percent', 'percentage point'), '0.25 percentage points'],
	[figure(3.75, 'percent', 'percent', 4), '3.75–4 percent'],
	[figure(41, 'count', 'person'), '41 people'],
	[figure(1, 'count', 'person'), '1 person'],
	[figure(19, 'quantity', 'degree Celsius'), '19 degrees Celsius'],
	[figure(90, 'quantity', 'kilometre per hour'), '90 kilometres per hour'],
	[figure(6.3, 'quantity', 'magnitude'), '6.3 magnitude'],
	[figure(0.5, 'ratio', 'ratio'), '0.5'],
] as const)('%j is %s', ([amount, words]) => {
	expect(drawnText(amountInWords(amount))).toBe(words);
});

test.for([
	[{direction: 'down', from: 3, to: null}, '2.8%', 2.8, 'down from 3.0'],
	[{direction: 'up', from: null, to: 4.5e6}, '18%', 18, 'up to 4,500,000'],
	[{direction: 'up', from: 54.6, to: 59.4}, '59.4%', 59.4, 'up from 54.6'],
	[{direction: 'up', from: 140e6, to: 188e6}, '£188m', 188e6, 'up from £140m'],
	[{direction: 'down', from: 72.5e6, to: 61e6}, 'between £61m and £64m', 61e6, 'down from £72.5m'],
	[{direction: 'down', from: 3.4, to: 2.2}, '220p', 2.2, 'down from 340p'],
	[{direction: 'up', from: 1.15e9, to: 2.4e9}, '$2.4 billion', 2.4e9, 'up from $1.15 billion'],
	[{direction: 'up', from: 1.1e6, to: 2.3e6}, '£2.3m', 2.3e6, 'up from £1.1m'],
	[{direction: 'up', from: 0, to: 4.35e6}, '$4.35 million', 4.35e6, 'up from $0.00 million'],
	[{direction: 'up', from: 11_900, to: 12_400}, '12,400 hectares', 12_400, 'up from 11,900'],
	[{direction: 'up', from: 3, to: 8}, 'eight', 8, 'up from 3'],
	[{direction: 'down', from: null, to: null}, '4%', 4, 'down'],
	[{direction: 'none', from: 4, to: 4}, '4%', 4, 'unchanged from 4'],
	[null, '4%', 4, null],
] as const)('%j is %s', ([change, text, value, words]) => {
	expect(changeBeside({change, text, value} as Figure)).toBe(words);
});
