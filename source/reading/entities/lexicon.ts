import {readList, remembering, type SortedList, sortedList} from '../../data.js';
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

/** Names by the form that a text has, straight quotes, single spaces. */
export type KnownNames = {
	get(form: string): KnownName | undefined;
	has(form: string): boolean;
	forms(): Iterable<string>;
};

export type Lexicon = {
	readonly known: KnownNames;
	readonly given: SortedList;
	readonly surnames: SortedList;
	readonly demonyms: SortedList;
};

let lexicon: Lexicon | undefined;

/** The lists of data/names, read when first needed. */
export function namesLexicon(): Lexicon {
	lexicon ??= {
		known: knownNames(),
		given: sortedList('names/given-names.txt'),
		surnames: sortedList('names/surnames.txt'),
		demonyms: sortedList('names/demonyms.txt'),
	};
	return lexicon;
}

/** A country beats what else has its name; a place that is a body too stays a place, marked as shared. */
function knownNames(): KnownNames {
	const countries = namesOf('country', 'names/countries.txt');
	const organisations = namesOf('organisation', 'names/organisations.txt');
	const regions = sortedList('names/regions.txt');
	const cities = sortedList('names/cities.txt');
	const find = remembering((form): KnownName | null => {
		const country = countries.get(form);
		if (country) return country;
		const kind = regions.has(form) ? 'region' : cities.has(form) ? 'city' : null;
		if (kind === null) return organisations.get(form) ?? null;
		return {kind, canonical: null, shared: organisations.has(form)};
	});

	return {
		get: form => find(form) ?? undefined,
		has: form => find(form) !== null,
		*forms() {
			yield* cities.lines();
			yield* regions.lines();
			yield* organisations.keys();
			yield* countries.keys();
		},
	};
}

/** Names by each of their forms; a line gives the forms of one. */
function namesOf(kind: NameKind, file: string): Map<string, KnownName> {
	const names = new Map<string, KnownName>();
	for (const line of readList(file)) {
		const forms = line.split('; ');
		const name = {kind, canonical: forms.length > 1 ? forms[0]! : null, shared: false};
		for (const form of forms) names.set(form, name);
	}

	return names;
}

export const typeOfKind = (kind: NameKind): EntityType => (kind === 'organisation' ? 'organisation' : 'place');

export const isPlace = (known: KnownName | undefined): boolean => known !== undefined && known.kind !== 'organisation';

/** "Chinese", "Americans", "Sino". */
export function isDemonym({demonyms}: Lexicon, word: string): boolean {
	return demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1)));
}
