import type {Article} from '../../source/article/article.js';
import {articleFrom} from '../../source/article/article-from.js';

/** The article of a text, as `-` would bring it. */
export const articleOf = (text: string, known: {published?: string; title?: string} = {}): Article =>
	articleFrom({source: '-', text, ...known});
