import {setImmediate} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {inOrder} from '../../source/batch/order.js';

/** Lines 0, 1, 2 …; how many have been asked for. */
function numbered(count: number) {
	const told = {asked: 0};
	async function* lines(): AsyncGenerator<string> {
		for (let n = 0; n < count; n += 1) {
			told.asked = n + 1;
			yield String(n);
		}
	}

	return {told, lines: lines()};
}

test('the answers come in the order of the lines, whichever is ready first', async () => {
	const {lines} = numbered(40);
	const late = async (line: string) => {
		for (let turn = Number(line) % 7; turn > 0; turn -= 1) await setImmediate();
		return `${line}!`;
	};
	const answers: string[] = [];
	for await (const answer of inOrder(lines, late, 1_000_000)) answers.push(answer);
	expect(answers).toEqual(Array.from({length: 40}, (_, n) => `${n}!`));
});

test('no more is asked for than may be held, however slow the reader is', async () => {
	const {told, lines} = numbered(1000);
	const answers = inOrder(lines, async line => line, 10_000);
	await answers.next();
	for (let turn = 0; turn < 50; turn += 1) await setImmediate();
	expect(told.asked).toBeGreaterThan(1);
	expect(told.asked).toBeLessThan(20);
});

test('what is answered is given, though no next line has come', async () => {
	async function* once(): AsyncGenerator<string> {
		yield 'first';
		await new Promise(() => {});
	}

	expect(await inOrder(once(), async line => line, 10_000).next()).toEqual({done: false, value: 'first'});
});

test('lines that can’t be read end it with their error', async () => {
	async function* broken(): AsyncGenerator<string> {
		yield 'first';
		throw new Error('the pipe broke');
	}

	const all = async () => {
		for await (const _ of inOrder(broken(), async line => line, 10_000));
	};
	await expect(all()).rejects.toThrow('the pipe broke');
});
