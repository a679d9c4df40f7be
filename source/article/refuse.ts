import type {CleanText} from './clean-text.js';
import {ours} from './clean-text.js';

const startOfMarkup =
	/^[\s\ufeff]{0,1000}<(?:!doctype|\?xml|!--|(?:html|head|body|meta|title|script|style|rss|feed|article|section|main|header|div|p|h1|table|span)[\s/>])/i;

/** Why a text isn't read (it is no plain text), in words that follow its source's name; null if it is. */
export function whyRefused(text: string): CleanText | null {
	return startOfMarkup.test(text)
		? ours`this is HTML or XML, and plain text alone is read: save its text in a .txt file`
		: null;
}

/** The same by a file's name. */
export function whyNameRefused(name: string): CleanText | null {
	if (/\.x?html?$/i.test(name)) return ours`HTML isn't read, plain text alone: save the page's text in a .txt file`;
	if (/\.(?:md|markdown)$/i.test(name))
		return ours`Markdown isn't read, plain text alone: save its text in a .txt file`;
	return null;
}
