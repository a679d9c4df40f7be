import {rowWidth} from './cells.js';
import {choiceRooms, choiceTop} from './choice.js';
import {menuWidth} from './frame.js';
import {isBeside, layoutIn, storyWindow} from './geometry.js';
import {isTooSmall, layoutOf} from './layout.js';
import {listIn, roomsOf, topOf} from './list-window.js';
import {tabsOf} from './menu.js';
import {type ScreenState, topScene} from './scene.js';
import {type Pane, panes, type State} from './state.js';
import {lastStartingBy, windowOf} from './story-lines.js';
import {graphemesOf, widthOf} from './width.js';

/** What stands at a cell of the screen: a pane's name, an item of a list, a sentence of the story, or just one of the two. */
export type Hit =
	| {readonly kind: 'pane'; readonly pane: Pane}
	| {readonly kind: 'item'; readonly item: number}
	| {readonly kind: 'list'}
	| {readonly kind: 'sentence'; readonly sentence: number}
	| {readonly kind: 'story'}
	/** The keys, which stand over all that. */
	| {readonly kind: 'help'};

/** `column` and `row` count from 0. Null where nothing stands that a mouse could mean. */
export function hitAt(screen: ScreenState, column: number, row: number): Hit | null {
	const scene = topScene(screen);
	const {size} = scene.state;
	if (isTooSmall(size)) return null;
	const {columns, headRows, bodyRows, indent} = layoutOf(size);
	const at = {column: column - indent, row: row - headRows};
	if (at.column < 0 || at.column >= columns) return null;
	if (screen.help !== null) return at.row >= 0 && at.row < bodyRows ? {kind: 'help'} : null;
	if (scene.kind === 'loading') return null;
	if (scene.kind === 'choice') {
		const {heading, list} = choiceRooms(scene.state);
		const item = choiceTop(scene.state) + at.row - heading;
		const isItem = at.row >= heading && at.row < heading + list && item < scene.state.items.length;
		return isItem ? {kind: 'item', item} : at.row >= 0 && at.row < bodyRows ? {kind: 'list'} : null;
	}

	if (at.row < 0) return layoutIn(scene.state).tabs && row === 1 ? tabAt(scene.state, at.column) : null;
	return at.row < bodyRows ? inBody(scene.state, at) : null;
}

type At = {readonly column: number; readonly row: number};

function inBody(state: State, {column, row}: At): Hit | null {
	const {tabs, beside} = layoutIn(state);
	if (!tabs && column < menuWidth) {
		const pane = panes[row];
		return pane ? {kind: 'pane', pane} : null;
	}

	const from = tabs ? 0 : menuWidth;
	if (state.pane === 'story') return inStory(state, column - from - 2, row);
	const listEnd = isBeside(state) && beside ? from + beside.list.text + 4 : Number.POSITIVE_INFINITY;
	return column < listEnd ? inList(state, state.pane, row) : inStory(state, column - listEnd - 2, row);
}

function inList(state: State, pane: Exclude<State['pane'], 'story'>, row: number): Hit {
	const heading = layoutIn(state).rules ? 1 : 0;
	const at = row - heading;
	const item =
		at >= 0 && at < roomsOf(state, pane).list ? listIn(state, pane).rows[topOf(state, pane) + at]?.item : null;
	return item == null ? {kind: 'list'} : {kind: 'item', item};
}

function inStory(state: State, cell: number, row: number): Hit {
	const {article, offset} = state;
	const line = windowOf(article, offset, storyWindow(state))[row];
	if (!line) return {kind: 'story'};
	const text = article.text.slice(line.start, line.end);
	if (cell < 0 || cell >= widthOf(text)) return {kind: 'story'};
	let width = 0;
	const grapheme = graphemesOf(text).find(({width: cells}) => (width += cells) > cell);
	const sentence = lastStartingBy(article.sentences, line.start + (grapheme?.start ?? 0));
	return article.sentences[sentence] ? {kind: 'sentence', sentence} : {kind: 'story'};
}

/** The tab that a cell of their row belongs to. */
function tabAt(state: State, column: number): Hit | null {
	let end = 1;
	const tab = tabsOf(state).find(({row}) => column < (end += rowWidth(row)));
	return tab && column > 0 ? {kind: 'pane', pane: tab.pane} : null;
}
