import {webAddress} from '../address.js';
import type {ParagraphKind} from '../article.js';
import type {LinkedBlock} from '../assemble.js';
import type {CleanText} from '../clean-text.js';
import {type Run, richBlock} from '../rich-block.js';
import {isBlock, isElement, isText, type PageElement, type PageNode, walk} from './dom.js';

/** A block of the container and where it stood. */
export type PageBlock = LinkedBlock & {
	readonly element: PageElement;
	/** UTF-16 code units of its text that are links'. */
	readonly linked: number;
};

/** The blocks that an element holds: indices into the list, `to` exclusive. */
export type Region = {
	readonly element: PageElement;
	readonly from: number;
	readonly to: number;
	readonly images: number;
};

export type PageText = {
	readonly blocks: readonly PageBlock[];
	/** Inner ones before outer ones. */
	readonly regions: readonly Region[];
	/** The text as it came, before it was cleaned. */
	readonly raw: string;
};

/** What an element's attributes say of it. */
export type Judge = (element: PageElement) => boolean;

/** The blocks of a container, parted at every block and `<br>`, and the regions of its elements. Linear. */
export function blocksIn(root: PageElement, base: string | undefined, isSkipped: Judge = () => false): PageText {
	const blocks: PageBlock[] = [];
	const regions: Region[] = [];
	const raw: string[] = [];
	const open: Array<{element: PageElement; from: number; breaks: boolean; images: number}> = [];
	const holders: PageElement[] = [root];
	const kinds: ParagraphKind[] = ['paragraph'];
	let runs: Run[] = [];
	let link: {readonly href: CleanText | null} | null = null;
	let linked = 0;
	let images = 0;
	let row: PageElement | null = null;

	const flush = () => {
		const block = runs.length === 0 ? null : richBlock(runs, kinds.at(-1) ?? 'paragraph');
		if (block !== null)
			blocks.push({element: holders.at(-1) ?? root, linked: Math.min(linked, block.text.length), ...block});
		runs = [];
		linked = 0;
	};

	const add = (text: string) => {
		raw.push(text);
		if (link !== null) linked += text.replace(/\s+/g, ' ').length;
		const href = link?.href ?? null;
		const last = runs.at(-1);
		// An entity parts a text in two: what is cleaned must be whole.
		if (last !== undefined && last.href === href) runs[runs.length - 1] = {text: last.text + text, href};
		else runs.push({text, href});
	};

	const begin = (element: PageElement): void => {
		const name = element.localName;
		const breaks = row === null && (isBlock(element) || isBroken(element));
		const isRow = name === 'tr' && row === null && isPlainRow(element);
		if (breaks) {
			flush();
			holders.push(element);
			kinds.push(isRow ? 'item' : kindOf(name, kinds.at(-1) ?? 'paragraph'));
		} else if (row !== null && runs.length > 0 && isBlock(element)) add(name === 'td' || name === 'th' ? ' | ' : ' ');

		if (isPicture(element)) images++;
		if (name === 'a') link = {href: webAddress(element.getAttribute('href') ?? '', base)};
		if (isRow) row = element;
		open.push({element, from: blocks.length, breaks, images});
	};

	walk(root, {
		enter(node: PageNode): boolean {
			if (isText(node)) add(node.textContent ?? '');
			if (!isElement(node) || isSkipped(node)) return false;
			if (node.localName === 'br') {
				if (row === null) flush();
				else add(' ');
				return false;
			}

			begin(node);
			return true;
		},
		leave(element: PageElement): void {
			const begun = open.pop();
			if (element.localName === 'a') link = null;
			if (element === row) row = null;
			if (begun?.breaks !== true) return;
			flush();
			holders.pop();
			kinds.pop();
			if (blocks.length > begun.from)
				regions.push({element, from: begun.from, to: blocks.length, images: images - begun.images});
		},
	});
	flush();
	return {blocks, regions, raw: raw.join('')};
}

function kindOf(name: string, outer: ParagraphKind): ParagraphKind {
	if (/^h[1-6]$/.test(name)) return 'heading';
	if (name === 'blockquote') return 'quote';
	return name === 'li' ? 'item' : outer;
}

/** In UTF-16 code units: a row of a layout holds whole columns. */
const longestRow = 400;

/** A row whose cells hold a line each: it is one block. */
function isPlainRow(row: PageElement): boolean {
	let cells = 0;
	let length = 0;
	let isPlain = true;
	walk(row, {
		enter(node) {
			if (isText(node)) length += (node.textContent ?? '').trim().length;
			if (length > longestRow) isPlain = false;
			if (!isElement(node) || !isPlain) return false;
			if (node.localName === 'td' || node.localName === 'th') cells++;
			else if (isBlock(node) && node.localName !== 'p' && node.localName !== 'div') isPlain = false;
			return isPlain;
		},
		leave() {},
	});
	return isPlain && cells > 1;
}

/** An image that may have a caption: no sign among the words. */
const isPicture: Judge = element =>
	(element.localName === 'img' || element.localName === 'amp-img') &&
	!/emoji|icon|smil|avatar|logo/i.test(element.getAttribute('class') ?? '');

const captioned = /caption|credit/i;

/** A caption inside a line is a block of its own. */
const isBroken: Judge = element => element.localName !== 'a' && captioned.test(element.getAttribute('class') ?? '');
