import {type Form, nothing} from './forms.js';
import {hashWith, mix} from './hash.js';
import {type Line, leadOf, type Range} from './noun-phrases.js';
import {tagNumber, tagNumbers} from './penn.js';
import {labelOf, type VerbGroup} from './verb-group.js';

/** Who may be a verb's subject, object or agent: noun phrases and relative pronouns, in order. */
export type Candidate = Range & {
	readonly head: number;
	readonly relative: boolean;
	readonly lead: number;
};

/** One sentence while its verbs get their roles; indices into the article's tokens. */
export type RoleState = Range & {
	readonly forms: readonly Form[];
	/** By token of the sentence, numbers of `penn`. */
	readonly tags: Uint8Array;
	readonly candidates: readonly Candidate[];
	/** By candidate: how often it has been a subject, and an object or agent. */
	readonly subjects: Uint8Array;
	readonly objects: Uint8Array;
	/** By token: what it counts for on a path. */
	readonly steps: Uint8Array;
	/** The candidate that was the last verb's subject; -1 if none was. */
	lastSubject: number;
};

const number = (tag: string): number => tagNumber.get(tag)!;
const relativeTags = new Set([number('WP'), number('WDT')]);
const finite = 5;
const comma = 6;

const stepOf = new Uint8Array(128).fill(1);
for (const tag of ['IN', 'TO']) stepOf[number(tag)] = 3;
for (const tag of ['VB', 'VBG', 'VBN']) stepOf[number(tag)] = 4;
for (const tag of ['VBD', 'VBZ', 'VBP', 'MD']) stepOf[number(tag)] = finite;
stepOf[number(',')] = comma;
for (const tag of ['WP', 'WDT', 'WRB']) stepOf[number(tag)] = 7;
stepOf[number('CC')] = 8;
for (const tag of [':', '-LRB-', '-RRB-']) stepOf[number(tag)] = 9;
for (const tag of ['``', "''"]) stepOf[number(tag)] = 10;

export function beginRoles(line: Line, forms: readonly Form[], groups: readonly VerbGroup[]): RoleState {
	const {start: from, end: to, phrases} = line;
	const tags = tagNumbers(line.tags, from, to);
	const steps = tags.map(tag => stepOf[tag]!);
	const leads = phrases.map(phrase => leadOf(line, phrase));
	for (const [index, {end}] of phrases.entries()) steps.fill(2, leads[index]! + 1 - from, end - from);
	for (const {start, main} of groups) steps.fill(0, start - from + 1, main - from + 1);
	const candidates: Candidate[] = [];
	let phrase = 0;
	for (let i = from; i < to; i++) {
		if (phrases[phrase]?.start === i) {
			const {start, end} = phrases[phrase]!;
			candidates.push({start, end, head: end - 1, relative: false, lead: leads[phrase]!});
			phrase++;
			i = end - 1;
		} else if (relativeTags.has(tags[i - from]!))
			candidates.push({start: i, end: i + 1, head: i, relative: true, lead: i - 1});
	}

	return {
		start: from,
		end: to,
		forms,
		tags,
		candidates,
		subjects: new Uint8Array(candidates.length),
		objects: new Uint8Array(candidates.length),
		steps,
		lastSubject: -1,
	};
}

/** How far to the left and to the right of a verb candidates stand. */
const leftward = 7;
const rightward = 3;
const farthest = 70;

export type Considered = {
	readonly candidate: number;
	/** The tags between, runs of a kind as one. */
	readonly path: number;
	readonly finite: number;
	readonly commas: number;
	/** Candidates between, negative to the left. */
	readonly rank: number;
};

/** The candidates of a verb, nearest first to each side. */
export function consider(state: RoleState, group: VerbGroup, first: number): Considered[] {
	const out: Considered[] = [];
	const {candidates, start, end} = state;
	let k = first - 1;
	for (let rank = -1; rank >= -leftward && k >= 0; rank--, k--) {
		const {head} = candidates[k]!;
		if (group.start - head > farthest) break;
		out.push(consideredAt(state, k, rank, Math.max(head + 1, start), group.start));
	}

	k = first;
	while (k < candidates.length && candidates[k]!.start < group.end) k++;
	for (let rank = 1; rank <= rightward && k < candidates.length; rank++, k++) {
		const {start: at} = candidates[k]!;
		if (at - group.end > farthest) break;
		out.push(consideredAt(state, k, rank, group.end, Math.min(at, end)));
	}

	return out;
}

