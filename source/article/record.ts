import type {Article} from './article.js';
import {articleFrom} from './article-from.js';
import {cleanLine} from './clean.js';
import {type CleanText, ours} from './clean-text.js';
import {Fault} from './fault.js';
import {kindOf} from './kind.js';
import {isPublicationDate} from './published.js';

/**
 * The article of one record of a batch: `{text, published?, url?, title?}`, whose absent fields may be null.
 * Throws a Fault that names the field and says what is wrong with it.
 */
export function articleOfRecord(record: unknown): Article {
	if (typeof record !== 'object' || record === null || Array.isArray(record))
		throw fault(ours`the record is no object`);
	const fields = record as Record<string, unknown>;
	const [text, url, title, published] = ['text', 'url', 'title', 'published'].map(name => stringIn(fields, name));
	if (text === undefined) {
		throw fault(
			typeof fields.html === 'string'
				? ours`"html" isn't read, plain text alone: give the page's text as "text"`
				: ours`the record has no "text"`,
		);
	}

	if (published !== undefined && !isPublicationDate(published)) {
		throw fault(ours`"published" is no ISO 8601 date: ${cleanLine(published, 60)}`);
	}

	if (kindOf(text) !== 'text') throw fault(ours`"text" is HTML or XML: give it as "html", or give its text alone`);
	const article = articleFrom({
		source: url ?? '-',
		text,
		...(title !== undefined && {title}),
		...(published !== undefined && {published}),
	});
	if (text.trim() === '' || article.text === '') throw fault(ours`"text" is empty`);
	return article;
}

const fault = (why: CleanText): Fault => new Fault('notAnArticle', why);

function stringIn(fields: Record<string, unknown>, name: string): string | undefined {
	const value = fields[name];
	if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
	throw fault(ours`"${cleanLine(name)}" is no string`);
}
