import type {Article} from '../../article/article.js';
import type {Entity, TimeExpression} from '../document.js';
import type {Token} from '../tokens.js';

export type EntitiesInput = {article: Article; tokens: readonly Token[]; dates: readonly TimeExpression[]};

/** Who and what the article names, in order of first mention; no two mentions overlap. */
export function readEntities(_input: EntitiesInput): Entity[] {
	return [];
}
