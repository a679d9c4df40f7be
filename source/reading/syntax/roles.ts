import {readBinary} from '../../data.js';
import {Weights} from '../weights.js';
import type {Form} from './forms.js';
import type {Line, Range} from './noun-phrases.js';
import {beginRoles, type Considered, consider, type RoleState, roleFeatures} from './role-features.js';
import type {VerbGroup} from './verb-group.js';

/** The roles in the order in which they are given; their places are the classes of the model. */
export const roles = ['subject', 'object', 'agent'] as const;

export type Role = (typeof roles)[number];

/** By role the candidate that has it. */
export type Roles = Record<Role, Range | null>;

let shipped: Weights | undefined;

/** The model in `data/`, read when first needed. */
const model = (): Weights => (shipped ??= new Weights(readBinary('syntax/roles.bin')));

const features = new Int32Array(64);
const scores = new Int32Array(roles.length);

/** The roles of each verb group of a sentence. */
export function rolesOf(line: Line, forms: readonly Form[], groups: readonly VerbGroup[], weights = model()): Roles[] {
	const state = beginRoles(line, forms, groups);
	let first = 0;
	return groups.map(group => {
		while (first < state.candidates.length && state.candidates[first]!.head < group.start) first++;
		const considered = consider(state, group, first);
		const chosen: Roles = {subject: null, object: null, agent: null};
		const scores = scoresOf(state, group, considered, weights);
		for (let number = 0; number < roles.length; number++) {
			const role = roles[number]!;
			const best = isOpen(role, group) ? choose(scores, number, considered, chosen, state) : null;
			if (best === null) continue;
			take(state, best, role);
			chosen[role] = state.candidates[best]!;
		}

		return chosen;
	});
}

/** A copula has no object, and only a passive has an agent. */
export const isOpen = (role: Role, {copula, passive}: VerbGroup): boolean =>
	role === 'subject' || (role === 'object' ? !copula : passive);

export function take(state: RoleState, candidate: number, role: Role): void {
	const used = role === 'subject' ? state.subjects : state.objects;
	used[candidate] = Math.min(9, used[candidate]! + 1);
	if (role === 'subject') state.lastSubject = candidate;
}

/** Scores of the roles for each candidate, and last for none: those of one stand together. */
function scoresOf(state: RoleState, group: VerbGroup, considered: readonly Considered[], weights: Weights): Int32Array {
	const all = new Int32Array((considered.length + 1) * roles.length);
	for (let k = 0; k <= considered.length; k++) {
		scores.fill(0);
		const n = roleFeatures(state, group, considered[k] ?? null, features);
		weights.addAll(features, n, scores);
		all.set(scores, k * roles.length);
	}

	return all;
}

function choose(
	scores: Int32Array,
	role: number,
	considered: readonly Considered[],
	chosen: Roles,
	{candidates}: RoleState,
): number | null {
	let best: number | null = null;
	let highest = scores[considered.length * roles.length + role]!;
	for (let k = 0; k < considered.length; k++) {
		const score = scores[k * roles.length + role]!;
		const {candidate} = considered[k]!;
		if (score <= highest || roles.some(other => chosen[other] === candidates[candidate])) continue;
		highest = score;
		best = candidate;
	}

	return best;
}
