import type {Token} from '../tokens.js';

const alone = /^(?:about|around|over|under|nearly|almost|some|roughly|approximately|only|just)$/;
const pairs = /^(?:(?:more|less|fewer) than|at (?:least|most)|up to|all but)$/;

/** Where the words begin that belong to the number at a place: "more than [20]", "at least [20]", "as many as [20]", "nearly [20]". */
export function quantityStart(tokens: readonly Token[], number: number): number {
	const before = wordAt(tokens, number - 1);
	const before2 = wordAt(tokens, number - 2);
	if (alone.test(before)) return number - 1;
	if (before === 'as' && /^(?:many|much|few|little)$/.test(before2)) return number - 3;
	return pairs.test(`${before2} ${before}`) ? number - 2 : number;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
