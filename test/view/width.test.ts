import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {styledCharsFromTokens, styledCharsToString, tokenize} from '../../bundle/ansi-tokenize.js';
import widthOfPainted from '../../bundle/string-width.js';
import {
	styledCharsToString as stringOfAny,
	styledCharsFromTokens as styledCharsFromAny,
	tokenize as tokenizeAny,
} from '../../node_modules/@alcalzone/ansi-tokenize/build/index.js';
import {graphemesOf, isPlain, widthOf} from '../../source/view/width.js';

test('every character of the fast path is one cell wide, by the real measure', () => {
	for (let code = 0; code <= 0xffff; code++) {
		const character = String.fromCharCode(code);
		if (isPlain(character)) expect(stringWidth(character), code.toString(16)).toBe(1);
	}
});

test('what combines or is wide is left to the real measure', () => {
	for (const text of ['e\u0301', '普京', '👍🏽', '\u00ad', '☕', '‼️', '\u200d', '▪️', '\n'])
		expect(isPlain(text), text).toBe(false);
	expect(widthOf('普京')).toBe(4);
	expect(widthOf('👩‍👩‍👧‍👦')).toBe(2);
	expect(widthOf('e\u0301')).toBe(1);
	expect(widthOf('❯▌◆●◇○│━╸▁█▐▲▼─…·¶')).toBe(18);
});

test('the stand-in for the bundle measures as the real one does', () => {
	for (const text of [
		'',
		'plain',
		'\u001b[1mbold\u001b[22m “quoted”',
		'普京',
		'👍🏽',
		'a\nb',
		'\u001b]8;;https://example.org\u0007x\u001b]8;;\u0007',
	]) {
		expect(widthOfPainted(text), JSON.stringify(text)).toBe(stringWidth(text));
	}

	expect(widthOfPainted('±', {ambiguousIsNarrow: false})).toBe(stringWidth('±', {ambiguousIsNarrow: false}));
});

test('a grapheme is never parted', () => {
	expect(graphemesOf('a👩‍👧e\u0301').map(({start, end, width}) => [start, end, width])).toEqual([
		[0, 1, 1],
		[1, 6, 2],
		[6, 8, 1],
	]);
});

test('the stand-in for the tokenizer gives the same tokens', () => {
	const texts = [
		'',
		'plain text',
		'\u001b[1mbold\u001b[22m \u001b[1;35mPutin\u001b[0m rest',
		'\u001b[38;5;3mindexed\u001b[39m',
		'two\nlines',
		'普京 👍🏽 e\u0301',
		'\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
		'\u001b[2Jmoved',
		'\u001b[',
		'❯ ▌ ◆',
	];
	for (const text of texts) expect(tokenize(text), JSON.stringify(text)).toEqual(tokenizeAny(text));
	expect(tokenize('abcdef', 3)).toEqual(tokenizeAny('abcdef', 3));
	for (const text of texts) {
		expect(styledCharsFromTokens(tokenize(text)), JSON.stringify(text)).toEqual(styledCharsFromAny(tokenizeAny(text)));
	}
});

test('the stand-in writes styled characters as the real one does, whatever stands beside what', () => {
	const texts = [
		'a\u001b[1mb\u001b[2mc\u001b[22md',
		'\u001b[35mx\u001b[39m\u001b[1;7;35my\u001b[0mz',
		'\u001b]8;;https://example.org\u0007l\u001b]8;;\u0007\u001b[3mi',
		'普\u001b[4m京\u001b[24m',
	];
	const characters = texts.flatMap(text => styledCharsFromTokens(tokenize(text)));
	const blank = {type: 'char' as const, value: ' ', fullWidth: false, styles: []};
	for (const one of [...characters, blank])
		for (const two of [...characters, {...blank, styles: []}])
			for (const all of [[], [one], [one, two], [one, two, {...blank, styles: [...one.styles]}]]) {
				// Twice: what was found out is kept.
				expect(styledCharsToString(all)).toBe(stringOfAny(all));
				expect(styledCharsToString(all)).toBe(stringOfAny(all));
			}
});
