import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {expect, test} from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

test('a terminal that goes away ends the program quietly, its place kept', async () => {
	const home = mkdtempSync(path.join(tmpdir(), 'readout-away-'));
	const errors = path.join(home, 'errors');
	const pty = spawn('/bin/sh', ['-c', `exec '${process.execPath}' '${cli}' 2>'${errors}'`], {
		cols: 80,
		rows: 24,
		env: {...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', XDG_STATE_HOME: home, XDG_CONFIG_HOME: home},
	});
	const ended = new Promise<{signal?: number}>(resolve => pty.onExit(resolve));
	let bytes = '';
	let from = 0;
	await new Promise<void>(resolve =>
		pty.onData(data => {
			bytes += data;
			if (from === 0 && bytes.includes('Figures')) {
				from = bytes.length;
				pty.write('G');
			} else if (from > 0 && bytes.includes('end', from)) resolve();
		}),
	);
	// Its other end is closed: nothing can be written or read any more.
	(pty as unknown as {destroy(): void}).destroy();
	expect((await ended).signal).toBe(1);
	expect(readFileSync(errors, 'utf8')).toBe('');
	expect(JSON.parse(readFileSync(path.join(home, 'readout', 'places.json'), 'utf8'))).toHaveLength(1);
});
