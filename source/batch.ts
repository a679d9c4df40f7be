import type {Worker} from 'node:worker_threads';
import {linesOf} from './batch/lines.js';
import {inOrder} from './batch/order.js';
import {openPool} from './batch/pool.js';

export type BatchSettings = {
	/** Worker threads at most; with one, the records are read in this thread. */
	readonly jobs: number;
	readonly start?: () => Worker;
};

/** A worker's share of what may be held at once, as lines weigh. */
const share = 2 ** 20;

/**
 * Lines of JSON in, lines of JSON out, in order: `{"id", ...document}`, or `{"id", "error"}` for a bad record.
 * It reads no faster than it is read from, and what it holds meanwhile is bounded.
 */
export async function* batch(chunks: AsyncIterable<Uint8Array>, {jobs, start}: BatchSettings): AsyncGenerator<string> {
	const here = async (line: string): Promise<string> => (await import('./batch/answer.js')).answer(line);
	if (jobs === 1) {
		for await (const line of linesOf(chunks)) yield `${await here(line)}\n`;
		return;
	}

	const pool = openPool(jobs, here, start);
	try {
		for await (const answer of inOrder(linesOf(chunks), pool.answer, share * jobs)) yield `${answer}\n`;
	} finally {
		pool.close();
	}
}
