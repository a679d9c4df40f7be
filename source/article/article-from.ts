import type {Article, Paragraph} from './article.js';
import {clean, cleanLine} from './clean.js';
import {type CleanText, join} from './clean-text.js';
import {sentencesOf} from './sentences.js';

/** What a source hands over: plain text as it came, and what is known of it beside the text. */
export type RawArticle = {
	readonly source: string;
	readonly text: string;
	readonly title?: string;
	/** ISO 8601 date or date-time, seen to be one. */
	readonly published?: string;
	/** BCP 47. */
	readonly language?: string;
};

/** The article of a plain text. Pure; linear in the text's length. */
export function articleFrom(raw: RawArticle): Article {
	const blocks = clean(raw.text)
		.split(/\n\s*\n/)
		.map(block => block.trim().split(/\s*\n\s*/))
		.map(lines => join(lines, ' '))
		.filter(block => block !== '');
	const title = titleOf(raw, blocks);
	const rest = title !== null && blocks[0] === title ? blocks.slice(1) : blocks;
	const parts = title === null ? rest : [title, ...rest];
	const paragraphs: Paragraph[] = [];
	let start = 0;
	parts.forEach((part, index) => {
		paragraphs.push({start, end: start + part.length, kind: index === 0 && title !== null ? 'title' : 'paragraph'});
		start += part.length + 2;
	});
	const text = join(parts, '\n\n');
	return {
		source: cleanLine(raw.source),
		title,
		byline: null,
		publisher: null,
		published: raw.published === undefined ? null : cleanLine(raw.published),
		language: raw.language === undefined ? null : cleanLine(raw.language),
		text,
		paragraphs,
		sentences: sentencesOf(text, paragraphs),
		links: [],
		furniture: [],
		warnings: [],
	};
}

function titleOf(raw: RawArticle, blocks: readonly CleanText[]): CleanText | null {
	if (raw.title !== undefined && raw.title.trim() !== '') return cleanLine(raw.title, 1000);
	const first = blocks[0];
	return first !== undefined && blocks.length > 1 && first.length <= 200 ? first : null;
}
