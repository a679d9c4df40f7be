import {blank, cell, type Row, sized} from './cells.js';
import {glyphs} from './glyphs.js';

/** Where the keys act; what is chosen where they don't; what was opened before. */
export type Mark = 'here' | 'chosen' | 'opened' | null;

/** One column of text with its marks on the left and its thumb on the right: `text + 4` cells in all. */
export type Column = {readonly text: number};

export type ColumnRow = {readonly mark: Mark; readonly row: Row; readonly thumb: boolean};

const marks = {
	here: cell(glyphs.here, 'accent'),
	chosen: cell(glyphs.chosen, 'accent'),
	opened: cell(glyphs.dot, 'quiet'),
} as const;
const thumb = cell(glyphs.right, 'quiet');

export const markCell = (mark: Mark) => (mark === null ? blank(1) : marks[mark]);

export const emptyRow: ColumnRow = {mark: null, row: [], thumb: false};

export const plain = (row: Row): ColumnRow => ({mark: null, row, thumb: false});

/** The rows of a column as wide as it is, `height` of them. */
export function columnRows(rows: readonly ColumnRow[], {text}: Column, height: number): Row[] {
	return Array.from({length: height}, (_, at) => {
		const {mark, row, thumb: isThumb} = rows[at] ?? emptyRow;
		return [markCell(mark), blank(1), ...sized(row, text), blank(1), isThumb ? thumb : blank(1)];
	});
}
