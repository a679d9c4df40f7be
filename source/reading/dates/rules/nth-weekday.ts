import {rankBefore, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "the first Monday of May", "the last Thursday in November". */
export const nthWeekday: Rule = {
	triggers: ['weekday'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		const month = phrase.lexemes[index + 2];
		if (lexeme?.kind !== 'weekday' || month?.kind !== 'month' || !/^(?:of|in)$/.test(wordAt(phrase, index + 1)))
			return undefined;
		const rank = rankBefore(phrase, index);
		const nth = wordAt(phrase, index - 1) === 'last' ? {rank: -1, first: index - 1} : rank;
		if (nth === undefined || nth.rank > 4) return undefined;
		const the = wordAt(phrase, nth.first - 1) === 'the' ? 1 : 0;
		return {
			first: nth.first - the,
			last: index + 3,
			sense: {
				kind: 'part',
				unit: 'weekday',
				number: lexeme.weekday,
				nth: nth.rank,
				of: {kind: 'part', unit: 'month', number: month.month},
			},
		};
	},
};
