import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {loading} from '../../source/app/scenes.js';
import {clean} from '../../source/article/clean.js';
import {ours} from '../../source/article/clean-text.js';
import {formatNames} from '../../source/output/formats.js';
import {print} from '../../source/output/print.js';
import {cell, drawnRow, textOfRow} from '../../source/view/cells.js';
import {copiedFrom} from '../../source/view/copied.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {drawnText, glyphTable, lettersOf} from '../../source/view/glyphs.js';
import {screenOf} from '../../source/view/scene.js';
import {widthOf} from '../../source/view/width.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';

const document = goldDocument();
const table = Object.values(glyphTable);

test('a glyph is one cell wherever it stands, and no text can hold what stands for it', () => {
	expect(new Set(table.map(([stands]) => stands)).size).toBe(table.length);
	for (const [stands, drawn, ascii] of table) {
		for (const text of [stands, drawn, ascii]) expect(widthOf(text), drawn).toBe(1);
		expect(ascii).toMatch(/^[!-~]$/);
		expect(stands).toMatch(/^\p{Noncharacter_Code_Point}$/u);
		expect(clean(`a${stands}b`)).not.toContain(stands);
	}
});

test('our own dots, dashes and quotes are drawn in ASCII, those of the article are left to the terminal', () => {
	const row = [cell(ours`“a – b”… · `), cell(ours`${glyphTable.cut[0]}${glyphTable.dot[0]}`)];
	expect(textOfRow(drawnRow(row, 'ascii'))).toBe('“a – b”… · ~-');
	expect(textOfRow(drawnRow(row, 'unicode'))).toBe('“a – b”… · …·');
	expect(drawnText(ours`plain`)).toBe('plain');
});

test.for([
	[{}, 'unicode'],
	[{LANG: ''}, 'unicode'],
	[{LANG: 'en_GB.UTF-8'}, 'unicode'],
	[{LANG: 'de_DE.utf8@euro'}, 'unicode'],
	[{LANG: 'de_DE'}, 'unicode'],
	[{LANG: 'de_DE.ISO-8859-1'}, 'ascii'],
	[{LANG: 'ja_JP.eucJP@x'}, 'ascii'],
	[{LANG: 'C'}, 'ascii'],
	[{LANG: 'POSIX'}, 'ascii'],
	[{LANG: 'C.UTF-8'}, 'unicode'],
	[{LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'C.UTF-8'}, 'ascii'],
	[{LC_ALL: '', LC_CTYPE: 'de_DE.ISO-8859-15', LANG: 'C.UTF-8'}, 'ascii'],
	[{LC_ALL: 'en_GB.UTF-8', LANG: 'C'}, 'unicode'],
	[{LC_CTYPE: 'en_GB.UTF-8', LANG: 'C'}, 'unicode'],
	[{LANG: 'C.UTF-8', TERM: 'linux'}, 'ascii'],
	[{LANG: 'C.UTF-8', TERM: 'xterm-256color'}, 'unicode'],
] as const)('the letters of %j are %s', ([environment, letters]) => {
	expect(lettersOf(environment)).toBe(letters);
});

const rowsIn = (keys: string, letters: 'unicode' | 'ascii', size = '80x24') =>
	rowsOf(frameOf({...after(screenWith(document, {columns: 80, rows: 24}), `<resize:${size}>${keys}`), letters})).map(
		row => textOfRow(row),
	);

const surfaces = [
	'',
	'2',
	'3',
	'4',
	'2?',
	'/e',
	'/zzz',
	'2<enter>',
	'3<enter><enter>',
	'4<left>',
	'2f',
	'3s',
	'4/rade',
];

