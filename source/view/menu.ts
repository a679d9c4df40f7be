import type {Article} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import {blank, type Cell, cell, type Row, sized, spread} from './cells.js';
import {type Mark, markCell} from './column.js';
import {dayInWords} from './dates-in-words.js';
import {layoutIn, storyWindow} from './geometry.js';
import {numberInWords} from './numbers.js';
import {remember} from './remember.js';
import {menuPane, type Pane, panes, type State} from './state.js';
import {progress} from './story-lines.js';
import {titleOf} from './title.js';
import {widthOf} from './width.js';

/** The menu's text is this wide, behind two cells of mark. */
const menuText = 14;

const names: Record<Pane, CleanText> = {
	story: ours`Story`,
	entities: ours`Entities`,
	timeline: ours`Timeline`,
	figures: ours`Figures`,
};

/** The colour of a pane's count is the colour of its marks in the story. */
const countStyles = {story: [], entities: ['name'], timeline: ['date'], figures: ['figure']} as const;

/** One line of the menu, in the two parts that a select list has: the mark before it, and the item. */
export type MenuItem = {readonly pane: Pane; readonly mark: Cell; readonly row: Row};

export const menuItems = (state: State): readonly MenuItem[] =>
	panes.map((pane, at): MenuItem => {
		const isOpen = menuPane(state) === pane;
		const label = cell(ours`${at + 1} ${names[pane]}`, ...(isOpen ? (['strong'] as const) : []));
		const count = cell(countIn(state, pane), ...countStyles[pane], ...(isOpen ? (['strong'] as const) : []));
		const mark: Mark = isOpen ? (state.focus === 'menu' ? 'here' : 'chosen') : null;
		return {pane, mark: markCell(mark), row: spread([label], [count], menuText)};
	});

/** A number of items, blank until they are read; of the story, how far down it is. */
function countIn(state: State, pane: Pane): CleanText {
	if (pane === 'story') return positionIn(state);
	const count = state.counts[pane === 'timeline' ? 'events' : pane];
	if (count === undefined) return ours``;
	// The column has three cells: "12k" is 12,000.
	return count < 1000 ? ours`${count}` : ours`${Math.round(count / 1000)}k`;
}

/** "top", "43%", "end". */
function positionIn(state: State): CleanText {
	const at = progress(state.article, state.offset, storyWindow(state));
	if (at === null || state.offset === 0) return ours`top`;
	// Of how much isn't known yet.
	if (state.rest !== null) return ours``;
	if (at >= 1) return ours`end`;
	return ours`${Math.max(1, Math.min(99, Math.round(at * 100)))}%`;
}

/** Words a minute. */
const readingSpeed = 230;

// As \s has it; asked of every character, so the common ones first.
const isSpace = (code: number): boolean =>
	code <= 32 || (code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))));

/** Characters. The rest of a longer text, of an hour and more, has as many words; keys wait while it is counted. */
const mostCounted = 100_000;

export const minutesOf = remember((article: Article): number => {
	const {text} = article;
	let words = 0;
	let isWord = false;
	const counted = Math.min(text.length, mostCounted);
	for (let at = 0; at < counted; at++) {
		const wasWord = isWord;
		isWord = !isSpace(text.charCodeAt(at));
		if (isWord && !wasWord) words++;
	}

	return Math.max(1, Math.round((words * text.length) / Math.max(1, counted) / readingSpeed));
});

/** What stands quietly under the menu: when it was published, how long it takes, who wrote it where that fits. */
export function asideRows({article, rest}: State): Row[] {
	const {published, publisher, byline} = article;
	const facts = [
		published === null ? null : dayInWords(published),
		rest === null ? ours`${numberInWords(minutesOf(article))} min` : null,
		...[publisher, byline].map(name => (name !== null && widthOf(name) <= menuText ? name : null)),
	];
	return [[], ...facts.filter(fact => fact !== null).map((fact): Row => [cell(fact, 'quiet')])];
}

/** The menu in one row, for a narrow screen: each tab behind its mark; the open pane alone where they have no room. */
export const tabsRow = (state: State): Row => [blank(1), ...tabsOf(state).flatMap(({row}) => row)];

/** The tabs one behind the other, each with its mark and the blank after it. */
export function tabsOf(state: State): ReadonlyArray<{readonly pane: Pane; readonly row: Row}> {
	const {columns} = layoutIn(state);
	const open = menuPane(state);
	const shown = columns < 38 ? [open] : panes;
	return shown.map(pane => {
		const isOpen = pane === open;
		const look = isOpen ? (['strong'] as const) : [];
		const mark = markCell(isOpen && columns >= 38 ? 'chosen' : null);
		if (columns < 60 && columns >= 38) return {pane, row: [mark, cell(names[pane], ...look), blank(1)]};
		const label = cell(ours`${panes.indexOf(pane) + 1} ${names[pane]} `, ...look);
		return {pane, row: [mark, label, cell(countIn(state, pane), ...countStyles[pane], ...look), blank(1)]};
	});
}

/** The menu while an article is being opened: no pane is open, and nothing is counted. */
export const emptyMenu: readonly MenuItem[] = panes.map((pane, at) => ({
	pane,
	mark: markCell(null),
	row: sized([cell(ours`${at + 1} ${names[pane]}`)], menuText),
}));

type Header = {readonly title: CleanText; readonly published: CleanText | null};

export const headerOf = (article: Article): Header => ({title: titleOf(article), published: article.published});

/** "Readout" and the title; on a narrow screen the title and its date. */
export function headerRow({title: words, published}: Header, {columns, tabs}: {columns: number; tabs: boolean}): Row {
	const title = [cell(words, 'strong')];
	if (!tabs) return [blank(2), ...sized([cell(ours`Readout`, 'quiet')], 18), ...sized(title, columns - 22)];
	const date = published === null ? [] : [blank(1), cell(dayInWords(published), 'quiet')];
	return [blank(2), ...spread(title, date, columns - 4)];
}
