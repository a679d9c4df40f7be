import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A home whose settings are these. */
function homeWith(settings: string): Record<string, string> {
	const config = mkdtempSync(path.join(tmpdir(), 'readout-settings-'));
	mkdirSync(path.join(config, 'readout'));
	writeFileSync(path.join(config, 'readout', 'settings.yaml'), settings);
	return {XDG_CONFIG_HOME: config};
}

let program: ReturnType<typeof startProgram> | undefined;
const start = (settings: string, args: readonly string[] = [], environment: Record<string, string> = {}) => {
	program = startProgram({args, environment: {...homeWith(settings), ...environment}, size: [120, 30]});
	return program;
};
afterEach(() => program?.close());

/** The colours of figures: dark and light. */
const yellow = '\u001b[33m';
const red = '\u001b[31m';

test('theme, mouse, measure and keys are as the file says', async () => {
	const {sees, type} = start('theme: light\nmouse: false\nmeasure: 40\nkeys:\n  quit: Q\n  entities: [e, "2"]\n');
	await sees('exchanges in Harbin, China following  ');
	await sees('? help  Q quit');
	await sees('4 Figures    1');
	expect(program!.bytes).toContain(red);
	expect(program!.bytes).not.toContain(yellow);
	expect(program!.bytes).not.toContain('\u001b[?1000h');
	type('qe');
	await sees('Who is in it');
	type('Q');
	await sees('ended 0');
});

test('the command line and the environment beat the file', async () => {
	const dark = start('theme: light', ['--theme', 'dark']);
	await dark.sees('4 Figures    1');
	expect(dark.bytes).toContain(yellow);
	dark.close();
	const mono = start('theme: light', [], {NO_COLOR: '1'});
	await mono.sees('4 Figures    1');
	expect(mono.bytes).not.toMatch(/\u001b\[3[0-7]m/);
});

test('a bad file is one line and exit 78, before anything is shown', async () => {
	const {sees} = start('theme: light\nmeasure: wide\n');
	const text = await sees('ended 78');
	expect(text.replace(/\n/g, '')).toMatch(
		/readout: \S*readout\/settings\.yaml, line 2, measure: "wide": it takes a number of columns from 30 to 200/,
	);
	expect(program!.bytes).not.toContain('\u001b[?1049h');
});

test('what prints and what is scripted never reads it; the help says where it is', () => {
	const run = (args: string[], input = '') =>
		spawnSync(process.execPath, [cli, ...args], {
			input,
			encoding: 'utf8',
			env: {PATH: process.env.PATH ?? '', ...homeWith('theme: purple\nkeys: 3')},
		});
	for (const args of [['--keys', '2'], ['--format', 'json'], ['--batch'], []])
		expect(run(args, '')).toMatchObject({status: 0, stderr: ''});
	expect(run(['--help']).stdout).toMatch(/^\S+readout\/settings\.yaml$/m);
});
