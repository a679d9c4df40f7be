import type {Token} from '../tokens.js';

/** "mixed": digits and a word of scale. */
export type NumeralForm = 'digits' | 'words' | 'mixed';

/** What was read from `first` on, up to `last`. */
export type Reading = {
	digits: string;
	exponent: number;
	denominator: number;
	form: NumeralForm;
	ordinal: boolean;
	last: number;
};

export const plain = (form: NumeralForm, last: number): Reading => ({
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
