import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clean, cleanCounting, cleanLine, removalWarning} from '../../source/article/clean.js';
import {growth} from '../helpers/growth.js';

const esc = '\u001b';

describe('what goes', () => {
	test.each([
		['a colour', `a${esc}[31mb${esc}[0mc`, 'abc'],
		['a colour, 8-bit', 'a\u009b31mb', 'ab'],
		['a private mode', `a${esc}[?1049hb`, 'ab'],
		['control characters inside a sequence', `a${esc}[3\u00071mb`, 'ab'],
		['a sequence that another cuts short', `a${esc}[3${esc}[1mb`, 'ab'],
		['a window title, by BEL', `a${esc}]0;title\u0007b`, 'ab'],
		['a window title, by ST', `a${esc}]0;title${esc}\\b`, 'ab'],
		['a link', `a${esc}]8;;http://example.com${esc}\\b${esc}]8;;${esc}\\c`, 'abc'],
		['a clipboard write, 8-bit', 'a\u009d52;c;aGk=\u009cb', 'ab'],
		['DCS', `a${esc}P1$r0m${esc}\\b`, 'ab'],
		['APC', `a${esc}_Gf=24;AAAA${esc}\\b`, 'ab'],
		['PM, 8-bit', 'a\u009esecret\u009cb', 'ab'],
		['SOS', `a${esc}Xstart${esc}\\b`, 'ab'],
		['a character set', `a${esc}(0b`, 'ab'],
		['a reset', `a${esc}cb`, 'ab'],
		['ESC alone', `a${esc}`, 'a'],
		['ESC before a line break', `a${esc}\nb`, 'a\nb'],
		['C0', 'a\u0000\u0007\u0008b', 'ab'],
		['DEL and C1', 'a\u007f\u0084b', 'ab'],
		['a right-to-left override', 'a\u202egnp.exe\u202cb', 'agnp.exeb'],
		['isolates and marks of direction', '\u2066a\u2069\u200e\u200f\u061cb', 'ab'],
		['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
		['a joiner between Latin letters', 'a\u200db\u200cc', 'abc'],
		['tag characters', 'a\u{e0041}\u{e0042}b', 'ab'],
		['noncharacters', 'a\ufdd0b\uffffc\u{1fffe}d', 'abcd'],
		['lone surrogates', 'a\ud800b\udc00c', 'abc'],
		['lone surrogates that would make a pair', 'a\ud83d\u200b\ude00b', 'ab'],
		['a variation selector after a letter', 'a\ufe0fb', 'ab'],
		['a second variation selector', '葛\u{e0100}\u{e0101}', '葛\u{e0100}'],
		['the ninth mark', `a${'\u0301'.repeat(9)}b`, `a${'\u0301'.repeat(8)}b`],
		[
			'marks with a zero-width character between',
			`a${'\u0301'.repeat(5)}\u200b${'\u0301'.repeat(5)}`,
			`a${'\u0301'.repeat(8)}`,
		],
	])('%s', (_, text, expected) => {
		expect(clean(text)).toBe(expected);
	});
});

describe('what is made plain', () => {
	test.each([
		['CR LF', 'a\r\nb', 'a\nb'],
		['CR', 'a\rb', 'a\nb'],
		['a line separator', 'a\u2028b\u2029c', 'a\nb\nc'],
		['NEL, form feed', 'a\u0085b\fc', 'a\nb\nc'],
		['a tab', 'a\tb', 'a    b'],
	])('%s', (_, text, expected) => {
		const {text: cleaned, removed} = cleanCounting(text);
		expect(cleaned).toBe(expected);
		expect(removed.size).toBe(0);
	});
});

describe('what stays', () => {
	test.each([
		['plain text', 'Trade reached $240 billion – “a record”, he said: 5 < 6 [sic] {so}.\n\nCafé, Łódź, 北京, 東京都.'],
		['an emoji family', '👩‍👩‍👧 and 👩🏽‍🚀'],
		['a heart on fire', '❤️‍🔥'],
		['a flag', '🇪🇺 🏳️‍🌈'],
		['a keycap', '1️⃣ #️⃣'],
		['Persian', 'می‌خواهم به خانه‌ها بروم'],
		['Hindi', 'क्‍ष राष्ट्र'],
		['Bengali', 'র‍্যাম'],
		['Sinhala', 'ශ්‍රී ලංකා'],
		['Vietnamese, decomposed', 'Vie\u0323\u0302t Nam'],
		['Hebrew with points', 'בְּרֵאשִׁית'],
		['an ideograph with its variant', '葛\u{e0100}飾'],
		['no-break spaces', '10\u00a0000\u202fkm'],
		['the signs of a sequence without its ESC', '[31m ]0;title ]8;;'],
	])('%s', (_, text) => {
		expect(clean(text)).toBe(text);
	});

	test('the bytes of a curly quote that was decoded as Latin-1 take no line with them', () => {
		expect(clean('he said â\u0080\u009cyesâ\u0080\u009d and left')).toBe('he said âyesâ and left');
	});
});

describe('an unterminated sequence ends at its line’s end', () => {
	test.each(['[', '[31', ']0;title', 'P1$r', '_G', '^x', 'X', '('])('ESC %s', start => {
		expect(clean(`one${esc}${start}\ntwo`)).toBe('one\ntwo');
		expect(clean(`one${esc}${start}`)).toBe('one');
	});

	test.each(['\u009b31', '\u009d0;title', '\u0090q', '\u0098x', '\u009ex', '\u009fG'])('8-bit %j', start => {
		expect(clean(`one${start}\r\ntwo`)).toBe('one\ntwo');
		expect(clean(`one${start}\u2029two`)).toBe('one\ntwo');
	});

	test('a control sequence ends before what can be no part of it', () => {
		expect(clean(`${esc}[31é`)).toBe('é');
	});
});

test('what went is counted by kind', () => {
	const {removed} = cleanCounting(`${esc}[1ma${esc}[0mb${esc}]0;t\u0007c\u200bd\u200b\u0301`);
	expect(removalWarning(removed)).toBe('removed 3 escape sequences and 2 zero-width characters');
	expect(removalWarning(cleanCounting('\u0007a\u202eb\ud800').removed)).toBe(
		'removed 1 control character, 1 bidirectional control and 1 lone surrogate',
	);
	expect(removalWarning(cleanCounting('plain').removed)).toBeNull();
});

describe('cleanLine', () => {
	test('is one line', () => {
		expect(cleanLine(` a\n${esc}[2Jb\t\r\nc `)).toBe('a b c');
	});

	test('is bounded, and cuts no character in two', () => {
		expect(cleanLine('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxx…');
		expect(cleanLine('😀'.repeat(100), 10)).toBe('😀😀😀😀…');
		expect(cleanLine('👩‍🚀'.repeat(100), 7)).toBe('👩‍🚀…');
	});
});

/** No rule of the cleaner's own is used here: a list of what a terminal obeys or hides. */
const forbidden =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]|\p{M}{9}|[A-Za-z0-9 ][\u200c\u200d]|[\u200c\u200d][A-Za-z0-9 ]/u;

const fragment = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.string({unit: 'grapheme'}),
	fc.constantFrom(
		...'\u001b [ ] P X ^ _ \\ ( 0 ; m \u0007 \u009b \u009c \u009d \u0090 \u0098 \u0080 \u0085'.split(' '),
	),
	fc.constantFrom(
		...['\ud83d', '\ude00', '\ud800', '\udfff', '\ufffe', '\r', '\n', '\r\n', '\t', '\u2028', '\u2029', ' '],
	),
	fc.constantFrom(
		...['\u200b', '\u200c', '\u200d', '\ufe0f', '\u202e', '\u2066', '\u{e0041}', '\u{e0100}', '\u0301', '\u0483'],
	),
	fc.constantFrom(
		...['👩', '🚀', '🏽', '❤', '1', '\u20e3', 'م', 'ی', 'র', '\u09cd', 'য', 'क', '葛', '\u0301'.repeat(7)],
	),
	fc.integer({min: 0x80, max: 0x9f}).map(code => String.fromCodePoint(code)),
);
const hostile = fc.array(fragment, {maxLength: 40}).map(parts => parts.join(''));

