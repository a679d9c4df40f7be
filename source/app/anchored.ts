import {graphemesOf} from '../view/width.js';

/**
 * Letters that terminals count differently: a family of four is two cells, or four, or eight. Joiners, presentations, keycaps,
 * half-width sound marks, and the pictures; of those in the middle of the first plane not `❯`, which is ours and one cell everywhere.
 */
const disputed =
	/[\u200d\ufe0f\u20e3\uff9e\uff9f\u231a\u231b\u23e9-\u23f3\u2600-\u276e\u2770-\u27bf\u2b05-\u2b55\u{1f000}-\u{1fbff}]/u;

/** A control sequence (its parameters and final letter), a string of the terminal's, an end of line, or text. */
const pieces = /\u001b\[([\d;?]*)([@-~])|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\r\n]|[^\u001b\r\n]+|\u001b/g;

/**
 * What is written to a terminal, with the cursor set anew behind every letter that terminals count differently, and what it left
 * there erased: what comes after stands on its own cells in each of them. Meanwhile nothing wraps at the edge.
 */
export function anchored(written: string, columns: number): string {
	if (!disputed.test(written)) return written;
	let out = '';
	// What begins without saying where begins at the left edge.
	let column: number | null = 0;
	for (const [piece, parameters, final] of written.matchAll(pieces)) {
		if (piece.startsWith('\u001b') || piece === '\r' || piece === '\n') {
			out += piece;
			column = columnAfter(column, piece, parameters, final);
			continue;
		}

		for (const {start, end, width} of graphemesOf(piece)) {
			const letter = piece.slice(start, end);
			out += letter;
			if (column === null) continue;
			column += width;
			if (column < columns && disputed.test(letter)) out += `\u001b[${column + 1}G\u001b[K`;
		}
	}

	return `\u001b[?7l${out}\u001b[?7h`;
}

/** Where the cursor is after a control; null where that can't be known. */
function columnAfter(column: number | null, piece: string, parameters = '', final = ''): number | null {
	if (piece === '\r' || piece === '\n') return 0;
	switch (final) {
		case 'G':
			return Math.max(1, Number(parameters)) - 1;
		case 'H':
			return Math.max(1, Number(parameters.split(';')[1] ?? 1)) - 1;
		case 'E':
		case 'F':
			return 0;
		case 'C':
		case 'D':
			return null;
		default:
			return column;
	}
}

/** Anchors all that is written from now on. */
export function anchorWrites(stdout: NodeJS.WriteStream): void {
	const write = stdout.write.bind(stdout) as (chunk: unknown, ...rest: unknown[]) => boolean;
	const anchoring = (chunk: unknown, ...rest: unknown[]): boolean =>
		write(typeof chunk === 'string' ? anchored(chunk, stdout.columns) : chunk, ...rest);
	stdout.write = anchoring as typeof stdout.write;
}
