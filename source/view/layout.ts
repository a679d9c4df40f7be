import type {Column} from './column.js';

/**
 * Terminal cells, and how wide the story may be where settings say. `spoken`: nothing is drawn, and a line of the story is a whole
 * paragraph.
 */
export type Size = {
	readonly columns: number;
	readonly rows: number;
	readonly measure?: number;
	readonly spoken?: true;
};

/** What is said to a screen reader depends on no terminal. */
export const spokenSize: Size = {columns: 80, rows: 24, spoken: true};

/** Where everything stands at one size. Rows and columns in cells. */
export type Layout = {
	/** What the frame is as wide as, and the blank left of it on a wider terminal. */
	readonly columns: number;
	readonly indent: number;
	/** The menu is one row of tabs, and key columns are heading rows. */
	readonly tabs: boolean;
	/** The rules under the header and over the footer, and the headings of lists, have room. */
	readonly rules: boolean;
	readonly headRows: number;
	readonly bodyRows: number;
	/** Its rule included; 0 where there is no room for it. */
	readonly evidenceRows: number;
	/** The widest that the story is read at. */
	readonly measure: number;
	/** The pane alone. */
	readonly pane: Column;
	/** A list with the story beside it, from 110 columns. */
	readonly beside: {readonly list: Column; readonly story: Column} | null;
};

export const smallest: Size = {columns: 30, rows: 8};

const widest = 160;
const menuColumns = 18;
/** The story is read at this measure at most, where settings don't say. */
const largestMeasure = 72;

export function layoutOf({columns: available, rows, measure = largestMeasure}: Size): Layout {
	const columns = Math.min(available, widest);
	const tabs = columns < 72;
	const rules = rows >= 16;
	const text = tabs ? columns - 4 : columns - menuColumns - 4;
	const headRows = 1 + (tabs ? 1 : 0) + (rules ? 1 : 0);
	const bodyRows = rows - headRows - (rules ? 2 : 1);
	const story = Math.min(Math.max(measure, 40), Math.max(40, Math.round(0.45 * (text - 4))));
	return {
		columns,
		indent: Math.floor((available - columns) / 2),
		tabs,
		rules,
		headRows,
		bodyRows,
		evidenceRows: rows < 11 ? 0 : Math.floor(bodyRows / 3),
		pane: {text},
		measure,
		beside: columns >= 110 ? {list: {text: text - story - 4}, story: {text: story}} : null,
	};
}

export const isTooSmall = ({columns, rows}: Size): boolean => columns < smallest.columns || rows < smallest.rows;
