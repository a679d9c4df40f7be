import {type CleanText, ours} from '../article/clean-text.js';
import {type Bindings, shownHint} from './bindings.js';
import {blank, cell, type Row, rowWidth} from './cells.js';
import {isBeside, layoutIn, storyHasKeys} from './geometry.js';
import {glyphs} from './glyphs.js';
import {
	type Hint,
	help,
	helpBack,
	hints,
	onePane,
	quit,
	toLinks,
	toList,
	toMarks,
	toOutline,
	toStory,
	twoPanes,
	wayBack,
} from './keymap.js';
import {knownOf} from './known.js';
import {listIn} from './list-window.js';
import {itemMatches, storyMatches} from './matches.js';
import {nthInWords} from './numbers.js';
import {hasOutline, itemOf, labelOf, placesOf} from './places.js';
import {type Find, isStoryList, type State} from './state.js';
import {hasMarks, markAt, markInWords, nameOfMark, rowOfMark} from './story-marks.js';
import {widthOf} from './width.js';
import {cut} from './wrap.js';

/** What a footer says: what is going on, given the cells it may have, and the keys that matter, the most useful first. */
export type Footing = {
	readonly going: (room: number) => Row;
	readonly hints: readonly Hint[];
	/** What is going on is to be read whole: the keys give way. */
	readonly urgent: boolean;
};

/** Left what is going on, then the keys that matter here; right `? help  q quit`, always. In `width` cells. */
export function footerRow(
	{going: say, hints: offered, urgent}: Footing,
	{width, columns, isHelp, bindings}: FooterSpace,
): Row {
	const short = columns < 60;
	const asBound = (hint: Hint) => shownHint(hint, bindings) ?? [];
	const right = hintCells([isHelp ? helpBack : help, ...(short ? [] : [quit])].flatMap(asBound), short);
	const left = isHelp ? [] : offered.flatMap(asBound);
	// What is going on has the room that the keys leave, and 36 cells of theirs where they leave less.
	const free = width - rowWidth(right) - 2;
	const going = isHelp
		? []
		: say(urgent ? free : Math.min(free, Math.max(36, free - rowWidth(hintCells(left, short)) - 3)));
	for (;;) {
		const keys = hintCells(left, short);
		const gap = going.length > 0 && left.length > 0 ? [blank(3)] : [];
		const row = [...going, ...gap, ...keys];
		const room = width - rowWidth(row) - rowWidth(right);
		if (room >= 2 || left.length === 0) return [...row, blank(Math.max(1, room)), ...right];
		left.pop();
	}
}

type FooterSpace = {
	readonly width: number;
	readonly columns: number;
	readonly isHelp: boolean;
	readonly bindings: Bindings;
};

/** The footer of an article; `isAbove`: another scene is come back to from it. */
export const articleFooting = (state: State, isAbove: boolean): Footing => ({
	hints: isAbove ? withWayBack(hintsIn(state)) : hintsIn(state),
	going: room => goingOn(state, room),
	urgent: isTold(state),
});

/** What just happened goes before a search that is kept, not before one that is typed. */
export const isTold = ({status, find}: Pick<State, 'status'> & {readonly find: Pick<Find, 'typing'> | null}): boolean =>
	status !== null && find?.typing !== true;

/** Behind the two keys that everything is read with, unless a way back is offered already. */
const withWayBack = (offered: readonly Hint[]): readonly Hint[] =>
	offered.some(({row}) => row === 'back') ? offered : [...offered.slice(0, 2), wayBack, ...offered.slice(2)];

const hintCells = (shown: readonly Hint[], short: boolean): Row =>
	shown.flatMap(
		(hint, at): Row => [
			...(at > 0 ? [blank(2)] : []),
			cell(hint.key),
			cell(ours` ${(short && hint.short) || hint.label}`, 'quiet'),
		],
	);

function hintsIn(state: State): readonly Hint[] {
	const {find, pane, focus} = state;
	if (find) return find.typing ? hints.typing : hints.found;
	if (focus === 'menu') return hints.menu;
	if (storyHasKeys(state)) {
		const beside = pane === 'story' ? [] : [toList];
		if (state.lit?.kind === 'mark') return [...markHints(state, state.lit.start), ...beside];
		if (!state.lit) return [...storyHints(state), ...beside];
		const lit = placesOfLit(state) > 1 ? hints.lit : isHere(state) ? hints.litHere : hints.litOnce;
		return [...lit, ...beside];
	}

	if (pane === 'story') return hints.story;
	if (listIn(state, pane).items.length === 0) return layoutIn(state).tabs ? hints.emptyTab : hints.empty;
	if (isStoryList(pane)) return hints[pane];
	const [choose, read, ...rest] = hints[pane];
	if (isBeside(state)) return [choose, read, toStory, ...rest, onePane];
	return layoutIn(state).beside ? [choose, read, ...rest, twoPanes] : hints[pane];
}

