import {EventEmitter} from 'node:events';
import {setTimeout as sleep} from 'node:timers/promises';
import eleven from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import {anchorWrites} from '../../source/app/anchored.js';
import {openDashboard} from '../../source/app/dashboard.js';
import {type Step, stepsOf} from '../../source/app/notation.js';
import {SessionInput} from '../../source/app/streams.js';
import {themes} from '../../source/app/theme.js';
import type {Document} from '../../source/reading/document.js';
import {textOfRow} from '../../source/view/cells.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import type {Size} from '../../source/view/layout.js';
import type {ScreenState} from '../../source/view/scene.js';
import {graphemesOf} from '../../source/view/width.js';
import {screenWith} from './screen.js';

// The addon reads its table from the start of the buffer under it, which is right where that isn't shared.
const {poolSize} = Buffer;
Buffer.poolSize = 0;
const {default: graphemes} = await import('@xterm/addon-unicode-graphemes');
Buffer.poolSize = poolSize;

/** How a terminal counts letters: as of long ago, as of 2019, or by whole graphemes. */
export const counts = ['6', '11', '15-graphemes'] as const;

/** The dashboard with Ink's own writer on a terminal that isn't one: what it writes is drawn by an emulator. */
export function replay(document: Document, {columns, rows}: Size, count: (typeof counts)[number] = '15-graphemes') {
	const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	if (count === '11') screen.loadAddon(new eleven.Unicode11Addon());
	if (count === '15-graphemes') screen.loadAddon(new graphemes.UnicodeGraphemesAddon());
	screen.unicode.activeVersion = count;
	let drawn: Promise<void> = Promise.resolve();
	const stdout = Object.assign(new EventEmitter(), {
		isTTY: true,
		columns,
		rows,
		bytes: 0,
		write(chunk: string, ...rest: unknown[]): boolean {
			stdout.bytes += chunk.length;
			drawn = new Promise(resolve => screen.write(chunk, resolve));
			const done = rest.at(-1);
			if (typeof done === 'function') done();
			return true;
		},
	});
	const stdin = new SessionInput();
	anchorWrites(stdout as unknown as NodeJS.WriteStream);
	const left = openDashboard({
		first: screenWith(document, {columns, rows}),
		draw: draw => draw(),
		theme: themes.dark,
		read: async () => document,
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		fail(error) {
			throw error;
		},
	});

	const press = (step: Step): void => {
		if ('size' in step) {
			screen.resize(step.size.columns, step.size.rows);
			Object.assign(stdout, step.size);
			stdout.emit('resize');
		} else if ('bytes' in step) stdin.push(step.bytes);
	};

	/** The rows of the screen, a letter for each cell that has one; the second cell of a wide one has none. */
	const cells = (): string[][] => {
		const {active} = screen.buffer;
		return Array.from({length: screen.rows}, (_, row) =>
			Array.from(
				{length: screen.cols},
				(__, column) =>
					active
						.getLine(active.baseY + row)
						?.getCell(column)
						?.getChars() ?? '',
			),
		);
	};

	return {
		stdin,
		stdout,
		types(keys: string): void {
			for (const step of stepsOf(keys)) press(step);
		},
		/** How the screen differs from what it should be, once it doesn't, or in the end: Ink draws thirty times a second. */
		async differences(wanted: string[][]): Promise<string> {
			for (const limit = Date.now() + 10_000; ; await sleep(10)) {
				await drawn;
				const found = differencesIn(cells(), wanted);
				if (found === '' || Date.now() > limit) return found;
			}
		},
		async leave(): Promise<void> {
			stdin.push('\u0003');
			await left;
		},
	};
}

/** The cells that a screen's rows should have: each grapheme at its cell. */
export function cellsOf(state: ScreenState, {columns, rows}: Size): string[][] {
	const drawn = rowsOf(frameOf(state));
	return Array.from({length: rows}, (_, row) => {
		const cells = new Array<string>(columns).fill('');
		const text = textOfRow(drawn[row] ?? []);
		let column = 0;
		for (const {start, end, width} of graphemesOf(text)) {
			cells[column] = text.slice(start, end);
			column += width;
		}

		return cells;
	});
}

/**
 * Where a screen differs from what it should be, row by row; "" where it doesn't. Of a letter that terminals count differently the
 * first code point is compared, and what it left in its own cells isn't.
 */
function differencesIn(shown: string[][], wanted: string[][]): string {
	const first = (letter: string) => [...letter][0]?.replace(' ', '') ?? '';
	return wanted
		.flatMap((row, at) => {
			const wrong = row.findIndex((letter, column) => {
				const isTail =
					letter === '' && row[column - 1] !== undefined && row[column - 1] !== '' && isWide(row[column - 1]!);
				return !isTail && first(letter) !== first(shown[at]?.[column] ?? '');
			});
			return wrong < 0 ? [] : [`row ${at}, column ${wrong}:\n- ${row.join('')}\n+ ${(shown[at] ?? []).join('')}`];
		})
		.join('\n');
}

const isWide = (letter: string): boolean => graphemesOf(letter)[0]?.width === 2;
