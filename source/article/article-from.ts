import type {Article, Paragraph} from './article.js';
import {type Block, blocksOf} from './blocks.js';
import {clean, cleanCounting, cleanLine, removalWarning} from './clean.js';
import {type CleanText, join} from './clean-text.js';
import {partFurniture} from './furniture/part.js';
import {sentencesOf} from './sentences.js';
import {withHeadings, withTitle} from './title.js';

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

const longestTitle = 1000;
const longestSource = 4096;

/** The article of a plain text. Pure; linear in the text's length. */
export function articleFrom(raw: RawArticle): Article {
	const {text: cleaned, removed} = cleanCounting(raw.text);
	const given = cleanLine(raw.title ?? '', longestTitle);
	const blocks = blocksOf(given === '' ? cleaned : withoutStart(cleaned, given));
	const {story, furniture, byline, publisher, published} = partFurniture(blocks, given !== '');
	const titled: readonly Block[] = given === '' ? withTitle(story) : [{text: given, kind: 'title'}, ...story];
	const parts = withHeadings(titled);
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const {text, kind} of parts) {
		paragraphs.push({start, end: start + text.length, kind});
		start += text.length + 2;
	}

	const text = join(
		parts.map(part => part.text),
		'\n\n',
	);
	const warning = removalWarning(removed);
	return {
		source: cleanLine(raw.source, longestSource),
		title: parts[0]?.kind === 'title' ? parts[0].text : null,
		byline,
		publisher,
		published: raw.published === undefined ? published : clean(raw.published),
		language: raw.language === undefined ? null : cleanLine(raw.language),
		text,
		paragraphs,
		sentences: sentencesOf(text, paragraphs),
		links: [],
		furniture,
		warnings: warning === null ? [] : [warning],
	};
}

/** The text after the title that it begins with, if its line ends there. */
function withoutStart(text: CleanText, title: CleanText): CleanText {
	let at = text.length - text.trimStart().length;
	for (const word of title.split(' ')) {
		while (/\s/.test(text.charAt(at))) at++;
		if (!text.startsWith(word, at)) return text;
		at += word.length;
	}

	return /^[ ]{0,20}(?:\n|$)/.test(text.slice(at, at + 21)) ? text.slice(at) : text;
}
