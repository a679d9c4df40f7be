import {expect, test} from 'vitest';
import {paint} from '../../source/app/paint.js';
import {bare, themeNames, themeOf, themes} from '../../source/app/theme.js';
import {ours} from '../../source/article/clean-text.js';
import {cell} from '../../source/view/cells.js';

test('auto is dark, and mono where the environment wants no colour', () => {
	expect(themeOf('auto', {})).toBe(themes.dark);
	expect(themeOf('auto', {NO_COLOR: ''})).toBe(themes.dark);
	expect(themeOf('auto', {NO_COLOR: '1'})).toBe(themes.mono);
	expect(themeOf('dark', {NO_COLOR: '1'})).toBe(themes.dark);
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
