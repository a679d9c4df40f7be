import stringWidth from 'string-width';

/**
 * Printable ASCII, Latin, Greek, Cyrillic, general punctuation, arrows, box drawing, blocks, geometric shapes and dingbats
 * that every terminal draws in one cell. Left out: the soft hyphen, combining marks, and the emoji among the symbols.
 */
const oneCellEach =
	/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u203D-\u2048\u204A-\u205E\u20A0-\u20C0\u2190-\u21FF\u2500-\u25FC\u276F]*$/;

/** True where one code unit is one cell, so that offsets and cells are the same. */
export const isPlain = (text: string): boolean => oneCellEach.test(text);

/** The cells that a text takes on a terminal: 2 for a wide character, 0 for a combining mark. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));

/** One grapheme: where it stands, and its cells. */
export type Grapheme = {readonly start: number; readonly end: number; readonly width: number};

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text, so that no cut falls inside a flag or an accent. */
export function graphemesOf(text: string): Grapheme[] {
	// Made when first needed: a plain article never pays for it. Grapheme boundaries don't depend on the locale.
	segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), ({segment, index}) => ({
		start: index,
		end: index + segment.length,
		width: stringWidth(segment),
	}));
}
