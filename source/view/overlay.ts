import {type CleanText, join, ours} from '../article/clean-text.js';
import {shownRow} from './bindings.js';
import {blank, cell, type Row, sized} from './cells.js';
import {type ColumnRow, markCell, plain} from './column.js';
import type {Letters} from './glyphs.js';
import {type KeyRow, keymap, pickerKeymap} from './keymap.js';
import {type ScreenState, topScene} from './scene.js';
import {hasThumb, thumbOf} from './thumb.js';
import {cut, wrap} from './wrap.js';

const keyColumn = 13;

/** The rows of the keymap that act on what is shown. */
export const keysOn = (screen: ScreenState): Readonly<Record<string, KeyRow>> =>
	topScene(screen).kind === 'choice' ? pickerKeymap : keymap;

/** The keys' overlay, all its rows. */
function rowsOf(width: number, screen: ScreenState): Row[] {
	const {letters, bindings} = screen;
	const keys = keysOn(screen);
	const rows: Row[] = [[cell(ours`Keys`, 'strong')]];
	for (const row of Object.values(keys)) {
		const shown = shownRow(row, bindings);
		if (shown) rows.push(...hanging(named(shown.keys, letters), shown.help, width));
	}

	if (keys !== keymap) {
		const opened = lines(ours`marks what was opened from here.`, width - 2);
		return [
			...rows,
			[],
			...opened.map((text, at): Row => [at === 0 ? markCell('opened') : blank(1), cell(ours` ${text}`)]),
		];
	}

	rows.push(
		[],
		[
			cell(ours`In the story  `),
			cell(ours`names`, 'name'),
			cell(ours`   `),
			cell(ours`dates`, 'date'),
			cell(ours`   `),
			cell(ours`figures`, 'figure'),
		],
		...lines(ours`are marked in the colours of their counts in the menu.`, width).map((text): Row => [cell(text)]),
	);
	return rows;
}

/** In ASCII the letters beside the arrows say them. */
const named = (keys: CleanText, letters: Letters): CleanText =>
	letters === 'unicode'
		? keys
		: join(
				keys.split(' ').filter(key => /^[ -~]+$/.test(key)),
				' ',
			);

function hanging(shown: CleanText, help: CleanText, width: number): Row[] {
	return lines(help, width - keyColumn).map(
		(text, at): Row => [...sized(at === 0 ? [cell(cut(shown, keyColumn - 1))] : [], keyColumn), cell(text, 'quiet')],
	);
}

const lines = (text: CleanText, width: number): CleanText[] =>
	wrap(text, width).map(({start, end}) => text.slice(start, end));

/** The largest first row of the overlay in `height` rows. */
export const lastHelpRow = (width: number, height: number, screen: ScreenState): number =>
	Math.max(0, rowsOf(width, screen).length - height);

export function helpRows(top: number, width: number, height: number, screen: ScreenState): ColumnRow[] {
	const rows = rowsOf(width, screen);
	const last = Math.max(0, rows.length - height);
	const thumb = thumbOf(rows.length, Math.min(top, last), height);
	return Array.from(
		{length: height},
		(_, at): ColumnRow => ({
			...plain(rows[Math.min(top, last) + at] ?? [blank(0)]),
			thumb: hasThumb(thumb, at),
		}),
	);
}
