import type {Article} from '../../article/article.js';
import type {Entity, Figure, TimeExpression} from '../document.js';
import type {Numeral} from '../numerals.js';
import type {Token} from '../tokens.js';

export type FiguresInput = {
	article: Article;
	tokens: readonly Token[];
	numerals: readonly Numeral[];
	dates: readonly TimeExpression[];
	entities: readonly Entity[];
};

/** Every amount that the article quotes, in order of text, none overlapping. */
export function readFigures(_input: FiguresInput): Figure[] {
	return [];
}
