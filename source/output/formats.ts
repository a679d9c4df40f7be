import {cleanLine} from '../article/clean.js';
import {type CleanText, join, ours} from '../article/clean-text.js';
import {listPanes, type Pane, panes} from '../view/state.js';

/** The formats by the panes that they can be narrowed to. What prints them is apart: only who prints loads it. */
export const formats = {
	text: panes,
	json: [],
	markdown: panes,
	csv: listPanes,
	ics: [],
} as const satisfies Record<string, readonly Pane[]>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** What is wrong with a pane for a format, or null. */
export function whyPaneRefused(format: FormatName, pane: Pane | null): CleanText | null {
	const taken: readonly Pane[] = formats[format];
	if (pane === null || taken.includes(pane)) return null;
	const name = cleanLine(format);
	if (taken.length === 0)
		return ours`--pane ${cleanLine(pane)} with --format ${name}: ${name} is always whole; leave --pane out`;
	const names = join(
		taken.map(other => cleanLine(other)),
		', ',
	);
	return ours`--pane ${cleanLine(pane)} with --format ${name}: ${name} takes ${names}`;
}
