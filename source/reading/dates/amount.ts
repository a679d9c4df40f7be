import {countBefore, type Phrase, wordAt} from './phrase.js';

/** How many units are meant: "X" where the text does not say. */
export type Amount = {readonly first: number; readonly count: number | 'X'; readonly hyphen: boolean};

const adjectives = new Set(
	'consecutive straight single more full whole long short extra additional successive further calendar business working trading brutal solid further'.split(
		' ',
	),
);
const fewWords = new Set(['several', 'few', 'many', 'some', 'various', 'multiple']);
const scores = new Set(['tens', 'dozens', 'hundreds', 'thousands', 'scores', 'couple', 'handful', 'number']);

/** The amount that stands before the unit at `unit`: "two", "a", "several", "a couple of", "ten brutal". */
export function amountBefore(phrase: Phrase, unit: number): Amount | undefined {
	const hyphen = wordAt(phrase, unit - 1) === '-' && !phrase.tokens[unit - 2]?.spaced;
	let end = hyphen ? unit - 1 : unit;
	if (!hyphen && (adjectives.has(wordAt(phrase, end - 1)) || isQuality(phrase, end - 1))) end--;
	const numeral = countBefore(phrase, end);
	if (numeral) return {first: lowerEnd(phrase, numeral.first), count: numeral.count, hyphen};
	const before = wordAt(phrase, end - 1);
	if (before === 'a' || before === 'an' || before === 'another')
		return quarters(phrase, end - 1) ?? {first: end - 1, count: 1, hyphen};
	if (fewWords.has(before)) {
		const article = before === 'few' && wordAt(phrase, end - 2) === 'a';
		return {first: end - (article ? 2 : 1), count: 'X', hyphen};
	}

	if (before === 'of' && scores.has(wordAt(phrase, end - 2))) {
		const article = wordAt(phrase, end - 3) === 'a' ? 1 : 0;
		return {first: end - 2 - article, count: wordAt(phrase, end - 2) === 'couple' ? 2 : 'X', hyphen};
	}

	return undefined;
}

/** "a quarter of an hour", "three quarters of a century": what stands before "of a". */
function quarters(phrase: Phrase, article: number): Amount | undefined {
	if (wordAt(phrase, article - 1) !== 'of' || !/^quarters?$/.test(wordAt(phrase, article - 2))) return undefined;
	const before = wordAt(phrase, article - 3);
	const hyphen = before === '-' ? 1 : 0;
	if (wordAt(phrase, article - 3 - hyphen) === 'three')
		return {first: article - 3 - hyphen, count: 0.75, hyphen: false};
	return before === 'a' ? {first: article - 3, count: 0.25, hyphen: false} : undefined;
}

/** "P2W", "PT45M", "P1.5Y", "PXM". */
export function lengthValue(count: number | 'X', letter: string): string {
	const time = letter.startsWith('T');
	return `P${time ? 'T' : ''}${count}${time ? letter.slice(1) : letter}`;
}

/** "two bloody weeks": one word of quality between an amount and a unit in the plural; "12 people days later" has none. */
function isQuality(phrase: Phrase, index: number): boolean {
	const token = phrase.tokens[index];
	if (token?.kind !== 'word' || token.text !== token.lower || phrase.ends[index + 1]) return false;
	if (phrase.lexemes[index] || !phrase.words[index + 1]?.endsWith('s') || !phrase.ends[index]) return false;
	return (
		token.lower.length > 3 &&
		!/(?:s|people|children|women|percent|cent|from|with|over|and|that|this)$/.test(token.lower)
	);
}

/** Where "two or [three] weeks", "24 to [48] hours" begins. */
export function lowerEnd(phrase: Phrase, first: number): number {
	if (!/^(?:to|or|-)$/.test(wordAt(phrase, first - 1))) return first;
	const lower = countBefore(phrase, first - 1);
	if (lower === undefined || lower.numeral.exponent > 0) return first;
	return /^(?:from|between|in|on|at|by)$/.test(wordAt(phrase, lower.first - 1)) ||
		phrase.lexemes[lower.first - 1]?.kind === 'month'
		? first
		: lower.first;
}

const smallerUnits: ReadonlyMap<string, readonly [string, number]> = new Map([
	['TM', ['TS', 60]],
	['TH', ['TM', 60]],
	['D', ['TH', 24]],
	['Y', ['M', 12]],
	['DE', ['Y', 10]],
	['CE', ['Y', 100]],
]);

/** Parts of a unit in the next smaller one: half an hour PT30M, half a century P50Y. */
export function wholeLength(count: number | 'X', letter: string): string {
	if (count === 'X' || count >= 1) return lengthValue(count, letter);
	const smaller = smallerUnits.get(letter);
	if (smaller === undefined || !Number.isInteger(count * smaller[1])) return lengthValue(count, letter);
	return lengthValue(count * smaller[1], smaller[0]);
}
