import {isBeside, storyWindow} from '../../view/geometry.js';
import type {Hit} from '../../view/hit.js';
import type {State} from '../../view/state.js';
import {clampOffset, scrolled} from '../../view/story-lines.js';
import {choose, followed} from './lists.js';
import {openPane} from './panes.js';

/** A click of the first button, or a notch of the wheel; `column` and `row` count from 0. */
export type MouseEvent = {readonly kind: 'click' | 'up' | 'down'; readonly column: number; readonly row: number};

/** Rows of the story, and of the keys, a notch of the wheel. */
export const notch = 3;

/** What a click or the wheel does at a place of an article. */
export function mouseInArticle(before: State, {kind}: MouseEvent, hit: Hit): State {
	const state: State = before.status === null ? before : {...before, status: null};
	return kind === 'click' ? clicked(state, hit) : wheeled(state, kind === 'down' ? 1 : -1, hit);
}

function clicked(state: State, hit: Hit): State {
	switch (hit.kind) {
		case 'pane':
			return followed(openPane(state, hit.pane));
		case 'item':
			return state.pane === 'story' ? state : followed(choose({...state, focus: 'pane'}, state.pane, hit.item));
		case 'sentence':
			return {...state, focus: isBeside(state) ? 'story' : 'pane', lit: {kind: 'sentence', sentence: hit.sentence}};
		default:
			return state;
	}
}

function wheeled(state: State, by: 1 | -1, hit: Hit): State {
	if (hit.kind === 'story' || hit.kind === 'sentence') {
		const window = storyWindow(state);
		const from = clampOffset(state.article, state.offset, window);
		return {...state, offset: scrolled(state.article, from, by * notch, window)};
	}

	if (state.pane === 'story' || hit.kind === 'pane') return state;
	return followed(choose(state, state.pane, state.lists[state.pane].chosen + by));
}
