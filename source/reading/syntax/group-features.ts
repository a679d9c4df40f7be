import type {Token} from '../tokens.js';
import {type Form, nothing} from './forms.js';
import {mix} from './hash.js';
import {tagNumber, tagNumbers} from './penn.js';
import {noLabel} from './verb-group.js';

/** One sentence while its verbs get their labels, from left to right; indices from its first token. */
export type GroupState = {
	readonly tokens: readonly Token[];
	readonly forms: readonly Form[];
	/** Numbers of `penn`. */
	readonly tags: Uint8Array;
	readonly draft: Uint8Array;
	readonly labels: Uint8Array;
	/** By token: how many finite verbs stand before it. */
	readonly finite: Uint8Array;
	/** The labels of the last two verbs. */
	last: number;
	last2: number;
};

const finiteTags = new Set(['VBD', 'VBZ', 'VBP', 'MD'].map(tag => tagNumber.get(tag)));
const verbTags = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map(tag => tagNumber.get(tag)!));

export function beginGroups(
	tokens: readonly Token[],
	forms: readonly Form[],
	tags: readonly string[],
	draft: Uint8Array,
): GroupState {
	const numbers = tagNumbers(tags, 0, tags.length);
	const finite = new Uint8Array(tags.length + 1);
	for (let i = 0; i < tags.length; i++)
		finite[i + 1] = Math.min(250, finite[i]! + (finiteTags.has(numbers[i]!) ? 1 : 0));
	return {
		tokens,
		forms,
		tags: numbers,
		draft,
		labels: new Uint8Array(tags.length).fill(noLabel),
		finite,
		last: 99,
		last2: 99,
	};
}

/** A verb by its tag, or a word that the dictionary knows as one. */
export const mayBeVerb = ({forms, tags, draft}: GroupState, i: number): boolean =>
	verbTags.has(tags[i]!) || draft[i]! < noLabel || forms[i]!.verb;

export function settleGroup(state: GroupState, i: number, label: number): void {
	state.labels[i] = label;
	if (label === noLabel) return;
	state.last2 = state.last;
	state.last = label;
}

/** Fills `out` with the features of the token at `i`; how many they are. */
export function groupFeatures(state: GroupState, i: number, out: Int32Array): number {
	const {forms, tags, draft, finite, last, last2} = state;
	const size = forms.length;
	const rule = draft[i]!;
	const form = (k: number): Form => forms[i + k] ?? nothing;
	const tag = (k: number): number => (i + k >= 0 && i + k < size ? tags[i + k]! : 100);
	const drafted = (k: number): number => (i + k >= 0 && i + k < size ? draft[i + k]! : 100);
	const around = (finite[i]! > 0 ? 1 : 0) + (finite[size]! > finite[i + 1]! ? 2 : 0);
	let n = 0;
	out[n++] = 0;
	out[n++] = form(0).word;
	out[n++] = form(0).set;
	out[n++] = form(0).suffix;
	out[n++] = form(0).shape;
	for (let k = -3; k <= 3; k++) out[n++] = tag(k);
	for (let k = -2; k <= 2; k++) if (k !== 0) out[n++] = form(k).word;
	out[n++] = form(1).set;
	out[n++] = mix(tag(-1), tag(0));
	out[n++] = mix(tag(0), tag(1));
	out[n++] = mix(mix(tag(-1), tag(0)), tag(1));
	out[n++] = mix(mix(tag(0), tag(1)), tag(2));
	out[n++] = mix(mix(tag(-2), tag(-1)), tag(0));
	out[n++] = mix(form(-1).word, tag(0));
	out[n++] = mix(form(1).word, tag(0));
	out[n++] = mix(form(0).word, tag(-1));
	out[n++] = mix(form(0).word, tag(1));
	out[n++] = mix(last, tag(0));
	out[n++] = mix(last, tag(-1));
	out[n++] = mix(last2, last);
	out[n++] = mix(around, tag(0));
	out[n++] = mix(mix(around, tag(0)), tag(-1));
	out[n++] = mix(mix(around, last), tag(-1));
	out[n++] = mix(mix(around, tag(1)), tag(0));
	out[n++] = mix(i === 0 ? 1 : 0, around);
	out[n++] = mix(drafted(1), drafted(-1));
	out[n++] = mix(tags[size - 1]!, around);
	out[n++] = mix(form(-1).word, form(0).word);
	out[n++] = mix(form(0).word, form(1).word);
	out[n++] = mix(form(-1).set, form(0).set);
	out[n++] = mix(form(0).set, form(1).set);
	out[n++] = mix(form(0).suffix, tag(-1));
	out[n++] = mix(form(0).word, around);
	// Each by itself and with the draft's label, from the last on: each makes room for the one before.
	for (let k = n - 1; k >= 0; k--) {
		const value = out[k]!;
		out[2 * k] = mix(200 + 2 * k, value);
		out[2 * k + 1] = mix(201 + 2 * k, mix(value, rule));
	}

	return 2 * n;
}
