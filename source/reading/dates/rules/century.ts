import {rankBefore, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "the 19th century", "18th-century", "the fifth century BC"; "this century" is a deictic unit. */
export const century: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		if (word !== 'century' && word !== 'centuries' && word !== 'millennium') return undefined;
		const hyphen = wordAt(phrase, index - 1) === '-';
		const rank = rankBefore(phrase, hyphen ? index - 1 : index);
		if (rank === undefined || rank.rank > 30) return undefined;
		const next = wordAt(phrase, index + 1);
		const bc = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/.test(next);
		const ad = /^(?:ad|ce|a\.d\.)$/.test(next);
		const the = wordAt(phrase, rank.first - 1) === 'the' && !hyphen;
		return {
			first: the ? rank.first - 1 : rank.first,
			last: bc || ad ? index + 2 : index + 1,
			sense: {
				kind: 'fixed',
				point: {unit: word === 'millennium' ? 'millennium' : 'century', index: bc ? -rank.rank : rank.rank - 1},
			},
		};
	},
};
