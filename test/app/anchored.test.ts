import {expect, test} from 'vitest';
import {anchored} from '../../source/app/anchored.js';
import {growth} from '../helpers/growth.js';

test.for([
	['plain words', 'Putin “no limits” ❯ ▌ ◆ …'],
	['letters that every terminal counts alike', '\u001b[3G普京 e\u0301 한국 שלום'],
	['nothing', ''],
] as const)('%s are written as they are', ([, text]) => {
	expect(anchored(text, 80)).toBe(text);
});

test('behind a letter that terminals count differently the cursor is set anew, and nothing wraps meanwhile', () => {
	expect(anchored('\u001b[5G\u001b[Kab👍🏽c', 80)).toBe(
		'\u001b[?7l\u001b[5G\u001b[Kab👍🏽\u001b[9G\u001b[Kc\u001b[?7h',
	);
	expect(anchored('\u001b[1m👨‍👩‍👧\u001b[0m x\r\n普❤️y', 80)).toBe(
		'\u001b[?7l\u001b[1m👨‍👩‍👧\u001b[3G\u001b[K\u001b[0m x\r\n普❤️\u001b[5G\u001b[Ky\u001b[?7h',
	);
	expect(anchored('\u001b[2;4H🇨🇳!', 80)).toBe('\u001b[?7l\u001b[2;4H🇨🇳\u001b[6G\u001b[K!\u001b[?7h');
	expect(anchored('\u001b]8;;https://example.org\u001b\\☕\u001b]8;;\u001b\\ x', 80)).toBe(
		'\u001b[?7l\u001b]8;;https://example.org\u001b\\☕\u001b[3G\u001b[K\u001b]8;;\u001b\\ x\u001b[?7h',
	);
});

test('not behind the last cell, where it would take away what was just written', () => {
	expect(anchored('\u001b[79G☕', 80)).toBe('\u001b[?7l\u001b[79G☕\u001b[?7h');
});

test('a long text of such letters costs time by its length', () => {
	const text = (count: number) => `\u001b[1G${'👩‍👩‍👧‍👦 '.repeat(count)}`;
	const [short, long] = [text(800), text(8000)];
	expect(
		growth(
			() => anchored(short, 80),
			() => anchored(long, 80),
		),
	).toBeLessThan(30);
});
