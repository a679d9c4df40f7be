import {lengthValue, lowerEnd} from '../amount.js';
import {letters} from '../lexicon.js';
import {type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import {set} from '../set.js';
import {unitAt} from '../unit-of.js';

/** "once a year", "twice a week", "three times a month", "$2bn a year", "per day". */
export const rate: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		const article = wordAt(phrase, index - 1);
		if (!unit || unit.plural || !/^(?:a|an|per|each|every)$/.test(article)) return undefined;
		const value = lengthValue(1, letters[unit.unit]);
		const before = wordAt(phrase, index - 2);
		if (/^(?:once|twice|thrice)$/.test(before)) return set(index - 2, index + 1, value);
		if (before === 'times') {
			const numeral = phrase.ends[index - 2];
			return set(numeral ? lowerEnd(phrase, numeral.first - phrase.offset) : index - 2, index + 1, value);
		}

		if (unit.unit === 'half' || unit.unit === 'second' || unit.unit === 'quarter') return undefined;
		if (article === 'per') return set(index - 1, index + 1, value);
		if (
			article === 'every' ||
			article === 'each' ||
			/^(?:ago|later|earlier|before|after|and)$/.test(wordAt(phrase, index + 1))
		)
			return undefined;
		return isAfterAmount(phrase, index - 1) ? set(index - 1, index + 1, value) : undefined;
	},
};

const openers = new Set(
	'in for after over than within took about of spent nearly almost during by with at is was be lasted takes take only just to as half and or every under from on through last this next that until'.split(
		' ',
	),
);

/** An amount with its noun leads to the rate: "12 sailings a day", "$2bn a year", "15 a month". */
function isAfterAmount(phrase: Phrase, end: number): boolean {
	if (openers.has(wordAt(phrase, end - 1)) || phrase.tokens[end - 1]?.kind === 'punctuation') {
		return /^[%p]$/.test(wordAt(phrase, end - 1));
	}

	for (let place = end; place > end - 4 && place > 0; place--) {
		const numeral = phrase.ends[place];
		if (numeral) return !numeral.ordinal;
		if (openers.has(wordAt(phrase, place - 1))) return false;
	}

	return false;
}
