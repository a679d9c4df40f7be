import {ours} from '../article/clean-text.js';
import {blank, cell, type Row, sized} from './cells.js';
import {columnRows} from './column.js';
import {footerRow} from './footer.js';
import {isBeside, layoutIn, storyHasKeys, storyWindow} from './geometry.js';
import {isTooSmall, smallest} from './layout.js';
import {listRows} from './list-window.js';
import {asideRows, headerRow, type MenuItem, menuItems, tabsRow} from './menu.js';
import {helpRows} from './overlay.js';
import type {State} from './state.js';
import {storyRows} from './story.js';
import {cut} from './wrap.js';

/** Every row of the screen in its parts: the menu stands beside the body, everything else takes whole rows. */
export type Frame = {
	/** Blank cells left of every row, on a terminal wider than the frame. */
	readonly indent: number;
	readonly head: readonly Row[];
	/** Null where the head has tabs. */
	readonly menu: {readonly items: readonly MenuItem[]; readonly aside: readonly Row[]} | null;
	readonly body: readonly Row[];
	readonly foot: readonly Row[];
};

export const menuWidth = 18;

/** The frame of a state: as many rows as the terminal, none wider. */
export function frameOf(state: State): Frame {
	const {columns, rows} = state.size;
	if (isTooSmall(state.size)) {
		const words = ours`Readout needs ${smallest.columns}x${smallest.rows}, has ${columns}x${rows}`;
		return {indent: 0, head: [[cell(cut(words, columns))]], menu: null, body: [], foot: []};
	}

	const layout = layoutIn(state);
	const rule: Row = [blank(2), cell(ours`─`.repeat(layout.columns - 4), 'quiet')];
	const items = menuItems(state);
	return {
		indent: layout.indent,
		head: [headerRow(state, layout), ...(layout.tabs ? [tabsRow(state)] : []), ...(layout.rules ? [rule] : [])],
		menu: layout.tabs ? null : {items, aside: asideRows(state).slice(0, layout.bodyRows - items.length)},
		body: bodyRows(state),
		foot: [...(layout.rules ? [rule] : []), [blank(2), ...footerRow(state, layout.columns - 4)]],
	};
}

function bodyRows(state: State): Row[] {
	const {bodyRows: height, pane, beside} = layoutIn(state);
	if (state.help !== null) return columnRows(helpRows(state.help, pane.text, height), pane, height);
	const story = storyRows(state, storyWindow(state), storyHasKeys(state));
	if (state.pane === 'story') return columnRows(story, pane, height);
	const list = listRows(state, state.pane);
	if (!isBeside(state) || !beside) return columnRows(list, pane, height);
	const right = columnRows(story, beside.story, height);
	return columnRows(list, beside.list, height).map((row, at) => [...row, ...right[at]!]);
}

/** The frame as whole rows, from the left edge of the terminal. */
export function rowsOf({indent, head, menu, body, foot}: Frame): Row[] {
	const beside = body.map((row, at): Row => {
		if (!menu) return row;
		const item = menu.items[at];
		const aside = menu.aside[at - menu.items.length] ?? [];
		const left: Row = item ? [item.mark, blank(1), ...item.row] : [blank(2), ...aside];
		return [...sized(left, menuWidth), ...row];
	});
	const rows = [...head, ...beside, ...foot];
	return indent === 0 ? rows : rows.map(row => [blank(indent), ...row]);
}
