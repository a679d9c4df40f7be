import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine} from '../../source/article/clean.js';
import {drawnText} from '../../source/view/glyphs.js';
import {widthOf} from '../../source/view/width.js';
import {cut, wrap} from '../../source/view/wrap.js';
import {growth} from '../helpers/growth.js';

const lines = (text: string, measure: number) => wrap(text, measure).map(({start, end}) => text.slice(start, end));

describe('wrap', () => {
	test.for([
		['one two three', 7, ['one two', 'three']],
		['one two three', 13, ['one two three']],
		['one  two', 3, ['one', 'two']],
		['a longword b', 4, ['a', 'long', 'word', 'b']],
		['', 5, ['']],
		['   ', 5, ['']],
		['普京访问哈尔滨', 6, ['普京访', '问哈尔', '滨']],
		['普京，访问。好', 5, ['普', '京，', '访', '问。', '好']],
		['Xi 普京 talks', 7, ['Xi 普京', 'talks']],
		['👍🏽👍🏽👍🏽', 4, ['👍🏽👍🏽', '👍🏽']],
		['“no limits” relationship', 12, ['“no limits”', 'relationship']],
	] as const)('%j at %i', ([text, measure, wanted]) => {
		expect(lines(text, measure)).toEqual(wanted);
	});

	test('no line is wider than the measure, and nothing but spaces is lost', () => {
		fc.assert(
			fc.property(
				fc.string({unit: fc.constantFrom('a', 'bc', ' ', '普', '👍🏽', 'é', '。')}),
				fc.integer({min: 2, max: 20}),
				(text, measure) => {
					const wrapped = lines(text, measure);
					for (const line of wrapped) expect(widthOf(line)).toBeLessThanOrEqual(measure);
					expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				},
			),
		);
	});

	test('four times the text takes about four times the time', () => {
		const wrapping = (times: number) => {
			const text = 'reaching 普京 beyond '.repeat(times);
			return () => wrap(text, 58);
		};

		expect(growth(wrapping(2000), wrapping(8000))).toBeLessThan(8);
	});
});

describe('cut', () => {
	test.for([
		['trade and cultural exchanges', 28, 'trade and cultural exchanges'],
		['trade and cultural exchanges', 20, 'trade and cultural…'],
		['in Harbin, China following', 14, 'in Harbin…'],
		['Donaudampfschifffahrt', 6, 'Donau…'],
		['普京访问', 5, '普京…'],
		['anything', 1, '…'],
		['anything', 0, ''],
	] as const)('%j in %i cells', ([text, width, wanted]) => {
		expect(drawnText(cut(cleanLine(text), width))).toBe(wanted);
	});
});
