import {execFileSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, describe, expect, test} from 'vitest';
import {type Started, startProgram} from '../helpers/terminal.js';

let program: ReturnType<typeof startProgram> | undefined;
const start = (started?: Started) => {
	program = startProgram(started);
	return program;
};

afterEach(() => program?.close());

/** The terminal is as it was: the words of before, no alternate screen, cursor and echo on, line by line. */
async function restored(code: number, told?: RegExp): Promise<void> {
	const text = await program!.sees('icanon');
	expect(program!.kind()).toBe('normal');
	expect(text).toMatch(/^before\n/);
	expect(text).toContain(`ended ${code}`);
	expect(text).toMatch(/(?<!-)\becho\b/);
	expect(text).toMatch(/(?<!-)\bicanon\b/);
	expect(program!.bytes.lastIndexOf('\u001b[?25h')).toBeGreaterThan(program!.bytes.lastIndexOf('\u001b[?25l'));
	expect(program!.bytes.lastIndexOf('\u001b[?2004l')).toBeGreaterThanOrEqual(
		program!.bytes.lastIndexOf('\u001b[?2004h'),
	);
	expect(program!.bytes.lastIndexOf('\u001b[?1000l')).toBeGreaterThanOrEqual(
		program!.bytes.lastIndexOf('\u001b[?1000h'),
	);
	const between = text.slice(text.indexOf('before\n') + 7, text.indexOf('ended ')).trim();
	if (told) expect(between).toMatch(told);
	else expect(between).toBe('');
}

/** A module that runs code as soon as the first frame is written, before Ink is loaded. */
function atFirstFrame(code: string): string {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'readout-first-')), 'first.mjs');
	const text = `const {write} = process.stdout; process.stdout.write = function (text, ...rest) {
		const done = write.call(this, text, ...rest);
		if (String(text).startsWith('\\u001b[?1049h')) { process.stdout.write = write; ${code}; }
		return done;
	};`;
	writeFileSync(file, text);
	return file;
}

