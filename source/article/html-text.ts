import {decodeHTML} from 'entities';

/** The text of a piece of HTML inside another text, roughly: no page is parsed. Linear. */
export const textOfHtml = (html: string): string =>
	decodeHTML(
		without(without(html, /<!--/, /-->/), /<(?=(?:script|style)\b)/i, /<\/(?:script|style)\s?>/i).replace(tag, ' '),
	);

const tag = /<\/?[a-z][^<>]{0,5000}>/gi;

/** A text without what stands between two marks, and the marks. */
const without = (text: string, open: RegExp, close: RegExp): string =>
	text
		.split(open)
		.map((piece, at) => (at === 0 ? piece : piece.split(close).slice(1).join(' ')))
		.join(' ');
