import type {Article} from '../article.js';
import {ours} from '../clean-text.js';
import {faultsOf} from './delivered.js';
import {type OpenedArticle, type OpenOptions, open} from './open.js';

export type LoadOptions = OpenOptions;

/**
 * Opens one article: the bundled one (undefined), a file (plain text, HTML, Markdown, gzip or not), a URL or standard input ("-").
 * Throws a Fault, for a feed and a directory too: `open` opens those.
 */
export const load = async (source: string | undefined, options: LoadOptions = {}): Promise<Article> =>
	(await openOne(source, options)).article;

/** Opens what must be one article, or its beginning where that is asked for. Throws a Fault. */
export async function openOne(source: string | undefined, options: OpenOptions): Promise<OpenedArticle> {
	const opened = await open(source, options);
	if (opened.kind === 'article') return opened;
	throw faultsOf(source ?? '')(
		'usage',
		ours`it holds ${opened.items.length} articles, and one is wanted: name one of them`,
	);
}
