import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {clipboardSequence} from '../../source/terminal/clipboard.js';
import {copiedFrom} from '../../source/view/copied.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';

const opened = screenWith(goldDocument(), {columns: 80, rows: 24});

test.for([
	['1', null],
	['2', 'Vladimir Putin, Russian President'],
	['2jj', 'China'],
	['3', 'by 17 May 2024: Vladimir Putin’s state visit to China'],
	['4', 'trade between the two countries, $240 billion, 2023'],
	[
		'2jjjjjjj<enter>',
		'The visit began with a meeting between Putin and Chinese leader Xi Jinping in Beijing, where they emphasized their “no limits” relationship.',
	],
] as const)('after %s: %s', ([keys, text]) => {
	expect(copiedFrom(articleState(after(opened, keys)))?.text ?? null).toBe(text);
});

test('what is too long for a clipboard is not copied, and that is said', () => {
	const long = read(articleOf(`A title\n\n${'word '.repeat(12_000)}and no more.`));
	const screen = after(screenWith(long, {columns: 80, rows: 24}), '<click:25,8>y');
	expect(screen.copy).toBe(null);
	expect(articleState(screen).status).toBe('the sentence is too long to copy');
});

test('the clipboard gets base64, bounded, and nothing is asked back', () => {
	expect(clipboardSequence('é\u001b')).toBe(`\u001b]52;c;${Buffer.from('é\u001b').toString('base64')}\u0007`);
	expect(clipboardSequence('')).toBe(null);
	expect(clipboardSequence('x'.repeat(60_000))).toBe(null);
});
