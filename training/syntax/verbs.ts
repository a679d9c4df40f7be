// Trains what groups the verbs and what finds their subjects, objects and agents.
import {draftOf} from '../../source/reading/syntax/draft.js';
import {beginGroups, groupFeatures, mayBeVerb, settleGroup} from '../../source/reading/syntax/group-features.js';
import {groupsOf} from '../../source/reading/syntax/groups.js';
import {nounPhrases} from '../../source/reading/syntax/noun-phrases.js';
import {
	beginRoles,
	type Considered,
	consider,
	type RoleState,
	roleFeatures,
} from '../../source/reading/syntax/role-features.js';
import {isOpen, type Role, roles, take} from '../../source/reading/syntax/roles.js';
import {formsOf, type Tagger} from '../../source/reading/syntax/tags.js';
import {labelOf, noLabel, type Form as VerbForm, type VerbGroup} from '../../source/reading/syntax/verb-group.js';
import {Weights} from '../../source/reading/weights.js';
import {packWeights} from '../weights-file.js';
import {bestOf, type Course, Features, gradients, LogLinear, shuffled} from './log-linear.js';
import {tokensOf} from './tagger.js';
import type {Sentence} from './treebank.js';

export type Group = VerbForm & {main: number};
export type GoldClause = {verb: number; subject: number | null; object: number | null; agent: number | null};

/** A sentence with the tags that a tagger gave it which hadn't seen it, and the treebank's groups and clauses. */
export type Marked = {sentence: Sentence; tags: string[]; groups: Group[]; clauses: GoldClause[]};

export function trainGroups(marked: readonly Marked[], tagger: Tagger, course: Course): ArrayBuffer {
	const lines = marked.map(({sentence, tags, groups}) => {
		const tokens = tokensOf(sentence);
		const forms = formsOf(tokens, null, tagger);
		const labels = new Map(groups.map(group => [group.main - 1, labelOf(group)]));
		return {
			tokens,
			forms,
			tags,
			draft: draftOf(tokens, tags, 0, tokens.length),
			gold: (i: number) => labels.get(i) ?? noLabel,
		};
	});
	const out = new Int32Array(128);
	const features = new Features();
	for (const {tokens, forms, tags, draft, gold} of lines) {
		const state = beginGroups(tokens, forms, tags, draft);
		tokens.forEach((_, i) => {
			if (!mayBeVerb(state, i)) return;
			features.count(out, groupFeatures(state, i, out));
			settleGroup(state, i, gold(i));
		});
	}

	features.keep(3);
	const model = new LogLinear(features, noLabel + 1, course);
	const known = new Int32Array(128);
	for (let pass = 0; pass < course.passes; pass++) {
		let wrong = 0;
		for (const {tokens, forms, tags, draft, gold} of shuffled(lines, pass)) {
			const state = beginGroups(tokens, forms, tags, draft);
			tokens.forEach((_, i) => {
				if (!mayBeVerb(state, i)) return;
				const n = features.known(out, groupFeatures(state, i, out), known);
				const scores = Array.from({length: noLabel + 1}, (_, label) => model.score(known, n, label));
				const best = bestOf(scores);
				if (best !== gold(i)) wrong++;
				gradients(scores, gold(i)).forEach((by, label) => {
					model.change(known, n, label, by);
				});
				settleGroup(state, i, best);
			});
		}

		model.settle();
		console.error(`groups, pass ${pass + 1}: ${wrong} wrong`);
	}

	return packWeights(model.rows());
}

type RoleLine = {state: () => RoleState; groups: VerbGroup[]; gold: Array<Record<Role, number>>};

/** What the roles are chosen from, by the groups that the reading finds. */
export function roleStateOf(sentence: Sentence, given: readonly string[], tagger: Tagger, groupWeights: Weights) {
	const tokens = tokensOf(sentence);
	const forms = formsOf(tokens, null, tagger);
	const tags = [...given];
	const range = {start: 0, end: tokens.length};
	const groups = groupsOf(tokens, forms, tags, range, groupWeights);
	const line = {...range, tokens, tags, phrases: nounPhrases(tokens, tags, range, groups)};
	return {groups, tags, line, forms};
}

