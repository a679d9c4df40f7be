// Trains the tagger: a dictionary of words with their tags, and a log-linear model with a hidden layer.

import {hashOf} from '../../source/reading/hash.js';
import {mostlyLower, onlyThese} from '../../source/reading/syntax/forms.js';
import {Hidden} from '../../source/reading/syntax/hidden.js';
import {penn, tagNumber} from '../../source/reading/syntax/penn.js';
import {begin, mostFeatures, settle, tagFeatures} from '../../source/reading/syntax/tag-features.js';
import {formsOf, spelling, type Tagger, tag, taggerOf} from '../../source/reading/syntax/tags.js';
import type {Token} from '../../source/reading/tokens.js';
import {Weights} from '../../source/reading/weights.js';
import {packWeights, type Row} from '../weights-file.js';
import {listedTags} from './listed.js';
import {bestOf, type Course, Features, gradients, LogLinear, shuffled} from './log-linear.js';
import {Network} from './network.js';
import type {Sentence} from './treebank.js';

/** Words seen so often take only the tags seen with them. */
const settled = 15;
/** Words seen so often are in the dictionary. */
const enough = 4;

export function tokensOf(sentence: Sentence): Token[] {
	return sentence.tokens.map(
		({form, glued}, i) =>
			({
				text: form,
				lower: form.toLowerCase().replace(/[‘’]/g, "'").replace(/[–—‑]/g, '-'),
				kind: /^\d/.test(form)
					? 'number'
					: /^['’]?\p{L}/u.test(form)
						? 'word'
						: /^\p{P}$/u.test(form)
							? 'punctuation'
							: 'symbol',
				sentence: 0,
				spaced: !glued,
				first: i === 0,
				start: 0,
				end: 0,
			}) as unknown as Token,
	);
}

export type TaggerFiles = {tags: ArrayBuffer; hidden: ArrayBuffer; words: ArrayBuffer};

export const readTagger = ({tags, hidden, words}: TaggerFiles): Tagger =>
	taggerOf(new Weights(tags), new Hidden(hidden), new Weights(words));

/** A dictionary of the treebanks' own sentences; a model of these and of what was made of them. */
export function trainTagger(own: readonly Sentence[], made: readonly Sentence[], course: Course): TaggerFiles {
	const words = packWeights(dictionaryOf(own));
	const dictionary = new Weights(words);
	const network = new Network(penn.length, course);
	const none = taggerOf(new Weights(packWeights([])), new Hidden(network.packed()), dictionary);
	const lines = [...own, ...made].map(sentence => {
		const tokens = tokensOf(sentence);
		const forms = formsOf(tokens, null, none);
		return {
			forms,
			slots: Int32Array.from(forms, ({slot}) => slot),
			gold: sentence.tokens.map(({xpos}) => tagNumber.get(xpos) ?? 0),
		};
	});
	const out = new Int32Array(mostFeatures);
	const features = new Features();
	for (const {forms, gold} of lines) {
		const state = begin(forms);
		gold.forEach((right, i) => {
			if (forms[i]!.open.length > 1) features.count(out, tagFeatures(state, i, out));
			settle(state, i, right);
		});
	}

	features.keep(3);
	const model = new LogLinear(features, penn.length, course);
	const known = new Int32Array(mostFeatures);
	for (let pass = 0; pass < course.passes; pass++) {
		let wrong = 0;
		for (const {forms, slots, gold} of shuffled(lines, pass)) {
			const state = begin(forms);
			gold.forEach((right, i) => {
				const open = [...forms[i]!.open];
				if (open.length === 1) {
					settle(state, i, open[0]!);
					return;
				}

				const n = features.known(out, tagFeatures(state, i, out), known);
				const deep = network.scores(slots, i, open);
				const scores = open.map((tag, k) => model.score(known, n, tag) + deep[k]!);
				const best = open[bestOf(scores)]!;
				if (best !== right) wrong++;
				if (open.includes(right)) {
					const by = gradients(scores, open.indexOf(right));
					for (const [k, gradient] of by.entries()) model.change(known, n, open[k]!, gradient);
					network.learn(open, by);
				}

				settle(state, i, best);
			});
		}

		model.settle();
		network.settle();
		console.error(`tags, pass ${pass + 1}: ${wrong} wrong`);
	}

	return {tags: packWeights(model.rows()), hidden: network.packed(), words};
}

function dictionaryOf(sentences: readonly Sentence[]): Row[] {
	const words = new Map<string, {tags: Map<number, number>; count: number; lower: number}>();
	for (const sentence of sentences) {
		const tokens = tokensOf(sentence);
		sentence.tokens.forEach(({form, xpos}, i) => {
			const {lower} = spelling(tokens, i);
			const entry = words.get(lower) ?? {tags: new Map(), count: 0, lower: 0};
			words.set(lower, entry);
			entry.count++;
			if (form === lower) entry.lower++;
			else if (i === 0) entry.lower += 0.5;
			const number = tagNumber.get(xpos);
			if (number) entry.tags.set(number, (entry.tags.get(number) ?? 0) + 1);
		});
	}

	const listed = listedTags();
	return [...new Set([...words.keys(), ...listed.keys()])].flatMap(word => {
		const {tags, count, lower} = words.get(word) ?? {tags: new Map<number, number>(), count: 0, lower: 0};
		const known = listed.get(word);
		if (count < enough && known === undefined) return [];
		// Once in a hundred is a slip of the treebank's.
		const sure = [...tags].filter(([, times]) => times * 100 >= count).map(([tag]) => tag);
		const found = new Set([...(count < enough ? [] : sure), ...(known ?? [])]);
		const seen = [...found].sort((a, b) => a - b).map(tag => [tag, 1] as [number, number]);
		if (count >= settled || known !== undefined) seen.push([onlyThese, 1]);
		if (lower * 2 > count || count === 0) seen.push([mostlyLower, 1]);
		return [{key: hashOf(word), weights: seen}];
	});
}

/** The tags that a tagger gives a sentence. */
export function tagged(sentence: Sentence, tagger: Tagger): string[] {
	const tokens = tokensOf(sentence);
	return tag(tokens, formsOf(tokens, null, tagger), tagger);
}
