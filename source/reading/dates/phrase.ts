import {amountOf, type Numeral} from '../numerals.js';
import type {Token} from '../tokens.js';
import {type Lexeme, lexemeOf} from './lexicon.js';

/** The tokens of one sentence, as the rules see them: no rule can look past its end. */
export type Phrase = {
	readonly tokens: readonly Token[];
	readonly words: readonly string[];
	readonly lexemes: ReadonlyArray<Lexeme | undefined>;
	/** The numeral that begins at, or ends before, a token. */
	readonly begins: ReadonlyArray<Numeral | undefined>;
	readonly ends: ReadonlyArray<Numeral | undefined>;
	/** Where the sentence stands among all tokens. */
	readonly offset: number;
};

export function phraseOf(tokens: readonly Token[], numerals: readonly Numeral[], offset: number): Phrase {
	// Those of most sentences stay empty.
	const begins: Array<Numeral | undefined> = [];
	const ends: Array<Numeral | undefined> = [];
	for (const numeral of numerals) {
		begins[numeral.first - offset] = numeral;
		ends[numeral.last - offset] = numeral;
	}

	const words = tokens.map(token => token.lower);
	return {tokens, words, lexemes: words.map(word => lexemeOf(word)), begins, ends, offset};
}

/** The lower-case word at a place, empty outside the sentence. */
export const wordAt = (phrase: Phrase, index: number): string => phrase.words[index] ?? '';

export const isCapital = (phrase: Phrase, index: number): boolean => {
	const text = phrase.tokens[index]?.text ?? '';
	return text !== '' && text[0] !== text[0]!.toLowerCase();
};

/** The digits at a place as a number: "7", "07", "2024"; nothing for "1,200", "2.8", "G7" or a longer run. */
export function plainNumber(phrase: Phrase, index: number, length: number): number | undefined {
	const text = phrase.tokens[index]?.text;
	if (text === undefined || text.length > length || !/^\d+$/.test(text)) return undefined;
	return Number(text);
}

/** 4 figures that may be a year. */
export function yearNumber(phrase: Phrase, index: number): number | undefined {
	const text = phrase.tokens[index]?.text;
	if (text?.length !== 4 || !/^[12]\d{3}$/.test(text)) return undefined;
	const year = Number(text);
	return year <= 2199 ? year : undefined;
}

/** Where a numeral in words or digits begins, and what it counts, given where it ends. */
export function countBefore(phrase: Phrase, end: number): {first: number; count: number; numeral: Numeral} | undefined {
	const numeral = phrase.ends[end];
	if (numeral === undefined || numeral.ordinal || numeral.sign < 0) return undefined;
	return {first: numeral.first - phrase.offset, count: amountOf(numeral), numeral};
}

/** A rank: "first", "21st". */
export function rankAt(phrase: Phrase, index: number): {rank: number; last: number} | undefined {
	const numeral = phrase.begins[index];
	if (!numeral?.ordinal) return undefined;
	return {rank: amountOf(numeral), last: numeral.last - phrase.offset};
}

export function rankBefore(phrase: Phrase, end: number): {rank: number; first: number} | undefined {
	const numeral = phrase.ends[end];
	if (!numeral?.ordinal) return undefined;
	return {rank: amountOf(numeral), first: numeral.first - phrase.offset};
}

/** Whether a stop belongs to the word before it: "Sept.", "Mon."; "in June." ends a sentence. */
export const isAbbreviated = (phrase: Phrase, index: number): boolean =>
	wordAt(phrase, index + 1) === '.' &&
	index + 2 < phrase.tokens.length &&
	/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(wordAt(phrase, index));