const none = -1;
const unknown = -2;

export function trainRoles(
	marked: readonly Marked[],
	tagger: Tagger,
	groups: ArrayBuffer,
	course: Course,
): ArrayBuffer {
	const groupWeights = new Weights(groups);
	const lines: RoleLine[] = marked.map(({sentence, tags, clauses}) => {
		const {groups, line, forms} = roleStateOf(sentence, tags, tagger, groupWeights);
		const state = () => beginRoles(line, forms, groups);
		const byVerb = new Map(clauses.map(clause => [clause.verb - 1, clause]));
		const {candidates} = state();
		const gold = groups.map(({main}) => {
			const clause = byVerb.get(main);
			const place = (token: number | null | undefined): number => {
				if (clause === undefined) return unknown;
				if (token === null || token === undefined) return none;
				const at = candidates.findIndex(({start, end}) => start <= token - 1 && token - 1 < end);
				return at === -1 ? unknown : at;
			};

			return {subject: place(clause?.subject), object: place(clause?.object), agent: place(clause?.agent)};
		});
		return {state, groups, gold};
	});
	const features = new Features();
	const out = new Int32Array(64);
	for (const line of lines) {
		eachVerb(line, ({state, group, considered, gold}) => {
			for (const one of considered) features.count(out, roleFeatures(state, group, one, out));
			for (const role of roles) if (isOpen(role, group) && gold[role] >= 0) take(state, gold[role], role);
		});
	}

	features.keep(3);
	const model = new LogLinear(features, roles.length, course);
	for (let pass = 0; pass < course.passes; pass++) {
		let wrong = 0;
		for (const line of shuffled(lines, pass)) {
			eachVerb(line, verb => {
				wrong += learnRoles(verb, model);
			});
		}

		model.settle();
		console.error(`roles, pass ${pass + 1}: ${wrong} wrong`);
	}

	return packWeights(model.rows());
}

type Verb = {
	state: RoleState;
	group: VerbGroup;
	/** The candidates, and last none of them. */
	considered: ReadonlyArray<Considered | null>;
	gold: Record<Role, number>;
};

function eachVerb({state: begin, groups, gold}: RoleLine, visit: (verb: Verb) => void): void {
	const state = begin();
	let first = 0;
	groups.forEach((group, g) => {
		while (first < state.candidates.length && state.candidates[first]!.head < group.start) first++;
		visit({state, group, considered: [...consider(state, group, first), null], gold: gold[g]!});
	});
}

/** Gives a verb its roles and learns from what is wrong; how many are. */
function learnRoles({state, group, considered, gold}: Verb, model: LogLinear): number {
	const taken = new Set<number>();
	let wrong = 0;
	for (const [role, name] of roles.entries()) {
		if (!isOpen(name, group)) continue;
		const open = considered
			.map(one => ({place: one?.candidate ?? none, known: knownOf(state, group, one, model)}))
			.filter(({place}) => place === none || !taken.has(place));
		const scores = open.map(({known}) => model.score(known, known.length, role));
		// Of equals none, as the reading chooses.
		const best = scores.at(-1)! >= Math.max(...scores) ? open.at(-1)! : open[bestOf(scores)]!;
		const right = open.findIndex(({place}) => place === gold[name]);
		if (right !== -1) {
			if (open[right] !== best) wrong++;
			gradients(scores, right).forEach((by, k) => {
				model.change(open[k]!.known, open[k]!.known.length, role, by);
			});
		}

		if (best.place === none) continue;
		take(state, best.place, name);
		taken.add(best.place);
	}

	return wrong;
}

function knownOf(state: RoleState, group: VerbGroup, one: Considered | null, {features}: LogLinear): Int32Array {
	const out = new Int32Array(64);
	const n = roleFeatures(state, group, one, out);
	return out.slice(0, features.known(out, n, out));
}