describe('whatever comes', () => {
	test('nothing that a terminal obeys is left', () => {
		fc.assert(
			fc.property(hostile, text => !forbidden.test(clean(text))),
			{numRuns: 2000},
		);
	});

	test('cleaning twice changes nothing', () => {
		fc.assert(
			fc.property(hostile, text => {
				const once = cleanCounting(text).text;
				const twice = cleanCounting(once);
				expect(twice.text).toBe(once);
				expect(twice.removed.size).toBe(0);
			}),
			{numRuns: 2000},
		);
	});

	test('plain text is untouched', () => {
		const plain = fc.array(fc.constantFrom(...'abc XYZ 019 .,;:!?[]()<>\\^_“”’–— äßéøł 北京 \n'), {maxLength: 200});
		fc.assert(
			fc.property(plain, characters => {
				expect(clean(characters.join(''))).toBe(characters.join(''));
			}),
		);
	});

	test('a paragraph after it survives', () => {
		fc.assert(
			fc.property(hostile, text => clean(`${text}\n\nThe next paragraph.`).endsWith('\n\nThe next paragraph.')),
			{numRuns: 1000},
		);
	});

	test('a line is one line of the length asked for', () => {
		fc.assert(
			fc.property(hostile, fc.integer({min: 2, max: 40}), (text, limit) => {
				const line = cleanLine(text, limit);
				expect(line.length).toBeLessThanOrEqual(limit);
				expect(line).not.toMatch(forbidden);
				expect(line).not.toMatch(/\n/);
			}),
		);
	});
});

describe('linear', () => {
	test.each([
		['ESC [', `${esc}[`],
		['ESC ]', `${esc}]`],
		['ESC [ once, then parameters', '0;'],
		['OSC without an end', '\u009d'],
		['marks', '\u0301'],
		['joiners', 'م\u200c'],
		['surrogates', '\ud83d'],
	])('most of a megabyte of %s', (_, unit) => {
		const half = esc + (unit === '0;' ? '[' : '') + unit.repeat(200_000 / unit.length);
		const whole = half + unit.repeat(600_000 / unit.length);
		expect(
			growth(
				() => clean(half),
				() => clean(whole),
			),
		).toBeLessThan(9);
	});
});
