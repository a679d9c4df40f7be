import type {Article} from './article.js';
import {articleFrom} from './article-from.js';
import {ours} from './clean-text.js';
import {Fault} from './fault.js';
import {isPublicationDate} from './published.js';

/** The article of one record of a batch: `{text, published?, url?, title?}`. Throws a Fault that says what is wrong with it. */
export function articleOfRecord(record: unknown): Article {
	if (typeof record !== 'object' || record === null) throw new Fault('notAnArticle', ours`the record is no object`);
	const {text, html, url, title, published} = record as Record<string, unknown>;
	if (html !== undefined) throw new Fault('notAnArticle', ours`HTML isn't read yet: give the record a "text"`);
	if (typeof text !== 'string') throw new Fault('notAnArticle', ours`the record has no "text"`);
	if (text.trim() === '') throw new Fault('notAnArticle', ours`the record's "text" is empty`);
	if (typeof published === 'string' && !isPublicationDate(published)) {
		throw new Fault('notAnArticle', ours`the record's "published" is no ISO 8601 date`);
	}

	return articleFrom({
		source: typeof url === 'string' ? url : '-',
		text,
		...(typeof title === 'string' && {title}),
		...(typeof published === 'string' && {published}),
	});
}
