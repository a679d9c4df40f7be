import {isCapital, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import {set} from '../set.js';

const adverbs: ReadonlyMap<string, string> = new Map([
	['hourly', 'PT1H'],
	['daily', 'P1D'],
	['nightly', 'P1D'],
	['weekly', 'P1W'],
	['fortnightly', 'P2W'],
	['monthly', 'P1M'],
	['quarterly', 'P1Q'],
	['annually', 'P1Y'],
	['annual', 'P1Y'],
	['yearly', 'P1Y'],
	['biennial', 'P2Y'],
]);

/** "daily", "annually"; "Daily Mail" is a paper. */
export const frequency: Rule = {
	triggers: [...adverbs.keys()].map(word => `=${word}` as const),
	read(phrase, index) {
		if (isCapital(phrase, index) && (!phrase.tokens[index]!.first || isCapital(phrase, index + 1))) return undefined;
		if (wordAt(phrase, index - 1) === '-' || wordAt(phrase, index + 1) === '-') return undefined;
		return set(index, index + 1, adverbs.get(phrase.words[index]!)!);
	},
};
