import type {Span} from '../article/article.js';
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
	/** 3 for "a third"; else 1. */
	readonly denominator: number;
	readonly sign: 1 | -1;
	readonly form: 'digits' | 'words' | 'mixed';
	/** Where it stands among the tokens, end exclusive: the scale word ("billion", "bn") is inside. */
	readonly first: number;
	readonly last: number;
	/** Written like "11th", "third" of a sequence: a rank, no amount. */
	readonly ordinal: boolean;
};

/** Every numeral in order of text, none overlapping. Linear in the number of tokens. */
export function numeralsOf(_tokens: readonly Token[]): Numeral[] {
	return [];
}

/** The amount that a numeral stands for. */
export const amountOf = ({digits, exponent, denominator, sign}: Numeral): number =>
	(sign * Number(`${digits}e${exponent}`)) / denominator;
