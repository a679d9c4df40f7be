import {amountBefore, lengthValue} from '../amount.js';
import {isCapital} from '../phrase.js';
import type {Rule} from '../rule.js';
import {set} from '../set.js';

/** "Summers are hot"; "three winters" is a length. */
export const seasons: Rule = {
	triggers: ['season'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'season' || !lexeme.plural) return undefined;
		const code = ['SP', 'SU', 'FA', 'WI'][lexeme.season]!;
		const amount = amountBefore(phrase, index);
		if (amount && amount.count !== 1) {
			return {
				first: amount.first,
				last: index + 1,
				sense: {kind: 'plain', type: 'duration', value: lengthValue(amount.count, code)},
			};
		}

		// "Hot springs" are water.
		return lexeme.season === 0 || isCapital(phrase, index) !== phrase.tokens[index]!.first
			? undefined
			: set(index, index + 1, `XXXX-${code}`);
	},
};
