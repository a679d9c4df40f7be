import {readList, remembering} from '../../data.js';

export type VerbForms = {
	/** The base form: "go" of "went". */
	readonly lemma: string;
	readonly base: boolean;
	readonly third: boolean;
	readonly past: boolean;
	readonly participle: boolean;
	readonly ing: boolean;
	/** Its base form is a common noun as well. */
	readonly noun: boolean;
};

type Verbs = {
	/** Base forms by their rank: of two verbs with one form the first gives its lemma. */
	readonly ranks: ReadonlyMap<string, number>;
	/** Base forms by the past and the past participle. */
	readonly pasts: ReadonlyMap<string, readonly string[]>;
	readonly participles: ReadonlyMap<string, readonly string[]>;
	readonly irregular: ReadonlySet<string>;
	readonly nouns: ReadonlySet<string>;
};

let verbs: Verbs | undefined;

/** What a word can be as a verb; null if it can't be one. Unknown words in -ed and -ing are taken for regular forms. */
export const verbForms = remembering((lower): VerbForms | null => listed(lower) ?? guess(lower));

/** Listed, not guessed from its ending. */
export const isKnownVerb = (lower: string): boolean => listed(lower) !== null;

const listed = remembering((lower: string): VerbForms | null => {
	verbs ??= load();
	return formsIn(verbs, lower);
});

const wordsOf = (name: string): string[] => readList(name).flatMap(line => line.split(' '));

function load(): Verbs {
	const irregular = new Set<string>();
	const pasts = new Map<string, string[]>();
	const participles = new Map<string, string[]>();
	for (const line of readList('verbs-irregular.txt')) {
		const [base = '', past = '', participle = ''] = line.split(' ');
		irregular.add(base);
		for (const form of past.split('/')) pasts.set(form, [...(pasts.get(form) ?? []), base]);
		for (const form of participle.split('/')) participles.set(form, [...(participles.get(form) ?? []), base]);
	}

	const regular = ['happening', 'lasting', 'state', 'saying', 'announcing', 'planning'].flatMap(name =>
		wordsOf(`verbs-${name}.txt`),
	);
	const ranks = new Map<string, number>();
	for (const base of [...irregular, ...regular]) if (!ranks.has(base)) ranks.set(base, ranks.size);
	return {ranks, pasts, participles, irregular, nouns: new Set(wordsOf('verbs-nouns.txt'))};
}

function formsIn(verbs: Verbs, lower: string): VerbForms | null {
	const {ranks, irregular} = verbs;
	const pasts = verbs.pasts.get(lower) ?? [];
	const participles = verbs.participles.get(lower) ?? [];
	const bases = basesOf(lower)
		.filter(base => ranks.has(base))
		.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
	const [told] = [...pasts, ...participles].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
	const regular = bases.filter(base => !irregular.has(base) && pastsOf(base).includes(lower));
	const thirds = bases.filter(base => third(base) === lower);
	const ings = bases.filter(base => ingsOf(base).includes(lower));
	// "found" is far more often what somebody found, "left" what somebody left.
	const isBase = ranks.has(lower) && (told === undefined || told === lower);
	const all = [...(isBase ? [lower] : []), ...thirds, ...ings, ...regular];
	const lemma = told ?? all.sort((a, b) => ranks.get(a)! - ranks.get(b)!)[0];
	if (lemma === undefined) return null;
	return {
		lemma,
		base: isBase,
		third: thirds.length > 0,
		past: pasts.length > 0 || regular.length > 0,
		participle: participles.length > 0 || regular.length > 0,
		ing: ings.length > 0,
		noun: verbs.nouns.has(lemma),
	};
}

/** What a word may be a form of, by its ending alone. */
function basesOf(lower: string): string[] {
	const cut = (letters: number, instead = ''): string => lower.slice(0, -letters) + instead;
	if (lower.endsWith('s')) return [lower, cut(1), cut(2), cut(3, 'y'), cut(1, 've')];
	if (lower.endsWith('ed')) return [lower, cut(1), cut(2), cut(3), cut(3, 'y')];
	if (lower.endsWith('ing')) return [lower, cut(3), cut(3, 'e'), cut(4), cut(4, 'ie')];
	return [lower];
}

/** What an ending is put to. "stop" doubles its last letter and "visit" doesn't; both are listed, since nobody writes the wrong one. */
function stems(base: string): string[] {
	if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
	if (/^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base)) return [base + base.slice(-1)];
	return /[^aeiou][aeiou][bdgklmnprstvz]$|qui[tpz]$/.test(base) ? [base, base + base.slice(-1)] : [base];
}

function third(base: string): string {
	if (base === 'have') return 'has';
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastsOf(base: string): string[] {
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
	return base.endsWith('e') ? [`${base}d`] : stems(base).map(stem => `${stem}ed`);
}

const ingsOf = (base: string): string[] =>
	base.endsWith('ie') ? [`${base.slice(0, -2)}ying`] : stems(base).map(stem => `${stem}ing`);

const notVerbs = new Set(
	'hundred indeed exceed proceed succeed embed wicked naked sacred rugged speed breed seed need weed greed creed steed shed bed red fed led nothing something anything everything during morning evening king ring thing string spring wing being ceiling sibling sterling darling pudding herring earring inning'.split(
		' ',
	),
);

function guess(lower: string): VerbForms | null {
	if (lower.length < 5 || notVerbs.has(lower)) return null;
	const none = {base: false, third: false, past: false, participle: false, ing: false, noun: false};
	if (lower.endsWith('ed')) {
		return {lemma: known(lower.slice(0, -2), lower.slice(0, -1)), ...none, past: true, participle: true};
	}

	if (lower.endsWith('ing') && /[aeiouy].*ing$/.test(lower)) {
		return {lemma: known(lower.slice(0, -3), `${lower.slice(0, -3)}e`), ...none, ing: true};
	}

	return null;
}

const prefixes = ['', 're', 'un', 'over', 'out', 'under', 'mis', 'dis', 'co', 'pre'];

/** Of several spellings of a base the one that is a known verb, a prefix apart: "renegotiated" is "renegotiate". */
function known(...spellings: string[]): string {
	const base = spellings.find(word =>
		prefixes.some(prefix => word.startsWith(prefix) && listed(word.slice(prefix.length))?.base),
	);
	return base ?? spellings[0] ?? '';
}
