import {ours} from '../../article/clean-text.js';
import {isBeside, layoutIn, storyHasKeys} from '../../view/geometry.js';
import type {Size} from '../../view/layout.js';
import {chosenId, firstRowOf, listIn, roomsOf, settledTop} from '../../view/list-window.js';
import {listViews} from '../../view/lists/index.js';
import {type ListPane, type ListState, listPanes, type State} from '../../view/state.js';
import {litAt} from './reading.js';

const withList = (state: State, pane: ListPane, change: Partial<ListState>): State => ({
	...state,
	lists: {...state.lists, [pane]: {...state.lists[pane], ...change}},
});

/** Chooses an item, the nearest there is. */
export function choose(state: State, pane: ListPane, item: number): State {
	const last = listIn(state, pane).items.length - 1;
	return withList(state, pane, {chosen: Math.max(0, Math.min(last, item))});
}

/** The reading has come: the timeline opens on the first event of the story, its heading on the first row. */
export function opened(state: State): State {
	const {document} = state;
	const list = listIn(state, 'timeline');
	const story = new Set(document?.events.filter(({kind}) => kind === 'story').map(({id}) => id));
	const chosen = Math.max(
		0,
		list.items.findIndex(({id}) => story.has(id)),
	);
	return withList(state, 'timeline', {chosen, top: firstRowOf(list, chosen)});
}

/** After every key: the chosen row in view; and where the story stands beside its list, its sentence lit. */
export function settled(state: State): State {
	const {pane} = state;
	if (pane === 'story') return state;
	const {chosen, top} = state.lists[pane];
	const settledState = withList(state, pane, {
		top: settledTop(listIn(state, pane), chosen, top, roomsOf(state, pane).list),
	});
	const id = chosenId(settledState, pane);
	if (id === undefined || !isBeside(state) || storyHasKeys(state) || state.lit?.item === id) return settledState;
	return litAt(settledState, {item: id, nth: 0});
}

/** A new size moves nothing: the story keeps its offset, and the chosen row its place on the screen. */
export function resized(state: State, size: Size): State {
	let next: State = {
		...state,
		size,
		focus: state.focus === 'menu' && layoutIn({...state, size}).tabs ? 'pane' : state.focus,
	};
	for (const pane of listPanes) {
		const {chosen, top} = state.lists[pane];
		const below = firstRowOf(listIn(state, pane), chosen) - top;
		const list = listIn(next, pane);
		const wanted = firstRowOf(list, chosen) - below;
		next = withList(next, pane, {top: settledTop(list, chosen, wanted, roomsOf(next, pane).list)});
	}

	return next;
}

/** The next order of the list; the chosen item stays the chosen one. */
export function nextSort(state: State): State {
	const {pane} = state;
	if (pane === 'story' || state.focus !== 'pane') return state;
	const sort = (state.lists[pane].sort + 1) % listViews[pane].sorts.length;
	return rechosen(state, pane, {sort});
}

/** The next type or group that has items, then all again. */
export function nextFilter(state: State): State {
	const {pane, document} = state;
	if (pane === 'story' || state.focus !== 'pane' || !document) return state;
	const filters = listViews[pane].filters(document).length;
	return rechosen(state, pane, {filter: (state.lists[pane].filter + 1) % (filters + 1)});
}

function rechosen(state: State, pane: ListPane, change: Partial<ListState>): State {
	const id = chosenId(state, pane);
	const next = withList({...state, find: null}, pane, {...change, top: 0});
	return choose(
		next,
		pane,
		listIn(next, pane).items.findIndex(item => item.id === id),
	);
}

/** The story beside the list, or the list alone, where there is room for both. */
export function toggleBeside(state: State): State {
	if (!layoutIn(state).beside) return {...state, status: ours`two panes need 110 columns`};
	return {...state, alone: !state.alone, focus: state.focus === 'story' ? 'pane' : state.focus};
}
