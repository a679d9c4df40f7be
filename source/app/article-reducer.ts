import {type CleanText, ours} from '../article/clean-text.js';
import type {Document} from '../reading/document.js';
import {storyHasKeys} from '../view/geometry.js';
import {type Action, actionOf} from '../view/keymap.js';
import type {Size} from '../view/layout.js';
import type {State} from '../view/state.js';
import {clearFind, findNext, findPrevious, openFind, pasted, typed} from './moves/find.js';
import {followed, nextFilter, nextSort, opened, resized, toggleBeside} from './moves/lists.js';
import {stepMark, toRow} from './moves/marks.js';
import {keysLeft, keysRight, openLinks, openOutline, openPane, stepPane, toSection} from './moves/panes.js';
import {back, read} from './moves/reading.js';
import {step, toEdge, toHeading} from './moves/steps.js';
import {leftBehind, travel} from './moves/visited.js';

type Move = (state: State) => State;

/** What the keys do in an article; those of the whole screen stand in the reducer above. */
const moves: Readonly<Partial<Record<Action, Move>>> = {
	story: state => openPane(state, 'story'),
	entities: state => openPane(state, 'entities'),
	timeline: state => openPane(state, 'timeline'),
	figures: state => openPane(state, 'figures'),
	nextPane: state => stepPane(state, 1),
	previousPane: state => stepPane(state, -1),
	left: keysLeft,
	right: keysRight,
	up: state => step(state, -1, 'line'),
	down: state => step(state, 1, 'line'),
	pageDown: state => step(state, 1, 'page'),
	pageUp: state => step(state, -1, 'page'),
	halfDown: state => step(state, 1, 'half'),
	halfUp: state => step(state, -1, 'half'),
	top: state => toEdge(state, -1),
	end: state => toEdge(state, 1),
	read: enter,
	back: state => (state.find ? clearFind(state) : back(state)),
	find: openFind,
	findNext,
	findPrevious,
	sort: nextSort,
	filter: nextFilter,
	beside: toggleBeside,
	links: openLinks,
	outline: openOutline,
	previousMark: state => stepMark(state, -1),
	nextMark: state => stepMark(state, 1),
	previousHeading: state => toHeading(state, -1),
	nextHeading: state => toHeading(state, 1),
	previousPlace: state => travel(state, -1),
	nextPlace: state => travel(state, 1),
};

/** From a mark to its row, from the outline to a section, else between an item and its places. */
function enter(state: State): State {
	if (storyHasKeys(state)) return state.lit?.kind === 'mark' ? toRow(state) : read(state);
	return state.pane === 'outline' && state.focus === 'pane' ? toSection(state) : read(state);
}

/** What goes through all of an article, so that its beginning is not enough. */
const wanting: ReadonlySet<Action> = new Set(['end', 'find', 'links', 'outline', 'nextHeading']);

/** What is said of a key that does nothing here. */
const idly: Readonly<Partial<Record<Action, CleanText>>> = {
	findNext: ours`nothing is searched: / finds`,
	findPrevious: ours`nothing is searched: / finds`,
	sort: ours`only a list is sorted`,
	filter: ours`only a list is filtered`,
	browse: ours`no link is lit or chosen`,
	previousMark: ours`only the story has marks`,
	nextMark: ours`only the story has marks`,
	previousHeading: ours`only the story has headings`,
	nextHeading: ours`only the story has headings`,
};

/** A key in an article. The same state comes back where it does nothing. */
export function pressInArticle(before: State, key: string): State {
	const state = before.status === null ? before : {...before, status: null};
	if (state.find?.typing) return followed(typed(state, key));
	const action = actionOf(key);
	if (action !== undefined && state.rest !== null && wanting.has(action))
		return {...state, status: ours`the rest is still opening`};
	if (action === undefined) return state;
	const next = followed(moves[action]?.(state) ?? state);
	const idle = next === state ? idly[action] : undefined;
	if (idle !== undefined) return {...state, status: idle};
	return action === 'previousPlace' || action === 'nextPlace' ? next : leftBehind(state, next, action);
}

export const pasteInArticle = (state: State, text: string): State =>
	state.find?.typing ? followed(pasted(state, text)) : state;

export const resizeArticle = (state: State, size: Size): State => resized(state, size);

/** The reading has come: counts and marks follow. */
export const readArticle = (state: State, document: Document): State =>
	followed(opened({...state, document, counts: countsOf(document)}));

const countsOf = ({entities, events, figures}: Document): State['counts'] => ({
	entities: entities.length,
	events: events.length,
	figures: figures.length,
});
