import {type CleanText, ours} from '../article/clean-text.js';
import {blank, cell, type Row, rowWidth} from './cells.js';
import {isBeside, layoutIn, storyHasKeys} from './geometry.js';
import {glyphs} from './glyphs.js';
import {type Hint, help, helpBack, hints, onePane, quit, toLinks, toList, toStory, twoPanes} from './keymap.js';
import {listIn} from './list-window.js';
import {itemMatches, storyMatches} from './matches.js';
import {itemOf, labelOf, placesOf} from './places.js';
import type {Find, State} from './state.js';
import {cut} from './wrap.js';

/** What a footer says: what is going on, given the cells it may have, and the keys that matter, the most useful first. */
export type Footing = {
	readonly going: (room: number) => Row;
	readonly hints: readonly Hint[];
	/** What is going on is to be read whole: the keys give way. */
	readonly urgent: boolean;
};

/** Left what is going on, then the keys that matter here; right `? help  q quit`, always. In `width` cells. */
export function footerRow({going: say, hints: offered, urgent}: Footing, {width, columns, isHelp}: FooterSpace): Row {
	const short = columns < 60;
	const right = hintCells([isHelp ? helpBack : help, ...(short ? [] : [quit])], short);
	const left = isHelp ? [] : [...offered];
	// What is going on has the room that the keys leave, and 24 cells of theirs where they leave less.
	const free = width - rowWidth(right) - 2;
	const going = isHelp
		? []
		: say(urgent ? free : Math.min(free, Math.max(24, free - rowWidth(hintCells(left, short)) - 3)));
	for (;;) {
		const keys = hintCells(left, short);
		const gap = going.length > 0 && left.length > 0 ? [blank(3)] : [];
		const row = [...going, ...gap, ...keys];
		const room = width - rowWidth(row) - rowWidth(right);
		if (room >= 2 || left.length === 0) return [...row, blank(Math.max(1, room)), ...right];
		left.pop();
	}
}

type FooterSpace = {readonly width: number; readonly columns: number; readonly isHelp: boolean};

/** The footer of an article. */
export const articleFooting = (state: State): Footing => ({
	hints: hintsIn(state),
	going: room => goingOn(state, room),
	urgent: state.status !== null && !state.find,
});

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
		return state.lit
			? [...(placesOfLit(state) > 1 ? hints.lit : hints.litOnce), ...beside]
			: [...storyHints(state), ...beside];
	}

	if (pane === 'story') return hints.story;
	if (listIn(state, pane).items.length === 0) return hints.empty;
	if (pane === 'links') return hints.links;
	const [choose, read, ...rest] = hints[pane];
	if (isBeside(state)) return [choose, read, toStory, ...rest, onePane];
	return layoutIn(state).beside ? [choose, read, ...rest, twoPanes] : hints[pane];
}

const placesOfLit = ({document, lit}: State): number =>
	document && lit && lit.item !== null ? placesOf(document, lit.item).length : 0;

/** The links stand before what every story offers, behind its first two keys. */
function storyHints({article}: State): readonly Hint[] {
	const [line, page, ...rest] = hints.story;
	return article.links.length > 0 ? [line, page, toLinks, ...rest] : hints.story;
}

/** The query and its match, what just happened, or which of its places an item is lit at. */
function goingOn(state: State, room: number): Row {
	if (state.find) return findCells(state, room);
	if (state.status !== null) return [cell(cut(state.status, room), 'accent')];
	const {document, lit} = state;
	if (!document || !lit || lit.item === null || !storyHasKeys(state)) return [];
	const found = itemOf(document, lit.item);
	if (!found) return [];
	const count = ours` ${lit.nth + 1} of ${placesOfLit(state)}`;
	return [cell(cut(labelOf(found), room - count.length), 'accent'), cell(count, 'accent')];
}

function findCells(state: State, room: number): Row {
	return state.find ? queryCells(state.find, findMatches(state).length, room) : [];
}

/** The query as typed, and which match of how many is at hand. */
export function queryCells(find: Pick<Find, 'query' | 'typing' | 'match'>, count: number, room: number): Row {
	const query = cell(ours`/${tail(find.query, room - 12)}`, 'accent');
	const cursor = find.typing ? [cell(glyphs.cursor, 'accent')] : [];
	if (find.query === '') return [query, ...cursor];
	const said = find.match === null ? ours` not found` : ours` ${find.match + 1} of ${count}`;
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
