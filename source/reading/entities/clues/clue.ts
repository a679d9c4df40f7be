import type {Token} from '../../tokens.js';
import type {Candidate, Scene} from '../candidate.js';
import {lastHeads} from '../words/heads.js';

/** What a clue looks at: a candidate and the words around it. */
export type View = {
	readonly name: Candidate;
	readonly scene: Scene;
	readonly words: readonly string[];
	readonly single: boolean;
	/** The n-th token before or after in lower case, 0 the nearest, inside the sentence. */
	readonly before: (n: number) => string;
	readonly after: (n: number) => string;
	/** The last word, but for a number: "War" of "World War II". */
	readonly head: string;
	/** The head of the phrase that follows after a comma: "company" in "X, a kayak company". */
	readonly apposed: string;
};

export function viewOf(scene: Scene, name: Candidate): View {
	const {tokens} = scene;
	const words = tokens
		.slice(name.first, name.last)
		.flatMap(({kind, text}) => (kind === 'word' || kind === 'number' ? [text as string] : []));
	const near = (at: number): string => (tokens[at]?.sentence === name.sentence ? (tokens[at]?.lower ?? '') : '');
	return {
		name,
		scene,
		words,
		single: words.length === 1,
		head: words.findLast(word => !/^(?:\d+|[IVX]+)$/.test(word)) ?? '',
		before: n => near(name.first - 1 - n),
		after: n => near(name.last + n),
		apposed: apposedHead(tokens, name),
	};
}

export type Clue = {readonly name: string; readonly weight: number; readonly when: (view: View) => boolean};

/** "Department" in "Department for Transport", "Festival" in "Festival of Lights". */
export function headBeforeOf({first, last}: Candidate, {tokens}: Scene, heads: ReadonlySet<string>): boolean {
	for (let at = first + 1; at < last; at++) {
		const word = tokens[at]?.lower;
		if (word === 'of' || word === 'for' || word === 'in') return heads.has(tokens[at - 1]?.text ?? '');
	}

	return false;
}

/** "Baltimore Colts", "Washington Metro", but not "Jordan Pickford" and not "Oxford Street". */
export function startsWithKnown({name, scene, single, words, head}: View): boolean {
	const {given, known} = scene.lexicon;
	if (single || given.has(words[0] ?? '') || Object.values(lastHeads).some(heads => heads.has(head))) return false;
	for (let space = name.key.indexOf(' '); space > 0; space = name.key.indexOf(' ', space + 1)) {
		if (known.has(name.key.slice(0, space))) return !/ (?:of|and) /.test(name.key);
	}

	return false;
}

const notInPhrase =
	/^(?:of|for|in|at|who|whose|which|that|with|from|on|to|and|by|owned|based|was|is|has|had|were|near|made|built|sold)$/;

/** The last noun of the short phrase after a comma, before a preposition, a relative or the next comma. */
export function apposedHead(tokens: readonly Token[], name: Candidate): string {
	if (tokens[name.last]?.text !== ',') return '';
	let head = '';
	const age = /^\d{1,2}$/.test(tokens[name.last + 1]?.text ?? '') && tokens[name.last + 2]?.text === ',' ? 2 : 0;
	for (let at = name.last + 1 + age; at < name.last + 9 + age; at++) {
		const token = tokens[at];
		if (!token || token.sentence !== name.sentence || (token.kind !== 'word' && token.text !== '-')) break;
		if (notInPhrase.test(token.lower)) break;
		head = tokens[at - 1]?.text === '-' && tokens[at - 2] ? `${tokens[at - 2]?.lower}-${token.lower}` : token.lower;
	}

	return head;
}
