import {complementTakers} from './closed-class.js';
import type {GroupState} from './group-features.js';
import {ends, gerund, imperative, infinitive, isFiniteLabel, participle, past, present} from './labels.js';
import {penn} from './penn.js';
import {verbForms} from './verb-forms.js';
import {formOfLabel, noLabel} from './verb-group.js';

/** A word that could be a finite verb and was taken for none, and how far its score was behind. */
export type Likely = {readonly at: number; readonly label: number; readonly behind: number};

/** What leaves a sentence without its verb. */
const unfinished = new Set([noLabel, infinitive, imperative, gerund]);

/** What the token at `at`, taken for no verb, may be nevertheless; null if it has no such form. */
export function likelyAt({forms}: GroupState, at: number, scores: Int32Array): Likely | null {
	const form = forms[at]!;
	if (!form.past && !form.third) return null;
	const label = form.third ? present : past;
	return {at, label, behind: scores[noLabel]! - scores[label]!};
}

/** "The firm plans to open ten stores", "Profit rose to $2 million": a sentence or a headline has a verb, seldom an imperative. */
export function tellOne({tokens, labels}: GroupState, likely: readonly Likely[]): void {
	if (tokens.length < 4 || !labels.every(label => unfinished.has(label))) return;
	const first = labels.indexOf(imperative);
	if (first > 0) return;
	const after = likely.filter(({at}) => at > first);
	if (first === 0 && after.length > 0) labels[0] = noLabel;
	settle({labels}, after);
}

const opensFinite = /^(?:W.*|;)$/;
const subordinates = /^(?:because|although|though|while|if|whether|when)$/;

/** Whether a word opens a clause that has a finite verb of its own. */
function isOpening({tokens, tags}: GroupState, i: number): boolean {
	const {lower} = tokens[i]!;
	const tag = penn[tags[i]!]!;
	if (opensFinite.test(tag) || subordinates.test(lower)) return true;
	return lower === 'that' ? tag === 'IN' : /^(?:and|but)$/.test(lower) && tokens[i - 1]?.lower === ',';
}

/** "The wind dropped at midday, and residents began to return": each later clause takes one finite verb, and none is left for the wind. */
export function tellFirst(state: GroupState): void {
	const {tokens, forms, tags, labels} = state;
	const first = labels.findIndex(label => label !== noLabel);
	if (first < 1 || labels[first] !== participle || !forms[first]!.past) return;
	if (!/^(?:NN|PRP$)/.test(penn[tags[first - 1]!]!)) return;
	let open = false;
	let taken = 0;
	for (let i = first + 1; i < tokens.length; i++) {
		if (isOpening(state, i)) open = true;
		if (!isFiniteLabel(labels[i]!)) continue;
		if (!open) return;
		open = false;
		taken++;
	}

	if (taken > 0) labels[first] = past;
}

/** "Inflation rose in May and is to peak": before "and" with a verb right behind it stands a verb. */
export function conjoined(state: GroupState, likely: readonly Likely[]): void {
	const {tokens, tags, labels} = state;
	const at = labels.findIndex(isFiniteLabel);
	let joint = at - 1;
	while (joint > 0 && (auxiliary.test(tokens[joint]!.lower) || /^RB/.test(penn[tags[joint]!]!))) joint--;
	if (joint < 2 || !/^(?:and|but)$/.test(tokens[joint]!.lower)) return;
	const reduced = reducedBefore(state, joint);
	if (reduced !== -1) labels[reduced] = past;
	else
		settle(
			{labels},
			likely.filter(one => one.at > 0 && one.at < joint),
		);
}

const auxiliary = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|to)$/;

/** "Revenue rose 9.2 per cent, the company said": what is said before a comma has a verb. */
export function attributed(state: GroupState, likely: readonly Likely[]): void {
	const {tokens, labels, tags} = state;
	const at = labels.findIndex(isFiniteLabel);
	if (at < 4 || verbForms(tokens[at]!.lower)?.lemma !== 'say') return;
	let comma = at;
	while (comma > 0 && penn[tags[comma]!] !== ',') comma--;
	if (comma < 4 || comma === at - 1 || tokens[comma + 1]!.lower === 'who') return;
	const reduced = reducedBefore(state, comma);
	if (reduced === -1 || labels[reduced - 1] !== noLabel) {
		settle(
			state,
			likely.filter(one => one.at > 0 && one.at < comma),
		);
		return;
	}

	// "Thieves used a digger and made off, police said."
	labels[reduced] = past;
	for (let i = reduced + 1; i < comma; i++)
		if (labels[i] === participle && state.forms[i]!.past && tokens[i - 1]!.lower === 'and') labels[i] = past;
}

