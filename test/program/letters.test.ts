import {afterEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

let program: ReturnType<typeof startProgram> | undefined;
afterEach(() => program?.close());

test.for([
	['the console of Linux', {TERM: 'linux'}],
	['a locale of another encoding', {LANG: 'C.UTF-8', LC_ALL: 'de_DE.ISO-8859-1'}],
] as const)('%s gets glyphs of ASCII, and the letters of the article', async ([, environment]) => {
	program = startProgram({environment});
	await program.sees('2 Entities  13');
	program.type('3');
	const screen = await program.sees('When it happened');
	expect(screen).toMatch(/> by 17 May 2024 {2}\* Vladimir Putin’s state visit/);
	expect(screen).toMatch(/ {2}kj choose {2}enter read it there/);
	expect(screen).not.toMatch(/[❯▌◆●│▐─…·¶]/);
});

test('a locale of UTF-8, or none, gets all glyphs', async () => {
	program = startProgram({environment: {LANG: ''}});
	await program.sees('2 Entities  13');
	program.type('3');
	expect(await program.sees('When it happened')).toContain('❯ by 17 May 2024  ◆ Vladimir Putin’s state visit');
});
