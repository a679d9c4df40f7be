import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';

const references: ReadonlyMap<string, string> = new Map([
	['now', 'PRESENT_REF'],
	['currently', 'PRESENT_REF'],
	['nowadays', 'PRESENT_REF'],
	['recently', 'PAST_REF'],
	['lately', 'PAST_REF'],
	['formerly', 'PAST_REF'],
	['previously', 'PAST_REF'],
	['soon', 'FUTURE_REF'],
	['future', 'FUTURE_REF'],
	['past', 'PAST_REF'],
	['present', 'PRESENT_REF'],
]);

/** "now", "recently", "soon", "the future": a direction without a date. */
export const vague: Rule = {
	triggers: [...references.keys()].map(word => `=${word}` as const),
	read(phrase, index): Reading | undefined {
		const word = phrase.words[index]!;
		const value = references.get(word)!;
		const before = wordAt(phrase, index - 1);
		const noun = word === 'future' || word === 'past' || word === 'present';
		const spoken = word === 'soon' || word === 'previously' || word === 'lately';
		const sense = {kind: 'plain', type: 'date', value, ...(spoken && {spoken: true as const})} as const;
		const near = /^(?:near|distant|recent|foreseeable)$/.test(before);
		const article = near ? index - 2 : index - 1;
		if (word === 'present' && before === 'at') return {first: index, last: index + 1, sense};
		if (noun) {
			if (
				wordAt(phrase, article) !== 'the' ||
				!/^(?:in|for|of|into|at|from|about|to)$/.test(wordAt(phrase, article - 1))
			)
				return undefined;
			if (
				!(
					wordAt(phrase, article - 1) === 'in' &&
					!phrase.lexemes[index + 1] &&
					!/^(?:few|several|couple|two|three)$/.test(wordAt(phrase, index + 1))
				) &&
				phrase.tokens[index + 1]?.kind === 'word' &&
				!/^(?:and|of|to|but|when|as|is|was|will|it|he|she|they)$/.test(wordAt(phrase, index + 1))
			)
				return undefined;
			if (word !== 'future' && phrase.tokens[index + 1]?.kind === 'number') return undefined;
			return {first: article, last: index + 1, sense};
		}

		// "as soon as", "sooner or later", "no sooner", "from now on", "soon after"
		if (word === 'soon' && (before === 'as' || /^(?:after|afterwards|thereafter|to)$/.test(wordAt(phrase, index + 1))))
			return undefined;
		if (word === 'now' && wordAt(phrase, index + 1) === '-') return undefined;
		const more = before === 'more' || before === 'most' || before === 'until';
		return {first: more && before !== 'until' ? index - 1 : index, last: index + 1, sense};
	},
};
