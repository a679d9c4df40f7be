import {rankBefore, wordAt, yearNumber} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Sense} from '../sense.js';

/** "the first Monday of May", "the last Thursday in November", "the last week of March", "the first Monday of 1970". */
export const nthOfMonth: Rule = {
	triggers: ['weekday', 'unit'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		const month = phrase.lexemes[index + 2];
		const isWeek = lexeme?.kind === 'unit' && lexeme.unit === 'week' && !lexeme.plural;
		if (!isWeek && lexeme?.kind !== 'weekday') return undefined;
		const year = isWeek ? undefined : yearNumber(phrase, index + 2);
		if ((month?.kind !== 'month' && year === undefined) || !/^(?:of|in)$/.test(wordAt(phrase, index + 1)))
			return undefined;
		const rank = rankBefore(phrase, index);
		const nth = wordAt(phrase, index - 1) === 'last' ? {rank: -1, first: index - 1} : rank;
		if (nth === undefined || nth.rank > 4) return undefined;
		const the = wordAt(phrase, nth.first - 1) === 'the' ? 1 : 0;
		// The nth of a year is that of its first month, the last that of its last.
		const whole: Sense =
			month?.kind === 'month'
				? {kind: 'part', unit: 'month', number: month.month}
				: {kind: 'fixed', point: {unit: 'month', index: year! * 12 + (nth.rank < 0 ? 11 : 0)}};
		return {
			first: nth.first - the,
			last: index + 3,
			sense: {
				kind: 'part',
				...(lexeme.kind === 'weekday' ? {unit: 'weekday', number: lexeme.weekday} : {unit: 'week', number: thursday}),
				nth: nth.rank,
				of: whole,
			},
		};
	},
};

/** A week belongs to the month that its Thursday is in (ISO 8601). */
const thursday = 4;
