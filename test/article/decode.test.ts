import {expect, test} from 'vitest';
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
