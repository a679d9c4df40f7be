import {leanBefore} from '../lean.js';
import {isAbbreviated, isCapital, type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "on the Thursday": the one of the week that is told of; not "the Thursday deadline", "the Thursday of last week". */
function definite(phrase: Phrase, index: number, last: number): {lean: 'told'; first: number} | undefined {
	if (wordAt(phrase, index - 1) !== 'the') return undefined;
	const next = phrase.tokens[last];
	const ends =
		next === undefined ||
		next.kind === 'punctuation' ||
		isCapital(phrase, last) ||
		/^(?:and|but|when|as|while|after|before|he|she|it|they|we|the|a|an|his|her|their|more|most|some|many|several|no|in|at|to|by|was|were|had)$/.test(
			next.lower,
		);
	return ends && wordAt(phrase, index - 2) !== 'of' ? {lean: 'told', first: index - 1} : undefined;
}

const lengths: ReadonlyMap<string, number> = new Map([
	['week', 7],
	['fortnight', 14],
]);

/** "Saturday week", "a fortnight on Monday". */
function weeksOn(phrase: Phrase, index: number): {first: number; last: number; days: number} | undefined {
	const behind = lengths.get(wordAt(phrase, index + 1));
	if (behind !== undefined && wordAt(phrase, index + 2) !== '-') return {first: index, last: index + 2, days: behind};
	const before = lengths.get(wordAt(phrase, index - 2));
	const isLed = wordAt(phrase, index - 3) === 'a' && wordAt(phrase, index - 1) === 'on';
	// "was jailed for a week on Monday"
	if (/^(?:for|in|of|than|after)$/.test(wordAt(phrase, index - 4))) return undefined;
	return before !== undefined && isLed ? {first: index - 3, last: index + 1, days: before} : undefined;
}

/** "Tuesday", "last Friday", "next Monday", "Tues."; "Sunday Times" is a paper. */
export const weekday: Rule = {
	triggers: ['weekday'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'weekday' || !isCapital(phrase, index)) return undefined;
		// "Mr Sunday Amadi", "Miss Friday"; but "will miss Friday's match"
		if (/^(?:Mr|Mrs|Ms|Miss|Dr|Chief|Sir|Madam)$/.test(phrase.tokens[index - 1]?.text ?? '')) return undefined;
		const stop = lexeme.also === true && isAbbreviated(phrase, index);
		const next = wordAt(phrase, stop ? index + 2 : index + 1);
		if (lexeme.also && !stop && !/^[,\d]/.test(next) && phrase.lexemes[index + 1]?.kind !== 'month') return undefined;
		if (
			/^(?:times|telegraph|mirror|express|mail|post|league|herald|independent|world|school|people|sun|service)$/.test(
				next,
			) &&
			isCapital(phrase, index + 1)
		) {
			return undefined;
		}

		if (lexeme.plural) {
			return {
				first: index,
				last: index + 1,
				sense: {kind: 'plain', type: 'set', value: `XXXX-WXX-${lexeme.weekday}`},
			};
		}

		const weeks = weeksOn(phrase, index);
		if (weeks !== undefined) {
			const {days, ...place} = weeks;
			const of = {kind: 'part', unit: 'weekday', number: lexeme.weekday, lean: 'next'} as const;
			return {...place, sense: {kind: 'on', days, of}};
		}

		const lean = leanBefore(phrase, index) ?? definite(phrase, index, stop ? index + 2 : index + 1);
		return {
			first: lean?.first ?? index,
			last: stop ? index + 2 : index + 1,
			sense: {kind: 'part', unit: 'weekday', number: lexeme.weekday, ...(lean && {lean: lean.lean})},
		};
	},
};
