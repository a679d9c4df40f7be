import {Worker} from 'node:worker_threads';
import {afterEach, expect, test} from 'vitest';
import {openPool, type Pool} from '../../source/batch/pool.js';

const here = async (line: string) => `here ${line}`;

/** A worker that takes ten milliseconds a line, answers with its thread's number and the line, and does what a line tells it to. */
const script = `
	const {parentPort, threadId} = require('node:worker_threads');
	parentPort.postMessage(null);
	parentPort.on('message', line => {
		if (line.includes('exit')) process.exit(1);
		if (line.includes('throw')) throw new Error('thrown');
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		parentPort.postMessage(threadId + ' ' + line.slice(0, 5));
	});
`;
let pool: Pool;
let workers: Worker[] = [];
const start = () => {
	const worker = new Worker(script, {eval: true});
	workers.push(worker);
	return worker;
};

afterEach(() => {
	pool.close();
	workers = [];
});

/** Heavy enough that a second worker is worth its start. */
const heavy = (n: number) => `${n} `.padEnd(40_000, 'x');
const threads = (answers: readonly string[]) => new Set(answers.map(answer => answer.split(' ')[0]));

test('as many workers as are allowed share what is heavy', async () => {
	pool = openPool(3, here, start);
	const answers = await Promise.all(Array.from({length: 60}, (_, n) => pool.answer(heavy(n))));
	expect(workers).toHaveLength(3);
	expect(threads(answers).size).toBe(3);
	expect(answers.map(answer => Number(answer.split(' ')[1]))).toEqual(Array.from({length: 60}, (_, n) => n));
});

test('a few light lines are one worker’s', async () => {
	pool = openPool(8, here, start);
	expect(threads(await Promise.all(['a', 'b', 'c'].map(pool.answer))).size).toBe(1);
	expect(workers).toHaveLength(1);
});

test.each(['exit', 'throw'])('a worker that dies (%s) loses the line that it had, named, and no other', async how => {
	pool = openPool(2, here, start);
	const bad = JSON.stringify({id: 'the one', how});
	const answers = await Promise.all([heavy(1), bad, heavy(2), heavy(3), bad, heavy(4)].map(pool.answer));
	expect(JSON.parse(answers[1]!)).toEqual({
		id: 'the one',
		error: 'the record ended the worker that read it: too large, or a fault of Readout',
	});
	expect(answers[4]).toBe(answers[1]);
	expect(answers.filter(answer => answer.includes('error'))).toHaveLength(2);
});

test('a machine that gives no thread answers here', async () => {
	pool = openPool(2, here, () => {
		throw new Error('no thread');
	});
	expect(await Promise.all(['a', 'b'].map(pool.answer))).toEqual(['here a', 'here b']);
});

test('so does one whose threads end before they begin', async () => {
	pool = openPool(2, here, () => new Worker('process.exit(1)', {eval: true}));
	expect(await Promise.all(['a', 'b'].map(pool.answer))).toEqual(['here a', 'here b']);
});
