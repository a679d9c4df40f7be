import type {TimeExpression} from '../../../source/reading/document.js';
import {groundOf} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

/** The expressions of a text that was published on a Thursday, 16 May 2024, unless said otherwise; null: nobody knows when. */
export function expressionsOf(text: string, published: string | null = '2024-05-16'): TimeExpression[] {
	return [...groundOf(articleOf(text, published === null ? {} : {published})).dates];
}

/** "Tuesday=2024-05-14", one an expression. */
export const said = (text: string, published?: string | null): string[] =>
	expressionsOf(text, published).map(({text: words, value}) => `${words}=${value}`);
