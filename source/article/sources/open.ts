import process from 'node:process';
import {readData} from '../../data.js';
import type {Article} from '../article.js';
import {articleFrom} from '../article-from.js';
import {cleanLine} from '../clean.js';
import {ours} from '../clean-text.js';
import {Fault} from '../fault.js';
import {isLanguageTag} from '../language.js';
import {isPublicationDate} from '../published.js';
import {isUrl} from '../url.js';
import {type Delivered, faultsOf, nameOf} from './delivered.js';
import {articleOf, textOf} from './delivered-text.js';
import {fileMebibytes, isDirectory, readFile} from './file.js';
import {gathered, unpacked} from './gathered.js';
import type {Opened, OpenedArticle, OpenOptions} from './opened.js';

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
		return choiceOfDirectory(source, options, openOne);
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
		return choiceOfFeed(text, {source: nameOf(source), delivered, openOne}, options);
	}

	const {url, witness} = delivered;
	const {make = articleOf} = options;
	return {kind: 'article', article: await make({source: nameOf(source), text, kind, url, witness}, options)};
}

/** Opens what must be one article, or its beginning where that is asked for. Throws a Fault. */
export async function openOne(source: string | undefined, options: OpenOptions): Promise<OpenedArticle> {
	const opened = await open(source, options);
	if (opened.kind === 'article') return opened;
	throw faultsOf(source ?? '')(
		'usage',
		ours`it holds ${opened.items.length} articles, and one is wanted: name one of them`,
	);
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
