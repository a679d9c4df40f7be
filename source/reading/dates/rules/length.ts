import {amountBefore, lengthValue, wholeLength} from '../amount.js';
import {letters} from '../lexicon.js';
import {isCapital, type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';
import {unitAt} from './unit-of.js';

/** "ten days", "18 months", "a year and a half", "the past five years", "a 12-month low", "decades": a length and no date. */
export const length: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		if (!unit || unit.unit === 'half') return undefined;
		const letter = letters[unit.unit];
		const amount = amountBefore(phrase, index);
		if (amount === undefined) return bare(phrase, index, unit.plural, letter);
		const {count, hyphen} = amount;
		if (unit.unit === 'second' && (!unit.plural || count === 'X')) return undefined;
		if (unit.unit === 'quarter' && (!unit.plural || count === 'X')) return undefined;
		if (unit.unit === 'minute' && hyphen === false && !unit.plural && count !== 1) return undefined;
		// "a three year period"
		const led = /^(?:a|an|the)$/.test(wordAt(phrase, amount.first - 1)) && phrase.tokens[index + 1]?.kind === 'word';
		if (!unit.plural && !hyphen && count !== 1 && count !== 'X' && count > 1 && !led) return undefined;
		const old = ageAfter(phrase, index);
		if (old) return count === 'X' ? undefined : plain(amount.first, old, lengthValue(count, letter));
		if (wordAt(phrase, index + 2) === 'age') return undefined;
		const {first, isRecent} = prefixed(phrase, amount.first, hyphen);
		const half =
			wordAt(phrase, index + 1) === 'and' && wordAt(phrase, index + 2) === 'a' && wordAt(phrase, index + 3) === 'half';
		const whole = half && count !== 'X' ? count + 0.5 : count;
		if (count === 1 && wordAt(phrase, amount.first).length < 3 && wordAt(phrase, index + 1) === '-')
			return bare(phrase, index, false, letter);
		const long = wordAt(phrase, index + 1) === '-' && wordAt(phrase, index + 2) === 'long';
		const last = half ? index + 4 : long ? index + 3 : index + 1;
		const times = unit.unit === 'fortnight' && whole !== 'X' ? 2 * whole : whole;
		if (isRecent && count === 'X')
			return plain(first, last, `P${letter.startsWith('T') ? 'T' : ''}X${letter.replace('T', '')}`);
		return plain(first, last, wholeLength(times, letter));
	},
};

const plain = (first: number, last: number, value: string): Reading => ({
	first,
	last,
	sense: {kind: 'plain', type: 'duration', value},
});

/** "the past five years", "the next few days", "the first four months": the words that belong to the length. */
function prefixed(phrase: Phrase, first: number, hyphen: boolean): {first: number; isRecent: boolean} {
	const word = wordAt(phrase, first - 1);
	if (
		/^(?:past|last|next|coming|first|previous|following|final|opening|preceding|ensuing|latest|remaining)$/.test(word)
	) {
		const article = /^(?:the|these|its|this|his|her|their|those)$/.test(wordAt(phrase, first - 2));
		return {
			first: article && /^(?:the|these|this|those)$/.test(wordAt(phrase, first - 2)) ? first - 2 : first - 1,
			isRecent: true,
		};
	}

	return {first: /^(?:the|those|these)$/.test(word) && !hyphen ? first - 1 : first, isRecent: false};
}

/** "for decades", "the past decade", "months of talks", "recent years", "month-long". */
function bare(phrase: Phrase, index: number, plural: boolean, letter: string): Reading | undefined {
	const before = wordAt(phrase, index - 1);
	const the = /^(?:the|these)$/.test(wordAt(phrase, index - 2));
	if (wordAt(phrase, index + 1) === '-' && wordAt(phrase, index + 2) === 'long')
		return plain(index, index + 3, lengthValue(1, letter));
	if (!plural) {
		const deictic = /^(?:past|next|last|coming)$/.test(before) && the;
		const noun = /^(?:decade|century|year|month|week|hour|day|quarter)$/.test(phrase.words[index]!);
		const of = wordAt(phrase, index + 1) === 'of';
		if (deictic && noun && !(of && before !== 'last')) return plain(index - 2, index + 1, lengthValue(1, letter));
		if ((before === 'first' || before === 'final') && the && of)
			return plain(index - 2, index + 1, lengthValue(1, letter));
		return undefined;
	}

	if (/^(?:following|succeeding|ensuing|subsequent|intervening|preceding|next)$/.test(before)) {
		return plain(the ? index - 2 : index - 1, index + 1, lengthValue('X', letter));
	}

	if (/^(?:recent|past|coming|previous)$/.test(before)) {
		const ref = before === 'coming' ? 'FUTURE_REF' : 'PAST_REF';
		return {first: the ? index - 2 : index - 1, last: index + 1, sense: {kind: 'plain', type: 'date', value: ref}};
	}

	if (
		/^(?:early|late|later|earlier|last|final|first|formative|these|those|the|his|her|their|its|our|my|of|school|war|teenage)$/.test(
			before,
		) &&
		!isOpen(phrase, index)
	)
		return undefined;
	if (isCapital(phrase, index) && !phrase.tokens[index]!.first) return undefined;
	if (letter === 'TS' || letter === 'Q') return undefined;
	return plain(index, index + 1, lengthValue('X', letter));
}

/** "the days", "his years" say nothing; "hundreds of years" does through its amount; "months of talks" by the preposition before. */
const isOpen = (phrase: Phrase, index: number): boolean =>
	wordAt(phrase, index - 1) === 'of' && /^(?:matter|period)$/.test(wordAt(phrase, index - 2));

/** Where "-old" or "old" ends: "34-year-old", "18 years old". */
function ageAfter(phrase: Phrase, index: number): number | undefined {
	if (wordAt(phrase, index + 1) === '-' && wordAt(phrase, index + 2) === 'old') return index + 3;
	return wordAt(phrase, index + 1) === 'old' ? index + 2 : undefined;
}
