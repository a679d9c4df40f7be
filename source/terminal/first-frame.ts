import process from 'node:process';
import {guard} from './guard.js';

const enter = '\u001b[?1049h';
const hideCursor = '\u001b[?25l';
const home = '\u001b[H';
const erase = '\u001b[J';
const restore = '\u001b[?25h\u001b[?1049l';

/** What ends the program unless it is listened to. */
const signals = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

export type FirstFrame = {
	/** Settles once every signal that came so far was heeded. */
	readonly signalsHeeded: () => Promise<void>;
	/** Another frame in its place, of another size. */
	readonly replace: (rows: readonly string[]) => void;
	/**
	 * Gives the screen to `draw`, which draws the same rows there, and gives the terminal back from then on. That it enters the
	 * alternate screen as well is left out: some terminals would clear it, or forget where the shell's cursor was.
	 */
	readonly handOver: <Drawn>(draw: () => Drawn) => Drawn;
	/** The terminal is as it was. */
	readonly leave: () => void;
};

/**
 * Writes the first frame on the alternate screen while what draws the others is still to be loaded. Keys that are typed meanwhile
 * are kept for it, unseen. However the program ends meanwhile, the terminal is as it was before: `fail` is told of what nothing
 * else caught. Without rows nothing is written, and the terminal is only watched.
 */
export function writeFirstFrame(
	{stdin, stdout}: {readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream},
	rows: readonly string[] | null,
	fail: (error: unknown) => void,
): FirstFrame {
	const put = () => {
		if (rows === null) return;
		stdin.setRawMode(false);
		stdout.write(restore);
	};

	const ended = (signal: NodeJS.Signals) => {
		leave();
		process.kill(process.pid, signal);
	};

	for (const signal of signals) process.on(signal, ended);
	const release = guard(put, fail);
	const letGo = () => {
		release();
		for (const signal of signals) process.off(signal, ended);
	};

	const leave = () => {
		letGo();
		put();
	};

	if (rows !== null) {
		stdin.setRawMode(true);
		// The cursor stays at home, where the next frame begins.
		stdout.write(`${enter}${hideCursor}${home}${rows.join('\r\n')}${home}`);
	}

	return {
		async signalsHeeded() {
			// The first ends the turn that is under way, the second comes after one that looked for signals.
			for (let turns = 0; turns < 2; turns++) await new Promise(resolve => setImmediate(resolve));
		},
		replace: other => void stdout.write(`${erase}${other.join('\r\n')}${home}`),
		handOver(draw) {
			const {write} = stdout;
			stdout.write = ((text: string, ...rest: []) =>
				text === enter || write.call(stdout, text, ...rest)) as typeof write;
			try {
				return draw();
			} catch (error) {
				put();
				throw error;
			} finally {
				stdout.write = write;
				letGo();
			}
		},
		leave,
	};
}
