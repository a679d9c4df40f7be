import {isOrdinaryWord} from '../../../article/ordinary.js';
import {remembering} from '../../../data.js';
import {hashOf} from '../../hash.js';
import {isShouted} from '../casing.js';
import {isDemonym, type Lexicon} from '../lexicon.js';
import {functionWords} from '../words/nouns.js';
import {mix} from './hash.js';
import {slotOf, type Vectors} from './vectors.js';

/** What is told of a word by itself, as hashes: worked out once a document. */
export type Form = {
	readonly word: number;
	readonly lower: number;
	/** Each letter as its kind, "Xxxxx'x", and runs of a kind as one, "Xx'x". */
	readonly fullShape: number;
	readonly shape: number;
	readonly prefixes: readonly number[];
	readonly suffixes: readonly number[];
	/** Where its vector lies; -1 for a word that has none. */
	readonly slot: number;
	readonly capital: boolean;
	/** A word like "The" or "In", which is no name by itself. */
	readonly small: boolean;
	/** Bits: in the lists of given names, surnames, demonyms, ordinary words. */
	readonly lists: number;
};

/** Tells words' forms, and remembers them. */
export const formsBy = (vectors: Vectors, lexicon: Lexicon): ((text: string) => Form) =>
	remembering(text => formOf(text, vectors, lexicon));

function formOf(text: string, vectors: Vectors, lexicon: Lexicon): Form {
	const plain = text.replace(/[’‘]/g, "'").replace(/[–—‑]/g, '-');
	const lower = plain.toLowerCase();
	const key = hashOf(lower);
	const sizes = [1, 2, 3, 4];
	const prefixes = sizes.map(size => mix(size, hashOf(lower, 0, Math.min(size, lower.length))));
	const suffixes = sizes.map(size => mix(size, hashOf(lower, Math.max(0, lower.length - size))));

	const first = plain.charAt(0);
	return {
		word: hashOf(plain),
		lower: key,
		...shapesOf(plain),
		prefixes,
		suffixes,
		slot: slotIn(vectors, lower, key),
		capital: first !== first.toLowerCase() || arabicArticle.test(plain),
		small: functionWords.has(lower) && !isShouted(plain),
		lists:
			Number(lexicon.given.has(plain)) |
			(Number(lexicon.surnames.has(plain)) << 1) |
			(Number(isDemonym(lexicon, plain)) << 2) |
			(Number(isOrdinaryWord(lower)) << 3),
	};
}

/** "el-Fasher" */
const arabicArticle = /^(?:al|el|ul|as|ash|ad|an|ar|at|az)-[A-Z]/;

/** A word joined by hyphens that has no vector is used like its last part. */
function slotIn(vectors: Vectors, lower: string, key: number): number {
	const slot = slotOf(vectors, key);
	const hyphen = lower.lastIndexOf('-');
	return slot < 0 && hyphen > 0 ? slotOf(vectors, hashOf(lower, hyphen + 1)) : slot;
}

/** Letters of a word that its full shape looks at. */
const longest = 24;

function shapesOf(text: string): {fullShape: number; shape: number} {
	let fullShape = '';
	let shape = '';
	for (let at = 0; at < Math.min(text.length, longest); at++) {
		const kind = kindOf(text.charAt(at));
		fullShape += kind;
		if (!shape.endsWith(kind)) shape += kind;
	}

	return {fullShape: hashOf(fullShape), shape: hashOf(shape)};
}

function kindOf(letter: string): string {
	if (letter >= '0' && letter <= '9') return 'd';
	const lower = letter.toLowerCase();
	if (lower !== letter) return 'X';
	return lower === letter.toUpperCase() ? letter : 'x';
}

/** Stands where a sentence has no word. */
export const beyond: Form = {
	word: 1,
	lower: 1,
	fullShape: 1,
	shape: 1,
	prefixes: [0, 0, 0, 0],
	suffixes: [0, 0, 0, 0],
	slot: -1,
	capital: false,
	small: false,
	lists: 0,
};
