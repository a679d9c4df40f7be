import {ours} from '../article/clean-text.js';
import {noBindings} from './bindings.js';
import {blank, cell, drawnRow, type Row, sized} from './cells.js';
import {choiceFooting, choiceRow, type Picker, pickerOf} from './choice.js';
import {columnRows, plain} from './column.js';
import {articleFooting, type Footing, footerRow} from './footer.js';
import {isBeside, storyHasKeys, storyWindow} from './geometry.js';
import {glyphs, type Letters} from './glyphs.js';
import {isTooSmall, type Layout, layoutOf, type Size, smallest} from './layout.js';
import {listRows} from './list-window.js';
import {loadingFooting, loadingRows} from './loading.js';
import {asideRows, emptyMenu, headerOf, headerRow, type MenuItem, menuItems, tabsRow} from './menu.js';
import {helpRows} from './overlay.js';
import {isTyping, type Scene, type ScreenState, shownScene} from './scene.js';
import type {State} from './state.js';
import {storyRows} from './story.js';
import {withoutScheme} from './title.js';
import {cut} from './wrap.js';

/** Every row of the screen in its parts. */
export type Frame = {
	readonly size: Size;
	/** Blank cells left of every row, on a terminal wider than the frame. */
	readonly indent: number;
	readonly head: readonly Row[];
	/** Stands beside the body; null where the head has tabs, and in a picker. */
	readonly menu: {readonly items: readonly MenuItem[]; readonly aside: readonly Row[]} | null;
	/** Whole rows in place of a body. */
	readonly picker: Picker | null;
	readonly body: readonly Row[];
	readonly foot: readonly Row[];
};

export const menuWidth = 18;

/** The frame of a state: as many rows as the terminal, none wider. */
export const frameOf = (screen: ScreenState): Frame => drawn(madeOf(screen), screen.letters);

/** The frame with its glyphs drawn as the terminal can show them. */
function drawn(frame: Frame, letters: Letters): Frame {
	const all = (rows: readonly Row[]) => rows.map(row => drawnRow(row, letters));
	const one = (row: Row) => drawnRow(row, letters);
	return {
		...frame,
		head: all(frame.head),
		menu: frame.menu && {
			items: frame.menu.items.map(item => ({...item, mark: one([item.mark])[0]!, row: one(item.row)})),
			aside: all(frame.menu.aside),
		},
		picker: frame.picker && {
			...frame.picker,
			head: all(frame.picker.head),
			items: frame.picker.items.map(item => ({...item, before: one(item.before), row: one(item.row)})),
			foot: all(frame.picker.foot),
		},
		body: all(frame.body),
		foot: all(frame.foot),
	};
}

function madeOf(screen: ScreenState): Frame {
	const scene = shownScene(screen);
	const {size} = scene.state;
	const {columns, rows} = size;
	if (isTooSmall(size)) {
		const words = ours`Readout needs ${smallest.columns}x${smallest.rows}, has ${columns}x${rows}`;
		return {size, indent: 0, head: [[cell(cut(words, columns))]], menu: null, picker: null, body: [], foot: []};
	}

	const layout = layoutOf(size);
	const rule: Row = [blank(2), cell(glyphs.rule.repeat(layout.columns - 4), 'quiet')];
	const space = {
		width: layout.columns - 4,
		columns: layout.columns,
		isHelp: screen.help !== null,
		bindings: isTyping(scene) ? noBindings : screen.bindings,
	};
	const {head, menu, picker, body, footing} = partsOf(scene, layout, screen.scenes.indexOf(scene) > 0);
	const help =
		screen.help === null
			? null
			: columnRows(helpRows(screen.help, layout.pane.text, layout.bodyRows, screen), layout.pane, layout.bodyRows);
	return {
		size,
		indent: layout.indent,
		head: [...head, ...(layout.rules ? [rule] : [])],
		menu: menu && {items: menu.items, aside: menu.aside.slice(0, layout.bodyRows - menu.items.length)},
		picker: help ? null : picker,
		body: help ? (menu || layout.tabs ? help : help.map(row => [blank(menuWidth), ...row])) : body,
		foot: [...(layout.rules ? [rule] : []), [blank(2), ...footerRow(footing, space)]],
	};
}

type Parts = Pick<Frame, 'head' | 'menu' | 'picker' | 'body'> & {readonly footing: Footing};

function partsOf(scene: Scene, layout: Layout, isAbove: boolean): Parts {
	switch (scene.kind) {
		case 'article':
			return {
				head: [headerRow(headerOf(scene.state.article), layout), ...(layout.tabs ? [tabsRow(scene.state)] : [])],
				menu: layout.tabs ? null : {items: menuItems(scene.state), aside: asideRows(scene.state)},
				picker: null,
				body: bodyRows(scene.state, layout),
				footing: articleFooting(scene.state, isAbove),
			};
		case 'choice':
			return {
				head: [
					headerRow({title: scene.state.title, published: null}, layout),
					...(layout.tabs ? [choiceRow(scene.state, layout)] : []),
				],
				menu: null,
				picker: pickerOf(scene.state),
				body: [],
				footing: choiceFooting(scene.state),
			};
		case 'loading':
			return {
				head: [
					headerRow({title: withoutScheme(scene.state.target.name), published: null}, layout),
					...(layout.tabs ? [[]] : []),
				],
				menu: layout.tabs ? null : {items: emptyMenu, aside: []},
				picker: null,
				body: columnRows(loadingRows(scene.state, layout.pane.text).map(plain), layout.pane, layout.bodyRows),
				footing: loadingFooting,
			};
	}
}

function bodyRows(state: State, {bodyRows: height, pane, beside}: Layout): Row[] {
	const story = storyRows(state, storyWindow(state), storyHasKeys(state));
	if (state.pane === 'story') return columnRows(story, pane, height);
	const list = listRows(state, state.pane);
	if (!isBeside(state) || !beside) return columnRows(list, pane, height);
	const right = columnRows(story, beside.story, height);
	return columnRows(list, beside.list, height).map((row, at) => [...row, ...right[at]!]);
}

/** The frame as whole rows, from the left edge of the terminal. */
export function rowsOf({indent, head, menu, picker, body, foot}: Frame): Row[] {
	const beside = body.map((row, at): Row => {
		if (!menu) return row;
		const item = menu.items[at];
		const aside = menu.aside[at - menu.items.length] ?? [];
		const left: Row = item ? [item.mark, blank(1), ...item.row] : [blank(2), ...aside];
		return [...sized(left, menuWidth), ...row];
	});
	const picked = picker
		? [...picker.head, ...picker.items.map(({before, row}) => [...before, ...row]), ...picker.foot]
		: [];
	const rows = [...head, ...beside, ...picked, ...foot];
	return indent === 0 ? rows : rows.map(row => [blank(indent), ...row]);
}
