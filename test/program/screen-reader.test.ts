import {afterEach, expect, test} from 'vitest';
import {goldDocument} from '../helpers/gold.js';
import {startProgram} from '../helpers/terminal.js';

let program: ReturnType<typeof startProgram> | undefined;
afterEach(() => program?.close());

const {article} = goldDocument();

test.for([
	['--screen-reader', {args: ['--screen-reader']}],
	['INK_SCREEN_READER', {environment: {INK_SCREEN_READER: 'true'}}],
] as const)('%s says it in lines, and never rewrites one', async ([, started]) => {
	program = startProgram({...started, size: [60, 20]});
	await program.sees('Read: 13 entities');
	program.type('2');
	await program.sees('13. second Sino-Japanese war');
	program.type('j\r');
	await program.sees('Xi Jinping 1 of 4, paragraph 1: Putin emphasizes');
	program.resize(100, 30);
	program.type('\u001b');
	await program.sees('2. Xi Jinping, Chinese leader, also Xi: 4 mentions, paragraphs 1, 2, 4 and 5.');
	program.type('q');
	const left = await program.sees('icanon');
	expect(left).toContain('ended 0');
	expect(left).toMatch(/(?<!-)\becho\b/);
	// All that was said is still there, in the terminal's own lines.
	expect(left).toMatch(/^before\nPutin emphasizes/);
	for (const {start, end} of article.paragraphs) expect(program.bytes).toContain(article.text.slice(start, end));
	expect(program.bytes).not.toMatch(/\u001b\[\??(?:1049|1000|1006)h|\u001b\[\d*[A-HJKfst]|\u001b\[[\d;]*m|\u0008/);
});
