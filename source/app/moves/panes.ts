import {ours} from '../../article/clean-text.js';
import {isBeside, layoutIn} from '../../view/geometry.js';
import {menuPane, type Pane, panes, type State} from '../../view/state.js';
import {placeOf} from './reading.js';

/** Another pane, from its beginning as it was left; what could be come back to is forgotten. */
export const openPane = (state: State, pane: Pane): State => ({
	...state,
	pane,
	focus: 'pane',
	trail: [],
	find: null,
});

/** The next pane or the one before, around the end. */
export const stepPane = (state: State, by: 1 | -1): State =>
	openPane(state, panes[(panes.indexOf(menuPane(state)) + by + panes.length) % panes.length]!);

/** From the story to its list, from the pane to the menu; with tabs, the pane before. */
export function keysLeft(state: State): State {
	if (layoutIn(state).tabs) return stepPane(state, -1);
	if (state.focus === 'story' && isBeside(state)) return {...state, focus: 'pane', find: null};
	return {...state, focus: 'menu', find: null};
}

/** From the menu to the pane, from a list to the story beside it; with tabs, the next pane. */
export function keysRight(state: State): State {
	if (layoutIn(state).tabs) return stepPane(state, 1);
	if (state.focus === 'menu') return {...state, focus: 'pane'};
	return isBeside(state) ? {...state, focus: 'story', find: null} : state;
}

/** In the menu, up and down change the pane at once; it has no ends to go around. */
export function stepMenu(state: State, by: number): State {
	const at = Math.max(0, Math.min(panes.length - 1, panes.indexOf(menuPane(state)) + by));
	return {...openPane(state, panes[at]!), focus: 'menu'};
}

/** The links of the article in the pane's place; Esc comes back. */
export function openLinks(state: State): State {
	if (state.pane === 'links') return state;
	if (state.article.links.length === 0) return {...state, status: ours`no links in this article`};
	return {...state, pane: 'links', focus: 'pane', find: null, trail: [...state.trail, placeOf(state)]};
}
