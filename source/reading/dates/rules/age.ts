import {amountBefore, lengthValue} from '../amount.js';
import {letters} from '../lexicon.js';
import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import {unitAt} from '../unit-of.js';

/** "the 34-year-old", "18 years old". */
export const age: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		const hyphen = wordAt(phrase, index + 1) === '-' ? 1 : 0;
		if (!unit || wordAt(phrase, index + 1 + hyphen) !== 'old') return undefined;
		const amount = amountBefore(phrase, index);
		if (amount === undefined || amount.count === 'X') return undefined;
		return {
			first: amount.first,
			last: index + 2 + hyphen,
			sense: {kind: 'plain', type: 'duration', value: lengthValue(amount.count, letters[unit.unit])},
		};
	},
};
