import {amountBefore, lengthValue} from '../amount.js';
import type {Rule} from '../rule.js';

/** "nine nights": counted as days. */
export const nights: Rule = {
	triggers: ['=nights', '=mornings', '=afternoons', '=evenings'],
	read(phrase, index) {
		const amount = amountBefore(phrase, index);
		if (amount === undefined || amount.count === 1) return undefined;
		return {
			first: amount.first,
			last: index + 1,
			sense: {kind: 'plain', type: 'duration', value: lengthValue(amount.count, 'D')},
		};
	},
};
