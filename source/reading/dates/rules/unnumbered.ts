import {amountBefore, lengthValue} from '../amount.js';
import {letters} from '../lexicon.js';
import {isCapital, type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';
import {unitAt} from '../unit-of.js';

/** "for decades", "months of talks", "the past decade", "recent years", "the following days", "a month-long strike". */
export const unnumbered: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		if (!unit || unit.unit === 'half' || unit.unit === 'weekend') return undefined;
		const letter = letters[unit.unit];
		if (wordAt(phrase, index + 1) === '-' && wordAt(phrase, index + 2) === 'long') {
			return reading(index, index + 3, lengthValue(unit.plural ? 'X' : 1, letter));
		}

		if (!unit.plural) return singular(phrase, index, letter);
		return amountBefore(phrase, index) ? undefined : several(phrase, index, letter);
	},
};

const reading = (first: number, last: number, value: string): Reading => ({
	first,
	last,
	sense: {kind: 'plain', type: 'duration', value},
});

/** "the past decade", "the last week of May". */
function singular(phrase: Phrase, index: number, letter: string): Reading | undefined {
	const before = wordAt(phrase, index - 1);
	// "in the year to February"
	if (before === 'the' && letter === 'Y' && /^(?:to|ended|ending)$/.test(wordAt(phrase, index + 1))) {
		const dated = phrase.lexemes[index + 2]?.kind === 'month' || phrase.lexemes[index + 3]?.kind === 'month';
		return dated ? reading(index - 1, index + 1, 'P1Y') : undefined;
	}

	if (wordAt(phrase, index - 2) !== 'the') return undefined;
	const of = wordAt(phrase, index + 1) === 'of';
	const isLength = of ? /^(?:last|first|final)$/.test(before) : /^(?:past|next|last|coming)$/.test(before);
	const fortnight = wordAt(phrase, index) === 'fortnight' ? 2 : 1;
	// "the last day of term" is a day.
	if (of && letter === 'D') return undefined;
	return isLength ? reading(index - 2, index + 1, lengthValue(fortnight, letter)) : undefined;
}

// "the days", "his early years", "war years" say nothing of when or how long.
const closed =
	/^(?:early|late|later|earlier|last|final|first|formative|these|those|the|his|her|their|its|our|my|of|school|war|teenage|opening|working|office|business|visiting|trading|rush|light)$/;

function several(phrase: Phrase, index: number, letter: string): Reading | undefined {
	const before = wordAt(phrase, index - 1);
	const first = /^(?:the|these)$/.test(wordAt(phrase, index - 2)) ? index - 2 : index - 1;
	if (/^(?:following|succeeding|ensuing|subsequent|intervening|preceding|next)$/.test(before)) {
		return reading(first, index + 1, lengthValue('X', letter));
	}

	if (/^(?:recent|past|coming|previous)$/.test(before)) {
		const value = before === 'coming' ? 'FUTURE_REF' : 'PAST_REF';
		return {first, last: index + 1, sense: {kind: 'plain', type: 'date', value}};
	}

	const matter = before === 'of' && wordAt(phrase, index - 2) === 'matter';
	// "light-years"
	if (
		before === '-' ||
		wordAt(phrase, index - 2) === '-' ||
		(closed.test(before) && !matter) ||
		letter === 'TS' ||
		letter === 'Q'
	)
		return undefined;
	if (isCapital(phrase, index) && !phrase.tokens[index]!.first) return undefined;
	return reading(index, index + 1, lengthValue('X', letter));
}
