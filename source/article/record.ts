import type {Article} from './article.js';
import {articleFrom} from './article-from.js';
import {cleanLine} from './clean.js';
import {type CleanText, ours} from './clean-text.js';
import {Fault} from './fault.js';
import {kindOf} from './kind.js';
import {withLanguage} from './language.js';
import {isPublicationDate} from './published.js';

/**
 * The article of one record of a batch: `{text or html, published?, url?, title?}`, whose absent fields may be null.
 * Rejects with a Fault that names the field and says what is wrong with it.
 */
export async function articleOfRecord(record: unknown): Promise<Article> {
	if (typeof record !== 'object' || record === null || Array.isArray(record))
		throw fault(ours`the record is no object`);
	const fields = record as Record<string, unknown>;
	const [text, html, url, title, published] = ['text', 'html', 'url', 'title', 'published'].map(name =>
		stringIn(fields, name),
	);
	if (published !== undefined && !isPublicationDate(published)) {
		throw fault(ours`"published" is no ISO 8601 date: ${cleanLine(published, 60)}`);
	}

	const source = url ?? '-';
	const given = {...(title !== undefined && {title}), ...(published !== undefined && {published})};
	if (text !== undefined) {
		if (kindOf(text) !== 'text') throw fault(ours`"text" is HTML or XML: give it as "html", or give its text alone`);
		const article = articleFrom({source, text, ...given});
		if (text.trim() === '' || article.text === '') throw fault(ours`"text" is empty`);
		return withLanguage(article);
	}

	if (html === undefined) throw fault(ours`the record has no "text" and no "html"`);
	const {articleOfHtml} = await import('./html/article-of-html.js');
	const article = articleOfHtml({source, html, ...given, ...(url !== undefined && {url})});
	if (article.paragraphs.every(({kind}) => kind === 'title')) throw fault(ours`"html" has no text to read`);
	return withLanguage(article);
}

const fault = (why: CleanText): Fault => new Fault('notAnArticle', why);

function stringIn(fields: Record<string, unknown>, name: string): string | undefined {
	const value = fields[name];
	if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
	throw fault(ours`"${cleanLine(name)}" is no string`);
}
