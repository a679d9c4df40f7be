import {ours} from '../../article/clean-text.js';
import {isBeside, layoutIn, storyWindow} from '../../view/geometry.js';
import {hasOutline, headingsOf} from '../../view/places.js';
import {isStoryList, menuPane, type Pane, panes, type State, type StoryList} from '../../view/state.js';
import {clampOffset} from '../../view/story-lines.js';
import {choose} from './lists.js';
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
export const openLinks = (state: State): State =>
	state.article.links.length === 0 ? {...state, status: ours`no links in this article`} : openStoryList(state, 'links');

/** The outline in the pane's place, on the section that stands at the top of the story; Esc comes back. */
export function openOutline(state: State): State {
	const {article} = state;
	if (!hasOutline(article)) return {...state, status: ours`outlines need three headings`};
	const opened = openStoryList(state, 'outline');
	if (opened === state) return opened;
	const at = clampOffset(article, state.offset, storyWindow(state));
	return choose(
		opened,
		'outline',
		headingsOf(article).findLastIndex(({start}) => start <= at),
	);
}

function openStoryList(state: State, pane: StoryList): State {
	if (state.pane === pane) return state;
	// One in the place of the other comes back to what stood under both.
	const trail = isStoryList(state.pane) ? state.trail : [...state.trail, placeOf(state)];
	return {...state, pane, focus: 'pane', find: null, trail};
}

/** Enter in the outline: the story at a section, its heading lit. */
export function toSection(state: State): State {
	const {article} = state;
	const heading = headingsOf(article)[state.lists.outline.chosen];
	if (!heading) return state;
	const next: State = {...state, pane: 'story', focus: 'pane', find: null, trail: state.trail.slice(0, -1)};
	const offset = clampOffset(article, heading.start, storyWindow(next));
	return {...next, offset, lit: {kind: 'sentence', sentence: heading.sentence}};
}
