import {readData} from '../../data.js';
import type {EntityType} from '../document.js';

export type NameKind = 'country' | 'region' | 'city' | 'organisation';

/** A well-known name. */
export type KnownName = {
	readonly kind: NameKind;
	/** The first name of its line, "United States" for "U.S."; null where there is no other. */
	readonly canonical: string | null;
	/** A place, and a body that is called by the place's name alone: "Liverpool", "Amazon". */
	readonly shared: boolean;
};

export type Lexicon = {
	/** By the form that a text has, straight quotes, single spaces. */
	readonly known: ReadonlyMap<string, KnownName>;
	readonly given: ReadonlySet<string>;
	readonly surnames: ReadonlySet<string>;
	readonly demonyms: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
};

const lists: ReadonlyArray<readonly [NameKind, string]> = [
	['city', 'names/cities.txt'],
	['region', 'names/regions.txt'],
	['organisation', 'names/organisations.txt'],
	['country', 'names/countries.txt'],
];

let lexicon: Lexicon | undefined;

/** The lists of data/names, read when first needed. A place that is a body too stays a place, marked as shared. */
export function namesLexicon(): Lexicon {
	lexicon ??= load();
	return lexicon;
}

function load(): Lexicon {
	const known = new Map<string, KnownName>();
	for (const [kind, file] of lists) {
		const alone: KnownName = {kind, canonical: null, shared: false};
		for (const line of linesOf(file)) {
			const names = line.includes('; ') ? line.split('; ') : undefined;
			const name = names ? {...alone, canonical: names[0] ?? line} : alone;
			for (const form of names ?? [line]) {
				const place = kind === 'organisation' ? known.get(form) : undefined;
				known.set(form, place ? {...place, shared: true} : name);
			}
		}
	}

	return {
		known,
		given: new Set(linesOf('names/given-names.txt')),
		surnames: new Set(linesOf('names/surnames.txt')),
		demonyms: new Set(linesOf('names/demonyms.txt')),
		words: new Set(linesOf('names/words.txt')),
	};
}

export const typeOfKind = (kind: NameKind): EntityType => (kind === 'organisation' ? 'organisation' : 'place');

/** The lines of one of our own lists, its header among them: 36,000 lines are to be there at once. */
const linesOf = (file: string): string[] => readData(file).split('\n');

/** "Chinese", "Americans", "Sino". */
export function isDemonym({demonyms}: Lexicon, word: string): boolean {
	return demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1)));
}

/** What data/names/words.txt leaves out (training/names/make.mjs cuts the same). */
const inflections: ReadonlyArray<readonly [string, readonly string[]]> = [
	['ies', ['y']],
	['es', ['', 'e']],
	['s', ['']],
	['ed', ['', 'e']],
	['ing', ['', 'e']],
	['ers', ['', 'e']],
	['er', ['', 'e']],
	['ly', ['', 'le']],
	['ness', ['']],
];

/** An ordinary English word, in lower case, inflected or not. */
export function isOrdinary({words}: Lexicon, lower: string): boolean {
	if (words.has(lower)) return true;
	for (const [ending, instead] of inflections) {
		if (!lower.endsWith(ending) || lower.length < ending.length + 3) continue;
		const stem = lower.slice(0, -ending.length);
		if (instead.some(rest => words.has(stem + rest))) return true;
		if (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true;
	}

	return lower.length > 7 && longEndings.test(lower);
}

/** Long words are known by their endings, and the list leaves them out: "environmental", "administration". */
const longEndings = /(?:tions?|ments?|mental|ly|ities|ity|ness|less|able|ible|ous|ful|ical|ising|izing|ional|ships?)$/;