/** "The probe, named Tsukimi, settled on a plain": a sentence without a finite verb has taken its past for a participle. */
export function standAlone(state: GroupState): void {
	const {tokens, labels} = state;
	if (tokens.at(-1)!.lower !== '.' || labels.some(isFiniteLabel)) return;
	const found = reducedBefore(state, tokens.length);
	if (found !== -1) labels[found] = past;
}

/** Of what was taken for participles before `end` the one that is most likely a past; after a comma the later one. */
function reducedBefore({tokens, forms, tags, labels}: GroupState, end: number): number {
	let found = -1;
	for (let i = 1; i < end && i < tokens.length; i++) {
		const before = penn[tags[i - 1]!]!;
		if (labels[i] !== participle || !forms[i]!.past || !/^(?:NN|PRP$|RB|CD|,)/.test(before)) continue;
		if (found === -1 || penn[tags[found - 1]!] === ',') found = i;
	}

	return found;
}

/** "Nine people drowned after a ferry sank": the one finite verb is that of a clause which only says when. */
export function beforeClause({tokens, forms, labels}: GroupState): void {
	const at = labels.indexOf(participle);
	if (at < 1 || !forms[at]!.past) return;
	const finite = labels.findIndex(isFiniteLabel);
	if (finite < at || labels.findLastIndex(isFiniteLabel) !== finite) return;
	if (/^(?:after|as|when|while|before|because)$/.test(tokens[at + 1]!.lower)) labels[at] = past;
}

function settle({labels}: Pick<GroupState, 'labels'>, near: readonly Likely[]): void {
	let best: Likely | undefined;
	for (const one of near) if (best === undefined || one.behind < best.behind) best = one;
	if (best !== undefined) labels[best.at] = best.label;
}

export const opensClause = new Set(['if', 'because', 'although', 'though', 'unless', 'whether', 'when']);

/** Tokens from what opens a clause to its verb. */
const longestSubject = 40;

/** "if prices rose": what opens a clause has a verb. */
export function finish(state: GroupState, near: readonly Likely[], from: number): void {
	const {tokens, labels, forms, tags} = state;
	let end = from + 1;
	let reduced = -1;
	while (end < Math.min(tokens.length, from + longestSubject) && !ends(state, end)) {
		const label = labels[end]!;
		const mayTell = label === participle && forms[end]!.past && /^(?:NN|PRP$)/.test(penn[tags[end - 1]!]!);
		if (label !== noLabel && reduced !== -1 && !(mayTell && tokens[reduced + 1]!.lower === 'by')) break;
		const isAttribute = label === participle && !forms[end]!.past;
		if (label !== noLabel && !mayTell && !isAttribute) return;
		if (mayTell) reduced = end;
		end++;
	}

	// "when a ferry overturned", "when a fire driven by the wind reached the town"
	if (reduced !== -1) {
		labels[reduced] = past;
		return;
	}

	settle(
		state,
		near.filter(({at}) => at > from + 1 && at < end),
	);
}

/** "As armed officers searched three houses, two men …": what has an object behind "as" is its verb. */
export function behindAs({tokens, forms, tags, labels}: GroupState): void {
	for (let from = 0; from < tokens.length; from++) {
		if (tokens[from]!.lower !== 'as' || !(tokens[from]!.first || tokens[from - 1]?.lower === ',')) continue;
		let at = from + 1;
		while (at < tokens.length && labels[at] === noLabel && tokens[at]!.lower !== ',') at++;
		const mayTell = labels[at] === participle && forms[at]!.past && /^(?:NN|PRP$)/.test(penn[tags[at - 1]!]!);
		if (mayTell && /^(?:DT|CD|PRP\$|NNP)$/.test(penn[tags[at + 1] ?? 0]!)) labels[at] = past;
	}
}

