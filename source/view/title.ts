import type {Article} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import {isUrl} from '../article/url.js';

export const withoutScheme = (href: CleanText): CleanText =>
	href.slice(/^https?:\/\/(?:www\.)?/.exec(href)?.[0].length ?? 0);

/** What an article is called: its title; without one the name of its file, its address, or standard input. */
export function titleOf({title, source}: Article): CleanText {
	if (title !== null) return title;
	if (source === '-') return ours`standard input`;
	return isUrl(source) ? withoutScheme(source) : source.slice(source.search(/[^/\\]*$/));
}
