import {webAddress} from '../address.js';
import {longestTitle} from '../article-from.js';
import {cleanLine} from '../clean.js';
import type {CleanText} from '../clean-text.js';
import {isLanguageTag} from '../language.js';
import {isElement, type PageDocument, type PageElement, type PageNode} from './dom.js';
import type {LinkedArticle} from './linked-data.js';
import {withoutSite} from './titles.js';

/** What a page says of itself, the most trusted first. */
export type Metadata = {
	readonly title: CleanText | null;
	readonly byline: CleanText | null;
	readonly publisher: CleanText | null;
	/** As they are written, in order of trust. */
	readonly dates: ReadonlyArray<string | null>;
	readonly language: CleanText | null;
	/** What its links are relative to. */
	readonly address: string | undefined;
};

/**
 * In order of trust: JSON-LD, which is written by the same program as the story; OpenGraph, for other sites' eyes; other meta;
 * what the page shows (`<time>`, microdata, `<h1>`, `<title>`). `plain` decodes what was encoded twice.
 */
export function metadataOf(
	document: PageDocument,
	linked: LinkedArticle | null,
	plain: (text: string) => string,
	url?: string,
): Metadata {
	const meta = metaOf(document);
	const first = (candidates: ReadonlyArray<string | null>, most = 300): CleanText | null => {
		for (const candidate of candidates) {
			const text = cleanLine(plain(candidate ?? ''), most);
			if (text !== '') return text;
		}

		return null;
	};
	const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;
	const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null;

	const time = timeOf(document);
	const publisher = first([
		linked?.publisher ?? null,
		meta('og:site_name'),
		meta('publisher'),
		meta('dc.publisher'),
		meta('application-name'),
	]);
	const headings = [...document.querySelectorAll('h1')];
	const title = first(
		[
			linked?.headline ?? null,
			meta('og:title'),
			meta('twitter:title'),
			headings.length === 1 ? (headings[0]?.textContent ?? null) : null,
			textOf('title'),
			headings[0]?.textContent ?? null,
		],
		longestTitle,
	);
	return {
		title: title === null ? null : withoutSite(title, publisher),
		byline: first(
			[
				(linked?.authors ?? []).join(', '),
				...['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'].map(meta),
				textOf('[rel=author]'),
				textOf('[itemprop=author]'),
				textOf('[class*=byline]'),
			].map(nameIn),
		),
		publisher,
		dates: [
			linked?.published ?? null,
			...[
				'article:published_time',
				'article:published',
				'og:published_time',
				'datepublished',
				'parsely-pub-date',
				'sailthru.date',
				'dc.date.issued',
				'dc.date',
				'dcterms.created',
				'pubdate',
				'publishdate',
				'publish-date',
				'date',
			].map(meta),
			attribute('[itemprop=datePublished]', 'content') ?? attribute('[itemprop=datePublished]', 'datetime'),
			attribute('time[pubdate]', 'datetime'),
			time?.getAttribute('datetime') ?? null,
			time?.textContent ?? null,
			...shown.map(textOf),
		],
		address: addressOf(
			attribute('base[href]', 'href'),
			url ?? attribute('link[rel=canonical]', 'href') ?? meta('og:url'),
		),
		language: languageIn([
			linked?.language ?? null,
			document.documentElement?.getAttribute('lang') ?? null,
			meta('og:locale'),
			meta('content-language'),
		]),
	};
}

/** The page's base, which may be relative to its own address. */
function addressOf(base: string | null, own: string | null): string | undefined {
	for (const [href, above] of [
		[base ?? '', own ?? undefined],
		[own ?? '', undefined],
	] as const) {
		const address = href === '' ? null : webAddress(href, above);
		if (address !== null) return address;
	}

	return undefined;
}

/** The contents of the meta elements by name, property or the header's name, the first of each. */
function metaOf(document: PageDocument): (name: string) => string | null {
	const found = new Map<string, string>();
	for (const element of document.querySelectorAll('meta')) {
		const content = element.getAttribute('content');
		if (content === null || content.trim() === '') continue;
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = element.getAttribute(attribute)?.toLowerCase();
			if (name !== undefined && !found.has(name)) found.set(name, content);
		}
	}

	return name => found.get(name) ?? null;
}

/** The first `<time>` that can be the page's own: none of the story's prose, of what stands beside it, of a comment, or of an update. */
function timeOf(document: PageDocument): PageElement | null {
	let asked = 0;
	for (const time of document.querySelectorAll('time')) {
		if (++asked > mostTimes) return null;
		const isUpdate = /\b(?:updated?|modified|edited)\b/i.test(time.previousSibling?.textContent ?? '');
		if (!isUpdate && isOwn(time)) return time;
	}

	return null;
}

function isOwn(time: PageElement): boolean {
	let above: PageNode | null = time.parentNode;
	for (let steps = 0; above !== null && isElement(above) && steps < mostSteps; steps++) {
		const {localName} = above;
		if (/^(?:aside|nav|footer|li|blockquote|figure|table)$/.test(localName)) return false;
		const names = `${above.getAttribute('class') ?? ''} ${above.getAttribute('id') ?? ''}`;
		if (/^(?:div|section|ul|ol)$/.test(localName) && beside.test(names)) return false;
		if (localName === 'p' && (above.textContent ?? '').trim().length > longestDateLine) return false;
		above = above.parentNode;
	}

	return true;
}

const mostTimes = 50;
const mostSteps = 30;

const beside = /\b(?:related|comments?|sidebar|promos?|recommend\w*|popular|latest|teasers?)\b/i;

/** Letters of a line that tells no more than a date. */
const longestDateLine = 60;

/** Elements that show a date, by what they are called. */
const shown = ['publish', 'posted', 'dateline', 'timestamp', 'byline'].map(name => `[class*=${name}]`);

/** "By Ann Lee" is Ann Lee; an address is nobody. */
function nameIn(written: string | null): string | null {
	const name = (written ?? '').replace(/\s{1,100}/g, ' ').trim();
	if (/^https?:|^www\.|@/.test(name) || name.length > 120 || /\d{4}/.test(name)) return null;
	return name.replace(/^(?:by|von|par|por|di)[: ]{1,3}(?=\p{Lu})/iu, '');
}

/** "en_US" is en-US. */
function languageIn(candidates: ReadonlyArray<string | null>): CleanText | null {
	for (const candidate of candidates) {
		const tag = (candidate ?? '').split(',', 1)[0]?.trim().replace(/_/g, '-') ?? '';
		if (isLanguageTag(tag)) return cleanLine(tag);
	}

	return null;
}
