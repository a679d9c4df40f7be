import {expect, test} from 'vitest';
import {batch} from '../../source/batch.js';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function answers(input: string, size = 65_536): Promise<Array<Record<string, unknown>>> {
	const lines: Array<Record<string, unknown>> = [];
	for await (const line of batch(chunksOf(Buffer.from(input), size), {jobs: 1})) {
		expect(line).toMatch(/^[^\n]*\n$/);
		lines.push(JSON.parse(line));
	}

	return lines;
}

const record = (id: unknown, more: object = {}) => JSON.stringify({id, text: 'The minister spoke in Oslo.', ...more});

test('ids come back as they were given, in order', async () => {
	const ids = [7, 'seven', null, false, ['a', 1], {deep: {er: 1}}, 0, ''];
	const lines = await answers(ids.map(id => record(id)).join('\n'));
	expect(lines.map(line => line.id)).toEqual(ids);
	expect(lines.every(line => line.readout === 1 && !('error' in line))).toBe(true);
});

test('a bad record is an answer of its own; blank lines are none', async () => {
	const lines = await answers(
		['', 'no json', '[1]', '"text"', 'null', '{"id": 3}', record(4, {published: 'soon'}), '  ', record(5), ''].join(
			'\r\n',
		),
	);
	expect(lines.map(({id}) => id)).toEqual([null, null, null, null, 3, 4, 5]);
	expect(lines.map(({error}) => typeof error)).toEqual([...Array<string>(6).fill('string'), 'undefined']);
});

test('lines are put together however they are cut, inside a letter too', async () => {
	const input = [record('é€😀', {title: 'Größe 😀'}), record(2)].join('\n');
	const whole = await answers(input);
	expect(await answers(input, 1)).toEqual(whole);
	expect(whole[0]?.id).toBe('é€😀');
});

test('a line of eight megabytes in small chunks', async () => {
	const [line] = await answers(`{"id": 1, "padding": "${'x'.repeat(8_000_000)}", "text": "Short."}`, 16_384);
	expect(line).toMatchObject({id: 1, article: {text: 'Short.'}});
});
