import type {Article} from '../article.js';
import {longestSource, longestTitle} from '../article-from.js';
import {assemble, type LinkedBlock} from '../assemble.js';
import {clean, cleanCounting, cleanLine, removalWarning} from '../clean.js';
import {withHeadings, withTitle} from '../title.js';
import type {PageDocument} from './dom.js';
import {linkedArticle} from './linked-data.js';
import {metadataOf} from './metadata.js';
import {pageOf, plainOf} from './page.js';
import {publicationOf} from './publication.js';
import {storyOf} from './story-of.js';

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

/** The article of a web page. Pure; whatever the page, no recursion goes deeper than a page's levels. */
export function articleOfHtml(raw: RawPage): Article {
	const {document, linkedData} = pageOf(raw.html);
	const linked = linkedArticle(linkedData, shownTitle(document));
	const metadata = metadataOf(document, linked, plainOf, raw.url);
	const given = cleanLine(raw.title ?? '', longestTitle);
	const title = given === '' ? metadata.title : given;
	const {parted, raw: came} = storyOf(document, () => pageOf(raw.html).document, {
		address: metadata.address,
		title: title ?? '',
		body: linked?.body ?? '',
	});
	const {story, furniture, byline, publisher, published} = parted;
	const said = publicationOf([...metadata.dates, published], raw.witness);
	const titled: readonly LinkedBlock[] = title === null ? withTitle(story) : [{text: title, kind: 'title'}, ...story];
	const {removed} = cleanCounting(came);
	const removal = removalWarning(removed);
	return assemble({
		source: cleanLine(raw.source, longestSource),
		byline: metadata.byline ?? byline,
		publisher: metadata.publisher ?? publisher,
		published: raw.published === undefined ? said.published : clean(raw.published),
		language: raw.language === undefined ? metadata.language : cleanLine(raw.language),
		blocks: withHeadings(titled),
		furniture,
		warnings: [...(raw.published === undefined ? said.warnings : []), ...(removal === null ? [] : [removal])],
	});
}

const shownTitle = (document: PageDocument): string =>
	document.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
	document.querySelector('title')?.textContent ??
	'';
