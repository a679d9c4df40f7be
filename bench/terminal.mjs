// A program in a pseudo-terminal, timed from outside.
import {readdirSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';

// With extra certificates an empty Node takes more than twice as long, which would flatter every ratio to it.
const {NODE_EXTRA_CA_CERTS: _, ...environment} = process.env;
// Nobody's settings, and places that can't be kept: each run opens as the first.
const nobody = {XDG_CONFIG_HOME: '/dev/null', XDG_STATE_HOME: '/dev/null'};
export const env = {...environment, ...nobody, TERM: 'xterm-256color', LANG: 'C.UTF-8'};

/** Starts `node ARGS` in a terminal of its own. */
export function start(args, columns, rows) {
	const began = performance.now();
	const pty = spawn(process.execPath, args, {cols: columns, rows, cwd: process.cwd(), env});
	let output = '';
	let bytes = 0;
	const seen = [];
	pty.onData(data => {
		output += data;
		bytes += Buffer.byteLength(data);
		for (const watch of seen)
			if (watch.at === undefined && output.includes(watch.text)) watch.at = performance.now() - began;
	});
	const ended = new Promise(resolve => pty.onExit(resolve));
	const until = async (ready, what) => {
		for (const limit = performance.now() + 60_000; !ready(); await sleep(1)) {
			if (performance.now() > limit) throw new Error(`${args.join(' ')}: no ${what} within a minute`);
		}
	};

	return {
		/** Milliseconds from the start until a text was on the screen. */
		async sees(text) {
			const watch = {text, at: undefined};
			if (output.includes(text)) watch.at = performance.now() - began;
			seen.push(watch);
			await until(() => watch.at !== undefined, JSON.stringify(text));
			return watch.at;
		},
		/** Types keys one by one, each once the frame of the last is there; gives what they wrote. */
		async types(keys) {
			const from = {bytes, at: output.length};
			for (const key of keys) {
				const before = bytes;
				pty.write(key);
				await until(() => bytes > before, `frame after ${JSON.stringify(key)}`);
				await settled(() => bytes);
			}

			return {bytes: bytes - from.bytes, text: output.slice(from.at)};
		},
		press: key => pty.write(key),
		has: text => output.includes(text),
		/** Types a key over and over until `done`, each once the frame of the last is there; the milliseconds of the slowest. */
		async slowest(key, done) {
			let longest = 0;
			while (!done()) {
				const before = bytes;
				const at = performance.now();
				pty.write(key);
				await until(() => bytes > before, `frame after ${JSON.stringify(key)}`);
				longest = Math.max(longest, performance.now() - at);
				await sleep(20);
			}

			return longest;
		},
		/** Megabytes in memory at the most so far. */
		resident: () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pty.pid}/status`, 'utf8'))[1]) / 1000,
		settled: () => settled(() => bytes),
		/** Milliseconds on the processors so far, by thread: one that ends takes its own with it. */
		threads: () =>
			new Map(
				readdirSync(`/proc/${pty.pid}/task`).map(task => [
					task,
					Number(readFileSync(`/proc/${pty.pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
				]),
			),
		async quits() {
			pty.write('q');
			const timer = setTimeout(() => pty.kill('SIGKILL'), 3000);
			await ended;
			clearTimeout(timer);
		},
	};
}

/** Until nothing has been written for a moment. */
async function settled(count) {
	for (let last = -1; last !== count(); ) {
		last = count();
		await sleep(40);
	}
}

export const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
