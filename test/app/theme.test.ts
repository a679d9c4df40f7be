import {expect, test} from 'vitest';
import {paint} from '../../source/app/paint.js';
import {bare, themeNames, themeOf, themes} from '../../source/app/theme.js';
import {ours} from '../../source/article/clean-text.js';
import {cell} from '../../source/view/cells.js';

test.for([
	[{}, 'dark'],
	[{NO_COLOR: ''}, 'dark'],
	[{NO_COLOR: '1'}, 'mono'],
	[{NO_COLOR: '1', FORCE_COLOR: '1'}, 'dark'],
	[{FORCE_COLOR: '0'}, 'mono'],
	[{COLORFGBG: '0;15'}, 'light'],
	[{COLORFGBG: '15;0'}, 'dark'],
	[{COLORFGBG: '0;default;7'}, 'light'],
	[{COLORFGBG: '12;8'}, 'dark'],
	[{COLORFGBG: '0;15', NO_COLOR: '1'}, 'mono'],
] as const)('auto with %j is %s', ([environment, name]) => {
	expect(themeOf('auto', environment)).toBe(themes[name]);
});

test('a theme that is named is taken, whatever the environment', () => {
	expect(themeOf('dark', {NO_COLOR: '1', COLORFGBG: '0;15'})).toBe(themes.dark);
	expect(themeOf('light', {})).toBe(themes.light);
});

test('every theme tells names, dates and figures apart, and mono without colour', () => {
	for (const name of themeNames) {
		const {name: names, date, figure} = themeOf(name, {});
		expect(new Set([names, date, figure].map(String)).size, name).toBe(3);
	}

	for (const codes of Object.values(bare).concat(Object.values(themes.mono)))
		for (const code of codes as number[]) expect(code).toBeLessThan(30);
});

test('a look ends where its cell ends; several looks go together', () => {
	const row = [cell(ours`plain `), cell(ours`Putin`, 'name', 'strong'), cell(ours` rest`)];
	expect(paint(row, themes.dark)).toBe('plain \u001b[35;1mPutin\u001b[0m rest');
	expect(paint(row, bare)).toBe('plain Putin rest');
});

test('a theme names the sixteen colours alone, so that the palette of the terminal rules', () => {
	for (const theme of Object.values(themes))
		for (const code of Object.values(theme).flat()) expect([1, 2, 3, 4, 7, 31, 32, 33, 34, 35, 36]).toContain(code);
});
