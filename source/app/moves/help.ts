import {layoutIn} from '../../view/geometry.js';
import type {Action} from '../../view/keymap.js';
import {lastHelpRow} from '../../view/overlay.js';
import type {State} from '../../view/state.js';

export const openHelp = (state: State): State => ({...state, help: 0});

export const closeHelp = (state: State): State => ({...state, help: null});

export function scrollHelp(state: State, action: Action): State {
	const {bodyRows, pane} = layoutIn(state);
	const last = lastHelpRow(pane.text, bodyRows);
	const by: Partial<Record<Action, number>> = {
		up: -1,
		down: 1,
		pageUp: -bodyRows,
		pageDown: bodyRows,
		halfUp: -(bodyRows >> 1),
		halfDown: bodyRows >> 1,
		top: -last,
		end: last,
	};
	return {...state, help: Math.max(0, Math.min(last, (state.help ?? 0) + (by[action] ?? 0)))};
}
