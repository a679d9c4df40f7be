import type {Article} from '../article.js';
import {openOne} from './open.js';
import type {OpenOptions} from './opened.js';

export type LoadOptions = OpenOptions;

/**
 * Opens one article: the bundled one (undefined), a file (plain text, HTML, Markdown, gzip or not), a URL or standard input ("-").
 * Throws a Fault, for a feed and a directory too: `open` opens those.
 */
export const load = async (source: string | undefined, options: LoadOptions = {}): Promise<Article> =>
	(await openOne(source, options)).article;