/** "the £72m it forecast in November": what is tagged as a past right behind a pronoun. */
export function behindPronoun({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 1; i < tokens.length; i++) {
		if (!forms[i]!.past || labels[i] !== noLabel || penn[tags[i]!] !== 'VBD') continue;
		if (/^(?:was|were|had|did|'d|would)$/.test(tokens[i]!.lower)) continue;
		if (/^(?:he|she|it|they|we)$/.test(tokens[i - 1]!.lower)) labels[i] = past;
	}
}

/** How far behind "since" its verb stands, in tokens. */
const farthest = 12;

/** "has been cut off since a bridge collapsed": behind a perfect, "since" and a noun what could be a past is one. */
export function sincePast(state: GroupState): void {
	const {tokens, forms, tags, labels} = state;
	const perfect = labels.findIndex(label => label !== noLabel && formOfLabel(label).perfect);
	for (let i = Math.max(1, perfect); perfect !== -1 && i + 2 < tokens.length; i++) {
		if (tokens[i]!.lower !== 'since') continue;
		let verb = i + 1;
		while (verb < Math.min(tokens.length, i + farthest) && labels[verb] === noLabel && !ends(state, verb)) verb++;
		const isPast = labels[verb] === participle && forms[verb]!.past && /^(?:NN|PRP$)/.test(penn[tags[verb - 1]!]!);
		if (isPast && tokens[verb + 1]?.lower !== 'by') labels[verb] = past;
	}
}

/**
 * "Kaldor, which closed its last pit, imports 40 per cent", "Quiroga, a leader who took office in 2012, leaves on Friday": a
 * sentence whose only verbs are those of what a comma closes has another behind it, with those that "and" joins to it.
 */
export function behindRelative(state: GroupState): void {
	const {tokens, forms, tags, labels} = state;
	const comma = tokens.findIndex(({lower}) => lower === ',');
	const opening = tokens.findIndex(({lower}, i) => i > comma && /^(?:who|which|whose)$/.test(lower));
	if (comma < 1 || opening === -1 || labels.subarray(0, opening).some(label => label !== noLabel)) return;
	const close = tokens.findIndex(({lower}, i) => i > opening && lower === ',');
	const verb = close + 1;
	if (close === -1 || verb + 1 >= tokens.length || !labels.subarray(opening, close).some(isFiniteLabel)) return;
	const later = labels.findIndex((label, i) => i >= verb && isFiniteLabel(label));
	if (later !== -1 && !/^(?:and|but)$/.test(tokens[later - 1]!.lower)) return;
	const {third, past: isPast} = forms[verb]!;
	if (labels[verb] !== noLabel && !(labels[verb] === participle && isPast)) return;
	if ((!third && !isPast) || /^[,.:]$/.test(penn[tags[verb + 1]!]!)) return;
	labels[verb] = third ? present : past;
}

/** "It shut on Monday and school teachers downed tools": what could be a past, behind "and" and a noun and with an object, is one. */
export function joinedPast({tokens, forms, tags, labels}: GroupState): void {
	const first = labels.indexOf(past);
	for (let i = first + 3; first !== -1 && i + 1 < tokens.length; i++) {
		if (labels[i] !== noLabel && labels[i] !== participle) continue;
		if (
			!(forms[i]!.past || tokens[i]!.lower.endsWith('ed')) ||
			penn[tags[i]!] !== 'VBN' ||
			!/^NNP?S?$/.test(penn[tags[i - 1]!]!)
		)
			continue;
		if (!/^(?:DT|CD|PRP\$|NNS|PRP)$/.test(penn[tags[i + 1]!]!)) continue;
		let joint = i - 1;
		while (joint > Math.max(first, i - farthest) && /^(?:NN|JJ|DT|CD|PRP\$)/.test(penn[tags[joint]!]!)) joint--;
		if (tokens[joint]!.lower === 'and') labels[i] = past;
	}
}

/** "He lied to patients, a tribunal found on Monday.": who says so, at the end of a sentence that has its verb. */
export function attributing({tokens, forms, tags, labels}: GroupState): void {
	const last = labels.findLastIndex(label => label !== noLabel);
	if (last < 3 || labels[last] !== participle || !forms[last]!.past || tokens.length - last > 5) return;
	if (!complementTakers.has(verbForms(tokens[last]!.lower)?.lemma ?? '') || !/^NN/.test(penn[tags[last - 1]!]!)) return;
	let first = last - 1;
	while (first > 0 && /^(?:NN|DT|JJ|POS|PRP\$)/.test(penn[tags[first]!]!)) first--;
	if (penn[tags[first]!] === ',' && labels.subarray(0, first).some(isFiniteLabel)) labels[last] = past;
}
