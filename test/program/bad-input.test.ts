import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

let program: ReturnType<typeof startProgram> | undefined;
afterEach(() => program?.close());

test('a report of the mouse that comes in halves is one click, and no key', async () => {
	program = startProgram();
	await program.sees('2 Entities  13');
	program.type('\u001b[<0;10;');
	// Longer than Ink waits for the rest of a sequence.
	await sleep(100);
	program.type('5M\u001b[<0;10;5m');
	await program.sees('When it happened');
	program.type('\u001b[<64;1');
	await sleep(100);
	program.type('0;5M');
	await sleep(100);
	expect(program.text()).toContain('When it happened');
	program.type('\u001b[<0;999;999M\u001b[<0;0;0M\u001b[<65;500;1M');
	program.type('j');
	expect(await program.sees('❯ by 17 May 2024')).toContain('▌ 3 Timeline');
	program.type('q');
	await program.sees('ended 0');
});

test('resized to one cell and back a hundred times while keys come, it shows what they asked for', async () => {
	program = startProgram();
	await program.sees('2 Entities  13');
	program.type('2');
	// In a window too small to show anything a key does nothing.
	await program.sees('Who is in it');
	for (let times = 0; times < 100; times++) {
		program.resize(1, 1);
		program.resize(80, 24);
		if (times % 25 === 0) program.type('j');
		await sleep(2);
	}

	await sleep(300);
	program.type('\u000c');
	program.type('1');
	await program.sees('Putin emphasizes trade and cultural exchanges in Harbin,');
	program.type('4');
	expect(await program.sees('The numbers it quotes')).toContain('▌ 4 Figures    1');
	program.type('q');
	expect(await program.sees('ended 0')).toMatch(/^before\n/);
});
