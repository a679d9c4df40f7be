import type {Article} from '../article.js';
import {articleFrom} from '../article-from.js';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {decode} from '../decode.js';
import {kindOf} from '../kind.js';
import {withLanguage} from '../language.js';
import {formatOf} from '../magic.js';
import {type Delivered, faultsOf} from './delivered.js';

export type DeliveredText = {readonly text: string; readonly kind: 'text' | 'markdown' | 'html' | 'feed'};

/** The text of what was delivered, and what kind it is; `name` is a file's. Throws a Fault for what is no article. */
export function textOf(
	{bytes, contentType, charset}: Pick<Delivered, 'bytes' | 'contentType' | 'charset'>,
	{source, name}: {readonly source: string; readonly name: string},
): DeliveredText {
	const faultOf = faultsOf(source);
	if (bytes.length === 0) throw faultOf('notAnArticle', ours`it is empty: give it an article's text`);
	const format = formatOf(bytes);
	const text = format === null ? decode(bytes, charset) : null;
	if (text === null)
		throw faultOf('notAnArticle', ours`it is ${format ?? ours`binary`}, no article: save its text in a .txt file`);
	const kind = kindOf(text, {name, contentType});
	if (kind === 'xml' || kind === 'json')
		throw faultOf(
			'notAnArticle',
			ours`it is ${kind === 'xml' ? ours`XML` : ours`JSON`} and no feed: give it an article`,
		);
	return {text, kind};
}

export type ArticleText = {
	readonly source: string;
	readonly text: string;
	readonly kind: 'text' | 'markdown' | 'html';
	/** Its own address, which relative links are relative to. */
	readonly url: string | null;
	/** ISO 8601. */
	readonly witness: string | null;
	readonly title?: string;
	/** Where the text itself names none. */
	readonly byline?: string;
	readonly publisher?: string;
};

type Given = {readonly published?: string; readonly language?: string; readonly signal?: AbortSignal};

/** What makes an article of a text; `signal` ends it where it can be ended. */
export type Make = (text: ArticleText, given: Given) => Promise<Article>;

/** The article of a text, by whom its kind asks for. Throws a Fault where nothing is left of it. */
export async function articleOf(
	{source, text, kind, url, witness, title, byline, publisher}: ArticleText,
	{published, language}: Given,
): Promise<Article> {
	const given = {...(published !== undefined && {published}), ...(language !== undefined && {language})};
	const beside = {...(url !== null && {url}), ...(witness !== null && {witness})};
	const titled = title === undefined ? {} : {title};
	const article = await make();
	if (kind === 'html' && article.paragraphs.every(paragraph => paragraph.kind === 'title'))
		throw faultsOf(source)(
			'notAnArticle',
			ours`no story was found in the page: open it in a browser and give its text`,
		);
	if (article.text === '')
		throw faultsOf(source)('notAnArticle', ours`it has no text to read: give it an article's text`);
	const whole = {
		...article,
		byline: article.byline ?? lineOf(byline),
		publisher: article.publisher ?? lineOf(publisher),
	};
	return withLanguage(whole, language);

	async function make(): Promise<Article> {
		switch (kind) {
			case 'html': {
				const {articleOfHtml} = await import('../html/article-of-html.js');
				return articleOfHtml({source, html: text, ...given, ...beside, ...titled});
			}
			case 'markdown': {
				const {articleOfMarkdown} = await import('../markdown/article-of-markdown.js');
				return articleOfMarkdown({source, text, ...given, ...beside});
			}
			case 'text':
				return articleFrom({source, text, ...given, ...titled});
		}
	}
}

const lineOf = (text = ''): CleanText | null => (text.trim() === '' ? null : cleanLine(text));
