import {type Layout, layoutOf} from './layout.js';
import type {State} from './state.js';
import type {Window} from './story-lines.js';

export const layoutIn = ({size}: State): Layout => layoutOf(size);

/** The story stands beside the open list. */
export const isBeside = (state: State): boolean =>
	state.pane !== 'story' && !state.alone && layoutIn(state).beside !== null;

/** The keys act in the story: its own pane, or the one beside a list. */
export const storyHasKeys = (state: State): boolean =>
	state.pane === 'story' ? state.focus !== 'menu' : state.focus === 'story' && isBeside(state);

/** The window of the story where it stands now, or would stand. */
export function storyWindow(state: State): Window {
	if (state.size.spoken) return {measure: Number.POSITIVE_INFINITY, rows: 1};
	const layout = layoutIn(state);
	const column = isBeside(state) && layout.beside ? layout.beside.story : layout.pane;
	return {measure: Math.min(column.text, layout.measure), rows: layout.bodyRows};
}
