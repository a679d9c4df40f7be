import type {Token} from '../tokens.js';
import {auxiliaryTags, closedClass, nominative, subordinators} from './closed-class.js';
import {verbForms} from './verb-forms.js';

/** What the clause at hand has so far. `outer`: the clause that a relative or subordinate one interrupts. */
export type Frame = {
	finite: boolean;
	noun: boolean;
	/** The tag of its last verb. */
	verb: string;
	/** The clause that interrupted it has ended. */
	resumed: boolean;
	/** "and" has come since its finite verb, without a comma. */
	joined: boolean;
	/** A comma has come since its finite verb. */
	comma: boolean;
	outer: Frame | null;
};

/** One sentence while it is tagged from left to right. */
export type Scan = {
	readonly tokens: readonly Token[];
	readonly tags: string[];
	readonly start: number;
	readonly end: number;
	/** Capitals tell nothing, as in headlines. */
	readonly shouted: boolean;
	frame: Frame;
};

/** How far to the right a choice may depend on. */
const reach = 30;

export const lower = (s: Scan, i: number): string => (i >= s.start && i < s.end ? (s.tokens[i]?.lower ?? '') : '');

export const tagAt = (s: Scan, i: number): string => (i >= s.start ? (s.tags[i] ?? '') : '');

/** The nearest token to the left that is no adverb. */
export function before(s: Scan, i: number): number {
	let k = i - 1;
	while (k >= s.start && tagAt(s, k) === 'RB') k--;
	return k;
}

/** A capital inside a sentence. */
export const isCapital = (s: Scan, i: number): boolean =>
	!s.shouted &&
	i > s.start &&
	/^\p{Lu}/u.test(s.tokens[i]?.text ?? '') &&
	!/^["“‘(:]$/.test(s.tokens[i - 1]?.text ?? '');

/** A verb that can only follow its subject stands here, adverbs apart. */
export function startsVerb(s: Scan, i: number): boolean {
	let k = i;
	while (k < i + 3 && (closedClass.get(lower(s, k)) === 'RB' || lower(s, k).endsWith('ly'))) k++;
	const word = lower(s, k);
	if (auxiliaryTags.has(word) || closedClass.get(word) === 'MD') return true;
	if (closedClass.has(word) && word !== 'left') return false;
	const forms = verbForms(word);
	if (forms === null || /^\p{Lu}/u.test(s.tokens[k]?.text ?? '')) return false;
	return forms.past || forms.third || (forms.base && !forms.noun);
}

/** Nothing an -ing verb could take follows. */
export function nounEnds(s: Scan, i: number, time = false): boolean {
	const word = lower(s, i);
	if (time && /^(?:on|in|at|for)$/.test(word)) return true;
	return word === '' || /^(?:[.,;:)]|of|was|were|is|are|has|had|will|and|'s)$/.test(word);
}

export function amount(s: Scan, i: number): boolean {
	return (
		s.tokens[i]?.kind === 'number' ||
		s.tokens[i]?.kind === 'symbol' ||
		(/^(?:a|an|about|around|nearly|almost|more|up|at|some|half|one|two)$/.test(lower(s, i)) &&
			!/^\p{Lu}/u.test(s.tokens[i + 1]?.text ?? ''))
	);
}

export function guessAt(s: Scan, i: number): string {
	const word = lower(s, i);
	if (word === '' || s.tokens[i]?.kind !== 'word') return '';
	return closedClass.get(word) ?? (word.endsWith('ly') ? 'RB' : verbForms(word)?.past ? 'VBD' : 'NN');
}

export function nominal(s: Scan, i: number): boolean {
	return /^(?:NN|JJ)/.test(guessAt(s, i));
}

/** A noun phrase, a preposition or a number comes next: what the noun reading of "cuts" would seldom have after it. */
export function objectFollows(s: Scan, i: number, only = false): boolean {
	const word = lower(s, i + 1);
	if (only)
		return (
			s.tokens[i + 1]?.kind === 'number' ||
			/^(?:DT|PRP\$|PRP|CD)$/.test(closedClass.get(word) ?? '') ||
			(s.tokens[i + 1]?.kind === 'word' &&
				(!closedClass.has(word) || closedClass.get(word) === 'JJ') &&
				!word.endsWith('ly'))
		);
	const next = s.tokens[i + 1];
	if (next === undefined || word === '') return false;
	if (next.kind === 'number' || /^[$€£]$/.test(word)) return true;
	if (next.kind !== 'word') return false;
	return (
		/^(?:DT|PRP\$|PRP|CD|TO|RB|WRB|JJ)$/.test(closedClass.get(word) ?? '') ||
		/^(?:in|on|at|for|from|with|into|by|after|as|over|about|that|against|before)$/.test(word) ||
		/^\p{Lu}/u.test(next.text) ||
		!closedClass.has(word)
	);
}

/** A verb that is finite by its form, before anything that would s.end the clause. */
export function finiteAhead(s: Scan, i: number): boolean {
	for (let k = i; k < Math.min(s.end, i + reach); k++) {
		const word = lower(s, k);
		if (/^[,;:"“”()—–]$/.test(word) || (word === '-' && s.tokens[k]?.spaced)) return false;
		if (nominative.has(word) && k > i) return false;
		if (word === 'and' || word === 'but' || word === 'that' || word === 'who' || word === 'which') return false;
		if (subordinators.has(word) && !/^(?:before|after|since|until)$/.test(word)) return false;
		const own = auxiliaryTags.get(word);
		if (own !== undefined && /^VB[DZP]$/.test(own)) return true;
		if (closedClass.get(word) === 'MD' && word !== 'may') return true;
		if (own !== undefined || closedClass.has(word) || /^\p{Lu}/u.test(s.tokens[k]?.text ?? '')) continue;
		const forms = verbForms(word);
		if (forms?.past && !forms.base && !(forms.participle && attributive(s, k))) return true;
	}

	return false;
}

/** "Adeyemi, signed from Lagos, came on": after the next comma comes the verb. */
export function interrupts(s: Scan, i: number): boolean {
	for (let k = i + 1; k < Math.min(s.end, i + reach); k++) {
		if (lower(s, k) === ',') return startsVerb(s, k + 1);
	}

	return false;
}

function attributive(s: Scan, k: number): boolean {
	return (
		/^(?:DT|PRP\$|POS|JJ|IN|CC)$/.test(guessAt(s, k - 1)) ||
		(guessAt(s, k - 1) === 'VBD' && nominal(s, k + 1)) ||
		s.tokens[k - 1]?.lower === "'s" ||
		lower(s, k + 1) === 'by'
	);
}
