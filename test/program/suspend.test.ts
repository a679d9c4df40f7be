import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {inTerminal} from '../helpers/terminal.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('stopped by somebody else, it draws anew and listens again', {timeout: 60_000}, async () => {
	const home = mkdtempSync(path.join(tmpdir(), 'readout-home-'));
	const {type, sees, kind, bytes, close} = inTerminal('bash', ['--norc', '-i'], {
		cwd: root,
		environment: {PS1: 'ready$ ', HOME: home, XDG_CONFIG_HOME: '', XDG_STATE_HOME: ''},
	});
	try {
		await sees('ready$');
		type(`sh -c 'echo $$ > "$HOME/pid"; exec ${process.execPath} dist/cli.js'\n`);
		await sees('2 Entities  13');
		type('2jj');
		await sees('❯ Places  China');
		// Ink has taken over from the first frame.
		await expect.poll(bytes, {timeout: 10_000}).toContain('\u001b]0;Putin');
		process.kill(Number(readFileSync(path.join(home, 'pid'), 'utf8')), 'SIGSTOP');
		await sees('Stopped');
		type('echo a$((1+1))b\n');
		await sees('a2b');
		const back = bytes().length;
		type('fg\n');
		// The old picture stands there still.
		await expect.poll(() => bytes().slice(back), {timeout: 10_000}).toContain('❯');
		await sees('❯ Places  China');
		type('j');
		await sees('of 5');
		type('q');
		await expect.poll(kind, {timeout: 10_000}).toBe('normal');
	} finally {
		close();
	}
});

// npm has two processes of its own before the program's; as npx has.
test.for([
	['bash', `${process.execPath} dist/cli.js`],
	['bash and npx', 'npx --offline .'],
] as const)('ctrl-z and fg, with a new size between, under %s', {timeout: 60_000}, async ([, command]) => {
	const {type, sees, resize, text, kind, bytes, close} = inTerminal('bash', ['--norc', '-i'], {
		cwd: root,
		environment: {
			PS1: 'ready$ ',
			HOME: mkdtempSync(path.join(tmpdir(), 'readout-home-')),
			XDG_CONFIG_HOME: '',
			XDG_STATE_HOME: '',
		},
	});
	try {
		await sees('ready$');
		type(`${command}\n`);
		await sees('2 Entities  13');
		type('2jj');
		await sees('❯ Places  China');
		for (const [columns, rows] of [
			[100, 30],
			[110, 34],
		] as const) {
			const from = bytes().length;
			type('\u001a');
			await sees('Stopped');
			await sees('ready$');
			expect(kind()).toBe('normal');
			// The mouse and the title are the shell's.
			expect(bytes().slice(from)).toMatch(/\u001b\[\?1000l(?![\s\S]*\u001b\[\?1000h)/);
			expect(bytes().slice(from)).toContain('\u001b[23;0t');
			resize(columns, rows);
			type('echo a$((1+1))b\n');
			await sees('a2b');
			const back = bytes().length;
			type('fg\n');
			await sees('❯ Places  China');
			await expect.poll(() => text().split('\n').length, {timeout: 10_000}).toBe(rows);
			expect(kind()).toBe('alternate');
			expect(bytes().slice(back)).toContain('\u001b[?1000h');
			expect(bytes().slice(back)).toContain('\u001b]0;Putin emphasizes');
		}

		type('j');
		await sees('❯ Places  Ukraine');
		type('q');
		await sees('ready$');
		expect(kind()).toBe('normal');
	} finally {
		close();
	}
});
