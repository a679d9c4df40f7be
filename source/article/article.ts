import type {CleanText} from './clean-text.js';

/** UTF-16 code units into `Article.text`, end exclusive. */
export type Span = {readonly start: number; readonly end: number};

export type ParagraphKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'item';

export type Paragraph = Span & {readonly kind: ParagraphKind};

/** `paragraph` is an index into `Article.paragraphs`. */
export type Sentence = Span & {readonly paragraph: number};

export type Link = Span & {readonly href: CleanText};

/** What was left out of the text, and why ("reading time", "promo", "byline"). */
export type Furniture = {readonly text: CleanText; readonly reason: CleanText};

/** One article, cleaned. Its text never changes: every span of a reading counts into it. */
export type Article = {
	/** The path as given, the URL, "-", or "harbin.txt" for the bundled article. */
	readonly source: CleanText;
	readonly title: CleanText | null;
	readonly byline: CleanText | null;
	readonly publisher: CleanText | null;
	/** ISO 8601 date or date-time. */
	readonly published: CleanText | null;
	/** BCP 47. */
	readonly language: CleanText | null;
	/** The title, then the paragraphs, parted by one blank line; no furniture. */
	readonly text: CleanText;
	/** In order of text; the title, if there is one, is the first. */
	readonly paragraphs: readonly Paragraph[];
	/** In order of text; none crosses a paragraph. */
	readonly sentences: readonly Sentence[];
	readonly links: readonly Link[];
	readonly furniture: readonly Furniture[];
	/** What the door removed or repaired, a line each; a reading begins its own list with them. */
	readonly warnings: readonly CleanText[];
};

export const textOf = (article: Article, span: Span): CleanText => article.text.slice(span.start, span.end);
