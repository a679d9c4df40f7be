import {rankAt, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

const prepositions = new Set(['on', 'by', 'until', 'till', 'before', 'after', 'from', 'since', 'to']);

/** "on the 23rd", "the 21st of last month": a day whose month is told elsewhere. */
export const ordinalDay: Rule = {
	triggers: ['ordinal'],
	read(phrase, index) {
		const rank = rankAt(phrase, index);
		if (rank === undefined || rank.rank > 31 || !/^\d/.test(wordAt(phrase, index))) return undefined;
		if (wordAt(phrase, index - 1) !== 'the') return undefined;
		const sense = {kind: 'part', unit: 'day', number: rank.rank} as const;
		const next = wordAt(phrase, rank.last);
		const ofMonth = next === 'of' && /month$/.test(`${wordAt(phrase, rank.last + 1)} ${wordAt(phrase, rank.last + 2)}`);
		// "the 5th of every month"
		if (next === 'of' && !ofMonth) return undefined;
		if (/^(?:every|each)$/.test(wordAt(phrase, rank.last + 1))) return undefined;
		// "the evening of the 7th"
		const ofDaypart = wordAt(phrase, index - 2) === 'of' && phrase.lexemes[index - 3]?.kind === 'daypart';
		if (!ofMonth && !ofDaypart && !prepositions.has(wordAt(phrase, index - 2))) return undefined;
		if (
			!ofMonth &&
			phrase.tokens[rank.last]?.kind === 'word' &&
			!/^(?:and|to|or|as|when|after|in|but|until|for|with|at|it|he|she|they|we|the|a|an)$/.test(next)
		)
			return undefined;
		return {first: index - 1, last: rank.last, sense};
	},
};
