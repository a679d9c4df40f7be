import type {Action} from '../../view/keymap.js';
import {layoutOf} from '../../view/layout.js';
import {lastHelpRow} from '../../view/overlay.js';
import {type ScreenState, topScene} from '../../view/scene.js';
import {type MouseEvent, notch} from './mouse.js';

/** While the keys are shown nothing else moves. */
export function pressedInHelp(screen: ScreenState, action: Action | undefined): ScreenState {
	if (action === 'help' || action === 'back') return {...screen, help: null};
	if (action === 'quit') return {...screen, leaving: {by: 'quit'}};
	const {bodyRows} = layoutOf(topScene(screen).state.size);
	const all = Number.POSITIVE_INFINITY;
	const by: Partial<Record<Action, number>> = {
		up: -1,
		down: 1,
		pageUp: -bodyRows,
		pageDown: bodyRows,
		halfUp: -(bodyRows >> 1),
		halfDown: bodyRows >> 1,
		top: -all,
		end: all,
	};
	return scrolled(screen, action === undefined ? 0 : (by[action] ?? 0));
}

export const wheeledInHelp = (screen: ScreenState, {kind}: MouseEvent): ScreenState =>
	kind === 'click' ? screen : scrolled(screen, kind === 'down' ? notch : -notch);

function scrolled(screen: ScreenState, rows: number): ScreenState {
	const {bodyRows, pane} = layoutOf(topScene(screen).state.size);
	const last = lastHelpRow(pane.text, bodyRows, screen);
	return {...screen, help: Math.max(0, Math.min(last, (screen.help ?? 0) + rows))};
}
