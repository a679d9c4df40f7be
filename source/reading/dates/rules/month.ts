import {leanBefore} from '../lean.js';
import {isAbbreviated, isCapital, type Phrase, wordAt, yearNumber} from '../phrase.js';
import type {Rule} from '../rule.js';

const prepositions = new Set(
	'in since than against until till by from to through during of and or between before after for around late early mid last next this that each every late - this following previous until throughout'.split(
		' ',
	),
);

/** "March", "last October", "next March", "this May", "Sept. 2023". */
export const month: Rule = {
	triggers: ['month'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'month' || !isCapital(phrase, index)) return undefined;
		const last = index + (isAbbreviated(phrase, index) ? 2 : 1);
		const lean = leanBefore(phrase, index);
		const hasYear = yearNumber(phrase, last) !== undefined || /^(?:bc|bce)$/.test(wordAt(phrase, last + 1));
		const isShort = phrase.words[index]!.length === 3 && lexeme.month !== 5;
		if (!hasYear && last === index + 1) {
			const isDoubtful = isShort || lexeme.also === true;
			if (isDoubtful && (!isSaid(phrase, index, lean !== undefined) || isName(phrase, index))) return undefined;
		}

		const sense = {kind: 'part', unit: 'month', number: lexeme.month, ...(lean && {lean: lean.lean})} as const;
		return {first: lean?.first ?? index, last, sense};
	},
};

/** "May rose", "Mar a": a name, a verb or nothing unless a preposition or an article leads to it. */
function isSaid(phrase: Phrase, index: number, isLed: boolean): boolean {
	const before = wordAt(phrase, index - 1);
	const next = wordAt(phrase, index + 1);
	// "as early as April"
	if (before === 'as' && /^(?:early|late|soon|recently|long|far)$/.test(wordAt(phrase, index - 2))) return true;
	if (isLed || prepositions.has(before) || /^[(,]$/.test(before)) return true;
	if (before === 'the') return !/^(?:on|of|for|to|is|was|family|brothers|sisters|government)$/.test(next);
	return (
		(phrase.tokens[index]!.first || before === '“') &&
		(isTopic(phrase, index) || next === ',' || (next === "'s" && wordAt(phrase, index) !== 'may'))
	);
}

/** "March was the sunniest ever", "April was the third warmest". */
const isTopic = (phrase: Phrase, index: number): boolean =>
	/^(?:was|is)$/.test(wordAt(phrase, index + 1)) &&
	[2, 3, 4].some(ahead => /^(?:\w+est|most|least|worst|best|worse|better)$/.test(wordAt(phrase, index + ahead)));

/** "April Jones", but "in April Mr Jones", "in May British forces". */
function isName(phrase: Phrase, index: number): boolean {
	// "by Jan van Goyen"
	if (/^(?:van|von|de|der|den|ten|ter)$/.test(wordAt(phrase, index + 1))) return true;
	if (!isCapital(phrase, index + 1) || !phrase.tokens[index]!.spaced || wordAt(phrase, index + 1).length < 2)
		return false;
	if (/^(?:street|road|avenue|square)$/.test(wordAt(phrase, index + 1))) return true;
	const kind = phrase.lexemes[index + 1]?.kind;
	return kind !== 'month' && kind !== 'weekday' && !/^(?:in|of)$/.test(wordAt(phrase, index - 1));
}
