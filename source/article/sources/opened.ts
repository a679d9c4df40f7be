import type {Article} from '../article.js';
import type {CleanText} from '../clean-text.js';
import type {Rest} from '../rest.js';
import type {Progress} from './delivered.js';
import type {Make} from './delivered-text.js';

export type OpenOptions = {
	/** ISO 8601 date or date-time; beats what the source says. */
	readonly published?: string;
	/** BCP 47; beats what the source says. */
	readonly language?: string;
	/** What `-` reads. */
	readonly stdin?: NodeJS.ReadableStream;
	/** Told of what has come from the web so far. */
	readonly onProgress?: (progress: Progress) => void;
	/** Ends what is under way, which then throws the signal's reason. */
	readonly signal?: AbortSignal;
	/** Of a file of long plain text the beginning is enough, so that it can be shown at once. */
	readonly beginning?: boolean;
	/** Whether a URL may be of this host or the local net: true unless it comes from an article or a feed of the web. */
	readonly mayBePrivate?: boolean;
	/** Makes the article of its text, somewhere else than here. */
	readonly make?: Make;
};

/** `rest`: what the article is only the beginning of, where that was asked for. */
export type OpenedArticle = {readonly kind: 'article'; readonly article: Article; readonly rest?: Rest};

export type Opened =
	| OpenedArticle
	| {readonly kind: 'choice'; readonly title: CleanText; readonly items: readonly Choice[]};

/** One of several articles, not yet opened. */
export type Choice = {
	readonly title: CleanText;
	/** ISO 8601 date or date-time; null where that isn't known before it is opened. */
	readonly published: CleanText | null;
	/** How its story begins, where that is known before it is opened. */
	readonly start: CleanText | null;
	/** The path or the address. */
	readonly source: CleanText;
	/** Opens it. Throws a Fault. */
	readonly open: (options?: OpenOptions) => Promise<OpenedArticle>;
};

/** Opens what must be one article, or its beginning where that is asked for. Throws a Fault. */
export type OpenOne = (source: string | undefined, options: OpenOptions) => Promise<OpenedArticle>;
