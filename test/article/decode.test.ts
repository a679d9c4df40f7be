import {describe, expect, test} from 'vitest';
import {decode} from '../../source/article/decode.js';

const bytes = (...parts: Array<string | number[]>): Uint8Array =>
	Buffer.concat(parts.map(part => Buffer.from(part as string)));

test.each([
	['UTF-8', bytes('Café – 北京'), 'Café – 北京'],
	['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Café'), 'Café'],
	['UTF-16, little-endian', bytes([0xff, 0xfe, 0x43, 0, 0xe9, 0]), 'Cé'],
	['UTF-16, big-endian', bytes([0xfe, 0xff, 0, 0x43, 0, 0xe9]), 'Cé'],
	['UTF-16 with half a character', bytes([0xfe, 0xff, 0, 0x43, 0]), 'C'],
	['windows-1252', bytes([0x93], 'caf', [0xe9, 0x94, 0x20, 0x80], '5'), '“café” €5'],
	[
		'text with a few control characters',
		bytes('A title\n\nSome words\u0000 and \u0007more, and more after them.'),
		undefined,
	],
	['a text full of escapes', bytes('\u001b[1m'.repeat(50)), undefined],
])('%s', (_, given, expected) => {
	expect(decode(given)).toBe(expected ?? Buffer.from(given).toString());
});

test.each([
	['PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
	['PDF', bytes('%PDF-1.7\n1 0 obj')],
	['gzip', bytes([0x1f, 0x8b, 8, 1, 1, 1])],
	['UTF-16 without a byte order mark', bytes([0x43, 0, 0x61, 0, 0x66, 0])],
	['zeros', bytes([0, 0, 0, 0])],
	['noise', Uint8Array.from({length: 1024}, (_, at) => (at * 167 + (at >> 3) * 13) % 256)],
])('no text: %s', (_, given) => {
	expect(decode(given)).toBeNull();
});

describe('what is said of the encoding', () => {
	const page = (head: string, ...parts: Array<string | number[]>) => bytes(`<!doctype html>${head}<p>`, ...parts);
	const cafe: number[] = [0x63, 0x61, 0x66, 0xe9];
	const moscow: number[] = [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0];

	test.each<[string, Uint8Array, string | null, string]>([
		['the header', bytes(moscow), 'windows-1251', 'Москва'],
		['the header before the page', page('<meta charset="koi8-r">', moscow), 'windows-1251', 'Москва'],
		['the mark before the header', bytes([0xef, 0xbb, 0xbf], 'Café'), 'windows-1251', 'Café'],
		['the page', page('<meta charset=windows-1251>', moscow), null, 'Москва'],
		[
			'the page, the long way',
			page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', moscow),
			null,
			'Москва',
		],
		['a feed', bytes('<?xml version="1.0" encoding="windows-1251"?><rss>', moscow), null, 'Москва'],
		['Shift_JIS', bytes([0x93, 0x8c, 0x8b, 0x9e]), 'shift_jis', '東京'],
		['UTF-16 by the header', bytes([0x43, 0, 0xe9, 0]), 'utf-16le', 'Cé'],
		['latin1 has curly quotes', bytes([0x93], cafe, [0x94]), 'iso-8859-1', '“café”'],
		['a header that says UTF-8 of what is none', bytes(cafe, [0x20, 0x80]), 'utf-8', 'café €'],
		['a header that says latin1 of UTF-8', bytes('Café – 北京'), 'ISO-8859-1', 'Café – 北京'],
		['a page that says UTF-8 of what is none', page('<meta charset="utf-8">', cafe), null, 'café'],
		['a page that says UTF-16 of what is none', page('<meta charset="utf-16">', 'Café'), null, 'Café'],
		['a label that there is not', bytes('Café'), 'utf-9000', 'Café'],
		['one broken character among many', bytes('Café – “北京” – é é é ', [0xe2, 0x80], ' end'), null, '\ufffd end'],
	])('%s', (_, given, stated, expected) => {
		expect(decode(given, stated)).toMatch(new RegExp(`${expected}$`));
	});

	test('a label does not make a text of what is none', () => {
		expect(decode(bytes([0, 1, 2, 3, 0, 0]), 'windows-1251')).toBeNull();
		expect(decode(bytes('%PDF-1.7'), 'utf-8')).toBeNull();
	});
});
