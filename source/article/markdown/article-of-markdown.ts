import {Lexer, type Token, type Tokens} from 'marked';
import type {Article, ParagraphKind} from '../article.js';
import {articleFrom, longestSource, longestTitle} from '../article-from.js';
import {assemble, type LinkedBlock} from '../assemble.js';
import {clean, cleanCounting, cleanLine, removalWarning} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {partFurniture} from '../furniture/part.js';
import {textOfHtml} from '../html-text.js';
import {isAfter} from '../published.js';
import {type Run, richBlock} from '../rich-block.js';
import {withTitle} from '../title.js';
import {frontMatterOf} from './front-matter.js';
import {runsOf} from './runs.js';

export type RawMarkdown = {
	readonly source: string;
	readonly text: string;
	/** What relative links are relative to. */
	readonly url?: string;
	/** ISO 8601; beats the front matter. */
	readonly published?: string;
	/** BCP 47; beats the front matter. */
	readonly language?: string;
	/** When the text was there: ISO 8601. A date in the front matter that is later isn't believed. */
	readonly witness?: string;
};

/** Longer paragraphs are read as they stand: the time for emphasis isn't linear. */
const longestParagraph = 20_000;

/** The article of a Markdown text (CommonMark, tables of GFM), its front matter read as what it says of itself. Pure. */
export function articleOfMarkdown(raw: RawMarkdown): Article {
	const {text, removed} = cleanCounting(raw.text);
	const {known, body} = frontMatterOf(text);
	const blocks = blocksOf(body, raw.url);
	// Nested deeper than its parser can go: then it is a text.
	if (blocks === null) return articleFrom(raw);
	const title = cleanLine(known.title ?? '', longestTitle);
	const [first] = blocks;
	const isTitled = first?.kind === 'heading' && (title === '' || first.text === title);
	const heads: readonly LinkedBlock[] = isTitled
		? [{...first, kind: 'title'}]
		: title === ''
			? []
			: [{text: title, kind: 'title'}];
	const parted = partFurniture(isTitled ? blocks.slice(1) : blocks, heads.length > 0);
	const story =
		heads.length > 0 || blocks.some(({kind}) => kind === 'heading') ? parted.story : withTitle(parted.story);
	const isTooLate = known.published !== undefined && raw.witness !== undefined && isAfter(known.published, raw.witness);
	const published = raw.published ?? (isTooLate ? undefined : known.published);
	const language = raw.language ?? known.language;
	const warnings = [
		removalWarning(removed),
		isTooLate
			? ours`the date of its front matter, ${clean(known.published ?? '')}, is later than the file: not taken`
			: null,
	];
	return assemble({
		source: cleanLine(raw.source, longestSource),
		byline: lineOf(known.byline) ?? parted.byline,
		publisher: lineOf(known.publisher) ?? parted.publisher,
		published: published === undefined ? parted.published : clean(published),
		language: language === undefined ? null : cleanLine(language, 40),
		blocks: [...heads, ...story],
		furniture: parted.furniture,
		warnings: warnings.filter(warning => warning !== null),
	});
}

const lineOf = (text: string | undefined): CleanText | null => (text === undefined ? null : cleanLine(text));

/** No list nests deeper; each level is read anew. */
const deepIndent = /^( {40}) +/gm;

/** The blocks of a text; null if they are nested too deeply. */
function blocksOf(text: string, base: string | undefined): LinkedBlock[] | null {
	const lexer = new Lexer();
	const blocks: LinkedBlock[] = [];
	const add = (runs: readonly Run[], kind: ParagraphKind) => {
		const block = richBlock(runs, kind);
		if (block !== null) blocks.push(block);
	};
	const inline = (source: string): Run[] =>
		source.length > longestParagraph ? [{text: source}] : runsOf(lexer.inlineTokens(source), base);

	const take = (tokens: readonly Token[], kind: ParagraphKind): void => {
		for (const token of tokens) {
			switch (token.type) {
				case 'heading':
					add(inline(token.text), 'heading');
					break;
				case 'paragraph':
				case 'text':
					add(inline(token.text), kind);
					break;
				case 'code':
					add([{text: token.text}], kind);
					break;
				case 'html':
					add([{text: textOfHtml(token.text)}], kind);
					break;
				case 'blockquote':
					take(token.tokens ?? [], 'quote');
					break;
				case 'list':
					for (const [at, item] of (token as Tokens.List).items.entries())
						takeItem(item, numberOf(token as Tokens.List, at));
					break;
				case 'table':
					for (const row of [(token as Tokens.Table).header, ...(token as Tokens.Table).rows])
						add(
							row.flatMap((cell, at) => [...(at === 0 ? [] : [{text: ' | '}]), ...inline(cell.text)]),
							kind,
						);
					break;
			}
		}
	};

	/** An item's own text begins with its number, where the list has numbers. */
	const takeItem = ({tokens}: Tokens.ListItem, number: string) => {
		const [first, ...rest] = tokens.filter(({type}) => type !== 'space' && type !== 'checkbox');
		const isWorded = first?.type === 'text' || first?.type === 'paragraph';
		if (isWorded) add([{text: number}, ...inline(first.text)], 'item');
		take(isWorded ? rest : tokens, 'item');
	};

	try {
		take(lexer.blockTokens(text.replace(deepIndent, '$1'), lexer.tokens), 'paragraph');
		return blocks;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

const numberOf = ({ordered, start}: Tokens.List, at: number): string => (ordered ? `${Number(start || 1) + at}. ` : '');
