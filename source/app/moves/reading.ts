import {isBeside, storyHasKeys, storyWindow} from '../../view/geometry.js';
import {knownOf} from '../../view/known.js';
import {chosenId} from '../../view/list-window.js';
import {placesOf} from '../../view/places.js';
import type {Lit, Place, State} from '../../view/state.js';
import {litPlace} from '../../view/story.js';
import {revealed, windowOf} from '../../view/story-lines.js';

export const placeOf = ({pane, focus, offset, lit, lists}: State): Place => ({pane, focus, offset, lit, lists});

/** The sentence of a place lit, a third of the way down; further down where the mention would not be in view. */
export function litAt(state: State, lit: Lit): State {
	const place = litPlace({...state, lit});
	if (!place) return state;
	const window = storyWindow(state);
	const offset = revealed(state.article, (place.sentence ?? place.span).start, window);
	const last = windowOf(state.article, offset, window).at(-1);
	const isInView = !last || place.span.start <= last.end;
	return {...state, lit, offset: isInView ? offset : revealed(state.article, place.span.start, window)};
}

/** Enter: from an item to its sentence in the story; in the story, to its next place; in the menu, into the pane. */
export function read(state: State): State {
	if (state.focus === 'menu') return {...state, focus: 'pane'};
	if (storyHasKeys(state)) return nextPlace(state);
	const {pane} = state;
	if (pane === 'story') return state;
	const item = chosenId(state, pane);
	if (item === undefined) return state;
	if (isBeside(state)) return litAt({...state, focus: 'story', find: null}, {kind: 'item', item, nth: 0});
	const trail = [...state.trail, placeOf(state)];
	return litAt({...state, pane: 'story', focus: 'pane', find: null, trail}, {kind: 'item', item, nth: 0});
}

function nextPlace(state: State): State {
	const {lit} = state;
	if (lit?.kind !== 'item') return state;
	const count = placesOf(knownOf(state), lit.item).length;
	return count === 0 ? state : litAt(state, {...lit, nth: (lit.nth + 1) % count});
}

/** Esc: out of the menu, from the story to the list, back to where one came from; then the lit sentence is put out. */
export function back(state: State): State {
	if (state.focus === 'menu') return {...state, focus: 'pane'};
	if (state.focus === 'story' && isBeside(state)) return {...state, focus: 'pane'};
	const place = state.trail.at(-1);
	if (place) {
		const trail = state.trail.slice(0, -1);
		// A list is come back to with the story where it has been read to; the story, as it was left.
		if (place.pane === 'story' || place.focus === 'story') return {...state, ...place, trail};
		const {pane, focus, lists} = place;
		return {...state, pane, focus, lists, lit: null, trail};
	}

	return state.pane === 'story' && state.lit ? {...state, lit: null} : state;
}
