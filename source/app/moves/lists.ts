import {type CleanText, ours} from '../../article/clean-text.js';
import {isBeside, layoutIn, storyHasKeys} from '../../view/geometry.js';
import type {Size} from '../../view/layout.js';
import {chosenId, firstRowOf, listIn, roomsOf, settledTop, topOf} from '../../view/list-window.js';
import {listViews} from '../../view/lists/index.js';
import {eventsIn} from '../../view/lists/timeline.js';
import type {AnyList, ListState, State} from '../../view/state.js';
import {litAt} from './reading.js';

const withList = (state: State, pane: AnyList, change: Partial<ListState>): State => ({
	...state,
	lists: {...state.lists, [pane]: {...state.lists[pane], ...change}},
});

/** Chooses an item, the nearest there is; the list moves only as far as it must. */
export function choose(state: State, pane: AnyList, item: number): State {
	const list = listIn(state, pane);
	const chosen = Math.max(0, Math.min(list.items.length - 1, item));
	const next = withList(state, pane, {chosen});
	const top = settledTop(list, chosen, topOf(state, pane), roomsOf(next, pane).list);
	return withList(next, pane, {above: firstRowOf(list, chosen) - top});
}

/** The reading has come: the timeline opens on the first event of the story. */
export function opened(state: State): State {
	if (!state.document) return state;
	const {sort, filter} = state.lists.timeline;
	const chosen = eventsIn(state.document, sort, filter).findIndex(({kind}) => kind === 'story');
	return withList(state, 'timeline', {chosen: Math.max(0, chosen)});
}

/** After every key: where the story stands beside a list, the sentence of the chosen item is lit. */
export function followed(state: State): State {
	if (state.pane === 'story' || !isBeside(state) || storyHasKeys(state)) return state;
	const id = chosenId(state, state.pane);
	const isLit = state.lit?.kind === 'item' && state.lit.item === id;
	return id === undefined || isLit ? state : litAt(state, {kind: 'item', item: id, nth: 0});
}

/** A new size moves nothing: every place is kept as it was, and drawn as far as the size allows. */
export function resized(state: State, size: Size): State {
	const next: State = {...state, size};
	return state.focus === 'menu' && layoutIn(next).tabs ? {...next, focus: 'pane'} : next;
}

/** The next order of the list; the chosen item stays the chosen one. */
export function nextSort(state: State): State {
	const {pane} = state;
	if (pane === 'story' || state.focus !== 'pane') return state;
	const sort = (state.lists[pane].sort + 1) % listViews[pane].sorts.length;
	const said = listViews[pane].sorts[sort] ?? ours`in the order of the pane`;
	return toldOf(rechosen(state, pane, {sort}), said);
}

/** The next type or group that has items, then all again. */
export function nextFilter(state: State): State {
	const {pane, document} = state;
	if (pane === 'story' || state.focus !== 'pane' || !document) return state;
	const filters = listViews[pane].filters(document);
	const filter = (state.lists[pane].filter + 1) % (filters.length + 1);
	return toldOf(rechosen(state, pane, {filter}), filters[filter - 1] ?? ours`all`);
}

/** Where the list has no heading to say it, the footer does. */
const toldOf = (state: State, status: CleanText): State => (layoutIn(state).rules ? state : {...state, status});

function rechosen(state: State, pane: AnyList, change: Partial<ListState>): State {
	const id = chosenId(state, pane);
	const next = withList({...state, find: null}, pane, {...change, above: 0});
	return choose(
		next,
		pane,
		listIn(next, pane).items.findIndex(item => item.id === id),
	);
}

/** The story beside the list, or the list alone, where there is room for both. */
export function toggleBeside(state: State): State {
	if (state.size.spoken) return state;
	if (!layoutIn(state).beside) return {...state, status: ours`two panes need 110 columns`};
	const status = state.alone ? ours`lists with the story beside them` : ours`lists alone`;
	return {
		...state,
		alone: !state.alone,
		focus: state.focus === 'story' ? 'pane' : state.focus,
		// Where no list is open nothing else shows it.
		status: state.pane === 'story' ? status : null,
	};
}
