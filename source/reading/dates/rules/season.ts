import {leanBefore} from '../lean.js';
import {isCapital, type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

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

const leads = /^(?:in|by|until|since|during|through|last|next|this|every|each|early|late|mid|-|of)$/;

/** The verb, the water, the collapse: "fall to 3%", "spring a surprise", "the fall of Saigon"; names ("Winter Palace"). */
function isOther(phrase: Phrase, index: number): boolean {
	const word = phrase.words[index]!;
	const before = wordAt(phrase, index - 1);
	const next = wordAt(phrase, index + 1);
	if (/^[12]\d{3}$/.test(next) || (next === 'of' && /^\d{4}$/.test(wordAt(phrase, index + 2)))) return false;
	if (leads.test(before)) return false;
	const the = before === 'the';
	if (word === 'fall') {
		return !the || next === 'of' || !/^(?:in|by|until|since|during|for|this)$/.test(wordAt(phrase, index - 2));
	}

	// "a spring drought", no "spring of water".
	if (word === 'spring')
		return !the && before !== 'and' && (before !== 'a' || next === 'of') && !isCapital(phrase, index);
	return isCapital(phrase, index) && isCapital(phrase, index + 1) && !the && !/^[,']$/.test(before);
}
