import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'readout-long-'));
const [title, ...paragraphs] = readFileSync(new URL('../../data/harbin.txt', import.meta.url), 'utf8').split('\n\n');
const body = paragraphs.slice(1, -1).join('\n\n');

/** The paragraphs of the bundled article, again and again, until they are so many characters. */
function longArticle(length: number): string {
	const file = path.join(folder, `${length}.txt`);
	writeFileSync(file, [title, ...Array.from({length: Math.ceil(length / body.length)}, () => body)].join('\n\n'));
	return file;
}

let program: ReturnType<typeof startProgram> | undefined;
afterEach(() => program?.close());

/** The colour of names: the counts come with it, and then the marks. */
const marked = '\u001b[35m';

test('a long article is read beside the screen: keys first, then the same reading as ever', async () => {
	const file = longArticle(500_000);
	program = startProgram({args: [file]});
	await program.sees('1 Story    top');
	program.type(' ');
	await program.sees('1 Story     1%');
	expect(program.bytes).not.toContain(marked);
	await program.sees('4 Figures  2');
	program.type('4');
	await program.sees('The numbers it quotes');
	const frame = execFileSync(process.execPath, [cli, file, '--keys', ' 4'], {encoding: 'utf8'});
	expect(await program.sees('240,000,000,000 USD')).toBe(frame.trimEnd());
});

test('it can be left while it is read', async () => {
	program = startProgram({args: [longArticle(3_000_000)]});
	await program.sees('1 Story    top');
	program.type('q');
	await program.sees('ended 0');
	expect(program.bytes).not.toContain(marked);
});
