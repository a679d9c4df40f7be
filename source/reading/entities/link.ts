import type {Scene} from './candidate.js';
import {initialsOf, isAcronym, isShortFor, singularOf} from './forms.js';
import type {Lexicon} from './lexicon.js';
import type {Cluster, NameMention} from './mention.js';
import {joinPeople} from './people.js';

/** Which mentions mean the same: linear in their number but for the few different names of one type. */
export function linkMentions(scene: Scene, named: readonly NameMention[]): Cluster[] {
	const mentions = withOwners(scene, named);
	const people = mentions.filter(({type}) => type === 'person');
	const rest = mentions.filter(({type}) => type !== 'person');
	const clusters = [...joinPeople(scene, people), ...joinForms(scene, rest)];
	return joinAcronyms(scene, clusters).sort((a, b) => startOf(a) - startOf(b));
}

/** "Ozolins's Unity party" after "Juris Ozolins": a surname that stands as nothing but an owner, where no body is called by it, is the person's. */
function withOwners({tokens}: Scene, mentions: readonly NameMention[]): readonly NameMention[] {
	const isOwner = ({last}: NameMention): boolean => /^['’]s?$/.test(tokens[last]?.lower ?? '');
	const surnames = new Set(
		mentions.flatMap(({type, key}) => (type === 'person' && key.includes(' ') ? [lastWord(key)] : [])),
	);
	const bodies = new Set(
		mentions.flatMap(mention => (mention.type === 'person' || isOwner(mention) ? [] : [firstWord(mention.key)])),
	);
	return mentions.map(mention =>
		mention.type === 'organisation' && isOwner(mention) && surnames.has(mention.key) && !bodies.has(mention.key)
			? {...mention, type: 'person'}
			: mention,
	);
}

/** Names with one name in the lists or one wording, then short forms with the one fuller form that they can mean. */
function joinForms(scene: Scene, mentions: readonly NameMention[]): Cluster[] {
	const inCapitals = new Map(mentions.flatMap(({key, type}) => (isAcronym(key) ? [[key.toLowerCase(), type]] : [])));
	const byName = new Map<string, Cluster>();
	for (const mention of mentions) {
		const known = scene.lexicon.known.get(mention.key);
		const bare = (known?.canonical ?? mention.key).replace(/^The /, '').replace(/\.$/, '');
		// "Unrwa" is what UNRWA is; what the lists know is what it is here.
		const type = (known === undefined ? inCapitals.get(bare.toLowerCase()) : undefined) ?? mention.type;
		// A headline may have it in capitals.
		const name = `${type} ${bare.toLowerCase()}`;
		const cluster = byName.get(name) ?? {type, mentions: []};
		byName.set(name, cluster);
		cluster.mentions.push(mention);
	}

	return joinLastWords(scene, joinShort(scene.lexicon, [...byName.values()]));
}

/** Of more bodies that begin with one word ("Bank") none is told by it: keeps the search linear. */
const mostForms = 40;

function joinShort({known}: Lexicon, clusters: readonly Cluster[]): Cluster[] {
	const byFirstWord = new Map<string, Cluster[]>();
	for (const cluster of clusters) {
		if (cluster.type === 'place') continue;
		for (const key of keysOf(cluster)) {
			const word = firstWord(key);
			const list = byFirstWord.get(word);
			if (list && list.length >= mostForms) continue;
			if (list) list.push(cluster);
			else byFirstWord.set(word, [cluster]);
		}
	}

	return merge(clusters, cluster => {
		if (cluster.type === 'place') return [];
		const [key = ''] = keysOf(cluster);
		const words = new Set([firstWord(key), singularOf(firstWord(key))]);
		const fuller = [...words]
			.flatMap(word => byFirstWord.get(word) ?? [])
			.filter(
				other =>
					other !== cluster &&
					other.type === cluster.type &&
					startOf(other) < fullBy(cluster) &&
					keysOf(other).some(long => isShortFor(key, long, cluster.type, known.get(key)?.kind === 'organisation')),
			);
		return [...new Set(fuller)];
	});
}

/** What goes by its short form so often is no "Apple TV", but Apple: the full name stands among the first. */
const fullBy = ({mentions}: Cluster): number => mentions[3]?.start ?? Number.POSITIVE_INFINITY;

/** "Leopards" joins the one body or cup of before that ends in it, "Security Council" the UN's, wherever that stands. */
function joinLastWords(scene: Scene, clusters: readonly Cluster[]): Cluster[] {
	const byLastWord = new Map<string, Cluster[]>();
	for (const cluster of clusters) {
		if (cluster.type === 'place') continue;
		for (const word of new Set(
			keysOf(cluster)
				.filter(key => key.includes(' '))
				.map(lastWord),
		)) {
			const list = byLastWord.get(word);
			if (!list) byLastWord.set(word, [cluster]);
			else if (list.length < mostForms) list.push(cluster);
		}
	}

	return merge(clusters, cluster => {
		const keys = keysOf(cluster);
		const [key = ''] = keys;
		if (cluster.type === 'place' || keys.length > 1) return [];
		return (byLastWord.get(lastWord(key)) ?? []).filter(
			other =>
				other.type === cluster.type &&
				(key.includes(' ') || startOf(other) < startInBody(scene, cluster)) &&
				keysOf(other).some(long => long.endsWith(` ${key}`)),
		);
	});
}

/** "PAC" and "Public Accounts Committee": in brackets after it, said to be another name of it, or by its initials, with that of "Limited". */
function joinAcronyms({tokens}: Scene, clusters: readonly Cluster[]): Cluster[] {
	const byInitials = new Map<string, Cluster[]>();
	const byEnd = new Map<number, Cluster>();
	for (const cluster of clusters) {
		if (cluster.type === 'person') continue;
		for (const {last} of cluster.mentions) byEnd.set(last, cluster);
		for (const initials of new Set(keysOf(cluster).flatMap(initialsOf))) {
			const list = byInitials.get(initials);
			if (list) list.push(cluster);
			else byInitials.set(initials, [cluster]);
		}
	}

	return merge(clusters, cluster => {
		const [key = ''] = keysOf(cluster);
		const called = cluster.mentions.flatMap(mention => {
			const other = byEnd.get(endBeforeCalled(tokens, mention));
			return other && other !== cluster ? [other] : [];
		});
		if (called.length > 0) return [...new Set(called)];
		if (cluster.type === 'person' || !isAcronym(key)) return [];
		const bracketed = cluster.mentions.flatMap(mention => {
			const full = inBrackets(tokens, mention) ? byEnd.get(mention.first - 1) : undefined;
			return full && full !== cluster && holdsLetters(full, key) ? [full] : [];
		});
		if (bracketed.length > 0) return [...new Set(bracketed)];
		const letters = key.replace(/\./g, '').toLowerCase();
		const limited = letters.length > 2 && letters.endsWith('l') ? letters.slice(0, -1) : letters;
		return (byInitials.get(letters) ?? byInitials.get(limited) ?? []).filter(other => other !== cluster);
	});
}

/** Where the name ends that this is another name of: "the Liberal Reform Party, known as Viðreisn"; -1 if it is none. */
function endBeforeCalled(tokens: Scene['tokens'], {first}: NameMention): number {
	const lower = (at: number): string => tokens[at]?.lower ?? '';
	if (lower(first - 1) !== 'as' || lower(first - 2) !== 'known') return -1;
	const at = /^(?:also|better|formerly|widely|previously|locally)$/.test(lower(first - 3)) ? first - 3 : first - 2;
	return /^[,(]$/.test(lower(at - 1)) ? at - 1 : -1;
}

/** "(NHS)" */
const inBrackets = (tokens: Scene['tokens'], {first, last}: NameMention): boolean =>
	tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';

/** "Interpol" of "International Police": its letters, in order. */
const holdsLetters = (cluster: Cluster, key: string): boolean =>
	keysOf(cluster).some(
		name => name.includes(' ') && hasInOrder(name.toLowerCase(), key.toLowerCase().replace(/\./g, '')),
	);

function hasInOrder(text: string, letters: string): boolean {
	let at = -1;
	return [...letters].every(letter => (at = text.indexOf(letter, at + 1)) >= 0);
}

/** Joins each cluster to the one other that it can only mean; where there are two it stays apart. */
export function merge(clusters: readonly Cluster[], meant: (cluster: Cluster) => readonly Cluster[]): Cluster[] {
	const into = new Map<Cluster, Cluster>();
	for (const cluster of clusters) {
		const [target, ...others] = meant(cluster);
		if (target && others.length === 0) into.set(cluster, target);
	}

	const end = (cluster: Cluster): Cluster => {
		let at = cluster;
		for (let steps = 0; steps < 8; steps++) at = into.get(at) ?? at;
		return at;
	};
	const joined = new Map<Cluster, NameMention[]>();
	for (const cluster of clusters) {
		const target = end(cluster);
		const mentions = joined.get(target);
		if (mentions) for (const mention of cluster.mentions) mentions.push(mention);
		else joined.set(target, [...cluster.mentions]);
	}

	return [...joined].map(([{type}, mentions]) => ({type, mentions: mentions.sort((a, b) => a.start - b.start)}));
}

export const keysOf = ({mentions}: Cluster): string[] => [...new Set(mentions.map(({key}) => key))];

const startOf = ({mentions: [first]}: Cluster): number => first?.start ?? 0;

/** A headline has the short form before the text has the full one. */
const startInBody = ({article}: Scene, {mentions}: Cluster): number =>
	mentions.find(({sentence}) => article.paragraphs[article.sentences[sentence]?.paragraph ?? 0]?.kind !== 'title')
		?.start ?? Number.POSITIVE_INFINITY;

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? key;
