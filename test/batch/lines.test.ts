import {expect, test} from 'vitest';
import {linesOf} from '../../source/batch/lines.js';

async function linesIn(chunks: readonly string[], most?: number): Promise<string[]> {
	const lines: string[] = [];
	async function* bytes(): AsyncGenerator<Uint8Array> {
		for (const chunk of chunks) yield Buffer.from(chunk);
	}

	for await (const line of linesOf(bytes(), most)) lines.push(line);
	return lines;
}

test.each([
	[['a\nb\n'], ['a', 'b']],
	[['a\n\n \r\nb'], ['a', 'b']],
	[
		['a', 'b', 'c\nd'],
		['abc', 'd'],
	],
	[[], []],
	[['\n\n'], []],
])('%j', async (chunks, lines) => {
	expect(await linesIn(chunks)).toEqual(lines);
});

test('a line that never ends is cut, and the next begins where it should', async () => {
	expect(await linesIn(['123', '456', '789\nnext\n'], 5)).toEqual(['12345', 'next']);
});
