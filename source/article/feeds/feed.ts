import {decodeHTML} from 'entities';
import {parseFeed} from 'feedsmith';
import {webAddress} from '../address.js';
import type {CleanText} from '../clean-text.js';
import {isoDateOf} from '../iso-date.js';

/** One entry of a feed, as it came; what the feed doesn't say is null. */
export type FeedItem = {
	readonly title: string | null;
	readonly byline: string | null;
	/** ISO 8601. */
	readonly published: string | null;
	/** Absolute; http or https. */
	readonly link: CleanText | null;
	/** The whole article, where the feed has it. */
	readonly content: Content | null;
	/** What the feed says of the article in a few words, or of all that there is. */
	readonly summary: Content | null;
};

export type Content = {readonly kind: 'html' | 'text'; readonly text: string};

export type Feed = {
	readonly title: string | null;
	readonly language: string | null;
	/** In the feed's order. */
	readonly items: readonly FeedItem[];
};

/** More than any feed holds that is read by people. */
const mostItems = 5000;

/** Reads RSS, RDF, Atom or a JSON Feed; null where it is damaged. `base` is its own address. Pure. */
export function feedOf(text: string, base?: string): Feed | null {
	try {
		const {format, feed} = parseFeed(text, {maxItems: mostItems}) as Parsed;
		if (format === 'atom') return ofAtom(feed, base);
		return format === 'json' ? ofJson(feed, base) : ofRss(feed, base);
	} catch {
		return null;
	}
}

/** As much of what the parser makes as is read here; any of it may be absent. */
type Parsed =
	| {format: 'rss' | 'rdf'; feed: RssFeed}
	| {format: 'atom'; feed: AtomFeed}
	| {format: 'json'; feed: JsonFeed};
type Said<T> = T | undefined;
type Named = {name?: Said<string>};
type DublinCore = {creators?: Said<string[]>; dates?: Said<string[]>};
type RssFeed = {title?: Said<string>; language?: Said<string>; items?: Said<RssItem[]>};
type RssItem = {
	title?: Said<string>;
	link?: Said<string>;
	guid?: Said<{value?: Said<string>; isPermaLink?: Said<boolean>}>;
	pubDate?: Said<string>;
	authors?: Said<Array<string | Named>>;
	description?: Said<string>;
	content?: Said<{encoded?: Said<string>}>;
	dc?: Said<DublinCore>;
};
type AtomText = {value?: Said<string>; type?: Said<string>};
type AtomFeed = {title?: Said<AtomText>; entries?: Said<AtomEntry[]>; xml?: Said<{lang?: Said<string>}>};
type AtomEntry = {
	title?: Said<AtomText>;
	links?: Said<Array<{href?: Said<string>; rel?: Said<string>}>>;
	published?: Said<string>;
	updated?: Said<string>;
	authors?: Said<Named[]>;
	content?: Said<AtomText & {src?: Said<string>}>;
	summary?: Said<AtomText>;
};
type JsonFeed = {title?: Said<string>; language?: Said<string>; items?: Said<JsonItem[]>};
type JsonItem = {
	title?: Said<string>;
	url?: Said<string>;
	external_url?: Said<string>;
	date_published?: Said<string>;
	date_modified?: Said<string>;
	authors?: Said<Named[]>;
	content_html?: Said<string>;
	content_text?: Said<string>;
	summary?: Said<string>;
};

const ofRss = ({title, language, items = []}: RssFeed, base: Said<string>): Feed => ({
	title: marked(title),
	language: language ?? null,
	items: items.map(item => ({
		title: marked(item.title),
		byline: names(item.authors) ?? names(item.dc?.creators),
		published: isoDateOf(item.pubDate ?? item.dc?.dates?.[0] ?? ''),
		link: address(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), base),
		content: html(item.content?.encoded),
		summary: html(item.description),
	})),
});

const ofAtom = ({title, entries = [], xml}: AtomFeed, base: Said<string>): Feed => ({
	title: worded(title),
	language: xml?.lang ?? null,
	items: entries.map(entry => ({
		title: worded(entry.title),
		byline: names(entry.authors),
		published: isoDateOf(entry.published ?? entry.updated ?? ''),
		link: address(entry.links?.find(({rel = 'alternate'}) => rel === 'alternate')?.href ?? entry.content?.src, base),
		content: content(entry.content),
		summary: content(entry.summary),
	})),
});

const ofJson = ({title, language, items = []}: JsonFeed, base: Said<string>): Feed => ({
	title: title ?? null,
	language: language ?? null,
	items: items.map(item => ({
		title: item.title ?? null,
		byline: names(item.authors),
		published: isoDateOf(item.date_published ?? item.date_modified ?? ''),
		link: address(item.url ?? item.external_url, base),
		content: html(item.content_html) ?? plain(item.content_text),
		summary: plain(item.summary),
	})),
});

const address = (href: Said<string>, base: Said<string>): CleanText | null =>
	href === undefined ? null : webAddress(href.trim(), base);

const html = (text: Said<string>): Content | null => (isBlank(text) ? null : {kind: 'html', text: text ?? ''});
const plain = (text: Said<string>): Content | null => (isBlank(text) ? null : {kind: 'text', text: text ?? ''});
const content = (said: Said<AtomText>): Content | null =>
	/html|xml/i.test(said?.type ?? '') ? html(said?.value) : plain(said?.value);

const isBlank = (text: Said<string>): boolean => text === undefined || text.trim() === '';

/** Atom says whether a text is marked up; RSS doesn't, and it often is. */
const worded = (said: Said<AtomText>): string | null =>
	/html/i.test(said?.type ?? '') ? marked(said?.value) : (said?.value ?? null);

const marked = (text: Said<string>): string | null =>
	text === undefined
		? null
		: decodeHTML(
				text.replace(/<\/?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,2000})?>/gi, ''),
			);

function names(said: Said<ReadonlyArray<string | Named>>): string | null {
	const found = (said ?? [])
		.slice(0, 20)
		.map(author => (typeof author === 'string' ? ofMail(author) : (author.name ?? '')));
	const all = found.map(name => name.trim()).filter(name => name !== '');
	return all.length === 0 ? null : all.join(', ');
}

/** RSS has authors as "desk@example.org (Jane Doe)". */
const ofMail = (author: string): string =>
	/^\S{1,200}@\S{1,200}\s{1,5}\((.{1,200})\)$/.exec(author.trim())?.[1] ?? author;