describe('the program in a terminal', () => {
	test('opens the bundled article, answers keys, and leaves all as it was', async () => {
		const {sees, type} = start();
		await sees('Putin emphasizes trade and cultural exchanges in Harbin,');
		await sees('2 Entities  13');
		type('2');
		await sees('Who is in it');
		type('jj\r');
		expect(await sees('China 1 of 8')).toContain('enter next  esc back');
		type('\u001b');
		await sees('❯ Places  China');
		type('q');
		await restored(0);
	});

	test('a burst of keys is not lost', async () => {
		const {sees, type} = start();
		await sees('2 Entities  13');
		type('2jjjjjkk');
		await sees('❯ Places  Ukraine');
	});

	test('keys that come before the first frame count', async () => {
		const {sees, type} = start();
		type('3');
		await sees('When it happened');
	});

	test('keys that come between the first frame and Ink’s count, unseen', async () => {
		const {sees, type} = start({
			node: ['--import', atFirstFrame('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)')],
		});
		await sees('q quit');
		type('3jj');
		await sees('When it happened');
		expect(program!.text()).not.toContain('3jj');
		// The screen is entered once, and nothing is cleared until a key is answered.
		const [, drawn = ''] = program!.bytes.split('\u001b[?1049h');
		expect(program!.bytes.split('\u001b[?1049h')).toHaveLength(2);
		expect(drawn.slice(0, drawn.indexOf('\u001b[?1000h'))).not.toMatch(/\u001b\[[0-3]?J/);
	});

	test('a new size before Ink draws', async () => {
		const {sees, resize} = start({
			node: ['--import', atFirstFrame('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)')],
		});
		await sees('q quit');
		resize(120, 40);
		await expect.poll(() => program!.text().split('\n').length, {timeout: 15_000}).toBe(40);
		await sees('2 Entities  13');
		expect(program!.text().match(/q quit/g)).toHaveLength(1);
	});

	test('a new size is a new frame, and there and back the same one', async () => {
		const {sees, type, resize} = start();
		await sees('2 Entities  13');
		type('2');
		await sees('❯ People');
		const before = program!.text();
		resize(120, 40);
		await sees('z one pane');
		resize(20, 6);
		await sees('Readout needs 30x8');
		resize(80, 24);
		await sees('s sort  f type        ? help');
		expect(program!.text()).toBe(before);
		type('q');
		await restored(0);
	});

	test('a key never clears the whole screen', async () => {
		const {sees, type} = start();
		await sees('2 Entities  13');
		const from = program!.bytes.length;
		type('j');
		await sees('1 Story     6%');
		type('2');
		await sees('Who is in it');
		type('4');
		await sees('The numbers it quotes');
		expect(program!.bytes.slice(from)).not.toMatch(/\u001b\[[23]?J/);
	});

	test('after many keys, one by one, the screen is the one that a session draws', async () => {
		const keys = '2jjs4jj3jjf1jjjGkkjj2Gk3G1jj';
		const {sees, type} = start();
		await sees('2 Entities  13');
		for (const key of keys) {
			type(key);
			// Each is to have a frame of its own; that it hasn't is no fault.
			await sleep(50);
		}

		const drawn = execFileSync(process.execPath, ['dist/cli.js', '--keys', keys], {encoding: 'utf8'});
		await expect.poll(() => program!.text(), {timeout: 15_000}).toBe(drawn.trimEnd());
	});

	test('ctrl-l draws the same screen anew', async () => {
		const {sees, type} = start();
		await sees('2 Entities  13');
		const before = program!.text();
		const from = program!.bytes.length;
		type('\u000c');
		await expect.poll(() => program!.bytes.length - from, {timeout: 15_000}).toBeGreaterThan(1000);
		await expect.poll(() => program!.text(), {timeout: 15_000}).toBe(before);
	});

	test('the mouse chooses a pane, and m gives it back to the terminal', async () => {
		const {sees, type} = start();
		await sees('2 Entities  13');
		type('\u001b[<0;5;4M\u001b[<0;5;4m');
		await sees('Who is in it');
		type('m');
		await sees('mouse off');
		// The words are there a moment before the terminal is told.
		await expect
			.poll(() => program!.bytes.slice(program!.bytes.lastIndexOf('\u001b[?1000h')))
			.toContain('\u001b[?1000l');
		type('q');
		await restored(0);
	});

	test('with the article on standard input the keys come from the terminal', async () => {
		const {sees, type} = start({args: ['-'], input: 'Prices rose by 3% in Oslo last year, Anna Berg said.'});
		await sees('Prices rose by 3% in Oslo');
		type('4');
		await sees('The numbers it quotes');
		type('q');
		await restored(0);
	});

	test('a terminal that can show no screen gets the text', async () => {
		const {sees} = start({environment: {TERM: 'dumb'}});
		await sees('ended 0');
		expect(program!.text()).toContain('ENTITIES 13');
		expect(program!.bytes).not.toContain('\u001b');
	});

	test('a paste goes to the query of find and to nothing else', async () => {
		const {sees, type} = start();
		await sees('2 Entities  13');
		type('\u001b[200~q4q\u001b[201~');
		type('/\u001b[200~japan\u001b[201~');
		await sees('/japan▌ 1 of 2');
	});
});

describe('the terminal is as it was after the first frame and', () => {
	test.for([
		['SIGTERM', "process.kill(process.pid, 'SIGTERM')", 143, /^(?:Terminated)?$/],
		['SIGINT', "process.kill(process.pid, 'SIGINT')", 130, undefined],
		['an uncaught exception', "setImmediate(() => { throw new Error('boom'); })", 70, /^readout: [^\n]*boom[^\n]*$/],
		[
			'Ink that can’t be loaded',
			"WebAssembly.Instance = class { constructor() { throw new Error('boom'); } }",
			70,
			/^readout: a fault of its own/,
		],
	] as const)('%s', async ([, code, exit, told]) => {
		start({node: ['--import', atFirstFrame(code)]});
		await restored(exit, told);
		// Ink drew nothing.
		expect(program!.bytes).not.toContain('\u001b[?2004h');
	});
});

describe('the terminal is as it was after', () => {
	test.for([
		['ctrl-c', '\u0003', 130],
		['q in the keys', '?q', 0],
	] as const)('%s', async ([, keys, code]) => {
		const {sees, type} = start();
		await sees('2 Entities  13');
		type(keys);
		await restored(code);
	});

	test.for([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('%s', async ([signal, code]) => {
		const {sees, kill} = start();
		await sees('2 Entities  13');
		kill(signal);
		await restored(code, /^(?:Terminated|Hangup)?$/);
	});

	test.for([
		['an uncaught exception', "process.on('SIGUSR2', () => { throw new Error('boom\\u001b[2J'); });"],
		['a rejection that nobody handles', "process.on('SIGUSR2', () => { Promise.reject(new Error('boom')); });"],
		[
			'a throw while rendering',
			"process.on('SIGUSR2', () => { const {map} = Array.prototype; Array.prototype.map = function (...a) { if (this[0]?.pane) throw new Error('boom'); return map.apply(this, a); }; process.stdout.emit('resize'); });",
		],
	] as const)('%s, which is one line and exit 70', async ([, code]) => {
		const file = path.join(mkdtempSync(path.join(tmpdir(), 'readout-fault-')), 'fault.mjs');
		writeFileSync(file, code);
		const {sees, kill} = start({node: ['--import', file]});
		await sees('2 Entities  13');
		kill('SIGUSR2');
		await restored(70, /^readout: [^\n]*boom[^\n]*$/);
	});
});
