import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export type Started = {
	readonly args?: readonly string[];
	readonly node?: readonly string[];
	/** What is piped into it, so that its keys come from the terminal alone. */
	readonly input?: string;
	readonly size?: readonly [number, number];
	readonly environment?: Record<string, string>;
};

export type Terminal = {
	readonly cwd?: string;
	readonly size?: readonly [number, number];
	readonly environment?: Record<string, string>;
};

/** A program in a real terminal. What it writes is drawn by a terminal emulator, so that a test sees what a person would. */
export function inTerminal(
	file: string,
	args: readonly string[],
	{cwd, size: [cols, rows] = [80, 24], environment = {}}: Terminal = {},
) {
	const screen = new headless.Terminal({cols, rows, allowProposedApi: true, scrollback: 1000});
	const {CI: _, NO_COLOR: __, ...own} = process.env;
	const pty = spawn(file, [...args], {
		cols,
		rows,
		...(cwd !== undefined && {cwd}),
		env: {...own, TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: '', LC_CTYPE: '', ...environment},
	});
	let bytes = '';
	let drawn: Promise<void> = Promise.resolve();
	pty.onData(data => {
		bytes += data;
		drawn = new Promise(resolve => screen.write(data, resolve));
	});

	const text = () => {
		const {active} = screen.buffer;
		const lines = Array.from({length: active.length}, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
		return lines.join('\n').trimEnd();
	};

	/** Between two frames: of one that is still to come a terminal shows no half. */
	const isWhole = () => bytes.lastIndexOf('\u001b[?2026h') <= bytes.lastIndexOf('\u001b[?2026l');

	return {
		bytes: () => bytes,
		text,
		/** The columns, from 0, at which a letter stands, row by row. */
		columnsOf(letter: string): number[] {
			const {active} = screen.buffer;
			const lines = Array.from({length: screen.rows}, (_, row) => active.getLine(active.viewportY + row));
			return lines.flatMap(line =>
				Array.from({length: screen.cols}, (_, column) => column).filter(at => line?.getCell(at)?.getChars() === letter),
			);
		},
		kind: () => screen.buffer.active.type,
		type: (keys: string) => pty.write(keys),
		resize(columns: number, lines: number) {
			screen.resize(columns, lines);
			pty.resize(columns, lines);
		},
		/** Waits until words are on the screen; gives the screen. */
		async sees(words: string): Promise<string> {
			for (const limit = Date.now() + 15_000; Date.now() < limit; await sleep(10)) {
				await drawn;
				if (isWhole() && text().includes(words)) return text();
			}

			throw new Error(`never on the screen: ${words}\n${text()}`);
		},
		close: () => pty.kill('SIGKILL'),
	};
}

/** The real program in a terminal, under a shell that says afterwards how it ended and how it left the terminal. */
export function startProgram({args = [], node = [], input, size = [80, 24], environment = {}}: Started = {}) {
	const quoted = [process.execPath, ...node, cli, ...args].map(word => `'${word}'`).join(' ');
	// A home of its own: neither settings nor places of another program.
	const home = mkdtempSync(path.join(tmpdir(), 'readout-home-'));
	const pidFile = path.join(home, 'pid');
	const piped = input === undefined ? '' : `printf '%s' '${input}' | `;
	const script = [
		'echo before',
		`${piped}sh -c "echo \\$\\$ > '${pidFile}'; exec ${quoted}"`,
		'echo "ended $?"',
		'stty -a',
		'sleep 60',
	].join('; ');
	const {bytes, ...terminal} = inTerminal('/bin/sh', ['-c', script], {
		size,
		environment: {HOME: home, XDG_CONFIG_HOME: '', XDG_STATE_HOME: '', ...environment},
	});
	return {
		...terminal,
		get bytes() {
			return bytes();
		},
		/** The process of the program itself. */
		kill: (signal: NodeJS.Signals) => process.kill(Number(readFileSync(pidFile, 'utf8')), signal),
	};
}
