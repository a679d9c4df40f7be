import {setImmediate as turn} from 'node:timers/promises';
import {each} from './recorder.js';
import type {Input} from './reducer.js';

export type Pace = {
	/** Told of everything that is set going. */
	readonly going: (work: Promise<unknown>) => void;
	/** Lets what is typed in, each once all that was set going before it has settled; Ctrl-C at once. */
	readonly admit: (enter: (input: Input) => void) => (input: Input) => void;
};

/** Keeps a session that is lived to the pace of one that is scripted, so that the same keys do the same when they are played again. */
export function pace(): Pace {
	const work = new Set<Promise<unknown>>();
	let before: Promise<void> = Promise.resolve();
	return {
		going: task => void work.add(task),
		admit: enter => input => {
			for (const one of each(input)) {
				if (one.type === 'key' && one.key === 'c-c') enter(one);
				else before = before.then(() => settle(work)).then(() => enter(one));
			}
		},
	};
}

/**
 * Until nothing goes on: Ink hands a key on in one turn, React's effects have run by the next, and a reading that they
 * ask for begins in the third.
 */
export async function settle(work: Set<Promise<unknown>>): Promise<void> {
	do {
		const waited = [...work];
		await Promise.allSettled(waited);
		for (const task of waited) work.delete(task);
		for (let turns = 0; turns < 3; turns++) await turn();
	} while (work.size > 0);
}
