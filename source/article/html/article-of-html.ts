import type {Article} from '../article.js';
import {longestSource} from '../article-from.js';
import {assemble} from '../assemble.js';
import {clean, cleanLine} from '../clean.js';
import {containerOf} from './container.js';
import type {PageElement} from './dom.js';
import {pageOf} from './page.js';
import {blocksIn} from './page-blocks.js';
import {partPage} from './part-page.js';

/** A page, and what is known of it beside the page. */
export type RawPage = {
	readonly source: string;
	readonly html: string;
	/** The page's address: what its links are relative to. */
	readonly url?: string;
	readonly title?: string;
	/** ISO 8601 date or date-time, seen to be one; beats the page's own. */
	readonly published?: string;
	/** BCP 47; beats the page's own. */
	readonly language?: string;
	/** When the page came, as an ISO 8601 date-time: it was published before. */
	readonly witness?: string;
};

/** The article of a web page. Pure. */
export function articleOfHtml(raw: RawPage): Article {
	const {document} = pageOf(raw.html);
	const container = containerOf(document);
	const {story, furniture} =
		container === null
			? {story: [], furniture: []}
			: partPage(blocksIn(container, raw.url, isBroken), document.querySelector('title')?.textContent ?? '');
	return assemble({
		source: cleanLine(raw.source, longestSource),
		byline: null,
		publisher: null,
		published: raw.published === undefined ? null : clean(raw.published),
		language: raw.language === undefined ? null : cleanLine(raw.language),
		blocks: story,
		furniture,
		warnings: [],
	});
}

const captioned = /caption|credit/i;

/** A caption inside a line is a block of its own. */
const isBroken = (element: PageElement): boolean =>
	element.localName !== 'a' && captioned.test(element.getAttribute('class') ?? '');
