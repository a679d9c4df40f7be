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
	const open: Array<{element: PageElement; from: number; breaks: boolean; images: number}> = [];
	const rows = new Set<PageElement>();
	const holders: PageElement[] = [root];
	let runs: Run[] = [];
	let href: CleanText | null = null;
	let images = 0;
	let kinds: ParagraphKind[] = ['paragraph'];

	const flush = () => {
		if (runs.length === 0) return;
		const block = richBlock(runs, kinds.at(-1) ?? 'paragraph');
		runs = [];
		if (block === null) return;
		const linked = (block.links ?? []).reduce((sum, link) => sum + link.start - link.end, 0);
		blocks.push({...block, element: holders.at(-1) ?? root, linked});
	};

	const raw: string[] = [];
	const add = (text: string) => {
		raw.push(text);
		const last = runs.at(-1);
		// An entity parts a text in two: what is cleaned must be whole.
		if (last !== undefined && last.href === href) runs[runs.length - 1] = {text: last.text + text, href};
		else runs.push({text, href});
	};

	walk(root, {
		enter(node: PageNode): boolean {
			if (!isElement(node)) {
				if (isText(node)) add(node.textContent ?? '');
				return false;
			}

			const name = node.localName;
			if (isSkipped(node)) return false;
			if (name === 'br') {
				flush();
				return false;
			}

			if (name === 'img' || name === 'amp-img') images++;
			const inRow =
				rows.size > 0 && (name === 'td' || name === 'th') && node.parentNode !== null && rows.has(node.parentNode);
			if (inRow && runs.length > 0) add(' | ');
			const breaks = !inRow && (isBlock(node) || isBroken(node));
			if (breaks) {
				flush();
				holders.push(node);
				kinds.push(kindOf(name, kinds.at(-1) ?? 'paragraph'));
			}

			if (name === 'tr' && isPlainRow(node)) rows.add(node);
			if (name === 'a') href = webAddress(node.getAttribute('href') ?? '', base);
			open.push({element: node, from: blocks.length, breaks, images});
			return true;
		},
		leave(element: PageElement): void {
			const top = open.at(-1);
			if (top?.element !== element) return;
			open.pop();
			if (element.localName === 'a') href = null;
			rows.delete(element);
			if (!top.breaks) return;
			flush();
			holders.pop();
			kinds = kinds.slice(0, -1);
			if (blocks.length > top.from)
				regions.push({element, from: top.from, to: blocks.length, images: images - top.images});
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

/** A row whose cells hold a line each, not the columns of a layout. */
function isPlainRow(row: PageElement): boolean {
	let isPlain = true;
	let cells = 0;
	walk(row, {
		enter(node) {
			if (!isElement(node)) return false;
			if (node.localName === 'td' || node.localName === 'th') cells++;
			else if (isBlock(node) && node.localName !== 'p' && node.localName !== 'div') isPlain = false;
			return isPlain;
		},
		leave() {},
	});
	return isPlain && cells > 1;
}

const captioned = /caption|credit/i;

/** A caption inside a line is a block of its own. */
const isBroken: Judge = element => element.localName !== 'a' && captioned.test(element.getAttribute('class') ?? '');
