import {choiceMatches, choiceRooms, choiceTop, sortedChoices} from '../view/choice.js';
import type {Hit} from '../view/hit.js';
import {type Action, actionOf} from '../view/keymap.js';
import {queryOf} from '../view/query.js';
import {type ChoiceState, choiceSorts} from '../view/scene.js';
import {editQuery} from './moves/find.js';
import type {MouseEvent} from './moves/mouse.js';

/** A key in a picker; what opens an item and what leaves stand in the reducer above. */
export function pressInChoice(before: ChoiceState, key: string): ChoiceState {
	const state = before.status === null ? before : {...before, status: null};
	if (state.find?.typing) return typed(state, key);
	const action = actionOf(key);
	return action === undefined ? state : moved(state, action);
}

export const pasteInChoice = (state: ChoiceState, text: string): ChoiceState =>
	state.find?.typing ? searched(state, queryOf(`${state.find.query}${text}`)) : state;

/** A click chooses an item, the wheel the next one. */
export function mouseInChoice(state: ChoiceState, {kind}: MouseEvent, hit: Hit): ChoiceState {
	if (kind !== 'click') return choose(state, state.chosen + (kind === 'down' ? 1 : -1));
	return hit.kind === 'item' ? choose(state, hit.item) : state;
}

function moved(state: ChoiceState, action: Action): ChoiceState {
	const page = Math.max(1, choiceRooms(state).list - 1);
	const half = Math.max(1, page >> 1);
	const by: Partial<Record<Action, number>> = {
		up: -1,
		down: 1,
		pageUp: -page,
		pageDown: page,
		halfUp: -half,
		halfDown: half,
		top: -state.items.length,
		end: state.items.length,
	};
	const stride = by[action];
	if (stride !== undefined) return choose(state, state.chosen + stride);
	switch (action) {
		case 'sort':
			return resorted(state);
		case 'find':
			return {...state, find: {query: queryOf(''), typing: true, match: null, from: state.chosen}};
		case 'findNext':
			return stepMatch(state, 1);
		case 'findPrevious':
			return stepMatch(state, -1);
		case 'back':
			return state.find ? cleared(state) : state;
		default:
			return state;
	}
}

function choose(state: ChoiceState, item: number): ChoiceState {
	const chosen = Math.max(0, Math.min(state.items.length - 1, item));
	const height = choiceRooms(state).list;
	const top = choiceTop(state);
	const kept = Math.max(Math.min(top, chosen), chosen - height + 1);
	return {...state, chosen, above: chosen - kept};
}

/** The next order; the chosen item stays the chosen one. */
function resorted(state: ChoiceState): ChoiceState {
	const item = sortedChoices(state)[state.chosen];
	const next = {...state, sort: (state.sort + 1) % choiceSorts.length, find: null};
	return choose(next, item ? sortedChoices(next).indexOf(item) : 0);
}

function typed(state: ChoiceState, key: string): ChoiceState {
	const {find} = state;
	if (!find) return state;
	const edited = editQuery(find.query, key);
	if (edited === 'clear') return cleared(state);
	if (edited === 'keep') return {...state, find: {...find, typing: false}};
	return edited === null ? state : searched(state, edited);
}

const cleared = (state: ChoiceState): ChoiceState => choose({...state, find: null}, state.find?.from ?? state.chosen);

function searched(state: ChoiceState, query: ReturnType<typeof queryOf>): ChoiceState {
	const {find} = state;
	if (!find) return state;
	const next = {...state, find: {...find, query}};
	const matches = choiceMatches(next);
	const after = matches.findIndex(match => match >= find.from);
	const at = matches.length === 0 ? null : Math.max(0, after);
	return choose({...next, find: {...next.find, match: at}}, at === null ? find.from : matches[at]!);
}

function stepMatch(state: ChoiceState, by: 1 | -1): ChoiceState {
	const {find} = state;
	const matches = choiceMatches(state);
	if (find?.match == null || matches.length === 0) return state;
	const match = (find.match + by + matches.length) % matches.length;
	return choose({...state, find: {...find, match}}, matches[match]!);
}
