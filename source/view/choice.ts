import {type CleanText, ours} from '../article/clean-text.js';
import {blank, type Cell, cell, flushRight, type Row, sized, spread} from './cells.js';
import {type ColumnRow, markCell, plain} from './column.js';
import {dayInWords} from './dates-in-words.js';
import {type Footing, isTold, queryCells, statusIn} from './footer.js';
import {glyphs} from './glyphs.js';
import {highlighted} from './highlight.js';
import {hints} from './keymap.js';
import {layoutOf} from './layout.js';
import {matchesIn} from './matches.js';
import {counted} from './numbers.js';
import {remember} from './remember.js';
import type {Choice, ChoiceState} from './scene.js';
import {hasThumb, thumbOf} from './thumb.js';
import {cut, cutShort, wrap} from './wrap.js';

/** The orders of a picker, as they come by its key. */
export const sortWords = [ours`newest first`, ours`by title`, ours`as listed`] as const;

const byDate = (a: Choice, b: Choice): number => {
	if (a.published === b.published) return 0;
	if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
	return a.published < b.published ? 1 : -1;
};

const byTitle = (a: Choice, b: Choice): number => {
	const [one, other] = [a.title.toLowerCase(), b.title.toLowerCase()];
	return one < other ? -1 : one > other ? 1 : 0;
};

/** The items in their present order: newest first with those without a date last, by title, or as they are listed. */
export const sortedChoices = (state: Pick<ChoiceState, 'items' | 'sort'>): readonly Choice[] =>
	sorted(state.items, state.sort);

const sorted = remember(
	(items: readonly Choice[], sort: number): readonly Choice[] =>
		sort === 2 ? items : items.toSorted(sort === 0 ? byDate : byTitle),
	String,
);

/** The indices of the items whose title has the query. */
export const choiceMatches = (state: ChoiceState): readonly number[] => {
	const query = state.find?.query ?? '';
	if (query === '') return [];
	return sortedChoices(state).flatMap(({title}, at) => (matchesIn({text: title}, query).length > 0 ? [at] : []));
};

/** How the rows of the body are shared: a heading, the list, the evidence with its rule. */
export function choiceRooms({size}: ChoiceState): {heading: number; list: number; evidence: number} {
	const {rules, bodyRows, evidenceRows} = layoutOf(size);
	const heading = rules ? 1 : 0;
	return {heading, list: bodyRows - heading - evidenceRows, evidence: evidenceRows};
}

/** The first row of the list on the screen, with the chosen item where it stood as far as this size allows. */
export function choiceTop(state: ChoiceState): number {
	const {chosen, above, items} = state;
	const {list} = choiceRooms(state);
	return Math.max(0, Math.min(chosen, Math.max(chosen - above, chosen - list + 1), Math.max(0, items.length - list)));
}

/** One visible item, in the parts that a select list has: date and mark before it, then its title. */
export type PickerItem = {readonly id: string; readonly before: Row; readonly row: Row};

export type Picker = {
	/** Rows over the items, the items, the index of the chosen one among them, the rows below. */
	readonly head: readonly Row[];
	readonly items: readonly PickerItem[];
	readonly selected: number;
	readonly foot: readonly Row[];
};

const howMany = ({length}: readonly unknown[]): CleanText => counted(length, ours`article`);

/** In place of tabs: how many there are, and in which order. */
export const choiceRow = ({items, sort}: ChoiceState, {columns}: {readonly columns: number}): Row => [
	blank(2),
	...spread([cell(howMany(items), 'quiet')], [cell(sortWords[sort] ?? sortWords[0], 'quiet')], columns - 4),
];

/** The left column of a wide screen: a count, then dates, flush right. */
const leftColumn = 18;
const dateColumn = 13;

export function pickerOf(state: ChoiceState): Picker {
	const {tabs, pane} = layoutOf(state.size);
	const rooms = choiceRooms(state);
	const items = sortedChoices(state);
	const top = choiceTop(state);
	const side = (text: CleanText | null): Row => {
		if (tabs) return [];
		const words = text === null ? [] : [cell(text, 'quiet')];
		return [...sized(flushRight(words, dateColumn), leftColumn)];
	};

	const shown = items.slice(top, top + rooms.list);
	const thumb = thumbOf(items.length, top, rooms.list);
	const count = sized([cell(ours`  ${howMany(items)}`, 'quiet')], leftColumn);
	const heading = spread(
		[cell(ours`Choose an article`, 'strong')],
		tabs ? [] : [cell(sortWords[state.sort] ?? sortWords[0], 'quiet')],
		pane.text,
	);
	const chosen = items[state.chosen];
	return {
		head: rooms.heading === 0 ? [] : [[...(tabs ? [] : count), ...line(plain(heading), pane.text)]],
		items: shown.map((item, at) => {
			const isChosen = top + at === state.chosen;
			const isOpened = state.opened.has(item);
			const look: Cell['styles'] = isChosen ? ['strong'] : isOpened ? ['quiet'] : [];
			const title: Row = [{text: cut(item.title, pane.text), styles: look}];
			const found = state.find ? highlighted(title, state.find.query, top + at === state.find.match) : title;
			const [, ...text] = line({mark: null, row: found, thumb: hasThumb(thumb, at)}, pane.text);
			return {
				id: `${top + at}`,
				before: [
					...side(item.published === null ? null : dayInWords(item.published)),
					markCell(isChosen ? 'here' : isOpened ? 'opened' : null),
				],
				row: text,
			};
		}),
		selected: state.chosen - top,
		foot: [
			...Array.from({length: rooms.list - shown.length}, (): Row => []),
			...startRows(chosen?.start ?? null, pane.text, rooms.evidence).map(row => [
				...side(null),
				...line(plain(row), pane.text),
			]),
		],
	};
}

function line({mark, row, thumb}: ColumnRow, width: number): Row {
	return [
		markCell(mark),
		cell(ours` `),
		...sized(row, width),
		cell(thumb ? ours` ${glyphs.right}` : ours`  `, 'quiet'),
	];
}

/** A rule, then how the chosen story begins. */
function startRows(start: CleanText | null, width: number, height: number): Row[] {
	if (height === 0) return [];
	const rows: Row[] = [[cell(glyphs.rule.repeat(width), 'quiet')]];
	const lines = start === null ? [] : wrap(start, width).map(span => start.slice(span.start, span.end));
	lines.slice(0, height - 1).forEach((text, at) => {
		const isCut = at === height - 2 && lines.length > height - 1;
		rows.push([cell(isCut ? cutShort(text, width) : text)]);
	});
	while (rows.length < height) rows.push([]);
	return rows;
}

export const choiceFooting = (state: ChoiceState): Footing => ({
	hints: state.find ? (state.find.typing ? hints.typing : hints.found) : hints.choice,
	urgent: isTold(state),
	going: room => {
		if (state.status !== null && isTold(state)) return [cell(statusIn(state.status, room), 'fault')];
		return state.find ? queryCells(state.find, choiceMatches(state).length, room) : [];
	},
});
