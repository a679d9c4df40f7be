import {hashOf} from '../hash.js';
import {type Form, nothing} from './forms.js';
import {hashWith, mix} from './hash.js';
import {tagNumber} from './penn.js';

/** A sentence while its words get their tags, from left to right. */
export type TagState = {
	readonly forms: readonly Form[];
	/** Numbers of `penn`. */
	readonly tags: Uint8Array;
	/** How many words have capitals: 0 few, 1 some, 2 most. */
	readonly capitals: number;
	/** Nothing ends the sentence: a headline, most likely. */
	readonly open: boolean;
	/** The last word that can be nothing but a finite verb; -1 if there is none. */
	readonly lastFinite: number;
	/** The last verb, and the last token that is no adverb; -1 if there is none. */
	verb: number;
	anchor: number;
	/** How many finite verbs there have been, 2 at most. */
	finite: number;
};

/** More than any token has. */
export const mostFeatures = 64;

const verbs = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'].map(tag => tagNumber.get(tag)));
const finites = new Set(['VBD', 'VBP', 'VBZ', 'MD'].map(tag => tagNumber.get(tag)));
const stops = new Set(['. ', '? ', '! ', '" ', '” ', "' ", ': ', ') '].map(mark => hashOf(mark)));
const adverbs = new Set(['RB', 'RBR', 'RBS'].map(tag => tagNumber.get(tag)));

export const begin = (forms: readonly Form[]): TagState => ({
	forms,
	tags: new Uint8Array(forms.length),
	capitals: capitalsIn(forms),
	open: !stops.has(forms.at(-1)!.word),
	lastFinite: forms.findLastIndex(({finite}) => finite),
	verb: -1,
	anchor: -1,
	finite: 0,
});

function capitalsIn(forms: readonly Form[]): number {
	let capitals = 0;
	for (const form of forms) if (form.capital) capitals++;
	return capitals * 2 > forms.length ? 2 : capitals * 5 > forms.length ? 1 : 0;
}

/** Settles a token's tag. */
export function settle(state: TagState, i: number, tag: number): void {
	state.tags[i] = tag;
	if (verbs.has(tag)) state.verb = i;
	if (finites.has(tag)) state.finite = Math.min(2, state.finite + 1);
	if (!adverbs.has(tag)) state.anchor = i;
}

/** Fills `out` with the features of the token at `i`; how many they are. */
export function tagFeatures(state: TagState, i: number, out: Int32Array): number {
	const {forms, tags, capitals, verb, anchor} = state;
	const here = forms[i]!;
	const left = forms[i - 1] ?? nothing;
	const left2 = forms[i - 2] ?? nothing;
	const right = forms[i + 1] ?? nothing;
	const right2 = forms[i + 2] ?? nothing;
	const t1 = i > 0 ? tags[i - 1]! : 100;
	const t2 = i > 1 ? tags[i - 2]! : 100;
	const t12 = t1 * 128 + t2;
	const lastVerb = verb === -1 ? 100 : tags[verb]!;
	const lastAnchor = anchor === -1 ? 100 : tags[anchor]!;
	const distance = verb === -1 ? 0 : Math.min(i - verb, 8);
	const done = (state.open ? 6 : 0) + state.finite * 2 + (state.lastFinite > i ? 1 : 0);
	let n = 0;
	out[n++] = 0;
	out[n++] = here.word;
	out[n++] = here.written;
	out[n++] = here.shape;
	out[n++] = here.set;
	out[n++] = left.word;
	out[n++] = left2.word;
	out[n++] = right.word;
	out[n++] = right2.word;
	out[n++] = mix(left.word, here.word);
	out[n++] = mix(here.word, right.word);
	out[n++] = mix(left.word, right.word);
	out[n++] = t1;
	out[n++] = t2;
	out[n++] = t12;
	out[n++] = mix(here.word, t1);
	out[n++] = mix(here.word, t12);
	out[n++] = mix(here.suffix, t1);
	out[n++] = left.set;
	out[n++] = right.set;
	out[n++] = right2.set;
	out[n++] = mix(here.set, right.set);
	out[n++] = mix(right.set, right2.set);
	out[n++] = mix(here.set, t1);
	out[n++] = mix(mix(here.set, t12), 0);
	out[n++] = mix(mix(here.set, right.set), t1);
	out[n++] = mix(mix(here.set, right.set), right2.set);
	out[n++] = mix(right.set, t1);
	out[n++] = left.suffix;
	out[n++] = right.suffix;
	out[n++] = mix(here.shape, left.shape);
	out[n++] = mix(here.shape, right.shape);
	out[n++] = mix(here.shape, capitals * 2 + (i === 0 ? 1 : 0));
	out[n++] = mix(here.set, capitals * 2 + (i === 0 ? 1 : 0));
	out[n++] = lastVerb * 16 + distance;
	out[n++] = mix(here.set, lastVerb * 16 + distance);
	out[n++] = mix(here.suffix, lastVerb);
	out[n++] = mix((anchor === -1 ? nothing : forms[anchor]!).word, here.set);
	out[n++] = mix(here.word, lastAnchor);
	out[n++] = mix(mix(here.set, lastAnchor), lastVerb);
	out[n++] = mix(mix(right.set, here.set), lastVerb);
	out[n++] = mix(mix(here.set, t1), done);
	out[n++] = mix(mix(here.set, right.set), done);
	out[n++] = mix(mix(here.suffix, t1), done);
	out[n++] = mix(here.word, done);
	hashWith(1, out, n);
	for (let k = 0, template = n + 1; k < here.affixes.length; k++) out[n++] = mix(template, here.affixes[k]!);
	return n;
}
