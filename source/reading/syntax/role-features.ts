import {type Form, nothing} from './forms.js';
import {mix} from './hash.js';
import type {Line, Range} from './noun-phrases.js';
import {tagNumber, tagNumbers} from './penn.js';
import {labelOf, type VerbGroup} from './verb-group.js';

/** Who may be a verb's subject, object or agent: noun phrases and relative pronouns, in order. */
export type Candidate = Range & {readonly head: number; readonly relative: boolean};

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
	for (const {start, end} of phrases) steps.fill(2, start - from, end - from);
	for (const {start, main} of groups) steps.fill(0, start - from + 1, main - from + 1);
	const candidates: Candidate[] = [];
	let phrase = 0;
	for (let i = from; i < to; i++) {
		if (phrases[phrase]?.start === i) {
			const {start, end} = phrases[phrase++]!;
			candidates.push({start, end, head: end - 1, relative: false});
			i = end - 1;
		} else if (relativeTags.has(tags[i - from]!)) candidates.push({start: i, end: i + 1, head: i, relative: true});
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
const leftward = 9;
const rightward = 5;
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
	let template = considered === null ? 500 : 400;
	const put = (value: number) => {
		out[n++] = mix(template++, value);
	};
	if (considered === null) {
		put(0);
		put(verb);
		put(label);
		put(mix(label, tag(group.start - 1)));
		put(mix(label, tag(group.end)));
		put(mix(label, form(group.start - 1).word));
		put(mix(verb, tag(group.end)));
		put(mix(verb, label));
		return n;
	}

	const {candidate, path, finite: finites, commas, rank} = considered;
	const {head, start: first, relative} = candidates[candidate]!;
	const noun = form(head).word;
	const nounTag = tag(head);
	const before = form(first - 1);
	const preposition = mix(
		tag(first - 1),
		tag(first - 1) === number('IN') || tag(first - 1) === number('TO') ? before.word : 0,
	);
	const isFirst = first === start ? 1 : 0;
	const used = Math.min(subjects[candidate]!, 2) * 3 + Math.min(objects[candidate]!, 2);
	const between = finites * 8 + commas;
	const again = candidate === state.lastSubject ? 1 : 0;
	const left = form(group.start - 1);
	put(rank);
	put(mix(rank, label));
	put(path);
	put(mix(path, label));
	put(mix(path, rank));
	put(mix(path, preposition));
	put(mix(preposition, label));
	put(mix(preposition, rank));
	put(mix(mix(preposition, rank), label));
	put(mix(preposition, verb));
	put(mix(noun, rank < 0 ? 0 : 1));
	put(mix(nounTag, rank));
	put(mix(verb, noun));
	put(mix(verb, rank));
	put(mix(mix(verb, rank), nounTag));
	put(mix(between, label));
	put(mix(between, rank));
	put(mix(mix(between, preposition), rank < 0 ? 0 : 1));
	put(mix(nounTag, tag(group.start)));
	put(mix(mix(nounTag, tag(group.start)), rank));
	put(mix(used, label));
	put(mix(used, rank));
	put(mix(mix(used, path), label));
	put(mix(tag(head + 1), rank));
	put(mix(form(head + 1).word, rank));
	put(mix(tag(group.start - 1), rank));
	put(mix(left.word, rank));
	put(mix(tag(group.end), rank));
	put(mix(mix(tag(group.end), label), rank));
	put(mix(relative ? 1 : 0, mix(rank, path)));
	put(mix(isFirst, mix(between, label)));
	put(mix(mix(before.set, nounTag), path));
	put(mix(mix(nounTag, form(group.start).word), rank));
	put(mix(again, label));
	put(mix(again, path));
	put(mix(again, mix(left.word, label)));
	put(mix(mix(path, preposition), label));
	put(mix(mix(path, left.word), rank));
	put(mix(mix(form(head + 1).word, left.word), rank));
	return n;
}
