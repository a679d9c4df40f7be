import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

let program: ReturnType<typeof startProgram> | undefined;
afterEach(() => program?.close());

test('emoji shift no column in a terminal that counts them otherwise, in the first frame and after', async () => {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'readout-')), 'story.txt');
	const body = Array.from({length: 40}, (_, at) => `Paragraph ${at} 👩‍👩‍👧‍👦 and 👍🏽 and ❤️ of it.`).join('\n\n');
	writeFileSync(file, `Family 👩‍👩‍👧‍👦 wins\n\n${body}\n`);
	program = startProgram({args: [file]});
	await program.sees('2 Entities   0');
	program.type('jjj');
	const screen = (await program.sees('Paragraph 11')).split('\n');
	const thumbs = program.columnsOf('▐');
	expect(thumbs.length).toBeGreaterThan(3);
	expect(new Set(thumbs)).toEqual(new Set([79]));
	expect(screen[0]).toMatch(/^ {2}Readout {11}Family /);
	program.type('q');
	await program.sees('ended 0');
	expect(program.bytes.lastIndexOf('\u001b[?7h')).toBeGreaterThan(program.bytes.lastIndexOf('\u001b[?7l'));
});
