import {type Phrase, plainNumber, wordAt, yearNumber} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading, Sense} from '../sense.js';

/** "fiscal 2023", "FY24", "the 2022-23 financial year", "fiscal year 2024-25", "the current fiscal", "the next financial year". */
export const fiscal: Rule = {
	triggers: ['=fiscal', '=financial', '=fy', '=full'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		if (word === 'full') return wholeYear(phrase, index);
		const hasYear = wordAt(phrase, index + 1) === 'year';
		const last = hasYear ? index + 2 : index + 1;
		const number = yearNumber(phrase, last);
		if (number !== undefined) return numbered(phrase, index, last, number);
		const short = plainNumber(phrase, index + 1, 2);
		if (word === 'fy' && short !== undefined) return reading(index, index + 2, {ends: 2000 + short});
		if (word === 'fy') return undefined;
		return (hasYear ? spanning(phrase, index) : undefined) ?? relative(phrase, index, last, word, hasYear);
	},
};

/** "For the full year, it expects growth": of accounts. */
function wholeYear(phrase: Phrase, index: number): Reading | undefined {
	const isSaid = wordAt(phrase, index - 1) === 'the' && /^(?:for|in|over)$/.test(wordAt(phrase, index - 2));
	if (!isSaid || wordAt(phrase, index + 1) !== 'year' || isFollowed(phrase, index + 2)) return undefined;
	return reading(index - 1, index + 2, {full: true});
}

/** The year after a dash that ends what a year begins: "2024-[25]", "2024/25". */
function shortEnd(phrase: Phrase, last: number, from: number): boolean {
	const end = plainNumber(phrase, last + 1, 2);
	return /^[-/]$/.test(wordAt(phrase, last)) && end === (from + 1) % 100;
}

function numbered(phrase: Phrase, index: number, place: number, number: number): Reading {
	const first = withThe(phrase, index);
	if (shortEnd(phrase, place + 1, number)) return reading(first, place + 3, {ends: number + 1, label: number});
	return reading(first, place + 1, {ends: number});
}

/** "the 2022-23 financial year". */
function spanning(phrase: Phrase, index: number): Reading | undefined {
	const from = yearNumber(phrase, index - 3);
	if (from === undefined || !shortEnd(phrase, index - 2, from)) return undefined;
	return reading(withThe(phrase, index - 3), index + 2, {ends: from + 1, label: from});
}

const amounts: ReadonlyMap<string, number> = new Map([
	['this', 0],
	['current', 0],
	['new', 0],
	['last', -1],
	['previous', -1],
	['next', 1],
	['coming', 1],
]);

/** "this fiscal year", "the current fiscal", "the full fiscal", "of the fiscal year"; a fiscal deficit is none. */
function relative(phrase: Phrase, index: number, last: number, word: string, hasYear: boolean): Reading | undefined {
	const lead = wordAt(phrase, index - 1);
	if (lead === 'full' && wordAt(phrase, index - 2) === 'the' && !isFollowed(phrase, last)) {
		return reading(index - 2, last, {full: true});
	}

	const amount = amounts.get(lead) ?? (lead === 'the' && hasYear ? 0 : undefined);
	if (amount === undefined || (!hasYear && (word === 'financial' || isFollowed(phrase, last)))) return undefined;
	if (lead === 'the') {
		return wordAt(phrase, index - 2) === 'of' ? reading(index - 1, last, {amount}) : undefined;
	}

	return reading(withThe(phrase, index - 1), last, {amount});
}

/** "the current fiscal deficit". */
const isFollowed = (phrase: Phrase, index: number): boolean =>
	phrase.tokens[index]?.kind === 'word' &&
	!/^(?:and|to|in|on|by|but|as|the|is|was|were|would|will|has|had|'s)$/.test(wordAt(phrase, index));

const withThe = (phrase: Phrase, first: number): number => (wordAt(phrase, first - 1) === 'the' ? first - 1 : first);

const reading = (first: number, last: number, year: Omit<Extract<Sense, {kind: 'fiscal'}>, 'kind'>): Reading => ({
	first,
	last,
	sense: {kind: 'fiscal', ...year},
});
