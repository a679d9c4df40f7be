import type {Article} from '../article.js';
import {ours} from '../clean-text.js';
import {faultsOf} from './delivered.js';
import {type OpenOptions, open} from './open.js';

export type LoadOptions = OpenOptions;

/**
 * Opens one article: the bundled one (undefined), a file (plain text, HTML, Markdown, gzip or not), a URL or standard input ("-").
 * Throws a Fault, for a feed and a directory too: `open` opens those.
 */
export async function load(source: string | undefined, options: LoadOptions = {}): Promise<Article> {
	const opened = await open(source, options);
	if (opened.kind === 'article') return opened.article;
	throw faultsOf(source ?? '')(
		'usage',
		ours`it holds ${opened.items.length} articles, and one is wanted: name one of them`,
	);
}
