import type {Numeral} from '../numerals.js';
import type {Token} from '../tokens.js';
import {type Phrase, phraseOf} from './phrase.js';
import {repaired} from './repair.js';
import {readingsIn} from './rules.js';
import type {Reading} from './sense.js';

export type FindInput = {tokens: readonly Token[]; numerals: readonly Numeral[]};

/** An expression of time by its words alone: where it stands in the text and what it says, before anything is counted. */
export type FoundDate = Reading & {
	readonly start: number;
	readonly end: number;
	readonly phrase: Phrase;
};

/** Every expression of time in the article, in order of text, none overlapping. Linear in the number of tokens. */
export const findDates = ({tokens, numerals}: FindInput): FoundDate[] =>
	phrasesOf(tokens, numerals).flatMap(phrase =>
		repaired(phrase, readingsIn(phrase)).map(reading => ({
			start: phrase.tokens[reading.first]!.start,
			end: phrase.tokens[reading.last - 1]!.end,
			phrase,
			...reading,
		})),
	);

/** The tokens by sentence, each with its numerals. */
function phrasesOf(tokens: readonly Token[], numerals: readonly Numeral[]): Phrase[] {
	const phrases: Phrase[] = [];
	let numeral = 0;
	for (let first = 0; first < tokens.length; ) {
		let last = first + 1;
		while (tokens[last]?.sentence === tokens[first]!.sentence) last++;
		const from = numeral;
		while (numeral < numerals.length && numerals[numeral]!.first < last) numeral++;
		phrases.push(phraseOf(tokens.slice(first, last), numerals.slice(from, numeral), first));
		first = last;
	}

	return phrases;
}