/** A candidate from which the tokens `from` to `to` part the verb. */
function consideredAt(
	{steps, start}: RoleState,
	candidate: number,
	rank: number,
	from: number,
	to: number,
): Considered {
	let path = 17;
	let last = 0;
	let finites = 0;
	let commas = 0;
	for (let i = from - start; i < to - start; i++) {
		const step = steps[i]!;
		if (step === finite) finites++;
		if (step === comma) commas++;
		if (step === 0 || step === 1 || step === last) continue;
		path = mix(path, step);
		last = step;
	}

	return {candidate, path, finite: Math.min(finites, 3), commas: Math.min(commas, 4), rank};
}

/** Fills `out` with the features of a candidate, or of none (null); how many they are. */
export function roleFeatures(
	state: RoleState,
	group: VerbGroup,
	considered: Considered | null,
	out: Int32Array,
): number {
	const {forms, tags, candidates, subjects, objects, start, end} = state;
	const form = (i: number): Form => (i >= start && i < end ? forms[i]! : nothing);
	const tag = (i: number): number => (i >= start && i < end ? tags[i - start]! : 100);
	const verb = form(group.main).word;
	const label = labelOf(group) + (group.copula ? 64 : 0);
	let n = 0;
	if (considered === null) {
		out[n++] = 0;
		out[n++] = verb;
		out[n++] = label;
		out[n++] = mix(label, tag(group.start - 1));
		out[n++] = mix(label, tag(group.end));
		out[n++] = mix(label, form(group.start - 1).word);
		out[n++] = mix(verb, tag(group.end));
		out[n++] = mix(verb, label);
		hashWith(500, out, n);
		return n;
	}

	const {candidate, path, finite: finites, commas, rank} = considered;
	const {head, lead, relative} = candidates[candidate]!;
	const noun = form(head).word;
	const nounTag = tag(head);
	const before = form(lead);
	const preposition = mix(tag(lead), tag(lead) === number('IN') || tag(lead) === number('TO') ? before.word : 0);
	const isFirst = lead + 1 === start ? 1 : 0;
	const used = Math.min(subjects[candidate]!, 2) * 3 + Math.min(objects[candidate]!, 2);
	const between = finites * 8 + commas;
	const again = candidate === state.lastSubject ? 1 : 0;
	const left = form(group.start - 1);
	out[n++] = rank;
	out[n++] = mix(rank, label);
	out[n++] = path;
	out[n++] = mix(path, label);
	out[n++] = mix(path, rank);
	out[n++] = mix(path, preposition);
	out[n++] = mix(preposition, label);
	out[n++] = mix(preposition, rank);
	out[n++] = mix(mix(preposition, rank), label);
	out[n++] = mix(preposition, verb);
	out[n++] = mix(noun, rank < 0 ? 0 : 1);
	out[n++] = mix(nounTag, rank);
	out[n++] = mix(verb, noun);
	out[n++] = mix(verb, rank);
	out[n++] = mix(mix(verb, rank), nounTag);
	out[n++] = mix(between, label);
	out[n++] = mix(between, rank);
	out[n++] = mix(mix(between, preposition), rank < 0 ? 0 : 1);
	out[n++] = mix(nounTag, tag(group.start));
	out[n++] = mix(mix(nounTag, tag(group.start)), rank);
	out[n++] = mix(used, label);
	out[n++] = mix(used, rank);
	out[n++] = mix(mix(used, path), label);
	out[n++] = mix(tag(head + 1), rank);
	out[n++] = mix(form(head + 1).word, rank);
	out[n++] = mix(tag(group.start - 1), rank);
	out[n++] = mix(left.word, rank);
	out[n++] = mix(tag(group.end), rank);
	out[n++] = mix(mix(tag(group.end), label), rank);
	out[n++] = mix(relative ? 1 : 0, mix(rank, path));
	out[n++] = mix(isFirst, mix(between, label));
	out[n++] = mix(mix(before.set, nounTag), path);
	out[n++] = mix(mix(nounTag, form(group.start).word), rank);
	out[n++] = mix(again, label);
	out[n++] = mix(again, path);
	out[n++] = mix(again, mix(left.word, label));
	out[n++] = mix(mix(path, preposition), label);
	out[n++] = mix(mix(path, left.word), rank);
	out[n++] = mix(mix(form(head + 1).word, left.word), rank);
	hashWith(400, out, n);
	return n;
}
