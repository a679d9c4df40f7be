import {isCapital, type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import {leanBefore} from './lean.js';

/** "the spring", "last summer", "summer 2023", "the winter of 1942"; "fall" and "spring" where they are no verb. */
export const season: Rule = {
	triggers: ['season'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'season' || lexeme.plural) return undefined;
		const lean = leanBefore(phrase, index);
		if (lean === undefined && isOther(phrase, index)) return undefined;
		return {
			first: lean?.first ?? index,
			last: index + 1,
			sense: {kind: 'part', unit: 'season', number: lexeme.season + 1, ...(lean && {lean: lean.lean})},
		};
	},
};

/** The verb, the source of water, the collapse: "fall to 3%", "spring a surprise", "the fall of Saigon". */
function isOther(phrase: Phrase, index: number): boolean {
	const word = phrase.words[index]!;
	const before = wordAt(phrase, index - 1);
	const next = wordAt(phrase, index + 1);
	const of = /^(?:19|20|1[0-8])\d\d$/.test(next) || (next === 'of' && /^\d{4}$/.test(wordAt(phrase, index + 2)));
	if (of) return false;
	const preposition = /^(?:in|by|until|since|during|through|last|next|this|every|each|early|late|mid|-|of)$/;
	if (word === 'fall') {
		return (
			!preposition.test(before) &&
			!(before === 'the' && /^(?:in|by|until|since|during|for|this)$/.test(wordAt(phrase, index - 2)) && next !== 'of')
		);
	}

	if (word === 'spring')
		return !preposition.test(before) && before !== 'the' && before !== 'and' && !isCapital(phrase, index);
	return (
		isCapital(phrase, index) &&
		isCapital(phrase, index + 1) &&
		/^(?:the|,|')$/.test(before) === false &&
		!preposition.test(before)
	);
}
