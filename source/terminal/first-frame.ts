import process from 'node:process';
import {endHungUp, whenAway} from './away.js';
import {guard} from './guard.js';

const enter = '\u001b[?1049h';
const hideCursor = '\u001b[?25l';
const home = '\u001b[H';
const erase = '\u001b[J';
const eraseRow = '\u001b[2K';
/** What a terminal is sent from here on it shows at once, when the update ends. */
export const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';
const restore = '\u001b[?25h\u001b[?1049l';

/** What ends the program unless it is listened to. */
const signals = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

export type FirstFrame = {
	/** Other rows where the frame has others, of the same size. */
	readonly change: (rows: readonly string[]) => void;
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
 * don't show. However the program ends meanwhile, the terminal is as it was before, and `left` was called: `fail` is told of what
 * nothing else caught. Without rows nothing is written, and the terminal is only watched.
 */
export function writeFirstFrame(
	{stdin, stdout}: {readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream},
	rows: readonly string[] | null,
	{fail, left}: {readonly fail: (error: unknown) => void; readonly left?: (() => void) | undefined},
): FirstFrame {
	const put = () => {
		if (rows === null) return;
		stdin.setRawMode(false);
		stdout.write(restore);
	};

	let shown = rows ?? [];
	const leave = () => {
		letGo();
		put();
	};

	const ended = (signal: NodeJS.Signals) => {
		leave();
		left?.();
		process.kill(process.pid, signal);
	};

	const caught = (error: unknown) => {
		left?.();
		fail(error);
	};

	for (const signal of signals) process.on(signal, ended);
	const release = guard(put, caught);
	const stay = whenAway(stdin, stdout, () => {
		letGo();
		left?.();
		endHungUp();
	});
	const letGo = () => {
		release();
		stay();
		for (const signal of signals) process.off(signal, ended);
	};

	if (rows !== null) {
		stdin.setRawMode(true);
		// The cursor stays at home, where the next frame begins.
		stdout.write(`${enter}${hideCursor}${home}${rows.join('\r\n')}${home}`);
	}

	return {
		change(others) {
			const changes = others.map((row, at) => (row === shown[at] ? '' : `\u001b[${at + 1}H${eraseRow}${row}`)).join('');
			if (changes !== '') stdout.write(`${beginUpdate}${changes}${home}${endUpdate}`);
			shown = others;
		},
		replace(others) {
			stdout.write(`${erase}${others.join('\r\n')}${home}`);
			shown = others;
		},
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
