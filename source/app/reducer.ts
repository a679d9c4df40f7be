import type {Document} from '../reading/document.js';
import {type Action, actionOf} from '../view/keymap.js';
import {isTooSmall, type Size} from '../view/layout.js';
import type {State} from '../view/state.js';
import {clearFind, findNext, findPrevious, openFind, pasted, typed} from './moves/find.js';
import {closeHelp, openHelp, scrollHelp} from './moves/help.js';
import {followed, nextFilter, nextSort, opened, resized, toggleBeside} from './moves/lists.js';
import {keysLeft, keysRight, openPane, stepPane} from './moves/panes.js';
import {back, read} from './moves/reading.js';
import {step, toEdge} from './moves/steps.js';

/** What reaches the reducer: a key as `--keys` names it, what was pasted, a new size, the reading when it is there. */
export type Input =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'read'; readonly document: Document};

type Move = (state: State) => State;

const moves: Readonly<Record<Action, Move>> = {
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
	read,
	back: state => (state.find ? clearFind(state) : back(state)),
	find: openFind,
	findNext,
	findPrevious,
	sort: nextSort,
	filter: nextFilter,
	beside: toggleBeside,
	redraw: state => state,
	help: openHelp,
	quit: state => ({...state, leaving: 'quit'}),
	interrupt: state => ({...state, leaving: 'interrupt'}),
};

/** The one place where the screen's state changes. Pure. */
export function reduce(state: State, input: Input): State {
	switch (input.type) {
		case 'key':
			return pressed(state.status === null ? state : {...state, status: null}, input.key);
		case 'paste':
			return state.find?.typing ? followed(pasted(state, input.text)) : state;
		case 'resize':
			return resized(state, input.size);
		case 'read':
			return followed(opened({...state, document: input.document}));
	}
}

function pressed(state: State, key: string): State {
	const action = actionOf(key);
	if (action === 'interrupt') return moves.interrupt(state);
	if (isTooSmall(state.size)) return action === 'quit' ? moves.quit(state) : state;
	if (state.help !== null) return pressedInHelp(state, action);
	if (state.find?.typing) return followed(typed(state, key));
	return action === undefined ? state : followed(moves[action](state));
}

/** While the keys are shown nothing else moves. */
function pressedInHelp(state: State, action: Action | undefined): State {
	if (action === 'help' || action === 'back') return closeHelp(state);
	if (action === 'quit') return moves.quit(state);
	return action === undefined ? state : scrollHelp(state, action);
}
