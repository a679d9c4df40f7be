import {ours} from '../../article/clean-text.js';
import type {Action} from '../../view/keymap.js';
import type {Place, State} from '../../view/state.js';
import {resized} from './lists.js';
import {placeOf} from './reading.js';

/** As many places as are kept on each side. */
const most = 100;

/** Moves that jump within the story: where they left from is kept too. */
const jumps: ReadonlySet<Action> = new Set<Action>([
	'read',
	'back',
	'top',
	'end',
	'findNext',
	'findPrevious',
	'previousHeading',
	'nextHeading',
]);

/** Keeps the place that a move left, where it went to another pane or jumped in this one. */
export function leftBehind(before: State, after: State, action: Action | null): State {
	const isJump =
		action !== null && jumps.has(action) && (after.offset !== before.offset || after.focus !== before.focus);
	return after.pane !== before.pane || isJump ? visitedFrom(after, placeOf(before)) : after;
}

/** A new way on from a place: what lay ahead of it is forgotten. */
export const visitedFrom = (state: State, place: Place): State => ({
	...state,
	visited: {past: [...state.visited.past, place].slice(-most), ahead: []},
});

/** Back (-1) or forward (1) through where one has been. */
export function travel(state: State, by: 1 | -1): State {
	const {past, ahead} = state.visited;
	const place = (by < 0 ? past : ahead).at(-1);
	if (!place) return {...state, status: by < 0 ? ours`nothing before this` : ours`nothing after this`};
	const here = placeOf(state);
	const visited =
		by < 0 ? {past: past.slice(0, -1), ahead: [...ahead, here]} : {past: [...past, here], ahead: ahead.slice(0, -1)};
	// The size may be another one than when it was left.
	return resized({...state, ...place, find: null, trail: [], visited}, state.size);
}
