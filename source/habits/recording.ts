import {closeSync, openSync, writeSync} from 'node:fs';
import {type Pace, pace} from '../app/pace.js';
import {type Recorder, recorder} from '../app/recorder.js';
import {cleanLine} from '../article/clean.js';
import {ours} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';

/**
 * Records what is typed into a file, key by key, so that what a crash took is there; each key waits as those of a scripted session do.
 * @throws Fault (cannotWrite), also later, once the file can't be written any more
 */
export function recordInto(file: string): Recorder & Pace & {readonly left: () => void} {
	const trying = <Done>(work: () => Done): Done => {
		try {
			return work();
		} catch {
			throw new Fault('cannotWrite', ours`--record ${cleanLine(file)}: it can't be written: name a file that can`);
		}
	};

	const descriptor = trying(() => openSync(file, 'w'));
	const write = (text: string) => trying(() => writeSync(descriptor, text));
	return {
		...recorder(write),
		...pace(),
		left() {
			write('\n');
			closeSync(descriptor);
		},
	};
}
