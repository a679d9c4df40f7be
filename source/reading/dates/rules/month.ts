import {leanBefore} from '../lean.js';
import {isAbbreviated, isCapital, plainNumber, wordAt, yearNumber} from '../phrase.js';
import type {Rule} from '../rule.js';

const prepositions = new Set(
	'in since until till by from to through during of and or between before after for around late early mid last next this that each every late - this following previous until throughout'.split(
		' ',
	),
);

/** "March", "last October", "next March", "this May", "Sept. 2023". */
export const month: Rule = {
	triggers: ['month'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'month' || !isCapital(phrase, index)) return undefined;
		const abbreviated = isAbbreviated(phrase, index);
		const next = index + (abbreviated ? 2 : 1);
		const lean = leanBefore(phrase, index);
		const sense = {kind: 'part', unit: 'month', number: lexeme.month, ...(lean && {lean: lean.lean})} as const;
		const short = phrase.words[index]!.length === 3 && lexeme.month !== 5;
		const doubtful = lexeme.also === true || short;
		if (doubtful && !abbreviated && yearNumber(phrase, next) === undefined) {
			const before = wordAt(phrase, index - 1);
			const noun = before === 'the' && !/^(?:on|of|for|to|is|was)$/.test(wordAt(phrase, index + 1));
			const said = noun || prepositions.has(before) || lean !== undefined || /^[(,]$/.test(before);
			// "May rose", "April Jones": a name or a verb unless a preposition leads to it.
			if (!said && !(phrase.tokens[index]!.first && wordAt(phrase, index + 1) === ',')) return undefined;
			if (isCapital(phrase, index + 1) && phrase.tokens[index]!.spaced && !isMonthNext(phrase.lexemes[next]?.kind)) {
				if (wordAt(phrase, index + 1).length > 1 && !/^(?:in|of)$/.test(before)) return undefined;
			}
		} else if (short && plainNumber(phrase, next, 4) === undefined && !abbreviated) return undefined;
		return {first: lean?.first ?? index, last: abbreviated ? index + 2 : index + 1, sense};
	},
};

const isMonthNext = (kind: string | undefined): boolean => kind === 'month' || kind === 'weekday';
