import {ours} from '../../article/clean-text.js';
import {isBeside, storyHasKeys, storyWindow} from '../../view/geometry.js';
import {listIn} from '../../view/list-window.js';
import {placesOf} from '../../view/places.js';
import type {State} from '../../view/state.js';
import {litPlace} from '../../view/story.js';
import {clampOffset, revealed, windowOf} from '../../view/story-lines.js';
import {daysOfMark, markAt, nameOfMark, nextMark, rowOfMark} from '../../view/story-marks.js';
import {choose} from './lists.js';
import {placeOf} from './reading.js';

/** To the next name, date or figure of the story or the one before: from what is lit, else the first or the last on the screen. */
export function stepMark(state: State, by: 1 | -1): State {
	const {article, document} = state;
	if (!storyHasKeys(state)) return state;
	if (!document) return {...state, status: ours`marks are still being read`};
	const window = storyWindow(state);
	const offset = clampOffset(article, state.offset, window);
	const end = windowOf(article, offset, window).findLast(line => line !== null)?.end ?? offset;
	const isInView = (at: number) => at >= offset && at < end;
	const lit = litPlace(state)?.span.start;
	const [after, before] = lit !== undefined && isInView(lit) ? [lit, lit] : [offset - 1, end];
	const found = nextMark(document, by > 0 ? after : before, by);
	if (!found) return {...state, status: by > 0 ? ours`nothing marked after this` : ours`nothing marked before this`};
	return {
		...state,
		find: null,
		lit: {kind: 'mark', start: found.start},
		offset: isInView(found.start) ? offset : revealed(article, found.start, window),
	};
}

/** From a mark of the story to its row in its pane; Esc comes back to it. */
export function toRow(state: State): State {
	const {document, lit} = state;
	const mark = document && lit?.kind === 'mark' ? markAt(document, lit.start) : undefined;
	if (!document || !mark) return state;
	const row = rowOfMark(document, mark);
	if (!row) {
		const days = daysOfMark(document, mark);
		return {
			...state,
			status: ours`no event is told with ${nameOfMark(document, mark)}${days ? ours` (${days})` : ours``}`,
		};
	}

	const {pane, id} = row;
	const trail = [...state.trail, placeOf(state)];
	const opened: State = {...state, pane, focus: 'pane', find: null, trail};
	const at = (shown: State) => listIn(shown, pane).items.findIndex(item => item.id === id);
	// A filter that hides the row gives way.
	const whole: State =
		at(opened) >= 0 ? opened : {...opened, lists: {...opened.lists, [pane]: {...opened.lists[pane], filter: 0}}};
	const chosen = choose(whole, pane, at(whole));
	const nth = placesOf(document, id).findIndex(({span}) => span.start === mark.start);
	return isBeside(chosen) ? {...chosen, lit: {kind: 'item', item: id, nth: Math.max(0, nth)}} : chosen;
}
