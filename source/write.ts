import {ours} from './article/clean-text.js';
import {Fault} from './article/fault.js';

/** The reader of a pipe went away: nobody is left to write for, and that is no fault. */
export class ReaderGone extends Error {}

/** The callback of a write tells; the event would end the program. */
const unheard = (): void => {};

/**
 * Writes, and is done when the stream has taken it, so that whoever awaits it writes no faster than it is read.
 * @throws ReaderGone; Fault (cannotWrite)
 */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const settle = (error?: Error | null) => {
			if (!error) return resolve();
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return reject(new ReaderGone());
			const why = code === 'ENOSPC' ? ours`no space is left: make room there` : ours`it can't be written to`;
			reject(new Fault('cannotWrite', ours`standard output: ${why}`));
		};
		if (!stream.listeners('error').includes(unheard)) stream.on('error', unheard);
		try {
			stream.write(text, settle);
		} catch (error) {
			settle(error as Error);
		}
	});
}
