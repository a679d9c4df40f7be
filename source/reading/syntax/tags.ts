import {readBinary} from '../../data.js';
import type {Token} from '../tokens.js';
import {Weights} from '../weights.js';
import {type Form, formOf} from './forms.js';
import {Hidden} from './hidden.js';
import {penn, tagNumber} from './penn.js';
import {isShouted, properCase} from './recase.js';
import {begin, mostFeatures, settle, tagFeatures} from './tag-features.js';

/** A log-linear model, from left to right, the dictionary of the words it was trained on, and the forms that it has met. */
export type Tagger = {
	readonly weights: Weights;
	readonly hidden: Hidden;
	readonly dictionary: Weights;
	readonly forms: Map<string, Form>;
	readonly names: Map<string, Form>;
};

export const taggerOf = (weights: Weights, hidden: Hidden, dictionary: Weights): Tagger => ({
	weights,
	hidden,
	dictionary,
	forms: new Map(),
	names: new Map(),
});

/** Forms of a word are the same in each article; so many are kept. */
const mostForms = 20_000;

let shipped: Tagger | undefined;

/** The model in `data/`, read when first needed. */
export function tagger(): Tagger {
	shipped ??= taggerOf(
		new Weights(readBinary('syntax/tags.bin')),
		new Hidden(readBinary('syntax/hidden.bin')),
		new Weights(readBinary('syntax/words.bin')),
	);
	return shipped;
}

/** No finite verb follows an article. */
const articles = new Set(['the', 'a', 'an']);
const finites = ['VBD', 'VBP', 'VBZ', 'MD'].map(tag => tagNumber.get(tag)!);
const plural = tagNumber.get('NNS')!;
const third = tagNumber.get('VBZ')!;
const barred = -1e6;

/** A Penn tag for each token, a sentence at a time. Linear in their number. */
export function tag(tokens: readonly Token[], forms: readonly Form[], model = tagger()): string[] {
	const tags: string[] = [];
	for (let start = 0; start < tokens.length; ) {
		let end = start + 1;
		while (tokens[end]?.sentence === tokens[start]!.sentence) end++;
		for (const one of tagSentence(tokens.slice(start, end), forms.slice(start, end), model)) tags.push(one);
		start = end;
	}

	return tags;
}

const features = new Int32Array(mostFeatures);
const scores = new Int32Array(penn.length);

function tagSentence(tokens: readonly Token[], forms: readonly Form[], {weights, hidden}: Tagger): string[] {
	const state = begin(forms);
	for (let i = 0; i < forms.length; i++) {
		const {open} = forms[i]!;
		let best = open[0]!;
		if (open.length > 1) {
			scores.fill(0);
			const n = tagFeatures(state, i, features);
			weights.addAll(features, n, scores);
			hidden.add(forms, i, scores);
			if (i > 0 && articles.has(tokens[i - 1]!.lower)) for (const tag of finites) scores[tag] = barred;
			// "Shares in the firm rose": no sentence begins with a third person.
			// "of 193 member states": nor does one follow a number and a singular.
			if (open.includes(plural) && (i === 0 || isCounted(tokens, state.tags, i))) scores[third] = barred;
			for (let k = 0; k < open.length; k++) if (scores[open[k]!]! > scores[best]!) best = open[k]!;
		}

		settle(state, i, best);
	}

	const tags: string[] = [];
	for (let i = 0; i < forms.length; i++)
		tags.push(asWritten(tokens, i, penn[state.tags[i]!]!, penn[state.tags[i + 1] ?? 0]!));
	return tags;
}

/** "six Malawian delegates": a common noun with a capital and such an ending is an adjective. */
const ofNation = /^\p{Lu}.*(?:ian|ean|ese|ish)$/u;

/** A tag that the word's own form puts right, `next` being the following one's. */
function asWritten(tokens: readonly Token[], i: number, tag: string, next: string): string {
	const {text, lower, first} = tokens[i]!;
	if (tag === 'NN' && !first && ofNation.test(text)) return 'JJ';
	// "police officers": what has no plural of its own stands before its noun in the singular.
	return tag === 'NNS' && next.startsWith('NN') && !lower.endsWith('s') ? 'NN' : tag;
}

/** A number above one that is no year, and a noun in the singular, stand before the token. */
const isCounted = (tokens: readonly Token[], tags: Uint8Array, i: number): boolean =>
	i > 1 &&
	penn[tags[i - 1]!] === 'NN' &&
	penn[tags[i - 2]!] === 'CD' &&
	tokens[i - 2]!.text.length !== 4 &&
	!/^(?:1|one)$/.test(tokens[i - 2]!.lower);

const properTag = Int32Array.of(tagNumber.get('NNP')!);
const properTags = Int32Array.of(tagNumber.get('NNP')!, tagNumber.get('NNPS')!);

/**
 * The form of each token. What has a capital in a name (`names`: by token one it belongs to, or -1) is a proper noun; where
 * capitals tell nothing, common words are taken in lower case.
 */
export function formsOf(tokens: readonly Token[], names: Int32Array | null = null, model = tagger()): Form[] {
	const {dictionary} = model;
	const form = (text: string, lower: string): Form =>
		model.forms.get(text) ?? keep(model.forms, text, formOf(text, lower, dictionary));
	const name = (text: string, plain: Form): Form =>
		model.names.get(text) ?? keep(model.names, text, {...plain, open: text.endsWith('s') ? properTags : properTag});

	const forms: Form[] = [];
	for (let start = 0; start < tokens.length; ) {
		let end = start + 1;
		while (tokens[end]?.sentence === tokens[start]!.sentence) end++;
		const shouted = isShouted(tokens, start, end);
		for (let i = start; i < end; i++) {
			const {text, lower} = spelling(tokens, i);
			const plain = form(text, lower);
			if (plain.capital && (names?.[i] ?? -1) >= 0) forms.push(name(text, plain));
			else forms.push(!shouted ? plain : plain.common ? form(lower, lower) : form(properCase(text), lower));
		}

		start = end;
	}

	return forms;
}

function keep(forms: Map<string, Form>, text: string, form: Form): Form {
	if (forms.size >= mostForms) forms.clear();
	forms.set(text, form);
	return form;
}

/** A token as the dictionary has it: a mark has the white space around it, which tells a dash from a hyphen. */
export function spelling(tokens: readonly Token[], i: number): {readonly text: string; readonly lower: string} {
	const token = tokens[i]!;
	const {text, lower, kind, spaced, first} = token;
	if (kind === 'word' || kind === 'number') return token;
	// The treebanks know one currency.
	if (/^[£€¥₹]$/.test(text)) return {text: '$', lower: '$'};
	if (kind !== 'punctuation') return token;
	const before = first || tokens[i - 1]!.spaced ? ' ' : '';
	const after = spaced ? ' ' : '';
	return {text: before + text + after, lower: before + lower + after};
}
