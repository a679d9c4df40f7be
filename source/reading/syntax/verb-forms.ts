import {readList} from '../../data.js';

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

type Slot = 'base' | 'third' | 'past' | 'participle' | 'ing';

const wordsOf = (name: string): string[] => readList(name).flatMap(line => line.split(' '));

let table: Map<string, VerbForms> | undefined;

/** What a word can be as a verb; null if it can't be one. Unknown words in -ed and -ing are taken for regular forms. */
export function verbForms(lower: string): VerbForms | null {
	table ??= build();
	return table.get(lower) ?? guess(lower);
}

/** Listed, not guessed from its ending. */
export function isKnownVerb(lower: string): boolean {
	table ??= build();
	return table.has(lower);
}

function build(): Map<string, VerbForms> {
	const forms = new Map<string, VerbForms>();
	const nouns = new Set(wordsOf('verbs-nouns.txt'));
	const add = (form: string, lemma: string, slot: Slot) => {
		const known = forms.get(form) ?? {
			lemma,
			base: false,
			third: false,
			past: false,
			participle: false,
			ing: false,
			noun: nouns.has(lemma),
		};
		forms.set(form, {...known, [slot]: true});
	};

	const irregular = new Set<string>();
	for (const line of readList('verbs-irregular.txt')) {
		const [base = '', past = '', participle = ''] = line.split(' ');
		irregular.add(base);
		for (const form of past.split('/')) add(form, base, 'past');
		for (const form of participle.split('/')) add(form, base, 'participle');
	}

	const regular = ['happening', 'lasting', 'state', 'saying', 'announcing', 'planning'].flatMap(name =>
		wordsOf(`verbs-${name}.txt`),
	);
	for (const base of new Set([...irregular, ...regular])) {
		// "found" is far more often what somebody found, "left" what somebody left.
		const known = forms.get(base);
		if (known === undefined || known.lemma === base) add(base, base, 'base');
		add(third(base), base, 'third');
		for (const form of ings(base)) add(form, base, 'ing');
		if (irregular.has(base)) continue;
		for (const form of pasts(base)) {
			add(form, base, 'past');
			add(form, base, 'participle');
		}
	}

	return forms;
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

function pasts(base: string): string[] {
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
	return base.endsWith('e') ? [`${base}d`] : stems(base).map(stem => `${stem}ed`);
}

const ings = (base: string): string[] =>
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
		return {...none, lemma: known(lower.slice(0, -2), lower.slice(0, -1)), past: true, participle: true};
	}

	if (lower.endsWith('ing') && /[aeiouy].*ing$/.test(lower)) {
		return {...none, lemma: known(lower.slice(0, -3), `${lower.slice(0, -3)}e`), ing: true};
	}

	return null;
}

const prefixes = ['', 're', 'un', 'over', 'out', 'under', 'mis', 'dis', 'co', 'pre'];

/** Of several spellings of a base the one that is a known verb, a prefix apart: "renegotiated" is "renegotiate". */
function known(...spellings: string[]): string {
	const base = spellings.find(word =>
		prefixes.some(prefix => word.startsWith(prefix) && table?.get(word.slice(prefix.length))?.base),
	);
	return base ?? spellings[0] ?? '';
}
