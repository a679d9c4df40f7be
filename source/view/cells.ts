import {type CleanText, ours} from '../article/clean-text.js';
import {drawnText, type Letters} from './glyphs.js';
import {widthOf} from './width.js';
import {cut} from './wrap.js';

/** What a cell is for; a theme says how it looks. Several go together: a name inside a lit sentence. */
export type Style = 'strong' | 'quiet' | 'accent' | 'name' | 'date' | 'figure' | 'match' | 'fault';

/** A run of cells of one look; `href` where it points somewhere. */
export type Cell = {readonly text: CleanText; readonly styles: readonly Style[]; readonly href?: CleanText};

/** One row of the screen, from its left edge; what lies behind its last cell is blank. */
export type Row = readonly Cell[];

export const cell = (text: CleanText, ...styles: Style[]): Cell => ({text, styles});

export const blank = (width: number): Cell => ({text: ours` `.repeat(Math.max(0, width)), styles: []});

export const rowWidth = (row: Row): number => row.reduce((sum, {text}) => sum + widthOf(text), 0);

/** The row at exactly `width` cells: cut at a word, or filled with blanks. */
export function sized(row: Row, width: number): Row {
	const cells: Cell[] = [];
	let room = width;
	for (const piece of row) {
		const wide = widthOf(piece.text);
		if (wide > room) {
			const text = cut(piece.text, room);
			cells.push({...piece, text}, blank(room - widthOf(text)));
			return cells;
		}

		cells.push(piece);
		room -= wide;
	}

	if (room > 0) cells.push(blank(room));
	return cells;
}

/** `left` from the left edge, `right` flush with the right one, at least one cell between; the left is cut. */
export function spread(left: Row, right: Row, width: number): Row {
	const room = width - rowWidth(right);
	if (rowWidth(right) === 0 || room < 2) return sized(left, width);
	return [...sized(left, room - 1), blank(1), ...right];
}

/** Flush with the right edge of `width` cells. */
export const flushRight = (row: Row, width: number): Row => [blank(width - rowWidth(row)), ...row];

/** The row with one look more. */
export const styled = (row: Row, ...styles: Style[]): Row =>
	row.map(piece => ({...piece, styles: [...piece.styles, ...styles]}));

/** What a row says, without the spaces at its end. */
export const textOfRow = (row: Row): string =>
	row
		.map(({text}) => drawnText(text))
		.join('')
		.trimEnd();

/** A row with its glyphs drawn. */
export const drawnRow = (row: Row, letters: Letters): Row =>
	row.map(piece => {
		const text = drawnText(piece.text, letters);
		return text === piece.text ? piece : {...piece, text};
	});
