import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "noon", "midnight", "midday". */
export const noon: Rule = {
	triggers: ['=noon', '=midnight', '=midday'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		if (wordAt(phrase, index - 1) === '-') return undefined;
		return {first: index, last: index + 1, sense: {kind: 'time', text: word === 'midnight' ? 'T00:00' : 'T12:00'}};
	},
};
