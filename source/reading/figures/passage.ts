import type {Article} from '../../article/article.js';
import type {FigureKind} from '../document.js';
import type {Numeral} from '../numerals.js';
import type {Governing} from '../syntax/governing.js';
import type {Token} from '../tokens.js';
import type {Tender} from './currencies.js';
import type {Nations} from './nations.js';

/** What every rule of the figures looks at. */
export type Passage = {
	readonly article: Article;
	readonly tokens: readonly Token[];
	/** Penn tags, one a token. */
	readonly tags: readonly string[];
	/** By token: the clause whose part it is. */
	readonly governing: ReadonlyArray<Governing | undefined>;
	readonly numerals: readonly Numeral[];
	/** By token: the numeral that begins there. */
	readonly numeralAt: ReadonlyMap<number, number>;
	readonly nations: Nations;
	/** By token: 1 where an expression of time has it, 2 where an amount is quoted, 3 where a name has it; else 0. */
	readonly taken: Uint8Array;
};

/** What a number is of, before the owner of a currency is known. `exponent`: -2 for cents and basis points. */
export type Unit =
	| {readonly kind: 'money'; readonly tender: Tender; readonly exponent: number}
	| {readonly kind: Exclude<FigureKind, 'money'>; readonly name: string; readonly exponent: number};

/** An amount among the tokens, `last` exclusive: the number with its sign, scale and unit. */
export type Amount = {
	readonly first: number;
	readonly last: number;
	readonly kind: FigureKind;
	readonly value: number;
	readonly upper: number | null;
	readonly unit: string;
	/** The tokens of the counted noun. */
	readonly noun?: {readonly first: number; readonly last: number} | undefined;
};

/** The lower-case form of a token of the same sentence as `near`; '' beyond it. */
export function wordAt({tokens}: Passage, index: number, near: number): string {
	const token = tokens[index];
	return token !== undefined && token.sentence === tokens[near]?.sentence ? token.lower : '';
}

export function tagAt({tokens, tags}: Passage, index: number, near: number): string {
	return tokens[index] !== undefined && tokens[index].sentence === tokens[near]?.sentence ? (tags[index] ?? '') : '';
}

/** Whether a word of the same sentence as `near` begins with a capital. */
export const isCapital = (passage: Passage, index: number, near: number): boolean =>
	wordAt(passage, index, near) !== '' && /^\p{Lu}/u.test(passage.tokens[index]!.text);

/** Whether a hyphen without spaces stands at a token. */
export const isHyphen = ({tokens}: Passage, index: number): boolean =>
	tokens[index]?.lower === '-' && !tokens[index].spaced && tokens[index - 1]?.spaced === false;

/** Whether no space parts a token from the one before it. */
export const touches = ({tokens}: Passage, index: number): boolean =>
	tokens[index] !== undefined && tokens[index - 1]?.end === tokens[index].start;

/** The first token of a sentence that a token belongs to, and the one after its last. */
export function sentenceAround({tokens}: Passage, index: number): {start: number; end: number} {
	let start = index;
	while (tokens[start]!.first === false && start > index - 120) start--;
	let end = index + 1;
	while (tokens[end]?.sentence === tokens[index]!.sentence && end < index + 120) end++;
	return {start, end};
}

export const isDate = ({taken}: Passage, index: number): boolean => taken[index] === 1;

/** The place before "a record", "just", "a further", "an annualised": where the preposition of an amount stands. */
export function beforeDeterminer(passage: Passage, first: number): number {
	let place = first - 1;
	for (; place > first - 5; place--) {
		const word = wordAt(passage, place, first);
		const level =
			word === 'of' && /^(?:high|low|record|total|peak|average|mean|median)$/.test(wordAt(passage, place - 1, first));
		if (level) place--;
		else if (!determiners.test(word)) break;
	}

	return place;
}

const determiners =
	/^(?:an?|the|just|only|its|record|new|fresh|further|mere|total|combined|another|whopping|reported|initial|extra|additional|high|low|-|all|time|annuali[sz]ed|adjusted|seasonally|modest|slight|staggering|hefty|mammoth|measly|paltry|solid|steep|sharp|estimated|provisional|preliminary|net|gross|cumulative|annual|monthly|weekly|daily|quarterly|yearly)$/;
