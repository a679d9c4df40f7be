import {plainNumber, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "'89": two figures after an apostrophe; "'90s" is a decade, "in '24 hours'" a quotation. */
export const shortYear: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const number = plainNumber(phrase, index, 2);
		const mark = phrase.tokens[index - 1];
		if (number === undefined || phrase.tokens[index]!.text.length !== 2 || mark?.lower !== "'" || mark.spaced)
			return undefined;
		if (phrase.tokens[index - 2]?.spaced === false && phrase.tokens[index - 2]?.kind !== 'punctuation')
			return undefined;
		if (
			!/^(?:in|of|since|by|from|until|to|and|summer|winter|spring|autumn|fall|-|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
				wordAt(phrase, index - 2),
			)
		)
			return undefined;
		const next = phrase.tokens[index + 1];
		if (
			next &&
			(next.lower === 's' || (next.kind === 'word' && phrase.tokens[index]!.spaced === false && next.lower !== "'s"))
		)
			return undefined;
		return {first: index - 1, last: index + 1, sense: {kind: 'part', unit: 'year', number}};
	},
};