describe('in ASCII', () => {
	test.for(surfaces)('%s has no letter that the article does not have', keys => {
		for (const size of ['20x5', '40x12', '80x24', '120x40', '200x60']) {
			const said = rowsIn(keys, 'ascii', size).join('');
			for (const letter of said.replace(/[ -~]/g, ''))
				expect(document.article.text, `${letter} at ${size}`).toContain(letter);
		}
	});

	test.for(surfaces)('%s stands on the same cells', keys => {
		const widths = (letters: 'unicode' | 'ascii') => rowsIn(keys, letters).map(widthOf);
		if (!keys.includes('?')) expect(widths('ascii')).toEqual(widths('unicode'));
	});

	test('the marks, the rail, the bars and the chart are those of the table', () => {
		expect(rowsIn('2', 'ascii')[3]).toContain('= 2 Entities  13  > People  Vladimir Putin');
		expect(rowsIn('2', 'ascii')[3]).toMatch(/8 {2}[# ]+$/);
		expect(rowsIn('3', 'ascii').join('\n')).toMatch(/> by 17 May 2024 {2}\* Vladimir.*: fallen.*@ Putin and Xi/s);
		expect(rowsIn('3', 'ascii').join('\n')).toContain('p2 Russian President Vladimir Putin’s state visit');
		expect(rowsIn('4', 'ascii').join('\n')).toContain('2022 *2023  2024');
		expect(rowsIn('4', 'ascii').join('\n')).toContain('240,000,000,000 USD - "last year" counted from 17 May 2024');
		expect(rowsIn('', 'ascii').join('\n')).toContain('“no limits” relationship');
		expect(rowsIn('', 'ascii')[0]).toMatch(/Harbin~$/);
		expect(rowsIn('', 'ascii').at(-1)).toMatch(/^ {2}kj line {2}space page/);
		expect(rowsIn('/uk', 'ascii').at(-1)).toMatch(/^ {2}\/uk_ 1 of 5/);
		expect(rowsIn('4<left>', 'ascii').at(-1)).toMatch(/^ {2}kj pane {2}l open/);
		expect(rowsIn('?', 'ascii').join('\n')).toMatch(/ {2}h l {10}to the menu/);
	});

	test('the progress of a page is done and to do', () => {
		const target = {name: ours`example.org`, open: async () => Promise.reject(new Error('never'))};
		const waiting = loading(target, {columns: 80, rows: 24}, 'story');
		const scene = {...waiting, state: {...waiting.state, progress: {bytes: 1, of: 2}}};
		expect(rowsOf(frameOf(screenOf(scene, {letters: 'ascii'}))).map(textOfRow)[3]).toMatch(/ #{29}-{29}$/);
	});
});

test('nothing that is printed or copied holds what stands for a glyph', () => {
	const noncharacter = /\p{Noncharacter_Code_Point}/u;
	for (const name of formatNames) {
		expect(print(document, {format: name}), name).not.toMatch(noncharacter);
	}

	for (const keys of ['2', '3', '3j', '3jj', '3k', '4']) {
		const copied = copiedFrom(articleState(after(screenWith(document, {columns: 80, rows: 24}), keys)));
		expect(copied?.text, keys).toBeDefined();
		expect(copied?.text, keys).not.toMatch(noncharacter);
	}
});

test('every glyph of our own stands in the table', () => {
	const source = new URL('../../source/', import.meta.url);
	const table = new Set(['view/glyphs.ts', 'view/keymap.ts']); // the keys' names are those of a keyboard
	for (const room of ['view', 'app']) {
		for (const file of readdirSync(new URL(room, source), {recursive: true, encoding: 'utf8'})) {
			if (!/\.tsx?$/.test(file) || table.has(`${room}/${file}`)) continue;
			const said = readFileSync(new URL(`${room}/${file}`, source), 'utf8').matchAll(/ours`(?:\$\{[^}]*\}|[^`])*`/g);
			for (const [words] of said) expect(words, file).toMatch(/^[\n\t -~]*$/);
		}
	}
});

/** What a frame says to those who see no colour: the text alone. */
describe('colour is never alone', () => {
	test.for([
		['2', '2j'],
		['3', '3j'],
		['4', '2'],
		['2', '2f'],
		['2', '2s'],
		['2<enter>', '2<enter><enter>'],
		['2<enter>', '2<enter><esc>1'],
		['/e', '/e<enter>n'],
		['2', '2<left>'],
		['/e', '/zzz'],
		['', 'm'],
		['y', 'z'],
	] as const)('%s and %s can be told apart without it', ([one, other]) => {
		expect(rowsIn(one, 'unicode')).not.toEqual(rowsIn(other, 'unicode'));
		expect(rowsIn(one, 'ascii')).not.toEqual(rowsIn(other, 'ascii'));
	});
});
