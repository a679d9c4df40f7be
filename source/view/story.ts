import type {Article, Span} from '../article/article.js';
import {ours} from '../article/clean-text.js';
import type {Document} from '../reading/document.js';
import {blank, type Cell, cell, type Style} from './cells.js';
import type {ColumnRow} from './column.js';
import {glyphs} from './glyphs.js';
import {storyMatches} from './matches.js';
import {placesOf} from './places.js';
import {remember} from './remember.js';
import type {State} from './state.js';
import {
	indentOf,
	lastStartingBy,
	markersIn,
	progress,
	rowsAbout,
	type StoryLine,
	type Window,
	windowOf,
} from './story-lines.js';
import {hasThumb, type Thumb} from './thumb.js';

type StyledSpan = Span & {readonly style: Style};

/** The names, dates and figures of the text in its order, none overlapping: of two at one place the first read stays. */
const marksOf = remember((document: Document): readonly StyledSpan[] => {
	const all: StyledSpan[] = [
		...document.entities.flatMap(({mentions}) =>
			mentions.map(({start, end}) => ({start, end, style: 'name' as const})),
		),
		...document.dates.map(({start, end}) => ({start, end, style: 'date' as const})),
		...document.figures.map(({start, end}) => ({start, end, style: 'figure' as const})),
	];
	all.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return all.filter(span => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	});
});

/** The sentence that is lit, and what of it is looked at. */
export function litPlace({article, document, lit}: State): {readonly sentence: Span; readonly span: Span} | null {
	if (lit?.item === null) {
		const alone = article.sentences[lit.sentence];
		return alone ? {sentence: alone, span: alone} : null;
	}

	const place = document && lit && placesOf(document, lit.item)[lit.nth];
	const sentence = place && document.article.sentences[place.sentence];
	return sentence ? {sentence, span: place.span} : null;
}

/** The match of find that is at hand in the story. */
function matchAtHand({article, find}: State): Span | undefined {
	return find?.match == null ? undefined : storyMatches(article, find.query)[find.match];
}

/** The rows of the story's window. `keysHere`: the keys act in it, so that find searches it and `❯` may stand in it. */
export function storyRows(state: State, window: Window, keysHere: boolean): ColumnRow[] {
	const {article, document, offset} = state;
	const lit = litPlace(state);
	const matches = keysHere && state.find ? storyMatches(article, state.find.query) : [];
	const atHand = keysHere ? matchAtHand(state) : undefined;
	const thumb = storyThumb(article, offset, window);
	const here = atHand ?? lit?.span;
	return Array.from(windowOf(article, offset, window), (line, row): ColumnRow => {
		const isThumb = hasThumb(thumb, row);
		if (!line) return {mark: null, row: [], thumb: isThumb};
		const overlays = {marks: document ? marksOf(document) : [], matches, atHand, lit: lit?.sentence};
		const isHere = keysHere && here !== undefined && here.start >= line.start && here.start < nextStart(line);
		const isLit = lit !== null && line.start < lit.sentence.end && line.end > lit.sentence.start;
		return {mark: isHere ? 'here' : isLit ? 'chosen' : null, row: storyRow(article, line, overlays), thumb: isThumb};
	});
}

// The space at the end of a line belongs to it.
const nextStart = ({end}: StoryLine): number => end + 1;

type Overlays = {
	readonly marks: readonly StyledSpan[];
	readonly matches: readonly Span[];
	readonly atHand: Span | undefined;
	readonly lit: Span | undefined;
};

/** One line, cut where its looks change. */
function storyRow(article: Article, line: StoryLine, {marks, matches, atHand, lit}: Overlays): Cell[] {
	const {kind} = article.paragraphs[line.paragraph]!;
	const own: Style[] = kind === 'title' || kind === 'heading' ? ['strong'] : [];
	const mine: Array<Span & {readonly styles: readonly Style[]}> = [
		...within(marks, line).map(span => ({...span, styles: [span.style]})),
		...(lit ? [{...lit, styles: ['strong' as const]}] : []),
		...within(matches, line).map(({start, end}) => ({
			start,
			end,
			styles: start === atHand?.start ? (['match', 'strong'] as const) : (['match'] as const),
		})),
	].filter(({start, end}) => start < line.end && end > line.start);
	const links = article.links.length > 0 ? within(article.links, line) : [];
	const markers = article.links.length > 0 ? markersIn(article, line) : [];
	const edges = new Set([line.start, line.end, ...markers.map(({at}) => at)]);
	for (const {start, end} of [...mine, ...links]) edges.add(Math.max(start, line.start)).add(Math.min(end, line.end));
	const cuts = [...edges].sort((a, b) => a - b);
	const cells = cuts.slice(1).flatMap((end, at): Cell[] => {
		const start = cuts[at]!;
		const styles = mine.filter(span => span.start <= start && span.end >= end).flatMap(span => span.styles);
		const link = links.find(candidate => candidate.start <= start && candidate.end >= end);
		const piece: Cell = {
			text: article.text.slice(start, end),
			styles: [...new Set([...own, ...styles])],
			...(link && {href: link.href}),
		};
		const marker = markers.find(candidate => candidate.at === end);
		return marker ? [piece, cell(marker.text, 'quiet')] : [piece];
	});
	const indent = indentOf(kind);
	if (indent === 0) return cells;
	return [kind === 'item' && line.first ? cell(ours`${glyphs.dot} `, 'quiet') : blank(indent), ...cells];
}

/** Those of sorted spans that touch a line. */
function within<Kind extends Span>(spans: readonly Kind[], line: Span): Kind[] {
	const found: Kind[] = [];
	for (let at = lastStartingBy(spans, line.start); at < spans.length && spans[at]!.start < line.end; at++) {
		if (spans[at]!.end > line.start) found.push(spans[at]!);
	}

	return found;
}

/** As long as the window is of all rows; it stays as long while the story scrolls. */
function storyThumb(article: Article, offset: number, window: Window): Thumb {
	const at = progress(article, offset, window);
	if (at === null) return {from: 0, to: 0};
	const share = window.rows / rowsAbout(article, window.measure);
	const size = Math.max(1, Math.min(window.rows - 1, Math.round(share * window.rows)));
	const from = Math.round(at * (window.rows - size));
	return {from, to: from + size};
}
