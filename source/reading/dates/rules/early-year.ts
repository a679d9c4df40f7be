import {type Phrase, plainNumber, wordAt} from '../phrase.js';
import {pointOfYear} from '../point.js';
import type {Rule} from '../rule.js';

/** "in 264", "(594)", "30 September 420": three figures where a year may stand; without a month a year only near one that is told of. */
export const earlyYear: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const number = plainNumber(phrase, index, 3);
		if (number === undefined || number < 100 || !isEnded(phrase, index)) return undefined;
		if (phrase.lexemes[index - 1]?.kind === 'month' && plainNumber(phrase, index - 2, 2) !== undefined) {
			return {first: index, last: index + 1, sense: {kind: 'fixed', point: pointOfYear(number)}};
		}

		if (!isLed(phrase, index)) return undefined;
		return {first: index, last: index + 1, sense: {kind: 'part', unit: 'year', number}};
	},
};

const isYearLike = (phrase: Phrase, index: number): boolean => plainNumber(phrase, index, 3) !== undefined;

function isLed(phrase: Phrase, index: number): boolean {
	const before = wordAt(phrase, index - 1);
	if (/^(?:in|since|by|until|circa|year)$/.test(before)) return true;
	if (before === '(') return /^[)-]$/.test(wordAt(phrase, index + 1));
	if (before === '.') return /^(?:c|ca)$/.test(wordAt(phrase, index - 2));
	// "from 366 to 384", "366-384"
	if (/^(?:from|between)$/.test(before)) return isYearLike(phrase, index + 2);
	return /^(?:-|to|and|or)$/.test(before) && isYearLike(phrase, index - 2) && isLed(phrase, index - 2);
}

function isEnded(phrase: Phrase, index: number): boolean {
	const next = phrase.tokens[index + 1];
	if (next === undefined) return true;
	if (!phrase.tokens[index]!.spaced && /^[%:]$/.test(next.text)) return false;
	return (
		next.kind === 'punctuation' ||
		/^(?:the|he|she|it|they|and|or|to|when|after|as|by|with|a|his|her|at|in|until|but|while|was|were)$/.test(next.lower)
	);
}
