// A log-linear model over hashed features, learned by gradient descent.
import type {Row} from '../weights-file.js';

/** Features by their 32 bits, numbered in the order in which they were first seen: a hash table of open addressing. */
export class Features {
	private readonly slots = new Int32Array(1 << 24);
	private readonly mask = this.slots.length - 1;
	private counts: number[] = [];
	keys: number[] = [];

	count(features: Int32Array, n: number): void {
		for (let k = 0; k < n; k++) {
			const slot = this.slotOf(features[k]!);
			const number = this.slots[slot]! - 1;
			if (number >= 0) this.counts[number]!++;
			else {
				this.counts.push(1);
				this.slots[slot] = this.keys.push(features[k]!);
			}
		}
	}

	/** Keeps what was seen `least` times. */
	keep(least: number): void {
		const {keys, counts} = this;
		this.keys = [];
		this.counts = [];
		this.slots.fill(0);
		for (const [number, key] of keys.entries())
			if (counts[number]! >= least) this.slots[this.slotOf(key)] = this.keys.push(key);
	}

	/** Writes the numbers of the known ones of the first `n` features into `out`; how many. */
	known(features: Int32Array, n: number, out: Int32Array): number {
		let m = 0;
		for (let k = 0; k < n; k++) {
			const number = this.slots[this.slotOf(features[k]!)]! - 1;
			if (number >= 0) out[m++] = number;
		}

		return m;
	}

	private slotOf(key: number): number {
		const {slots, mask, keys} = this;
		let slot = Math.imul(key, 0x9e3779b1) & mask;
		while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== key) slot = (slot + 1) & mask;
		return slot;
	}
}

/** How a model is learned: after some passes what weighs less than a threshold is dropped for good, and the rest goes on. */
export type Course = {
	readonly passes: number;
	readonly drops: ReadonlyMap<number, number>;
	/** AdaGrad's first step. */
	readonly rate: number;
	/** Steps of the file's integers in one unit. */
	readonly scale: number;
	/** Of so many passes, the last, the average is taken. */
	readonly averaged: number;
};

/** Gradients nearer to zero change nothing worth the time. */
const slight = 1e-4;

/** Weights of features for classes. AdaGrad: what has changed much changes less. */
export class LogLinear {
	private readonly weights: Float32Array;
	private readonly squares: Float32Array;
	private readonly totals: Float32Array;
	private pass = 0;

	constructor(
		readonly features: Features,
		readonly classes: number,
		private readonly course: Course,
	) {
		const size = features.keys.length * classes;
		this.weights = new Float32Array(size);
		this.squares = new Float32Array(size).fill(1);
		this.totals = new Float32Array(size);
	}

	/** What the features say for a class. */
	score(known: Int32Array, n: number, cls: number): number {
		const {weights, classes} = this;
		let score = 0;
		for (let k = 0; k < n; k++) score += weights[known[k]! * classes + cls]!;
		return score;
	}

	/** One step down, the gradient of the loss by the score being `gradient`. */
	change(known: Int32Array, n: number, cls: number, gradient: number): void {
		if (Math.abs(gradient) < slight) return;
		const {weights, squares, classes, course} = this;
		const square = gradient * gradient;
		for (let k = 0; k < n; k++) {
			const at = known[k]! * classes + cls;
			squares[at]! += square;
			weights[at]! -= (course.rate * gradient) / Math.sqrt(squares[at]!);
		}
	}

	/** A pass is over. */
	settle(): void {
		const {weights, squares, totals, course} = this;
		const least = course.drops.get(++this.pass) ?? 0;
		const last = this.pass > course.passes - course.averaged;
		for (let at = 0; at < weights.length; at++) {
			if (Math.abs(weights[at]!) < least) {
				weights[at] = 0;
				squares[at] = Number.POSITIVE_INFINITY;
			}

			if (last) totals[at]! += weights[at]!;
		}
	}

	/** The averages in whole steps. */
	rows(): Row[] {
		const {features, classes, totals, course} = this;
		return features.keys.flatMap((key, f) => {
			const weights: Array<[number, number]> = [];
			for (let c = 0; c < classes; c++) {
				// What eight bits can't hold takes several places: clipping costs accuracy.
				for (let left = Math.round((totals[f * classes + c]! / course.averaged) * course.scale); left !== 0; ) {
					const value = Math.max(-127, Math.min(127, left));
					weights.push([c, value]);
					left -= value;
				}
			}

			return weights.length > 0 ? [{key, weights}] : [];
		});
	}
}

/** The gradient of the loss by each score: its probability, less one for the right one. */
export function gradients(scores: readonly number[], right: number): number[] {
	const highest = Math.max(...scores);
	const odds = scores.map(score => Math.exp(score - highest));
	const sum = odds.reduce((total, one) => total + one, 0);
	return odds.map((one, k) => one / sum - (k === right ? 1 : 0));
}

export function bestOf(scores: readonly number[]): number {
	let best = 0;
	for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
	return best;
}
/** Numbers that look random and are the same each time. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
	const out = [...items];
	const random = randomly(seed);
	for (let i = out.length - 1; i > 0; i--) {
		const k = random() % (i + 1);
		[out[i], out[k]] = [out[k]!, out[i]!];
	}

	return out;
}

/** 32 bits at a time. */
export function randomly(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return state >>> 0;
	};
}
