import {ours} from '../../article/clean-text.js';
import {storyHasKeys, storyWindow} from '../../view/geometry.js';
import {firstRowOf, listIn, roomsOf} from '../../view/list-window.js';
import type {AnyList, State} from '../../view/state.js';
import {clampOffset, scrolled} from '../../view/story-lines.js';
import {choose} from './lists.js';
import {stepMenu} from './panes.js';

type Stride = 'line' | 'page' | 'half';

/** Up (-1) or down (1): a line of the story, an item of a list, a pane of the menu. */
export function step(state: State, by: 1 | -1, stride: Stride): State {
	if (state.focus === 'menu') return stride === 'line' ? stepMenu(state, by) : state;
	if (storyHasKeys(state)) return stepStory(state, by, stride);
	return state.pane === 'story' ? state : stepList(state, state.pane, by, stride);
}

function stepStory(state: State, by: 1 | -1, stride: Stride): State {
	const window = storyWindow(state);
	// A page keeps one row of the last, so that the eye finds its place.
	const rows = {line: 1, page: Math.max(1, window.rows - 1), half: Math.max(1, window.rows >> 1)}[stride];
	const from = clampOffset(state.article, state.offset, window);
	const offset = scrolled(state.article, from, by * rows, window);
	if (offset !== from) return {...state, offset};
	return {...state, offset, status: by > 0 ? ours`end of the story` : ours`top of the story`};
}

function stepList(state: State, pane: AnyList, by: 1 | -1, stride: Stride): State {
	const list = listIn(state, pane);
	const {chosen} = state.lists[pane];
	if (stride === 'line') return chosenOrEnd(state, pane, chosen + by);
	const height = roomsOf(state, pane).list;
	const rows = stride === 'page' ? Math.max(1, height - 1) : Math.max(1, height >> 1);
	const target = Math.max(0, Math.min(list.rows.length - 1, firstRowOf(list, chosen) + by * rows));
	let row = target;
	while (row < list.rows.length - 1 && list.rows[row]!.item === null) row++;
	const item = list.rows[row]?.item ?? chosen;
	return chosenOrEnd(state, pane, item === chosen ? chosen + by : item);
}

/** Another item chosen, or said that there is none that way. */
function chosenOrEnd(state: State, pane: AnyList, item: number): State {
	const next = choose(state, pane, item);
	const {length} = listIn(state, pane).items;
	if (length === 0 || next.lists[pane].chosen !== state.lists[pane].chosen) return next;
	return {...next, status: item < 0 ? ours`top of the list` : ours`end of the list`};
}

/** The top (-1) or the end (1) of what the keys act in. */
export function toEdge(state: State, by: 1 | -1): State {
	if (state.focus === 'menu') return stepMenu(state, by * 4);
	if (storyHasKeys(state)) {
		const end = by > 0 ? state.article.text.length : 0;
		return {...state, offset: clampOffset(state.article, end, storyWindow(state))};
	}

	if (state.pane === 'story') return state;
	return choose(state, state.pane, by > 0 ? listIn(state, state.pane).items.length - 1 : 0);
}

/** The story at the next heading or the one before; its title is the first. */
export function toHeading(state: State, by: 1 | -1): State {
	if (!storyHasKeys(state)) return state;
	const {article} = state;
	const window = storyWindow(state);
	const from = clampOffset(article, state.offset, window);
	const headings = article.paragraphs.filter(({kind}) => kind === 'heading' || kind === 'title');
	const heading = by > 0 ? headings.find(({start}) => start > from) : headings.findLast(({start}) => start < from);
	if (!heading) return {...state, status: by > 0 ? ours`no heading after this` : ours`no heading before this`};
	return {...state, offset: clampOffset(article, heading.start, window)};
}
