import {readBinary} from '../../data.js';
import type {Token} from '../tokens.js';
import {Weights} from '../weights.js';
import {be, doing, have, negations} from './closed-class.js';
import {draftOf} from './draft.js';
import type {Form} from './forms.js';
import {beginGroups, type GroupState, groupFeatures, mayBeVerb, settleGroup} from './group-features.js';
import {mend, prefix} from './mend.js';
import {type Likely, likelyAt} from './missing-verbs.js';
import type {Range} from './noun-phrases.js';
import {penn} from './penn.js';
import {formOfLabel, noLabel, type Tense, type VerbGroup} from './verb-group.js';

let shipped: Weights | undefined;

/** The model in `data/`, read when first needed. */
const model = (): Weights => (shipped ??= new Weights(readBinary('syntax/groups.bin')));

const features = new Int32Array(128);
const scores = new Int32Array(256);

/** The verb groups between two token indices, which one sentence holds. Corrects the tags that they contradict. */
export function groupsOf(
	tokens: readonly Token[],
	forms: readonly Form[],
	tags: string[],
	{start, end}: Range,
	weights = model(),
): VerbGroup[] {
	const state = beginGroups(
		tokens.slice(start, end),
		forms.slice(start, end),
		tags.slice(start, end),
		draftOf(tokens, tags, start, end),
	);
	label(state, weights);
	for (let i = start; i < end; i++) tags[i] = penn[state.tags[i - start]!]!;
	// "Profit rose": no verb after all.
	if (state.labels[0] === noLabel && tags[start] === 'VB') tags[start] = 'NN';
	const groups = assemble(state, start);
	for (const group of groups) tags[group.main] = tagOf(group, tags[group.main]!, tokens[group.main]!.lower);
	return groups;
}

function label(state: GroupState, weights: Weights): void {
	const likely: Likely[] = [];
	for (let i = 0; i < state.tokens.length; i++) {
		if (!mayBeVerb(state, i)) continue;
		scores.fill(0);
		const n = groupFeatures(state, i, features);
		weights.addAll(features, n, scores);
		let best = noLabel;
		for (let c = 0; c < noLabel; c++) if (scores[c]! > scores[best]!) best = c;
		settleGroup(state, i, best);
		const other = best === noLabel ? likelyAt(state, i, scores) : null;
		if (other !== null) likely.push(other);
	}

	mend(state, likely);
}

/** The verbs that have a label, each with the auxiliaries before it; `from` is where the sentence starts. */
function assemble({tokens, labels}: GroupState, from: number): VerbGroup[] {
	const groups: VerbGroup[] = [];
	let end = 0;
	for (let main = 0; main < labels.length; main++) {
		if (labels[main] === noLabel) continue;
		const {tense, perfect, progressive, passive} = formOfLabel(labels[main]!);
		const {start, negative} = auxiliariesOf(tokens, labels, main, end);
		const copula = !passive && (be.has(tokens[main]!.lower) || tokens[main]!.lower === "'s");
		const denied = copula && negations.has(tokens[main + 1]?.lower ?? '');
		end = main + 1;
		// Field by field: a spread takes several times as long.
		groups.push({
			tense,
			perfect,
			progressive,
			passive,
			start: from + start,
			end: from + end,
			main: from + main,
			negative: negative || denied,
			copula,
		});
	}

	return groups;
}

const modals = /^(?:will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca|sha|ought|to|cannot)$/;
/** Adverbs and what else stands between an auxiliary and its verb: "had each failed". */
const adverbs =
	/^(?:[a-z]+ly|each|both|all|not|n't|never|also|now|then|still|already|soon|only|even|ever|yet|later|therefore|instead|again|just|almost|once|twice|first|since|long|often|seldom|rarely|thus|perhaps|“|”|")$/;
/** “naïvely” */
const isForeignAdverb = (lower: string): boolean =>
	lower.endsWith('ly') && /[^ -~]/.test(lower) && /^\p{L}+ly$/u.test(lower);

/** "co-founded" */
const isPrefixed = (tokens: readonly Token[], main: number): boolean =>
	tokens[main - 1]?.lower === '-' && !tokens[main - 1]!.spaced && prefix.test(tokens[main - 2]?.lower ?? '');

/** Where a verb's auxiliaries begin, adverbs between skipped, and whether one is "not". */
function auxiliariesOf(
	tokens: readonly Token[],
	labels: Uint8Array,
	main: number,
	from: number,
): {start: number; negative: boolean} {
	let start = isPrefixed(tokens, main) && main - 2 >= from ? main - 2 : main;
	let negative = false;
	for (let i = start - 1; i >= from && i > start - 5; i--) {
		const {lower} = tokens[i]!;
		if (labels[i] !== noLabel || (tokens[i]!.text === 'May' && !tokens[i]!.first)) break;
		if (negations.has(lower)) negative = true;
		const going = lower === 'going' && tokens[i + 1]!.lower === 'to';
		if (be.has(lower) || have.has(lower) || doing.has(lower) || lower === "'s" || modals.test(lower) || going)
			start = i;
		else if (!adverbs.test(lower) && !isForeignAdverb(lower)) break;
	}

	return {start, negative};
}

const byTense: Record<Tense, (lower: string) => string> = {
	past: () => 'VBD',
	present: lower => (lower.endsWith('s') ? 'VBZ' : 'VBP'),
	future: () => 'VB',
	modal: () => 'VB',
	infinitive: () => 'VB',
	imperative: () => 'VB',
	ing: () => 'VBG',
	en: () => 'VBN',
};

/** The verb's own tag: of "was sold" VBN. */
function tagOf(group: VerbGroup, tag: string, lower: string): string {
	const {tense, perfect, progressive, passive, copula} = group;
	if (copula || tag === 'MD') return tag;
	const right = passive
		? 'VBN'
		: progressive
			? 'VBG'
			: perfect
				? 'VBN'
				: group.start < group.main
					? tag
					: byTense[tense](lower);
	return tag.startsWith('VB') && !(/^VB[ND]$/.test(tag) && /^VB[ND]$/.test(right))
		? tag
		: right.startsWith('VB')
			? right
			: byTense[tense](lower);
}
