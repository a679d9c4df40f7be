import {type CleanText, ours} from '../article/clean-text.js';
import {whyUnread} from '../article/language.js';
import {blank, cell, type Row, rowWidth, sized, spread} from './cells.js';
import {type ColumnRow, plain} from './column.js';
import {isBeside, layoutIn, storyHasKeys} from './geometry.js';
import {glyphs} from './glyphs.js';
import {highlighted} from './highlight.js';
import {isListed, knownOf} from './known.js';
import {listViews} from './lists/index.js';
import type {List, ListRow, Space} from './lists/list.js';
import {nthInWords, numberInWords} from './numbers.js';
import {remember} from './remember.js';
import {hasSeries, leastChart, mostChart, seriesRows} from './series-pane.js';
import {type AnyList, isStoryList, type State} from './state.js';
import {hasThumb, thumbOf} from './thumb.js';
import {wrap} from './wrap.js';

const noItems: List = {items: [], rows: [], labels: null, draw: () => []};

/** Cells and rows that a list pane has at this size. */
function spaceOf(state: State): Space & {readonly heading: boolean; readonly rows: number} {
	const layout = layoutIn(state);
	const {text} = isBeside(state) && layout.beside ? layout.beside.list : layout.pane;
	return {width: text, tabs: layout.tabs, heading: layout.rules, rows: layout.bodyRows - (layout.rules ? 1 : 0)};
}

export function listIn(state: State, pane: AnyList): List {
	if (!isListed(state, pane)) return noItems;
	const {sort, filter} = state.lists[pane];
	const {width, tabs} = spaceOf(state);
	return listViews[pane].list(knownOf(state), sort, filter, {width, tabs});
}

export const chosenId = (state: State, pane: AnyList): CleanText | undefined =>
	listIn(state, pane).items[state.lists[pane].chosen]?.id;

/** How the rows under the heading are shared. */
export function roomsOf(state: State, pane: AnyList): {list: number; series: number; evidence: number} {
	const {rows, tabs} = spaceOf(state);
	const list = listIn(state, pane);
	if (list.items.length === 0) return {list: rows, series: 0, evidence: 0};
	const {evidenceRows} = layoutIn(state);
	const id = state.lists[pane].chosen < list.items.length ? chosenId(state, pane) : undefined;
	if (!hasSeries(knownOf(state), id)) return {list: rows - evidenceRows, series: 0, evidence: evidenceRows};
	// On a narrow screen the series takes the place of the evidence.
	const room = tabs ? rows : rows - evidenceRows;
	const least = Math.min(list.rows.length, 5);
	if (room - least < leastChart) {
		const line = rows - evidenceRows > least + 1 ? 1 : 0;
		return {list: rows - evidenceRows - line, series: line, evidence: evidenceRows};
	}

	const series = Math.min(mostChart, Math.max(leastChart, room - list.rows.length));
	return {list: room - series, series, evidence: tabs ? 0 : evidenceRows};
}

/** For each item the rows it has, its heading included when it is the first under it. */
const extents = remember((list: List) => {
	const from: number[] = [];
	const to: number[] = [];
	list.rows.forEach(({item, first}, row) => {
		if (item === null) return;
		if (first) {
			let at = row;
			while (at > 0 && list.rows[at - 1]!.item === null) at--;
			from[item] = at;
		}

		to[item] = row + 1;
	});
	return {from, to};
});

/** The list's first row on the screen, moved only as far as keeps the chosen one in view; it is no row from the middle of an item. */
export function settledTop(list: List, chosen: number, top: number, height: number): number {
	const {from, to} = extents(list);
	const first = from[chosen] ?? 0;
	const last = to[chosen] ?? 0;
	const kept = Math.min(Math.max(top, last - height), Math.max(0, list.rows.length - height));
	let at = Math.max(0, last - first <= height ? Math.min(kept, first) : Math.min(kept, last - height));
	while (at < first && isInside(list.rows[at])) at++;
	return at;
}

const isInside = (row: ListRow | undefined): boolean => row !== undefined && row.item !== null && !row.first;

/** The list's first row on the screen: the chosen item where it stood, as far as this size allows. */
export function topOf(state: State, pane: AnyList): number {
	const list = listIn(state, pane);
	const {chosen, above} = state.lists[pane];
	return settledTop(list, chosen, firstRowOf(list, chosen) - above, roomsOf(state, pane).list);
}

/** The first row of an item, its heading included. */
export const firstRowOf = (list: List, item: number): number => extents(list).from[item] ?? 0;

