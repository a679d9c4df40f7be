import type {Article, ParagraphKind, Span} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import {remember} from './remember.js';
import {wrap} from './wrap.js';

/** A line of the story: its span in the text, and its paragraph. */
export type StoryLine = Span & {readonly paragraph: number; readonly first: boolean};

/** A line by paragraph and line number. */
type At = {readonly paragraph: number; readonly line: number};

export const indentOf = (kind: ParagraphKind): number => (kind === 'quote' || kind === 'item' ? 2 : 0);

// Filled paragraph by paragraph as they come into view, so that a long article costs what is looked at.
const table = remember((_article: Article, _measure: number): Span[][] => [], String);

/** The lines of one paragraph at one measure, in offsets of the article's text. */
function linesOf(article: Article, paragraph: number, measure: number): readonly Span[] {
	return (table(article, measure)[paragraph] ??= wrapParagraph(article, paragraph, measure));
}

function wrapParagraph(article: Article, index: number, measure: number): Span[] {
	const paragraph = article.paragraphs[index]!;
	const {text, offsetAt} = withMarkers(article, paragraph);
	return wrap(text, measure - indentOf(paragraph.kind)).map(({start, end}) => ({
		start: offsetAt(start),
		end: offsetAt(end),
	}));
}

/** The number of a link, drawn behind its words: no part of the text, but of its lines. */
export type Marker = {readonly at: number; readonly text: CleanText};

/** The markers of the links that end inside a span, its end included. */
export function markersIn(article: Article, {start, end}: Span): readonly Marker[] {
	const found: Marker[] = [];
	for (let at = lastStartingBy(article.links, start); at < article.links.length; at++) {
		const link = article.links[at]!;
		if (link.start >= end) break;
		if (link.end > start && link.end <= end) found.push({at: link.end, text: ours`[${at + 1}]`});
	}

	return found;
}

/** A paragraph with its markers in it, and the way back to offsets of the article's text. */
function withMarkers(article: Article, span: Span): {text: string; offsetAt: (at: number) => number} {
	const markers = markersIn(article, span);
	if (markers.length === 0) {
		return {text: article.text.slice(span.start, span.end), offsetAt: at => span.start + at};
	}

	let text = '';
	let from = span.start;
	const places: Array<{readonly at: number; readonly length: number}> = [];
	for (const marker of markers) {
		text += article.text.slice(from, marker.at);
		places.push({at: text.length, length: marker.text.length});
		text += marker.text;
		from = marker.at;
	}

	text += article.text.slice(from, span.end);
	const offsetAt = (at: number) =>
		places.reduce((offset, place) => offset - Math.min(place.length, Math.max(0, at - place.at)), span.start + at);
	return {text, offsetAt};
}

/** The line that holds an offset; the last one before it where none does. */
function lineAt(article: Article, offset: number, measure: number): At {
	const paragraph = lastStartingBy(article.paragraphs, offset);
	return {paragraph, line: lastStartingBy(linesOf(article, paragraph, measure), offset)};
}

/** The index of the last span that starts at `offset` or before; 0 where none does. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (spans[middle]!.start <= offset) low = middle;
		else high = middle - 1;
	}

	return low;
}

/** Blank rows stand between paragraphs, but not between the items of a list. */
const gapAfter = (article: Article, paragraph: number): boolean => {
	const here = article.paragraphs[paragraph];
	const next = article.paragraphs[paragraph + 1];
	return next !== undefined && !(here?.kind === 'item' && next.kind === 'item');
};

function next(article: Article, {paragraph, line}: At, measure: number): At | null {
	if (line + 1 < linesOf(article, paragraph, measure).length) return {paragraph, line: line + 1};
	return paragraph + 1 < article.paragraphs.length ? {paragraph: paragraph + 1, line: 0} : null;
}

function previous(article: Article, {paragraph, line}: At, measure: number): At | null {
	if (line > 0) return {paragraph, line: line - 1};
	return paragraph > 0 ? {paragraph: paragraph - 1, line: linesOf(article, paragraph - 1, measure).length - 1} : null;
}

/** Moves over screen rows, blank ones counted; a window never begins on a blank row. */
function move(article: Article, from: At, rows: number, measure: number): At {
	const step = rows < 0 ? previous : next;
	let left = Math.abs(rows);
	let at = from;
	while (left > 0) {
		const to = step(article, at, measure);
		if (!to) break;
		const gap = to.paragraph !== at.paragraph && gapAfter(article, Math.min(to.paragraph, at.paragraph)) ? 1 : 0;
		if (rows < 0 && left < 1 + gap) break;
		left -= 1 + gap;
		at = to;
	}

	return at;
}

const offsetOf = (article: Article, at: At, measure: number): number =>
	linesOf(article, at.paragraph, measure)[at.line]!.start;

/** What a window of the story is: how many cells wide its lines are, and how many rows it has. */
export type Window = {readonly measure: number; readonly rows: number};

/** The offset at which the last full window begins. */
export const lastOffset = remember(
	(article: Article, {measure, rows}: Window): number => {
		if (article.paragraphs.length === 0) return 0;
		const end = lineAt(article, article.text.length, measure);
		return offsetOf(article, move(article, end, 1 - rows, measure), measure);
	},
	({measure, rows}) => `${measure} ${rows}`,
);

/** The offset of the window that stands `rows` screen rows further down (up where negative), kept inside the article. */
export function scrolled(article: Article, offset: number, rows: number, window: Window): number {
	if (article.paragraphs.length === 0) return 0;
	const from = lineAt(article, offset, window.measure);
	const to = move(article, from, rows, window.measure);
	// One row up from the first line of a paragraph stands a blank row: over it.
	const at = rows < 0 && to === from ? (previous(article, from, window.measure) ?? from) : to;
	return clampOffset(article, offsetOf(article, at, window.measure), window);
}

/** The offset of the window in which the line of `offset` stands a third of the way down. */
export const revealed = (article: Article, offset: number, window: Window): number =>
	scrolled(article, offset, -Math.floor(window.rows / 3), window);

/** A window never begins after the last full one. */
export const clampOffset = (article: Article, offset: number, window: Window): number =>
	Math.max(0, Math.min(offset, lastOffset(article, window)));

/** The rows of the window that begins with the line of `offset`; null is a blank row. */
export function windowOf(article: Article, offset: number, {measure, rows}: Window): Array<StoryLine | null> {
	const lines: Array<StoryLine | null> = [];
	if (article.paragraphs.length === 0) return lines;
	let at: At | null = lineAt(article, clampOffset(article, offset, {measure, rows}), measure);
	while (at && lines.length < rows) {
		const span = linesOf(article, at.paragraph, measure)[at.line]!;
		lines.push({paragraph: at.paragraph, first: at.line === 0, ...span});
		const to = next(article, at, measure);
		if (to && to.paragraph !== at.paragraph && gapAfter(article, at.paragraph)) lines.push(null);
		at = to;
	}

	return lines.slice(0, rows);
}

/** How far the window is down the article: 0 at the top, 1 at the end; null where all of it fits. */
export function progress(article: Article, offset: number, window: Window): number | null {
	const last = lastOffset(article, window);
	return last === 0 ? null : clampOffset(article, offset, window) / last;
}

/** About how many rows the article has, by the lengths of its paragraphs: a line ends half a word early. Nothing is wrapped for it. */
export const rowsAbout = remember(
	({paragraphs}: Article, measure: number): number =>
		paragraphs.reduce((rows, {start, end}) => rows + 1 + Math.ceil((end - start) / (measure - 2.5)), -1),
	String,
);
