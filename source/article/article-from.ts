import type {Article} from './article.js';
import {assemble} from './assemble.js';
import {type Block, blocksOf} from './blocks.js';
import {clean, cleanCounting, cleanLine, removalWarning} from './clean.js';
import type {CleanText} from './clean-text.js';
import {partFurniture} from './furniture/part.js';
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

export const longestTitle = 1000;
export const longestSource = 4096;

/** The article of a plain text. Pure; linear in the text's length. */
export function articleFrom(raw: RawArticle): Article {
	const {text: cleaned, removed} = cleanCounting(raw.text);
	const given = cleanLine(raw.title ?? '', longestTitle);
	const blocks = blocksOf(given === '' ? cleaned : withoutStart(cleaned, given));
	const {story, furniture, byline, publisher, published} = partFurniture(blocks, given !== '');
	const titled: readonly Block[] = given === '' ? withTitle(story) : [{text: given, kind: 'title'}, ...story];
	const warning = removalWarning(removed);
	return assemble({
		source: cleanLine(raw.source, longestSource),
		byline,
		publisher,
		published: raw.published === undefined ? published : clean(raw.published),
		language: raw.language === undefined ? null : cleanLine(raw.language),
		blocks: withHeadings(titled),
		furniture,
		warnings: warning === null ? [] : [warning],
	});
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
