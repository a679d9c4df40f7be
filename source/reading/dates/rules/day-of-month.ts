import {isAbbreviated, isCapital, type Phrase, plainNumber, rankAt, rankBefore, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading, Sense} from '../sense.js';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** "June 1", "Sept. 9th", "1 June", "the 14th of February", "the first of June": no 31 April. */
export const dayOfMonth: Rule = {
	triggers: ['month'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'month' || !isCapital(phrase, index)) return undefined;
		// "14 March Street"
		if (/^(?:street|road|avenue|square|close)$/.test(wordAt(phrase, index + 1)) && isCapital(phrase, index + 1))
			return undefined;
		const next = index + (isAbbreviated(phrase, index) ? 2 : 1);
		const before = dayBefore(phrase, index);
		if (before && before.day <= lengths[lexeme.month - 1]!) {
			return reading(before.first, next, lexeme.month, before.day);
		}

		const after = dayAfter(phrase, next);
		if (after && after.day <= lengths[lexeme.month - 1]!) return reading(index, after.last, lexeme.month, after.day);
		return undefined;
	},
};

const reading = (first: number, last: number, month: number, day: number): Reading => {
	const of: Sense = {kind: 'part', unit: 'month', number: month};
	return {first, last, sense: {kind: 'part', unit: 'day', number: day, of}};
};

function dayBefore(phrase: Phrase, index: number): {day: number; first: number} | undefined {
	const of = wordAt(phrase, index - 1) === 'of';
	const end = of ? index - 1 : index;
	const rank = rankBefore(phrase, end);
	if (rank && (of || /\d/.test(wordAt(phrase, rank.first))) && rank.rank <= 31) {
		const the = wordAt(phrase, rank.first - 1) === 'the';
		return {day: rank.rank, first: the ? rank.first - 1 : rank.first};
	}

	const day = plainNumber(phrase, index - 1, 2);
	if (day === undefined || day < 1 || day > 31) return undefined;
	const glue = wordAt(phrase, index - 2);
	if (/^[$£€.:]$/.test(glue) && !phrase.tokens[index - 2]!.spaced) return undefined;
	return {day, first: index - 1};
}

function dayAfter(phrase: Phrase, index: number): {day: number; last: number} | undefined {
	const the = wordAt(phrase, index) === 'the';
	const rank = rankAt(phrase, the ? index + 1 : index);
	if (rank && rank.rank <= 31 && /\d/.test(wordAt(phrase, the ? index + 1 : index)))
		return {day: rank.rank, last: rank.last};
	const day = plainNumber(phrase, index, 2);
	if (the || day === undefined || day < 1 || day > 31) return undefined;
	const next = phrase.tokens[index + 1];
	const glued = !phrase.tokens[index]!.spaced;
	if (glued && next && (/^(?:%|:|°)$/.test(next.text) || next.kind === 'word') && !next.lower.startsWith("'"))
		return undefined;
	return {day, last: index + 1};
}
