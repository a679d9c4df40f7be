import type {GroupState} from './group-features.js';
import {ends, gerund, imperative, infinitive, isFiniteLabel, participle, past, present} from './labels.js';
import {penn} from './penn.js';
import {verbForms} from './verb-forms.js';
import {noLabel} from './verb-group.js';

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

/** "if prices rose": what opens a clause has a verb. */
export function finish(state: GroupState, near: readonly Likely[], from: number): void {
	const {tokens, labels, forms, tags} = state;
	let end = from + 1;
	let reduced = -1;
	while (end < tokens.length && !ends(state, end)) {
		const label = labels[end]!;
		const mayTell = label === participle && forms[end]!.past && /^(?:NN|PRP$)/.test(penn[tags[end - 1]!]!);
		if (label !== noLabel && (reduced !== -1 || !mayTell)) return;
		if (label !== noLabel) reduced = end;
		end++;
	}

	// "when a ferry overturned"
	if (reduced !== -1) {
		labels[reduced] = past;
		return;
	}

	settle(
		state,
		near.filter(({at}) => at > from + 1 && at < end),
	);
}
