import {describe, expect, test} from 'vitest';
import {stepsOf} from '../../source/app/notation.js';
import {Fault} from '../../source/article/fault.js';

const written = (keys: string) => stepsOf(keys).map(step => step.written);

describe('the notation of --keys', () => {
	test.for([
		['', []],
		['2jj<enter>', ['2', 'j', 'j', '<enter>']],
		['/a b<esc>', ['/', 'a', ' ', 'b', '<esc>']],
		['2\njj\r\n<enter>\n', ['2', 'j', 'j', '<enter>']],
		['<lt><s-tab><c-c>', ['<lt>', '<s-tab>', '<c-c>']],
		['é👩‍👧', ['é', '👩', '\u200d', '👧']],
		['<resize:100x30>', ['<resize:100x30>']],
	] as const)('%j', ([keys, steps]) => {
		expect(written(keys)).toEqual(steps);
	});

	test('a new size has columns and rows', () => {
		expect(stepsOf('<resize:100x30>')).toEqual([{written: '<resize:100x30>', size: {columns: 100, rows: 30}}]);
	});

	test('Esc is told from what follows it', () => {
		expect(stepsOf('<esc>')).toEqual([{written: '<esc>', bytes: '\u001b[27u'}]);
	});

	test.for([
		['<foo>', '<foo>'],
		['2<Enter>', '<Enter>'],
		['<resize:0x5>', '<resize:0x5>'],
		['<resize:9>', '<resize:9>'],
		['<click:0,1>', '<click:0,1>'],
		['<click>', '<click>'],
		['<wheel:up:0,1>', '<wheel:up:0,1>'],
		['<c-1>', '<c-1>'],
		['<wheel:left>', '<wheel:left>'],
		['a<', '<'],
		['<constructor>', '<constructor>'],
	])('%s names %s', ([keys, name]) => {
		expect(() => stepsOf(keys!)).toThrow(Fault);
		expect(() => stepsOf(keys!)).toThrow(`unknown key ${name}`);
	});
});
