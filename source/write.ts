import {fstatSync, writeSync} from 'node:fs';
import process from 'node:process';
import {ours} from './article/clean-text.js';
import {Fault} from './article/fault.js';

/** The reader of a pipe went away: nobody is left to write for, and that is no fault. */
export class ReaderGone extends Error {}

const output = 1;

/** Standard output is a file or a pipe, which is written without the streams that Node makes for terminals: they take long to load. */
const isPlain: boolean = (() => {
	try {
		const stats = fstatSync(output);
		return stats.isFile() || stats.isFIFO() || stats.isSocket();
	} catch {
		return false;
	}
})();

/** Whether standard output can show a screen. */
export const isTerminal = (): boolean => !isPlain && process.stdout.isTTY === true;

/**
 * Writes to standard output, and is done when that has taken it, so that whoever awaits it writes no faster than it is read.
 * @throws ReaderGone; Fault (cannotWrite)
 */
export async function write(text: string): Promise<void> {
	try {
		const rest = isPlain ? writeNow(Buffer.from(text)) : text;
		if (rest.length > 0) await writeStream(process.stdout, rest);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') throw new ReaderGone();
		const why = code === 'ENOSPC' ? ours`no space is left: make room there` : ours`it can't be written to`;
		throw new Fault('cannotWrite', ours`standard output: ${why}`);
	}
}

/** Gives what a pipe that doesn't wait had no room for. */
function writeNow(bytes: Uint8Array): Uint8Array {
	let rest = bytes;
	try {
		while (rest.length > 0) rest = rest.subarray(writeSync(output, rest));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
	}

	return rest;
}

/** The callback of a write tells; the event would end the program. */
const unheard = (): void => {};

const writeStream = (stream: NodeJS.WritableStream, rest: Uint8Array | string): Promise<void> =>
	new Promise((resolve, reject) => {
		if (!stream.listeners('error').includes(unheard)) stream.on('error', unheard);
		stream.write(rest, error => (error ? reject(error) : resolve()));
	});
