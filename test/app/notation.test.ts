import {describe, expect, test} from 'vitest';
import {keyNames, keysIn, stepsOf} from '../../source/app/notation.js';
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

describe('what a terminal sends', () => {
	test.for([
		['2j\u001b[B\u001b[5~', ['2', 'j', 'down', 'pgup']],
		['/é 😀\r', ['/', 'é', 'space', '😀', 'enter']],
		['', []],
	] as const)('%j is keys', ([bytes, keys]) => {
		expect(keysIn(bytes)).toEqual(keys);
	});

	test('each special key is the one that it is written as, but for Esc, which may begin another', () => {
		for (const name of keyNames.filter(name => name !== 'esc')) {
			const [step] = stepsOf(`<${name}>`);
			expect(keysIn((step as {bytes: string}).bytes)).toEqual([name]);
		}
	});

	test.for([
		'\u001b',
		'\u001b[',
		'\u001b[<64;3;3M',
		'\u001b[200~a\u001b[201~',
		'j\u001b',
		'\u001bj',
		'a\u0002',
		'\u0000',
	])('%j is more than keys', bytes => {
		expect(keysIn(bytes)).toBe(null);
	});
});
