import {expect, test} from 'vitest';
import {anchored} from '../../source/app/anchored.js';

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
	const time = (count: number) => {
		const text = `\u001b[1G${'👩‍👩‍👧‍👦 '.repeat(count)}`;
		const began = process.hrtime.bigint();
		for (let at = 0; at < 5; at++) anchored(text, 80);
		return Number(process.hrtime.bigint() - began);
	};

	time(500);
	expect(time(8000)).toBeLessThan(40 * Math.max(time(800), 1));
});
