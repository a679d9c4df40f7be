import {cleanLine} from '../article/clean.js';
import {type CleanText, join, ours} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';
import type {Document} from '../reading/document.js';
import {listPanes, type Pane, panes} from '../view/state.js';
import {printCsv} from './csv.js';
import {printJson} from './json.js';
import {printMarkdown} from './markdown.js';
import {printText} from './text.js';

type Format = {
	/** `pane` is null where everything is wanted, or one of `panes`. Ends with a line break. */
	readonly print: (document: Document, pane: Pane | null) => string;
	/** What it can be narrowed to. */
	readonly panes: readonly Pane[];
};

/** A format is a file of this room and a row here. */
export const formats = {
	text: {print: printText, panes},
	json: {print: printJson, panes: []},
	markdown: {print: printMarkdown, panes},
	csv: {print: printCsv, panes: listPanes},
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export type PrintOptions = {readonly format?: FormatName; readonly pane?: Pane | null};

/**
 * The document as text, ended by a line break. Pure.
 * @throws Fault (usage) where the format can't be narrowed to the pane
 */
export function print(document: Document, {format = 'text', pane = null}: PrintOptions = {}): string {
	const refused = whyPaneRefused(format, pane);
	if (refused !== null) throw new Fault('usage', refused);
	return formats[format].print(document, pane);
}

/** What is wrong with a pane for a format, or null. */
export function whyPaneRefused(format: FormatName, pane: Pane | null): CleanText | null {
	const taken: readonly Pane[] = formats[format].panes;
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
