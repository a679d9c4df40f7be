import type {EntityType} from '../../document.js';
import {keyOf, type Scene} from '../candidate.js';
import {isShouted, opensSentence, type Style} from '../casing.js';
import {isPlace} from '../lexicon.js';
import {beyond, type Form} from './form.js';
import {type Unit, unitsOf} from './units.js';

/** All that the features of a document's tokens are made of, by token. */
export type Page = {
	/** The document's tokens that it is made of, the last exclusive. */
	readonly first: Int32Array;
	readonly last: Int32Array;
	readonly forms: readonly Form[];
	readonly styles: readonly Style[];
	/** The sentence's first and last token, the last exclusive. */
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** The run of capitals that the token stands in, the last exclusive; both 0 where there is none. */
	readonly runFirst: Int32Array;
	readonly runLast: Int32Array;
	/** The kind of a well-known name and the token's place in it; 0 where there is none. */
	readonly known: Uint8Array;
	/** What the rules take it for: a label. */
	readonly ruled: Uint8Array;
	/** How sure they are, in steps from 0. */
	readonly sure: Uint8Array;
	/** Bits: the word stands elsewhere with a capital that no sentence gave it; in lower case; this capital may be the sentence's. */
	readonly seen: Uint8Array;
	/** What the first pass over the document takes it for. */
	readonly labels: Uint8Array;
	/** Where a word stands with a capital, by its lower-case hash. */
	readonly places: ReadonlyMap<number, readonly number[]>;
};

export type Named = {readonly first: number; readonly last: number; readonly type: EntityType};

/** A name by the rules; `margin` says by how much its type beats the next. */
export type Ruled = Named & {readonly margin: number};

export const types: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

/** `formOf` tells a word's form; `ruled` is what the rules take for names. */
export function pageOf(scene: Scene, formOf: (word: string) => Form, ruled: readonly Ruled[]): Page {
	const {tokens, casing, lexicon} = scene;
	const units = unitsOf(tokens, word => isPlace(lexicon.known.get(word)));
	const forms = units.map(({text, sentence}) => {
		const shouted = casing.styles[sentence] === 'capitals' && isShouted(text);
		return formOf(shouted ? text.charAt(0) + text.slice(1).toLowerCase() : text);
	});
	const styles = units.map(({sentence}) => casing.styles[sentence] ?? 'running');
	const bounds = boundsOf(units);
	const runs = runsOf(scene, units, forms, bounds.to);
	return {
		first: numbersOf(units, ({first}) => first),
		last: numbersOf(units, ({last}) => last),
		forms,
		styles,
		...bounds,
		...runs,
		known: knownIn(scene, units, forms, runs.runLast),
		...ruledIn(units, tokens.length, ruled),
		seen: seenIn(scene, units, forms, styles),
		labels: new Uint8Array(units.length),
		places: placesOf(forms),
	};
}

/** The sentence that each unit stands in. */
function boundsOf(units: readonly Unit[]): Pick<Page, 'from' | 'to'> {
	const from = new Int32Array(units.length);
	const to = new Int32Array(units.length);
	for (let first = 0; first < units.length; ) {
		let last = first + 1;
		while (units[last]?.sentence === units[first]?.sentence) last++;
		from.fill(first, first, last);
		to.fill(last, first, last);
		first = last;
	}

	return {from, to};
}

/** Small words and marks over which a run of capitals goes on, "the" after them too. */
const bridges = new Set(['of', 'the', "'s", '-', '&', 'de', 'la', 'del', 'al', 'bin', 'van', 'von', '/']);

function runsOf(
	{tokens}: Scene,
	units: readonly Unit[],
	forms: readonly Form[],
	to: Int32Array,
): Pick<Page, 'runFirst' | 'runLast'> {
	const lowerAt = (at: number): string => tokens[units[at]?.first ?? -1]?.lower ?? '';
	const isCapital = (at: number): boolean => forms[at]?.capital ?? false;
	const runFirst = new Int32Array(units.length);
	const runLast = new Int32Array(units.length);
	for (let first = 0; first < units.length; first++) {
		if (!isCapital(first)) continue;
		const end = to[first] as number;
		let last = first + 1;
		while (last < end) {
			const small = isCapital(last) ? 0 : !bridges.has(lowerAt(last)) ? end : lowerAt(last + 1) === 'the' ? 2 : 1;
			if (last + small >= end || !isCapital(last + small)) break;
			last += small + 1;
		}

		runFirst.fill(first, first, last);
		runLast.fill(last, first, last);
		first = last - 1;
	}

	return {runFirst, runLast};
}

