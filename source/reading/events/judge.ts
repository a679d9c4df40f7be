import {readBinary} from '../../data.js';
import type {EventKind} from '../document.js';
import {Weights} from '../weights.js';
import {judgeFeatures, mostFeatures} from './judge-features.js';
import type {Case, Judge, Telling} from './telling.js';

/** The classes of the model; the first is no event. */
export const verdicts: readonly [null, ...EventKind[]] = [null, 'story', 'background', 'planned', 'recurring'];

/** How much, in the model's steps, what the rules take for an event counts for more than the model learned of them: its examples are others' than the contract's. */
const trust = 60;

let shipped: Judge | undefined;

/** A log-linear model that knows what the rules say; read when first needed. */
export const judged: Judge = at => {
	shipped ??= judgeBy(new Weights(readBinary('events/judge.bin')));
	return shipped(at);
};

export function judgeBy(weights: Weights): Judge {
	const features = new Int32Array(mostFeatures);
	const scores = new Int32Array(256);
	return at => {
		const open = openTo(at);
		if (open.length === 1) return open[0]!;
		const n = judgeFeatures(at, features);
		scores.fill(0, 0, verdicts.length);
		if (at.counting) scores[verdicts.indexOf(at.likely)] = trust;
		for (let k = 0; k < n; k++) weights.add(features[k]!, scores);
		const scoreOf = (kind: EventKind | null): number => scores[verdicts.indexOf(kind)]!;
		return open.reduce((best, kind) => (scoreOf(kind) > scoreOf(best) ? kind : best));
	};
}

/**
 * What a telling may be judged. What the rules count is dropped only if it is a noun; what they don't is added if it is a verb
 * whose form can tell that something happened, and no saying. What the date says of the kind isn't doubted, nor does anything
 * repeat that doesn't say so, nor what is over lie ahead.
 */
function openTo({scene, telling, date, set, likely, counting}: Case): Array<EventKind | null> {
	if (!counting && (telling.needs === 'past date' || !mayTell(telling))) return [null];
	const end = date.end ?? date.start;
	const isOpen = (kind: EventKind): boolean =>
		!set && (end === null || (kind === 'planned' && end >= (scene.published ?? '')));
	const others = (['story', 'background', 'planned'] as const).filter(kind => kind !== likely && isOpen(kind));
	return [...(counting && !isLoose(telling) ? [] : [null]), likely, ...(mayTell(telling) ? others : [])];
}

/** A noun that no verb holds or sets; what else the rules take for an event is one. */
const isLoose = ({noun, inherits}: Telling): boolean => noun && inherits === null;

/** "The aim is to cut costs", "The alliance offers benefits": a form that says of nothing that it happened tells only what the rules say it does. */
function mayTell({clause, outlook, noun}: Telling): boolean {
	if (outlook !== null || noun) return true;
	const {copula, tense, perfect, progressive} = clause!.group;
	return !copula && !/^(?:infinitive|imperative)$/.test(tense) && (tense !== 'present' || perfect || progressive);
}
