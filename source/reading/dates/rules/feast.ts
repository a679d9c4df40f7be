import {type FeastName, feasts} from '../feasts.js';
import {leanBefore} from '../lean.js';
import {isCapital, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

const byFirst = new Map<string, Array<{name: FeastName; words: string[]}>>();
for (const name of Object.keys(feasts) as FeastName[]) {
	const words = name
		.replace(/'s?/g, ' $&')
		.replace(/s '/g, "s '")
		.split(/\s+/)
		.filter(Boolean)
		.flatMap(word => (/^[a-z]+\.$/.test(word) ? [word.slice(0, -1), '.'] : [word]));
	const first = words[0]!;
	byFirst.set(
		first,
		[...(byFirst.get(first) ?? []), {name, words}].sort((a, b) => b.words.length - a.words.length),
	);
}

/** "Christmas Day", "Easter Sunday", "last Thanksgiving". */
export const feast: Rule = {
	triggers: [...byFirst.keys()].map(word => `=${word}` as const),
	read(phrase, index) {
		if (!isCapital(phrase, index)) return undefined;
		for (const {name, words} of byFirst.get(phrase.words[index]!) ?? []) {
			if (!words.every((word, place) => wordAt(phrase, index + place) === word)) continue;
			const last = index + words.length;
			if (name === 'new year' && wordAt(phrase, index - 1) === 'the' && !isCapital(phrase, index + 1)) return undefined;
			if (/^(?:island|monday|rising|carol|tree|market)$/.test(wordAt(phrase, last)) && isCapital(phrase, last))
				return undefined;
			const lean = leanBefore(phrase, index);
			return {first: lean?.first ?? index, last, sense: {kind: 'feast', feast: name, ...(lean && {lean: lean.lean})}};
		}

		return undefined;
	},
};
