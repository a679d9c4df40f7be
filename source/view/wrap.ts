import type {Span} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import {glyphs} from './glyphs.js';
import {graphemesOf, isPlain, widthOf} from './width.js';

/**
 * Breaks one paragraph into lines of at most `measure` cells, greedily, at white space; inside a word only where one word
 * fills the line; between wide characters, which have no spaces. Spans are offsets into `text`, without the space at a break.
 * A text without a letter gives one empty line. Linear.
 */
export function wrap(text: string, measure: number): Span[] {
	const width = Math.max(1, measure);
	return isPlain(text) ? wrapPlain(text, width) : wrapWide(text, width);
}

function wrapPlain(text: string, measure: number): Span[] {
	const lines: Span[] = [];
	let start = skipSpaces(text, 0);
	while (start < text.length) {
		let end = Math.min(text.length, start + measure);
		if (end < text.length && text[end] !== ' ') {
			const space = text.lastIndexOf(' ', end);
			if (space > start) end = space;
		}

		lines.push({start, end: trimSpaces(text, start, end)});
		start = skipSpaces(text, end);
	}

	return lines.length > 0 ? lines : [{start: 0, end: 0}];
}

/** Marks that never begin a line. */
const closing = /^[、。，．！？：；」』）】》〉…‥ー々ゝゞ%)\]}’”]/;

function wrapWide(text: string, measure: number): Span[] {
	const graphemes = graphemesOf(text);
	const isSpace = (at: number) => text[graphemes[at]!.start] === ' ';
	const breaksBefore = (at: number) =>
		isSpace(at) ||
		((graphemes[at]!.width === 2 || graphemes[at - 1]!.width === 2) &&
			!closing.test(text.charAt(graphemes[at]!.start)));
	const lines: Span[] = [];
	let first = 0;
	for (;;) {
		while (first < graphemes.length && isSpace(first)) first++;
		if (first === graphemes.length) break;
		let end = first;
		let broken = first;
		for (let width = 0; end < graphemes.length; end++) {
			if (end > first && breaksBefore(end)) broken = end;
			width += graphemes[end]!.width;
			if (width > measure && end > first) break;
		}

		if (end < graphemes.length && broken > first) end = broken;
		const start = graphemes[first]!.start;
		lines.push({start, end: trimSpaces(text, start, graphemes[end - 1]!.end)});
		first = end;
	}

	return lines.length > 0 ? lines : [{start: 0, end: 0}];
}

function skipSpaces(text: string, from: number): number {
	let at = from;
	while (text[at] === ' ') at++;
	return at;
}

function trimSpaces(text: string, start: number, from: number): number {
	let at = from;
	while (at > start && text[at - 1] === ' ') at--;
	return at;
}

/**
 * At most `width` cells of a text: cut at a word, with `…` in place of what follows and of the punctuation before it;
 * inside a word only where one word fills the cell.
 */
export const cut = (text: CleanText, width: number): CleanText =>
	widthOf(text) <= width ? text : cutShort(text, width);

/** What leads on to something, and so doesn't stand before a cut. */
const leading = new RegExp(`[\\s.,;:·–—${glyphs.dot}${glyphs.dash}-]`);

/** As `cut`, with `…` even where all of it fits: more follows elsewhere. */
export function cutShort(text: CleanText, width: number): CleanText {
	if (width < 1) return text.slice(0, 0);
	// Wrapping drops the spaces that a text begins with, and a row may need them.
	const lead = text.length - text.trimStart().length;
	const [line] = wrap(text, width - 1 - lead);
	let end = width - 1 > lead ? line!.end : 0;
	while (end > 0 && leading.test(text.charAt(end - 1))) end--;
	return ours`${text.slice(0, end)}${glyphs.cut}`;
}
