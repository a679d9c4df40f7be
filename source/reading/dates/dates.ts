import type {Article} from '../../article/article.js';
import type {TimeExpression} from '../document.js';
import type {Numeral} from '../numerals.js';
import type {Token} from '../tokens.js';

export type DatesInput = {article: Article; tokens: readonly Token[]; numerals: readonly Numeral[]};

/** Every expression of time in the article (TIMEX3), in order of text, none overlapping. */
export function readDates(_input: DatesInput): TimeExpression[] {
	return [];
}
