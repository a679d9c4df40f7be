import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
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

/** Long enough to be read beside the screen, and one figure each time. */
const length = 150_000;
const counted = `4 Figures   ${Math.ceil(length / body.length)}`;

/** The colour of names: the counts come with it, and then the marks. */
const marked = '\u001b[35m';

test('a long article is read beside the screen: keys first, then the same reading as ever', async () => {
	const file = longArticle(length);
	program = startProgram({args: [file]});
	await program.sees('1 Story    top');
	program.type(' ');
	await program.sees('%');
	expect(program.bytes).not.toContain(marked);
	await program.sees(counted);
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

test('one that is chosen in a picker is there at once as well, and read beside the screen', async () => {
	const picked = path.join(folder, 'picked');
	mkdirSync(picked);
	writeFileSync(path.join(picked, 'long.txt'), readFileSync(longArticle(length)));
	program = startProgram({args: [picked]});
	await program.sees('Choose an article');
	program.type('\r');
	await program.sees('1 Story    top');
	program.type(' ');
	await program.sees('%');
	expect(program.bytes).not.toContain(marked);
	await program.sees(counted);
});

test('keys are answered while a long page is made an article, and Esc stops it', async () => {
	const paragraph = `<p>${body}</p><p><a href="https://example.org">more</a></p>`;
	const page = path.join(folder, 'long.html');
	const pieces = Array.from({length: 1500}, () => paragraph).join('\n');
	writeFileSync(page, `<html><title>A long page</title>\n<article><h1>A long page</h1>${pieces}</article></html>`);
	program = startProgram({args: [page]});
	await program.sees('Reading the page');
	program.type('?');
	expect(await program.sees('story, entities, timeline, figures')).not.toContain('1 Story    top');
	program.type('?');
	await program.sees('Reading the page');
	program.type('\u001b');
	await program.sees('ended 130');
});
