import type {Numeral} from '../numerals.js';
import type {Token} from '../tokens.js';

/** What was read from `first` on, up to `last`. */
export type Reading = {
	digits: string;
	exponent: number;
	denominator: number;
	form: Numeral['form'];
	ordinal: boolean;
	last: number;
};

export const plain = (form: Numeral['form'], last: number): Reading => ({
	digits: '1',
	exponent: 0,
	denominator: 1,
	form,
	ordinal: false,
	last,
});

/** The place after a hyphen that joins two words, or the same place. */
export function overHyphen(tokens: readonly Token[], index: number): number {
	const hyphen = tokens[index];
	return hyphen?.lower === '-' && tokens[index - 1]?.spaced === false && !hyphen.spaced ? index + 1 : index;
}
