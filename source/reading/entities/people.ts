import type {Scene} from './candidate.js';
import type {Cluster, NameMention} from './mention.js';
import {honorificBefore} from './titled.js';
import {genderOf, knightly} from './words/titles.js';

/** More people of one name are not told apart: keeps an article of nothing but namesakes linear. */
const mostBearers = 40;

type Person = Cluster & {
	/** The fullest form so far, its words. */
	readonly words: readonly string[];
	/** Where the full name first stands. */
	introduced: number;
	female: boolean;
	male: boolean;
	knighted: boolean;
	/** Called by the surname alone once: it is the one that the surname means from then on. */
	bare: boolean;
};

/**
 * Who is who: full names first, then each shorter form joins the person that it can mean, those of the headline last. Of
 * several, the honorific decides, then who has been named before and who is called by the surname alone; else it stays apart.
 */
export function joinPeople({tokens, article}: Scene, mentions: readonly NameMention[]): Cluster[] {
	const {people, named, bearersOf, add} = register();
	const personOf = new Map<NameMention, Person>();
	const join = (mention: NameMention, person: Person): void => {
		const honorific = honorificBefore(tokens, mention.first);
		personOf.set(mention, person);
		if (knightly.has(honorific) && person.words.length > 1) person.knighted = true;
		if (genderOf[honorific] === 'female') person.female = true;
		if (genderOf[honorific] === 'male') person.male = true;
	};

	const full = mentions.filter(({key}) => key.includes(' '));
	for (const mention of [...full].sort((a, b) => b.key.length - a.key.length || a.start - b.start)) {
		const words = mention.key.split(' ');
		const fuller = bearersOf(words.at(-1) ?? '').filter(person => isFormOf(words, person.words));
		const person = named.get(mention.key) ?? (fuller.length === 1 ? fuller[0] : undefined) ?? add(mention.key);
		person.introduced = Math.min(person.introduced, mention.start);
		join(mention, person);
	}

	const titleEnd = article.paragraphs[0]?.kind === 'title' ? article.paragraphs[0].end : 0;
	const short = mentions.filter(({key}) => !key.includes(' '));
	for (const mention of [
		...short.filter(({start}) => start >= titleEnd),
		...short.filter(({start}) => start < titleEnd),
	]) {
		const person =
			chosen(bearersOf(mention.key), mention, honorificBefore(tokens, mention.first), titleEnd) ??
			named.get(mention.key) ??
			add(mention.key);
		if ([person.words[0], person.words.at(-1)].some(word => word && fold(word) === fold(mention.key)))
			person.bare = true;
		join(mention, person);
	}

	for (const mention of mentions) personOf.get(mention)?.mentions.push(mention);
	return people;
}

/** Everybody so far: by the form that made them known, and by each word of it. */
function register() {
	const people: Person[] = [];
	const named = new Map<string, Person>();
	const byWord = new Map<string, Person[]>();
	const bearersOf = (word: string): readonly Person[] => byWord.get(fold(word)) ?? [];
	const add = (key: string): Person => {
		const words = key.split(' ');
		const person: Person = {
			type: 'person',
			mentions: [],
			words,
			introduced: Infinity,
			female: false,
			male: false,
			knighted: false,
			bare: false,
		};
		people.push(person);
		named.set(key, person);
		for (const word of new Set(words.map(fold))) {
			const bearers = byWord.get(word);
			if (!bearers) byWord.set(word, [person]);
			else if (bearers.length < mostBearers) bearers.push(person);
		}

		return person;
	};

	return {people, named, bearersOf, add};
}

/** The one of those who bear the name that is meant, if one can be told. */
function chosen(
	candidates: readonly Person[],
	mention: NameMention,
	honorific: string,
	titleEnd: number,
): Person | undefined {
	const fits = (person: Person): boolean =>
		!(genderOf[honorific] === 'female' && person.male) && !(genderOf[honorific] === 'male' && person.female);
	const byKnight = (person: Person): boolean =>
		knightly.has(honorific) ? fold(person.words[0] ?? '') === fold(mention.key) : !person.knighted;
	const tests: ReadonlyArray<(person: Person) => boolean> = [
		fits,
		({introduced}) => mention.start < titleEnd || introduced < mention.start,
		byKnight,
		person => fold(person.words.at(-1) ?? '') === fold(mention.key),
		person => person.bare || person.words.length === 1,
		({introduced}) => introduced < titleEnd,
	];
	let left = candidates.filter(fits);
	if (left.length === 0) return undefined;
	for (const test of tests) {
		if (left.length === 1) return left[0];
		const passed = left.filter(test);
		if (passed.length > 0) left = passed;
	}

	return left.length === 1 ? left[0] : undefined;
}

/** "Biden" of "Joe Biden", "Joe Biden" of "Joseph Robinette Biden" if the first names agree, "Lopez Obrador" of "Andres Lopez Obrador". */
function isFormOf(short: readonly string[], long: readonly string[]): boolean {
	const [a, b] = [short.map(fold), long.map(fold)];
	if (a.length > b.length || a.at(-1) !== b.at(-1)) return false;
	if (a.every((word, index) => word === b[b.length - a.length + index])) return true;
	return a.length > 1 && (a[0] === b[0] || (initial.test(a[0] ?? '') && a[0]?.[0] === b[0]?.[0]));
}

const initial = /^.\.?$/;

/** Case and possessive don't part names. */
const fold = (word: string): string => word.toLowerCase().replace(/\.$/, '');