/** Esc puts out what is lit, and goes nowhere. */
const isHere = (state: State): boolean => state.pane === 'story' && state.trail.length === 0;

/** A mark that stands for no row offers none. */
function markHints({document}: State, start: number): readonly Hint[] {
	const mark = document && markAt(document, start);
	const [toRow, ...rest] = hints.marked;
	return mark && rowOfMark(document, mark) ? [toRow, ...rest] : rest;
}

const placesOfLit = (state: State): number =>
	state.lit?.kind === 'item' ? placesOf(knownOf(state), state.lit.item).length : 0;

/** Links and outline stand before what every story offers, behind its first two keys; its marks at the end. */
function storyHints({article, document}: State): readonly Hint[] {
	const [line, page, ...rest] = hints.story;
	const links = article.links.length > 0 ? [toLinks] : [];
	const outline = hasOutline(article) ? [toOutline] : [];
	const marks = document && hasMarks(document) ? [toMarks] : [];
	return [line, page, ...links, ...outline, ...rest, ...marks];
}

/** What just happened, the query and its match, or which of its places an item is lit at. */
function goingOn(state: State, room: number): Row {
	if (state.status !== null && isTold(state)) return [cell(statusIn(state.status, room), 'accent')];
	if (state.find) return queryCells(state.find, findMatches(state).length, room);
	const {lit} = state;
	if (!lit || !storyHasKeys(state)) return [];
	const document = knownOf(state);
	if (lit.kind === 'mark') {
		const mark = markAt(document, lit.start);
		if (!mark) return [];
		const [name, what] = [nameOfMark(document, mark), markInWords(document, mark)];
		const whole = ours` ${glyphs.dot} ${what}`;
		// Which of how many goes before what it is.
		const which = /[\d,]+ of [\d,]+$/.exec(what);
		const fits = widthOf(name) + widthOf(whole) <= room || !which;
		return labelled(name, fits ? whole : ours` ${what.slice(which.index)}`, room);
	}

	const found = lit.kind === 'item' ? itemOf(document, lit.item) : undefined;
	if (lit.kind !== 'item' || !found) return [];
	const places = placesOfLit(state);
	// Of an item with one place there is nothing to say.
	return labelled(labelOf(found), places > 1 ? ours` ${nthInWords(lit.nth, places)}` : ours``, room);
}

/** What just happened, in so many cells. Of a fault the reason stays rather than what it is of, which is known. */
export function statusIn(status: CleanText, room: number): CleanText {
	const end = status.indexOf(': ');
	if (end < 0 || widthOf(status) <= room) return cut(status, room);
	const reason = status.slice(end + 2);
	const left = room - widthOf(reason) - 2;
	return left < 8 ? cut(reason, room) : ours`${cut(status.slice(0, end), left)}: ${reason}`;
}

/** A name, cut where it must be, and what is said of it. */
const labelled = (name: CleanText, rest: CleanText, room: number): Row => [
	cell(cut(name, room - widthOf(rest)), 'accent'),
	cell(rest, 'accent'),
];

/** The query as typed, and which match of how many is at hand. */
export function queryCells(find: Pick<Find, 'query' | 'typing' | 'match'>, count: number, room: number): Row {
	const query = cell(ours`/${tail(find.query, room - 12)}`, 'accent');
	const cursor = find.typing ? [cell(glyphs.cursor, 'accent')] : [];
	if (find.query === '') return [query, ...cursor];
	const said = find.match === null ? ours` not found` : ours` ${nthInWords(find.match, count)}`;
	return [query, ...cursor, cell(said, ...(find.match === null ? (['fault'] as const) : (['accent'] as const)))];
}

/** The end of a query that is longer than its room. */
const tail = (query: CleanText, room: number): CleanText =>
	query.length <= room ? query : ours`${glyphs.cut}${query.slice(query.length - Math.max(1, room - 1))}`;

/** What find goes through: offsets in the story, indices of items in a list. */
export function findMatches(state: State): readonly number[] {
	const {find, article, pane} = state;
	if (!find || find.query === '') return [];
	if (pane === 'story' || storyHasKeys(state)) return storyMatches(article, find.query).map(({start}) => start);
	return itemMatches(listIn(state, pane), find.query);
}
