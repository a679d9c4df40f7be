import {readBinary} from '../../data.js';
import type {Token} from '../tokens.js';
import {type Form, formOf} from './forms.js';
import {penn, tagNumber} from './penn.js';
import {isShouted, properCase} from './recase.js';
import {begin, mostFeatures, settle, tagFeatures} from './tag-features.js';
import {Weights} from './weights.js';

/** An averaged perceptron, from left to right, and the dictionary of the words it was trained on. */
export type Tagger = {readonly weights: Weights; readonly dictionary: Weights};

let shipped: Tagger | undefined;

/** The model in `data/`, read when first needed. */
export function tagger(): Tagger {
	shipped ??= {
		weights: new Weights(new Uint8Array(readBinary('syntax/tags.bin'))),
		dictionary: new Weights(new Uint8Array(readBinary('syntax/words.bin'))),
	};
	return shipped;
}

/** A Penn tag for each token, a sentence at a time. Linear in their number. */
export function tag(tokens: readonly Token[], forms: readonly Form[], {weights} = tagger()): string[] {
	const tags: string[] = [];
	const features = new Int32Array(mostFeatures);
	const scores = new Int32Array(256);
	for (let start = 0; start < tokens.length; ) {
		let end = start + 1;
		while (tokens[end]?.sentence === tokens[start]!.sentence) end++;
		const state = begin(forms.slice(start, end));
		for (let i = 0; i < end - start; i++) {
			const {open} = state.forms[i]!;
			let best = open[0]!;
			if (open.length > 1) {
				scores.fill(0);
				const n = tagFeatures(state, i, features);
				for (let k = 0; k < n; k++) weights.add(features[k]!, scores);
				for (const tag of open) if (scores[tag]! > scores[best]!) best = tag;
			}

			settle(state, i, best);
			tags.push(penn[best]!);
			// "police officers": what has no plural of its own stands before its noun in the singular.
			if (penn[best]!.startsWith('NN') && tags[start + i - 1] === 'NNS' && !tokens[start + i - 1]!.lower.endsWith('s'))
				tags[start + i - 1] = 'NN';
		}

		start = end;
	}

	return tags;
}

const properTags = Int32Array.of(tagNumber.get('NNP')!, tagNumber.get('NNPS')!);

/**
 * The form of each token. What has a capital in a name (`names`: by token one it belongs to, or -1) is a proper noun; where
 * capitals tell nothing, common words are taken in lower case.
 */
export function formsOf(tokens: readonly Token[], names: Int32Array | null = null, {dictionary} = tagger()): Form[] {
	const known = new Map<string, Form>();
	const proper = new Map<string, Form>();
	const form = (text: string, lower: string): Form => {
		let found = known.get(text);
		if (found === undefined) {
			found = formOf(text, lower, dictionary);
			known.set(text, found);
		}

		return found;
	};

	const name = (text: string, plain: Form): Form => {
		let found = proper.get(text);
		if (found === undefined) {
			found = {...plain, open: properTags};
			proper.set(text, found);
		}

		return found;
	};

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

/** A token as the dictionary has it: a mark with the white space around it, which tells a dash from a hyphen. */
export function spelling(tokens: readonly Token[], i: number): {text: string; lower: string} {
	const {text, lower, kind, spaced, first} = tokens[i]!;
	if (kind !== 'punctuation') return {text, lower};
	const before = first || tokens[i - 1]!.spaced ? ' ' : '';
	const after = spaced ? ' ' : '';
	return {text: before + text + after, lower: before + lower + after};
}
