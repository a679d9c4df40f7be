import {expect, test} from 'vitest';
import {cleanLine} from '../../source/article/clean.js';
import type {Figure} from '../../source/reading/document.js';
import {drawnText} from '../../source/view/glyphs.js';
import {amountInWords, changeInWords, numberInWords} from '../../source/view/numbers.js';

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
	[{direction: 'down', from: 3, to: null}, '2.8%', 'down from 3.0'],
	[{direction: 'up', from: null, to: 4.5e6}, '18%', 'up to 4,500,000'],
	[{direction: 'up', from: 54.6, to: 59.4}, '59.4%', 'up from 54.6 to 59.4'],
	[{direction: 'down', from: null, to: null}, '4%', 'down'],
	[{direction: 'none', from: null, to: null}, '4%', 'unchanged'],
] as const)('%j is %s', ([change, quoted, words]) => {
	expect(changeInWords(change, quoted)).toBe(words);
});

test('no change is no words', () => {
	expect(changeInWords(null, '4%')).toBe(null);
});
