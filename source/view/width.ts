import stringWidth from 'string-width';

/**
 * Printable ASCII, Latin, Greek, Cyrillic, general punctuation, arrows, box drawing, blocks, geometric shapes and dingbats
 * that every terminal draws in one cell. Left out: the soft hyphen, combining marks, and the emoji among the symbols.
 */
const oneCellEach =
	/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u203D-\u2048\u204A-\u205E\u20A0-\u20C0\u2190-\u21FF\u2500-\u25FC\u276F\uFDD0-\uFDEF\uFFFE\uFFFF]*$/;

/** True where one code unit is one cell, so that offsets and cells are the same. */
export const isPlain = (text: string): boolean => oneCellEach.test(text);

/** The cells that a text takes on a terminal: 2 for a wide character, 0 for a combining mark. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));

/** One grapheme: where it stands, and its cells. */
export type Grapheme = {readonly start: number; readonly end: number; readonly width: number};

let segmenter: Intl.Segmenter | undefined;

// Segmenting takes time by the square of the length on Node 20, so it is given short stretches.
const stretch = 256;

/** The graphemes of a text, so that no cut falls inside a flag or an accent. Linear. */
export function graphemesOf(text: string): Grapheme[] {
	// Made when first needed: a plain article never pays for it. Grapheme boundaries don't depend on the locale.
	segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
	const graphemes: Grapheme[] = [];
	for (let from = 0; from < text.length; ) {
		const segments = [...segmenter.segment(text.slice(from, from + stretch))];
		// The last may go on behind the stretch: it opens the next one.
		if (from + stretch < text.length && segments.length > 1) segments.pop();
		const base = from;
		for (const {segment, index} of segments) {
			from = base + index + segment.length;
			graphemes.push({start: base + index, end: from, width: stringWidth(segment)});
		}
	}

	return graphemes;
}
