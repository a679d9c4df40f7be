import process from 'node:process';
import {readData} from '../../data.js';
import type {Article} from '../article.js';
import {articleFrom} from '../article-from.js';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {Fault} from '../fault.js';
import {isLanguageTag} from '../language.js';
import {isPublicationDate} from '../published.js';
import type {Rest} from '../rest.js';
import {isUrl} from '../url.js';
import type {Choice} from './choice.js';
import {type Delivered, faultsOf, nameOf, type Progress} from './delivered.js';
import {articleOf, type Make, textOf} from './delivered-text.js';
import {fileMebibytes, isDirectory, readFile} from './file.js';
import {gathered, unpacked} from './gathered.js';

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

/**
 * Opens an article (the bundled one, a file, a URL, standard input: "-"), or the choice that a feed or a directory gives.
 * What a source doesn't need isn't loaded. Throws a Fault.
 */
export async function open(source: string | undefined, options: OpenOptions = {}): Promise<Opened> {
	const {published, language} = options;
	if (published !== undefined && !isPublicationDate(published))
		throw new Fault('usage', ours`${cleanLine(published)}: no ISO 8601 date; write one like 2024-05-17`);
	if (language !== undefined && !isLanguageTag(language))
		throw new Fault('usage', ours`${cleanLine(language)}: no language; write a tag like en or pt-BR`);
	if (source === undefined) return {kind: 'article', article: bundled(options)};
	if (!isUrl(source) && source !== '-' && isDirectory(source)) {
		const {choiceOfDirectory} = await import('./directory.js');
		return choiceOfDirectory(source, options);
	}

	if (options.beginning && source !== '-' && !isUrl(source)) {
		const {beginningOf} = await import('./beginning.js');
		const given = {...(published !== undefined && {published}), ...(language !== undefined && {language})};
		const beginning = await beginningOf({source, ...given});
		if (beginning) return {kind: 'article', ...beginning};
	}

	const delivered = await deliver(source, options);
	const name = nameIn(delivered.url ?? source);
	const {text, kind} = textOf(delivered, {source, name});
	if (kind === 'feed') {
		const {choiceOfFeed} = await import('./feed.js');
		return choiceOfFeed(text, {source: nameOf(source), delivered}, options);
	}

	const {url, witness} = delivered;
	const {make = articleOf} = options;
	return {kind: 'article', article: await make({source: nameOf(source), text, kind, url, witness}, options)};
}

function bundled({published, language}: OpenOptions): Article {
	const known = JSON.parse(readData('harbin.json')) as {published: string; language: string};
	return articleFrom({
		source: 'harbin.txt',
		text: readData('harbin.txt'),
		published: published ?? known.published,
		language: language ?? known.language,
	});
}

async function deliver(source: string, options: OpenOptions): Promise<Delivered> {
	if (isUrl(source)) {
		const {fetchWeb} = await import('./web.js');
		return fetchWeb(source, options);
	}

	const faultOf = faultsOf(source);
	if (source !== '-') return readFile(source, faultOf);
	const limit = {mebibytes: fileMebibytes};
	const chunks = (options.stdin ?? process.stdin) as AsyncIterable<Uint8Array | string>;
	const bytes = await unpacked(await gathered(chunks, limit, faultOf), limit, faultOf);
	return {bytes, url: null, contentType: null, charset: null, witness: null, mayBePrivate: true};
}

/** The last part of a path or a URL's path, without the ending of a gzip. */
function nameIn(source: string): string {
	const path = isUrl(source) ? new URL(source).pathname : source;
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
}
