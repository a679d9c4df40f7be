import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let home = '';
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'readout-home-'));
});

let program: ReturnType<typeof startProgram> | undefined;
const start = (args: readonly string[] = [], input?: string) => {
	program?.close();
	program = startProgram({
		args,
		...(input !== undefined && {input}),
		environment: {XDG_STATE_HOME: home, XDG_CONFIG_HOME: home},
	});
	return program;
};
afterEach(() => program?.close());

const places = () => path.join(home, 'readout', 'places.json');

/** A page down, and out by a key or by a signal. */
async function readOn(args: readonly string[] = [], signal?: NodeJS.Signals, input?: string): Promise<void> {
	const {sees, type, kill} = start(args, input);
	await sees('1 Story    top');
	type('G');
	await sees('1 Story    end');
	if (signal) kill(signal);
	else type('q');
	await sees(signal ? 'ended 129' : 'ended 0');
}

test.for([undefined, 'SIGHUP'] as const)('an article opens where it was left, and says so once (%s)', async signal => {
	await readOn([], signal);
	const {sees, type} = start();
	const text = await sees('opened where you left it');
	expect(text).toContain('1 Story    end');
	type('g');
	expect(await sees('1 Story    top')).not.toContain('where you left it');
	type('q');
	await sees('ended 0');
	await start().sees('1 Story    top');
});

test('not with --no-history, nor where settings say so, nor from a pipe', async () => {
	await readOn(['--no-history']);
	await readOn(['-'], undefined, Array.from({length: 40}, (_, at) => `This is line ${at} of it.`).join('\n\n'));
	mkdirSync(path.join(home, 'readout'));
	writeFileSync(path.join(home, 'readout', 'settings.yaml'), 'history: false');
	await readOn();
	expect(existsSync(places())).toBe(false);
});

test('a scripted session neither reads nor writes it', async () => {
	await readOn();
	const before = readFileSync(places(), 'utf8');
	const frame = execFileSync(process.execPath, [cli, '--keys', 'j'], {
		encoding: 'utf8',
		env: {PATH: process.env.PATH, XDG_STATE_HOME: home},
	});
	expect(frame).toContain('1 Story     6%');
	expect(readFileSync(places(), 'utf8')).toBe(before);
});

test('an article of a folder, left for another one, opens again where it was left', async () => {
	const words = (name: string) =>
		Array.from({length: 60}, (_, at) => `Line ${at} of ${name} is told here.`).join('\n\n');
	for (const name of ['one', 'two'])
		writeFileSync(path.join(home, `${name}.md`), `# Article ${name}\n\n${words(name)}`);
	const {sees, type} = start([home]);
	await sees('❯ Article one');
	type('\r');
	await sees('1 Story    top');
	type('G');
	await sees('1 Story    end');
	type('\u001b');
	await sees('❯ Article one');
	type('\r');
	expect(await sees('opened where you left it')).toContain('Line 59 of one');
	type('q');
	await sees('ended 0');
	expect(JSON.parse(readFileSync(places(), 'utf8'))).toHaveLength(1);
});
