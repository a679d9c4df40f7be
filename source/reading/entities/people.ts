import type {Token} from '../tokens.js';
import type {Scene} from './candidates.js';
import type {Cluster} from './link.js';
import type {NameMention} from './mentions.js';
import {genderOf, honorifics, knightly} from './words/titles.js';

/** More people of one name are not told apart: keeps an article of nothing but namesakes linear. */
const mostBearers = 40;

type Person = Cluster & {
	/** The fullest form so far, its words. */
	words: string[];
	female: boolean;
	male: boolean;
	knighted: boolean;
	/** Called by the surname alone once: it is the one that the surname means from then on. */
	bare: boolean;
};

/**
 * Who is who: full names first, then each shorter form joins the person that it can mean. Of several, the honorific
 * decides, then who has been named before and who is called by the surname alone; else it stays apart.
 */
export function joinPeople({tokens, article}: Scene, mentions: readonly NameMention[]): Cluster[] {
	const people: Person[] = [];
	const byWord = new Map<string, Person[]>();
	const personOf = new Map<NameMention, Person>();
	const add = (mention: NameMention, words: string[]): Person => {
		const person: Person = {
			type: 'person',
			mentions: [],
			words,
			female: false,
			male: false,
			knighted: false,
			bare: false,
		};
		people.push(person);
		for (const word of new Set(words.map(fold))) {
			const bearers = byWord.get(word);
			if (!bearers) byWord.set(word, [person]);
			else if (bearers.length < mostBearers) bearers.push(person);
		}

		personOf.set(mention, person);
		return person;
	};

	const full = mentions.filter(({key}) => key.includes(' '));
	for (const mention of [...full].sort((a, b) => b.key.length - a.key.length || a.start - b.start)) {
		const words = mention.key.split(' ');
		const [same, ...others] = (byWord.get(fold(words.at(-1) ?? '')) ?? []).filter(({words: longer}) =>
			isFormOf(words, longer),
		);
		const person = same && others.length === 0 ? same : add(mention, words);
		personOf.set(mention, person);
		const honorific = honorificBefore(tokens, mention);
		if (knightly.has(honorific)) person.knighted = true;
		if (genderOf[honorific] === 'female') person.female = true;
		if (genderOf[honorific] === 'male') person.male = true;
	}

	const titleEnd = article.paragraphs[0]?.kind === 'title' ? article.paragraphs[0].end : 0;
	const introduced = new Map<Person, number>();
	for (const [mention, person] of personOf)
		introduced.set(person, Math.min(introduced.get(person) ?? Infinity, mention.start));
	const inTitle = (person: Person) => (introduced.get(person) ?? Infinity) < titleEnd;
	for (const mention of [
		...mentions.filter(({start}) => start >= titleEnd),
		...mentions.filter(({start}) => start < titleEnd),
	]) {
		if (personOf.has(mention)) continue;
		const candidates = byWord.get(fold(mention.key)) ?? [];
		const honorific = honorificBefore(tokens, mention);
		const before =
			({start}: NameMention) =>
			(person: Person) =>
				start < titleEnd || (introduced.get(person) ?? 0) < start;
		const person = chosen(candidates, mention, honorific, before(mention), inTitle) ?? add(mention, [mention.key]);
		if (
			person.words.length > 1 &&
			[person.words[0], person.words.at(-1)].some(word => fold(word ?? '') === fold(mention.key))
		)
			person.bare = true;
		if (genderOf[honorific] === 'female') person.female = true;
		if (genderOf[honorific] === 'male') person.male = true;
		personOf.set(mention, person);
	}

	for (const mention of mentions) personOf.get(mention)?.mentions.push(mention);
	return people
		.filter(person => person.mentions.length > 0)
		.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The one of those who bear the name that is meant, if one can be told. */
function chosen(
	candidates: readonly Person[],
	mention: NameMention,
	honorific: string,
	before: (person: Person) => boolean,
	inTitle: (person: Person) => boolean,
): Person | undefined {
	const fits = (person: Person): boolean =>
		!(genderOf[honorific] === 'female' && person.male) && !(genderOf[honorific] === 'male' && person.female);
	const byKnight = (person: Person): boolean =>
		knightly.has(honorific) ? fold(person.words[0] ?? '') === fold(mention.key) : !person.knighted;
	const tests: ReadonlyArray<(person: Person) => boolean> = [
		fits,
		before,
		byKnight,
		person => fold(person.words.at(-1) ?? '') === fold(mention.key),
		person => person.bare || person.words.length === 1,
		inTitle,
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

/** "Biden" of "Joe Biden", "Joe Biden" of "Joseph Robinette Biden" if the first names agree, "Wolden Bache" of "Ida Wolden Bache". */
function isFormOf(short: readonly string[], long: readonly string[]): boolean {
	const [a, b] = [short.map(fold), long.map(fold)];
	if (a.length > b.length || a.at(-1) !== b.at(-1)) return false;
	if (a.every((word, index) => word === b[b.length - a.length + index])) return true;
	return a.length > 1 && (a[0] === b[0] || (initial.test(a[0] ?? '') && a[0]?.[0] === b[0]?.[0]));
}

const initial = /^\p{L}\.?$/u;

/** Case and possessive don't part names. */
const fold = (word: string): string => word.toLowerCase().replace(/\.$/, '');

function honorificBefore(tokens: readonly Token[], {first}: NameMention): string {
	const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
	const word = tokens[at]?.text ?? '';
	return honorifics.has(word) ? word : '';
}
