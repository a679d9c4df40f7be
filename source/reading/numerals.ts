import type {Span} from '../article/article.js';
import {digitsAt} from './numerals/digits.js';
import {fractionAt, ofScale} from './numerals/fractions.js';
import {type NumeralForm, plain, type Reading} from './numerals/reading.js';
import {scaled} from './numerals/scales.js';
import {ordinalAt, wordsAt} from './numerals/spelled.js';
import {vulgarFractions} from './numerals/words.js';
import type {Token} from './tokens.js';

/**
 * A number as the text writes it, in digits or words, before anybody says what it measures. Its value is
 * `Number(digits + 'e' + exponent) / denominator` with the sign: built from text, never multiplied, so that 8.2 billion is exact.
 */
export type Numeral = Span & {
	/** Decimal digits with at most one point: "8.2", "1200". */
	readonly digits: string;
	/** 9 for "billion". */
	readonly exponent: number;
	/** 3 for "a third", 2 for "two and a half" (5 of them); else 1. */
	readonly denominator: number;
	readonly sign: 1 | -1;
	readonly form: NumeralForm;
	/** Where it stands among the tokens, end exclusive: the scale word ("billion", "bn"), "minus" and "half a" are inside. */
	readonly first: number;
	readonly last: number;
	/** Written like "11th", "third" of a sequence: a rank, no amount. */
	readonly ordinal: boolean;
	/** Whether a letter touches it: "G7", "1990s", "40km". */
	readonly glued: {readonly before: boolean; readonly after: boolean};
};

/** The amount that a numeral stands for. */
export const amountOf = ({digits, exponent, denominator, sign}: Numeral): number =>
	(sign * Number(`${digits}e${exponent}`)) / denominator;

/** Every numeral in order of text, none overlapping. Linear in the number of tokens. */
export function numeralsOf(tokens: readonly Token[]): Numeral[] {
	const numerals: Numeral[] = [];
	for (let first = 0; first < tokens.length; ) {
		let last = first + 1;
		while (tokens[last]?.sentence === tokens[first]!.sentence) last++;
		readSentence(tokens.slice(first, last), first, numerals);
		first = last;
	}

	return numerals;
}

/** The tokens are one sentence's, so that no reading looks past its end; `offset` is where it begins among all. */
function readSentence(tokens: readonly Token[], offset: number, numerals: Numeral[]): void {
	for (let index = 0; index < tokens.length; ) {
		const reading = readingAt(tokens, index);
		if (reading === undefined) {
			index++;
			continue;
		}

		const {digits, exponent, denominator, form, ordinal, last} = reading;
		const signed = signBefore(tokens, index, form);
		const first = signed ? index - 1 : index;
		numerals.push({
			start: tokens[first]!.start,
			end: tokens[last - 1]!.end,
			digits,
			exponent,
			denominator,
			sign: signed ? -1 : 1,
			form,
			first: offset + first,
			last: offset + last,
			ordinal,
			glued: {before: isLetterGlued(tokens, index, index - 1), after: isLetterGlued(tokens, last, last)},
		});
		index = last;
	}
}

function readingAt(tokens: readonly Token[], index: number): Reading | undefined {
	const token = tokens[index]!;
	if (token.kind === 'number') return digitsAt(tokens, index);
	if (token.text === '.') return pointAt(tokens, index);
	if (token.kind === 'word') return fractionAt(tokens, index) ?? ordinalAt(tokens, index) ?? wordsAt(tokens, index);
	const parts = vulgarFractions.get(token.text);
	return parts && ofScale(tokens, {...plain('digits', index + 1), digits: `${parts[0]}`, denominator: parts[1]});
}

/** "£.5m": a fraction without its nought, after a sign of money. */
function pointAt(tokens: readonly Token[], index: number): Reading | undefined {
	const digits = tokens[index + 1];
	const sign = tokens[index - 1];
	if (digits?.kind !== 'number' || tokens[index]!.spaced || sign === undefined || sign.spaced) return undefined;
	if (!/^\p{Sc}$/u.test(sign.text) || !/^\d{1,4}$/.test(digits.text)) return undefined;
	return scaled(tokens, {...plain('digits', index + 2), digits: `0.${digits.text}`});
}

/** "minus 31", "-0.4" after a space or a bracket; the hyphen of "2-3" is none. */
function signBefore(tokens: readonly Token[], index: number, form: NumeralForm): boolean {
	const sign = tokens[index - 1];
	if (sign === undefined) return false;
	if (sign.lower === 'minus') return tokens[index - 2]?.lower !== 'or';
	if (form === 'words' || sign.spaced || (sign.lower !== '-' && sign.lower !== '−')) return false;
	const before = tokens[index - 2];
	return before === undefined || before.spaced || before.text === '(';
}

/** Whether the token at `place` is a word and no space parts the tokens before and after `edge`. */
const isLetterGlued = (tokens: readonly Token[], edge: number, place: number): boolean =>
	tokens[place]?.kind === 'word' && tokens[edge - 1]?.end === tokens[edge]?.start;
