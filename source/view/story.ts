import type {Article, Span} from '../article/article.js';
import {ours} from '../article/clean-text.js';
import {blank, type Cell, cell, type Style} from './cells.js';
import type {ColumnRow} from './column.js';
import {glyphs} from './glyphs.js';
import {knownOf} from './known.js';
import {storyMatches} from './matches.js';
import {placesOf} from './places.js';
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
import {markAt, marksAbout, type StoryMark} from './story-marks.js';
import {hasThumb, type Thumb} from './thumb.js';

/** The sentence that is lit, and what of it is looked at; of a mark no sentence is. */
export function litPlace({
	article,
	document,
	lit,
}: Pick<State, 'article' | 'document' | 'lit'>): {readonly sentence: Span | null; readonly span: Span} | null {
	switch (lit?.kind) {
		case 'sentence': {
			const alone = article.sentences[lit.sentence];
			return alone ? {sentence: alone, span: alone} : null;
		}
		case 'mark': {
			const mark = document && markAt(document, lit.start);
			return mark ? {sentence: null, span: mark} : null;
		}
		case 'item': {
			const place = placesOf(knownOf({article, document}), lit.item)[lit.nth];
			const sentence = place && article.sentences[place.sentence];
			return sentence ? {sentence, span: place.span} : null;
		}
		case undefined:
			return null;
	}
}

/** The match of find that is at hand in the story. */
function matchAtHand({article, find}: State): Span | undefined {
	return find?.match == null ? undefined : storyMatches(article, find.query)[find.match];
}

/** The rows of the story's window. `keysHere`: the keys act in it, so that find searches it and `❯` may stand in it. */
export function storyRows(state: State, window: Window, keysHere: boolean): ColumnRow[] {
	const {article, document, offset, rest} = state;
	const lit = litPlace(state);
	const found = keysHere && state.find ? storyMatches(article, state.find.query) : [];
	const mark = keysHere && lit?.sentence === null ? lit.span : undefined;
	const matches = mark ? [mark] : found;
	const atHand = keysHere ? (mark ?? matchAtHand(state)) : undefined;
	const thumb = rest === null ? storyThumb(article, offset, window) : {from: 0, to: 0};
	const here = atHand ?? lit?.span;
	const lines = windowOf(article, offset, window);
	const shown = {start: offset, end: lines.findLast(line => line !== null)?.end ?? offset};
	const marks = document ? marksAbout(document, shown) : [];
	return Array.from(lines, (line, row): ColumnRow => {
		const isThumb = hasThumb(thumb, row);
		if (!line) return {mark: null, row: [], thumb: isThumb};
		const overlays = {marks, matches, atHand, lit: lit?.sentence ?? undefined};
		const isHere = keysHere && here !== undefined && here.start >= line.start && here.start < nextStart(line);
		const isLit = lit?.sentence != null && line.start < lit.sentence.end && line.end > lit.sentence.start;
		return {mark: isHere ? 'here' : isLit ? 'chosen' : null, row: storyRow(article, line, overlays), thumb: isThumb};
	});
}

// The space at the end of a line belongs to it.
const nextStart = ({end}: StoryLine): number => end + 1;

type Overlays = {
	readonly marks: readonly StoryMark[];
	readonly matches: readonly Span[];
	readonly atHand: Span | undefined;
	readonly lit: Span | undefined;
};

/** One line, cut where its looks change. */
function storyRow(article: Article, line: StoryLine, {marks, matches, atHand, lit}: Overlays): Cell[] {
	const {kind} = article.paragraphs[line.paragraph]!;
	const own: Style[] = kind === 'title' || kind === 'heading' ? ['strong'] : [];
	const mine: Array<Span & {readonly styles: readonly Style[]}> = [
		...within(marks, line).map(span => ({styles: [span.style], ...span})),
		...(lit ? [{styles: ['strong' as const], ...lit}] : []),
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
