import path from 'node:path';
import {Worker} from 'node:worker_threads';
import {idOf, recordIn, refusal} from './record.js';

/** As lines weigh. A worker takes as long to start and to get into its stride as the first takes to read some such a stretch. */
const worthStarting = 2 ** 18;

/** What a line is held to cost: its letters, and what even the shortest costs. */
export const weightOf = (line: string): number => line.length + 1000;

export type Pool = {
	/** The answer to a line, without its end. Never rejects. */
	readonly answer: (line: string) => Promise<string>;
	readonly close: () => void;
};

type Task = {readonly line: string; readonly settle: (answer: string | Promise<string>) => void};

/** `dist/batch-worker.js`, beside the chunk that this is bundled into. */
const startWorker = (): Worker => new Worker(path.join(import.meta.dirname, 'batch-worker.js'));

const lost = (line: string): string =>
	refusal(idOf(recordIn(line)), 'the record ended the worker that read it: too large, or a fault of Readout');

/**
 * At most so many workers, each with one line at a time; the first starts with the first line, another whenever enough waits.
 * A worker that dies takes the line that it had with it. Where none can start, lines are answered `here`.
 */
export function openPool(
	jobs: number,
	here: (line: string) => Promise<string>,
	start: () => Worker = startWorker,
): Pool {
	const waiting: Task[] = [];
	const idle = new Set<(task: Task) => void>();
	const workers = new Set<Worker>();
	let weight = 0;
	let most = jobs;

	const taken = (): Task | undefined => {
		const task = waiting.shift();
		if (task !== undefined) weight -= weightOf(task.line);
		return task;
	};

	function share(): void {
		for (const give of idle) {
			const task = taken();
			if (task === undefined) return;
			idle.delete(give);
			give(task);
		}

		if (most === 0) for (let task = taken(); task !== undefined; task = taken()) task.settle(here(task.line));
		else if (waiting.length > 0 && workers.size < most && weight >= worthStarting * workers.size) launch();
	}

	function launch(): void {
		let worker: Worker;
		try {
			worker = start();
		} catch {
			goWithout();
			return;
		}

		let began = false;
		let task: Task | null = null;
		const give = (next: Task): void => {
			task = next;
			worker.postMessage(next.line);
		};
		workers.add(worker);
		worker.on('message', (answer: string | null) => {
			began = true;
			if (answer !== null) task?.settle(answer);
			task = null;
			idle.add(give);
			share();
		});
		// That it is gone says the exit, which follows, and before which all that it posted has come.
		worker.on('error', () => {});
		worker.on('exit', () => {
			workers.delete(worker);
			idle.delete(give);
			if (began) {
				task?.settle(lost(task.line));
				share();
			} else goWithout();
		});
	}

	/** A machine that gives no thread now won't give it to the next line. */
	function goWithout(): void {
		most = workers.size;
		share();
	}

	return {
		answer: line =>
			new Promise(settle => {
				waiting.push({line, settle});
				weight += weightOf(line);
				share();
			}),
		close() {
			waiting.length = 0;
			for (const worker of workers) void worker.terminate();
		},
	};
}
