import {readDates} from '../../../source/reading/dates/dates.js';
import {findDates} from '../../../source/reading/dates/find.js';
import type {TimeExpression} from '../../../source/reading/document.js';
import {readEntities} from '../../../source/reading/entities/entities.js';
import {numeralsOf} from '../../../source/reading/numerals.js';
import {parse} from '../../../source/reading/syntax/parse.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';

/** The expressions of a text that was published on a Thursday, 16 May 2024, unless said otherwise; null: nobody knows when. */
export function expressionsOf(text: string, published: string | null = '2024-05-16'): TimeExpression[] {
	const article = articleOf(text, published === null ? {} : {published});
	const tokens = tokenise(article);
	const found = findDates({tokens, numerals: numeralsOf(tokens)});
	const entities = readEntities({article, tokens, dates: found});
	const syntax = parse(
		tokens,
		entities.flatMap(({mentions}) => mentions),
	);
	return readDates({article, tokens, found, syntax});
}

/** "Tuesday=2024-05-14", one an expression. */
export const said = (text: string, published?: string | null): string[] =>
	expressionsOf(text, published).map(({text: words, value}) => `${words}=${value}`);
