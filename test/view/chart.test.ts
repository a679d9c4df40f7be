import {describe, expect, test} from 'vitest';
import {ours} from '../../source/article/clean-text.js';
import type {Figure, Series} from '../../source/reading/document.js';
import {rowWidth, textOfRow} from '../../source/view/cells.js';
import {columnChart} from '../../source/view/chart.js';
import {compare} from '../../source/view/compare.js';

const series = (...values: number[]): Series => ({
	id: ours`s1`,
	measures: ours`trade`,
	unit: ours`billions of US dollars`,
	source: ours`Customs`,
	points: values.map((value, at) => ({period: ours`${2016 + at}`, value})),
	figures: [ours`f1`],
});

const chart = (values: number[], quoted: number | null, width: number, height: number, labels: boolean) =>
	columnChart(series(...values), quoted, {width, height, values: labels}).map(textOfRow);

describe('a chart of columns', () => {
	test('stands on zero, the largest one full, its value above it', () => {
		expect(chart([50, 100], 1, 20, 3, true)).toEqual([
			'     100.0',
			' 50.0 ████'.replace(' 50.0', '50.0 ').replace('50.0  ', '50.0  '),
			'████  ████',
			'2016 ◆2017',
		]);
	});

	test('without room for values and periods it names the quoted one and the ends that stand apart from it', () => {
		expect(chart([1, 2, 4, 8], 1, 16, 2, false)).toEqual([
			'        ▄▄▄ ███'.replace('▄▄▄', '   '),
			'▂▂▂ ▄▄▄ ███ ███',
			'  ◆2017    2019',
		]);
		// The mark of the last but one isn't the last one's.
		expect(chart([1, 2, 4, 8, 9, 9], 4, 24, 2, false).at(-1)).toBe('2016          ◆2020');
		expect(chart([1, 2, 4, 8], null, 16, 2, false).at(-1)).toBe('2016       2019');
	});

	test('is never wider than its room: the last points that fit', () => {
		for (let width = 8; width < 100; width++) {
			for (const row of columnChart(series(...Array.from({length: 40}, (_, at) => at)), 39, {
				width,
				height: 5,
				values: true,
			})) {
				expect(rowWidth(row), String(width)).toBeLessThanOrEqual(width);
			}
		}
	});

	test('nothing but zeros is no fault', () => {
		expect(chart([0, 0], null, 20, 2, true).at(-1)).toBe('2016  2017');
	});
});

describe('a figure beside its series', () => {
	const figure = (value: number, start: string, end: string): Figure => ({
		id: ours`f1`,
		start: 0,
		end: 12,
		text: ours`$240 billion`,
		sentence: 0,
		kind: 'money',
		value,
		upper: null,
		bound: null,
		unit: ours`USD`,
		measures: ours`trade`,
		period: {start, end, expression: null},
		change: null,
	});
	const points = series(...Array.from({length: 7}, () => 100), 240.11);

	test.for([
		[240e9, '$240 billion is 0.05% less than the 240.11 of 2023'],
		[250e9, '$240 billion is 4.1% more than the 240.11 of 2023'],
		[480e9, '$240 billion is 100% more than the 240.11 of 2023'],
		[240.11e9, '$240 billion is the 240.11 of 2023'],
	] as const)('%d', ([value, line]) => {
		expect(compare(figure(value, '2023-01-01', '2023-12-31'), points)?.full).toBe(line);
	});

	test('has none where the figure is of some days of the period, or the point is nothing', () => {
		const months = {
			...points,
			points: [
				{period: ours`2023-10`, value: 4},
				{period: ours`2023-Q1`, value: 4},
			],
		};
		expect(compare(figure(1, '2023-10-04', '2023-10-05'), months)).toBe(null);
		expect(compare(figure(1, '2023-01-15', '2023-03-20'), months)).toBe(null);
		expect(compare(figure(1, '2023-10-01', '2023-10-31'), months)?.point).toBe(0);
		expect(compare(figure(1, '2023-01-01', '2023-03-31'), months)?.point).toBe(1);
		expect(compare(figure(1, '2023-01-01', '2023-12-31'), series(...Array(7).fill(1), 0))).toBe(null);
	});

	test('has none where the series lacks its period', () => {
		expect(compare(figure(1, '2030-01-01', '2030-12-31'), points)).toBe(null);
		expect(compare(figure(1, '2023-01-01', '2023-06-30'), points)).toBe(null);
	});
});
