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

const colours = /\u001b\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9\d|10\d)[;m]/;

test.for([
	['dark, where nothing says otherwise', {COLORFGBG: ''}, /\u001b\[36m/],
	['light, where the terminal says that its background is', {COLORFGBG: '0;15'}, /\u001b\[34m/],
	['without colour, where none is wanted', {NO_COLOR: '1', COLORFGBG: '0;15'}, null],
	['in colour after all, where that is forced', {NO_COLOR: '1', FORCE_COLOR: '1', COLORFGBG: ''}, /\u001b\[36m/],
] as const)('the first frame is %s, and the terminal is asked nothing', async ([, environment, wanted]) => {
	program = startProgram({environment});
	await program.sees('2 Entities  13');
	program.type('2');
	await program.sees('Who is in it');
	if (wanted) expect(program.bytes).toMatch(wanted);
	else expect(program.bytes).not.toMatch(colours);
	// Colours, its name, where its cursor is, its modes.
	expect(program.bytes).not.toMatch(
		/\u001b\]\d+;(?:\d+;)?\?|\u001b\[[>=]?\d*c|\u001b\[\??\d*n|\u001b\[\?[\d;]*\$p|\u001bP/,
	);
});