/** Heading, rows, series and evidence of a list pane. */
export function listRows(state: State, pane: AnyList): ColumnRow[] {
	const space = spaceOf(state);
	const list = listIn(state, pane);
	const headed = (shown: readonly ListRow[]) =>
		space.heading ? [plain(headingRow(state, pane, list, shown, space.width))] : [];
	if (list.items.length === 0) return [...headed([]), ...emptyRows(sayingsOf(state, pane), space)];
	const {chosen} = state.lists[pane];
	const top = topOf(state, pane);
	const rooms = roomsOf(state, pane);
	const hasKeys = state.focus === 'pane' || (state.focus === 'story' && !storyHasKeys(state));
	const shown = list.rows.slice(top, top + rooms.list);
	const head = headed(shown);
	const thumb = thumbOf(list.rows.length, top, rooms.list);
	const rows = shown.map(({item, first}, at): ColumnRow => {
		const isChosen = item === chosen;
		const row = list.draw(top + at, {chosen: isChosen, top: at === 0, bottom: at === rooms.list - 1});
		return {
			mark: isChosen && first ? (hasKeys ? 'here' : 'chosen') : null,
			row: state.find && hasKeys ? highlighted(row, state.find.query, item === state.find.match) : row,
			thumb: hasThumb(thumb, at),
		};
	});
	const id = list.items[chosen]!.id;
	// With room to spare the series follows its list, and the blank rows come after both.
	const document = knownOf(state);
	const series = seriesRows(document, id, {width: space.width, height: rooms.series, tabs: space.tabs});
	const filled = [...rows, ...series.map(plain)];
	const blanks = Array.from({length: Math.max(0, rooms.list + rooms.series - filled.length)}, () => plain([]));
	if (rooms.evidence === 0) return [...head, ...filled, ...blanks];
	const evidence = listViews[pane].evidence(document, id, {...space, height: rooms.evidence - 1});
	const rule = cell(glyphs.rule.repeat(space.width), 'quiet');
	return [...head, ...filled, ...blanks, plain([rule]), ...evidence.map(plain)];
}

/** What the pane shows and how it is sorted and filtered, then the labels of its number columns, else which items are on the screen where not all are. */
function headingRow(state: State, pane: AnyList, list: List, shown: readonly ListRow[], width: number): Row {
	const view = listViews[pane];
	const {sort, filter} = state.lists[pane];
	const filtered = filter > 0 && state.document ? view.filters(state.document)[filter - 1] : undefined;
	const sorted = view.sorts[sort];
	const title: Row = [
		cell(view.title, 'strong'),
		...(filtered ? [cell(ours` ${glyphs.dot} ${filtered}`)] : []),
		...(sorted ? [cell(ours` ${glyphs.dot} ${sorted}`)] : []),
	];
	const {labels} = list;
	const end = rowWidth(title);
	if (labels && end + 2 <= labels.at) return [...title, blank(labels.at - end), ...labels.row];
	const part = labels ? [] : partOf(list, shown);
	return end + 2 + rowWidth(part) <= width ? spread(title, part, width) : sized(title, width);
}

/** "7–13 of 13": that there are more above or below. */
function partOf({items}: List, shown: readonly ListRow[]): Row {
	const seen = shown.flatMap(({item}) => item ?? []);
	const [first = 0, last = 0] = [seen[0], seen.at(-1)];
	if (last - first + 1 >= items.length) return [];
	return [cell(ours`${numberInWords(first + 1)}${glyphs.dash}${nthInWords(last, items.length)}`, 'quiet')];
}

/** What is said where there is nothing: that it is still being read, why nothing was read, or what is not there. */
function sayingsOf(state: State, pane: AnyList): readonly CleanText[] {
	const {article, rest} = state;
	if (!isListed(state, pane)) return rest !== null || article.text.length >= long ? stillRead : [];
	return (isStoryList(pane) ? null : whyUnread(article.language)) ?? listViews[pane].empty;
}

/** UTF-16 code units; what is shorter is read before that could be. */
const long = 50_000;
const stillRead = [ours`This article is still being read.`, ours`The story is there meanwhile, and can be searched.`];

function emptyRows(sayings: readonly CleanText[], {width, tabs, heading}: ReturnType<typeof spaceOf>): ColumnRow[] {
	const lines = sayings.flatMap((text, at) =>
		wrapped(text, width).map(line => plain([cell(line, ...(at === 0 ? [] : (['quiet'] as const)))])),
	);
	return heading && !tabs ? [plain([]), ...lines] : lines;
}

const wrapped = (text: CleanText, width: number): CleanText[] =>
	wrap(text, width).map(({start, end}) => text.slice(start, end));
