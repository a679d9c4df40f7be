import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

const amounts: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
]);

/** "last season", "next season", of sport; "the season" says nothing. */
export const campaign: Rule = {
	triggers: ['=season'],
	read(phrase, index) {
		const amount = amounts.get(wordAt(phrase, index - 1));
		if (amount === undefined) return undefined;
		return {first: index - 1, last: index + 1, sense: {kind: 'campaign', amount}};
	},
};
