import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import widthOfPainted from '../../bundle/string-width.js';
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
