import {dayNumber} from '../calendar.js';
import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "9/11", "September 11 attacks" by its day. */
export const nineEleven: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		if (wordAt(phrase, index) !== '9' || wordAt(phrase, index + 1) !== '/' || wordAt(phrase, index + 2) !== '11')
			return undefined;
		if (phrase.tokens[index]!.spaced || phrase.tokens[index + 1]!.spaced || wordAt(phrase, index + 3) === '/')
			return undefined;
		return {first: index, last: index + 3, sense: {kind: 'fixed', point: {unit: 'day', index: dayNumber(2001, 9, 11)}}};
	},
};
