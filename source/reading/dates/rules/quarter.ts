import {type Phrase, rankBefore, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';

const quarterMonths = /^(?:january|jan|april|apr|july|jul|october|oct)$/;

/** "the first quarter", "third-quarter", "Q4", "the January-March quarter". */
export const quarter: Rule = {
	triggers: ['unit', '=q', '=profit', '=net', '=sales', '=revenue', '=results', '=earnings', '=period'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		if (word === 'q') {
			const number = /^[1-4]$/.test(wordAt(phrase, index + 1)) && !phrase.tokens[index]!.spaced;
			return number ? reading(index, index + 2, Number(wordAt(phrase, index + 1))) : undefined;
		}

		if (word !== 'quarter') return named(phrase, index);
		return named(phrase, index) ?? ranked(phrase, index);
	},
};

function ranked(phrase: Phrase, index: number): Reading | undefined {
	const hyphen = wordAt(phrase, index - 1) === '-';
	const calendar = wordAt(phrase, index - 1) === 'calendar';
	const rank = rankBefore(phrase, hyphen || calendar ? index - 1 : index);
	const last = wordAt(phrase, index - 1) === 'final' ? {rank: 4, first: index - 1} : undefined;
	const found = rank ?? last;
	if (found === undefined || found.rank > 4) return undefined;
	const the = wordAt(phrase, found.first - 1) === 'the' && !hyphen;
	return reading(the ? found.first - 1 : found.first, index + 1, found.rank);
}

/** "January-March quarter": its first month says which. */
function named(phrase: Phrase, index: number): Reading | undefined {
	const from = phrase.lexemes[index - 3];
	const to = phrase.lexemes[index - 1];
	if (from?.kind !== 'month' || to?.kind !== 'month' || to.month !== from.month + 2) return undefined;
	if (!quarterMonths.test(wordAt(phrase, index - 3)) || !/^(?:-|to)$/.test(wordAt(phrase, index - 2))) return undefined;
	const the = wordAt(phrase, index - 4) === 'the';
	// "January-March profit"
	const last = /^(?:quarter|period)$/.test(wordAt(phrase, index)) ? index + 1 : index;
	const {sense} = reading(index, last, (from.month + 2) / 3);
	return {first: the && last > index ? index - 4 : index - 3, last, sense: {...sense, months: true}};
}

const reading = (first: number, last: number, number: number) =>
	({first, last, sense: {kind: 'part', unit: 'quarter', number}}) as const;
