import {hyperlink} from '../terminal/hyperlinks.js';
import type {Cell, Row} from '../view/cells.js';
import {type Frame, rowsOf} from '../view/frame.js';
import type {Theme} from './theme.js';

/** A row as text with SGR codes, each run of cells put back at its end; the blanks behind its last cell are left out. */
export function paint(row: Row, theme: Theme): string {
	let painted = '';
	for (const piece of row) painted += paintCell(piece, theme);
	return painted.trimEnd();
}

export function paintCell({text, styles, href}: Cell, theme: Theme): string {
	if (href !== undefined && theme.hyperlinks) return hyperlink(paintCell({text, styles}, theme), href);
	if (styles.length === 0 || text === '') return text;
	const codes = new Set(styles.flatMap(style => theme[style]));
	return codes.size === 0 ? text : `\u001b[${[...codes].join(';')}m${text}\u001b[0m`;
}

/** Every row of a frame, as Ink puts it on the screen. */
export const paintFrame = (frame: Frame, theme: Theme): string[] => rowsOf(frame).map(row => paint(row, theme));
