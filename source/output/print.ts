import type {CleanText} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';
import type {Document} from '../reading/document.js';
import type {Pane} from '../view/state.js';
import {printCsv} from './csv.js';
import {type FormatName, whyPaneRefused} from './formats.js';
import {printIcs, undatedEvents} from './ics.js';
import {printJson} from './json.js';
import {printMarkdown} from './markdown.js';
import {printText} from './text.js';

/** A format is a file of this room, a row here and one in `formats`. `pane` is null where everything is wanted. */
const printers: Record<FormatName, (document: Document, pane: Pane | null) => string> = {
	text: printText,
	json: printJson,
	markdown: printMarkdown,
	csv: printCsv,
	ics: printIcs,
};

export type PrintOptions = {readonly format?: FormatName; readonly pane?: Pane | null};

/**
 * The document as text, ended by a line break. Pure.
 * @throws Fault (usage) where the format can't be narrowed to the pane
 */
export function print(document: Document, {format = 'text', pane = null}: PrintOptions = {}): string {
	const refused = whyPaneRefused(format, pane);
	if (refused !== null) throw new Fault('usage', refused);
	return printers[format](document, pane);
}

/** What a format has no place for, in words; null if there is nothing. */
export const leftOut = (document: Document, format: FormatName): CleanText | null =>
	format === 'ics' ? undatedEvents(document) : null;
