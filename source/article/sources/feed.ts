import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {type Content, type Feed, type FeedItem, feedOf} from '../feeds/feed.js';
import {textOfHtml} from '../html-text.js';
import {isLanguageTag} from '../language.js';
import {newestFirst} from './choice.js';
import {type Delivered, faultsOf} from './delivered.js';
import {articleOf} from './delivered-text.js';
import type {Choice, Opened, OpenedArticle, OpenOne, OpenOptions} from './opened.js';

/** `openOne` opens the page that an entry leads to. */
type From = {readonly source: CleanText; readonly delivered: Delivered; readonly openOne: OpenOne};

/** The articles of a feed, not yet opened. Throws a Fault. */
export function choiceOfFeed(text: string, from: From, options: OpenOptions): Opened & {kind: 'choice'} {
	const faultOf = faultsOf(from.source);
	const feed = feedOf(text, from.delivered.url ?? undefined);
	if (feed === null) throw faultOf('notAnArticle', ours`its feed is damaged: get it anew, or open one of its pages`);
	const items = feed.items.flatMap((item, at) => choiceOf(item, at, feed, from, options) ?? []);
	if (items.length === 0) throw faultOf('notAnArticle', ours`its feed has no articles: try again later`);
	return {kind: 'choice', title: cleanLine(feed.title ?? from.source), items: newestFirst(items)};
}

function choiceOf(item: FeedItem, at: number, feed: Feed, from: From, options: OpenOptions): Choice | null {
	const content = item.content ?? (item.link === null ? item.summary : null);
	if (content === null && item.link === null) return null;
	const title = cleanLine(item.title ?? '');
	return {
		title: title === '' ? (startOf(item, 80) ?? item.link ?? ours`untitled`) : title,
		start: startOf(item, 400),
		published: item.published === null ? null : cleanLine(item.published),
		source: item.link ?? ours`${from.source}#${at + 1}`,
		open: given => openItem(item, content, feed, from, {...options, ...given}),
	};
}

/** The words that an entry begins with. */
function startOf({content, summary}: FeedItem, most: number): CleanText | null {
	const {kind = 'text', text = ''} = summary ?? content ?? {};
	const start = cleanLine(kind === 'html' ? textOfHtml(text.slice(0, 4000)) : text.slice(0, 4000), most);
	return start === '' ? null : start;
}

/** From the feed where it has the whole text, else from the page that it leads to. */
async function openItem(
	item: FeedItem,
	content: Content | null,
	feed: Feed,
	{source, delivered, openOne}: From,
	options: OpenOptions,
): Promise<OpenedArticle> {
	if (content === null) return openOne(item.link ?? source, {...options, mayBePrivate: delivered.mayBePrivate});
	const language = options.language ?? feed.language ?? undefined;
	const {make = articleOf, signal} = options;
	const article = await make(
		{
			source: item.link ?? source,
			text: content.text,
			kind: content.kind,
			url: item.link ?? delivered.url,
			witness: delivered.witness,
			...(item.title !== null && item.title.trim() !== '' && {title: item.title}),
			...(item.byline !== null && {byline: item.byline}),
			...(feed.title !== null && {publisher: feed.title}),
		},
		{
			...(language !== undefined && isLanguageTag(language) && {language}),
			...published(item, options),
			...(signal && {signal}),
		},
	);
	return {kind: 'article', article};
}

function published(item: FeedItem, options: OpenOptions): {published?: string} {
	const date = options.published ?? item.published;
	return date === null ? {} : {published: date};
}
