import {parseHTML} from 'linkedom';
import {isBlock, isElement, isText, type PageDocument, type PageElement, type PageNode, walk} from './dom.js';

/** No page means more levels than this; hostile ones nest thousands, and Readability recurses and looks upwards. */
const deepest = 100;

/** Nothing in these is text for a reader. */
const unread = new Set(
	'script style svg noscript template iframe object embed canvas audio video source track select option button input textarea'.split(
		' ',
	),
);

/** Raw text that says something of the page: kept apart before its element goes. */
export type Page = {
	readonly document: PageDocument;
	/** The contents of the JSON-LD scripts, in order. */
	readonly linkedData: readonly string[];
};

/** Parses a page into a document with a head and a body, of bounded depth, without what no reader reads. Pure. */
export function pageOf(html: string): Page {
	const document = withBody(parse(html));
	const linkedData = prune(document);
	return {document, linkedData};
}

const parse = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument;

const doctypeType = 10;
const dissolved = new Set(['html', 'head', 'body']);
const ofHead = new Set(['title', 'meta', 'link', 'base']);

/** linkedom makes no head and body where the page leaves them out, and takes an empty body for one that stands elsewhere. */
function withBody(document: PageDocument): PageDocument {
	const whole = parse('<!doctype html><html><head></head><body></body></html>');
	const language = document.documentElement?.getAttribute('lang');
	if (language != null) whole.documentElement?.setAttribute('lang', language);
	// A doctype can't stand in a body, nor leave it.
	const pending = [...document.childNodes].filter(({nodeType}) => nodeType !== doctypeType).reverse();
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		if (isElement(node) && ofHead.has(node.localName)) whole.head.appendChild(node);
		else if (!isElement(node) || !dissolved.has(node.localName)) whole.body.appendChild(node);
		else for (const child of [...node.childNodes].reverse()) pending.push(child);
	}

	return whole;
}

function prune(document: PageDocument): string[] {
	const linkedData: string[] = [];
	const unreadNodes: PageNode[] = [];
	const tooDeep: PageElement[] = [];
	let depth = 0;
	walk(document.documentElement as PageElement, {
		enter(node) {
			if (!isElement(node)) {
				if (!isText(node)) unreadNodes.push(node);
				return false;
			}

			if (unread.has(node.localName) || isHidden(node)) {
				if (node.localName === 'script' && /ld\+json/i.test(node.getAttribute('type') ?? ''))
					linkedData.push(node.textContent ?? '');
				unreadNodes.push(node);
				return false;
			}

			tidy(node);
			if (++depth > deepest) tooDeep.push(node);
			return true;
		},
		leave() {
			depth--;
		},
	});
	for (const node of unreadNodes) node.remove();
	for (const element of tooDeep) dissolve(element, document);
	return linkedData;
}

/** Leaves what an element holds in its place; a break stands for where a block began or ended. */
function dissolve(element: PageElement, document: PageDocument): void {
	const parent = element.parentNode;
	if (parent === null) return;
	const isBreak = (node: PageNode | null) => node !== null && isElement(node) && node.localName === 'br';
	if (isBlock(element) && !isBreak(element.previousSibling)) parent.insertBefore(document.createElement('br'), element);
	for (const child of [...element.childNodes]) parent.insertBefore(child, element);
	if (isBlock(element) && !isBreak(element.nextSibling)) parent.insertBefore(document.createElement('br'), element);
	element.remove();
}

/** The tags that metadata has: anything else in angle brackets is somebody's title. */
const inlineTag = /<(?!\/?(?:a|b|br|div|em|i|p|q|s|small|span|strong|sub|sup|u)\b)/gi;

/** Text as it would show: what was encoded twice is decoded once more, without its tags. */
export const plainOf = (text: string): string =>
	/[<&]/.test(text)
		? (withBody(parse(`<body>${text.replace(inlineTag, '&lt;')}</body>`)).body.textContent ?? '')
		: text;

const isHidden = (element: PageElement): boolean =>
	element.hasAttribute('hidden') || /display ?: ?none|visibility ?: ?hidden/i.test(element.getAttribute('style') ?? '');

/** The parser keeps the case of attributes' names; styles cost time and say nothing. */
function tidy(element: PageElement): void {
	for (const {name, value} of [...element.attributes]) {
		const lower = name.toLowerCase();
		if (lower === 'style') element.removeAttribute(name);
		else if (lower !== name) {
			element.removeAttribute(name);
			element.setAttribute(lower, value);
		}
	}
}