const kinds = ['country', 'region', 'city', 'organisation'] as const;
const longestName = 6;

/** The longest names of the lists. */
function knownIn(
	{article, tokens, lexicon}: Scene,
	units: readonly Unit[],
	forms: readonly Form[],
	runLast: Int32Array,
): Uint8Array {
	const known = new Uint8Array(units.length);
	for (let first = 0; first < units.length; first++) {
		if (!forms[first]?.capital) continue;
		for (let last = Math.min(runLast[first] as number, first + longestName); last > first; last--) {
			const end = units[last - 1]!;
			if (!forms[last - 1]?.capital && tokens[end.first]?.kind !== 'number') continue;
			const text = article.text.slice(tokens[units[first]!.first]!.start, tokens[end.last - 1]!.end);
			const name = lexicon.known.get(keyOf(text));
			if (!name) continue;
			const code = 1 + 4 * (kinds.indexOf(name.kind) + (name.shared ? kinds.length : 0));
			known.fill(code + 3, first, last);
			known[first] = code + 1;
			known[last - 1] = last - first === 1 ? code : code + 2;
			first = last - 1;
			break;
		}
	}

	return known;
}

/** Where the steps of how sure the rules are begin. */
const margins = [0.1, 1.5, 3, 5, 8, 20];

function ruledIn(units: readonly Unit[], tokens: number, names: readonly Ruled[]): Pick<Page, 'ruled' | 'sure'> {
	const ruled = new Uint8Array(units.length);
	const sure = new Uint8Array(units.length);
	const unitOf = new Int32Array(tokens);
	units.forEach(({first, last}, index) => {
		unitOf.fill(index, first, last);
	});
	for (const {first, last, type, margin} of names) {
		const label = 1 + 2 * types.indexOf(type);
		const [start, end] = [unitOf[first] as number, (unitOf[last - 1] as number) + 1];
		ruled.fill(label + 1, start, end);
		ruled[start] = label;
		sure.fill(margins.filter(least => margin >= least).length, start, end);
	}

	return {ruled, sure};
}

function seenIn(
	{tokens, casing}: Scene,
	units: readonly Unit[],
	forms: readonly Form[],
	styles: readonly Style[],
): Uint8Array {
	const seen = new Uint8Array(units.length);
	units.forEach(({first}, at) => {
		if (!forms[at]?.capital) return;
		const lower = tokens[first]?.lower ?? '';
		const opens = opensSentence(tokens, first);
		const own = opens || styles[at] !== 'running' ? 0 : 1;
		const inner = (casing.inner.get(lower) ?? 0) > own;
		seen[at] = Number(inner) | (Number(casing.lower.has(lower)) << 1) | (Number(opens) << 2);
	});
	return seen;
}

/** Quicker than an array made of an iterator. */
function numbersOf(units: readonly Unit[], of: (unit: Unit) => number): Int32Array {
	const numbers = new Int32Array(units.length);
	for (let at = 0; at < units.length; at++) numbers[at] = of(units[at]!);
	return numbers;
}

function placesOf(forms: readonly Form[]): Map<number, number[]> {
	const places = new Map<number, number[]>();
	forms.forEach(({capital, lower}, at) => {
		if (!capital) return;
		const here = places.get(lower);
		if (here) here.push(at);
		else places.set(lower, [at]);
	});
	return places;
}

/** The word so many steps from `at`, inside its sentence. */
export const formAt = ({forms, from, to}: Page, at: number, step: number): Form => {
	const there = at + step;
	return there < (from[at] as number) || there >= (to[at] as number) ? beyond : (forms[there] ?? beyond);
};
