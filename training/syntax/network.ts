// Learns the hidden layer of the tagger.
import {dimensions} from '../../source/reading/entities/tagger/vectors.js';
import {cells, places, reach, steps, vectorOf, vectorSteps} from '../../source/reading/syntax/hidden.js';
import {joined} from '../weights-file.js';
import {type Course, randomly} from './log-linear.js';

const rate = 0.05;

/** Numbers that AdaGrad changes, and their average over the last passes. */
class Numbers {
	readonly now: Float64Array;
	private readonly squares: Float64Array;
	private readonly totals: Float64Array;
	private settled = 0;

	constructor(size: number, spread: number, random: () => number) {
		this.now = new Float64Array(size).map(() => ((random() >>> 8) / 2 ** 23 - 1) * spread);
		this.squares = new Float64Array(size).fill(1e-3);
		this.totals = new Float64Array(size);
	}

	change(at: number, gradient: number): void {
		this.squares[at]! += gradient * gradient;
		this.now[at]! -= (rate * gradient) / Math.sqrt(this.squares[at]!);
	}

	settle(): void {
		this.settled++;
		for (let at = 0; at < this.now.length; at++) this.totals[at]! += this.now[at]!;
	}

	/** The averages in steps. */
	packed(scale: number): Int16Array {
		return Int16Array.from(this.totals, total =>
			Math.max(-32768, Math.min(32767, Math.round((total / this.settled) * scale))),
		);
	}
}

export class Network {
	private readonly inward: Numbers;
	private readonly bias: Numbers;
	private readonly outward: Numbers;
	private readonly vectors = new Map<number, Float64Array>();
	private readonly values = new Float64Array(cells);
	/** The words around, by the dimensions that aren't zero: each one's value, and where its weights begin. */
	private readonly inputs = new Float64Array(places * dimensions);
	private readonly froms = new Int32Array(places * dimensions);
	private count = 0;
	private pass = 0;

	constructor(
		classes: number,
		private readonly course: Course,
	) {
		const random = randomly(17);
		this.inward = new Numbers(places * dimensions * cells, Math.sqrt(3 / (places * dimensions)), random);
		this.bias = new Numbers(cells, 0, random);
		this.outward = new Numbers(classes * cells, 0.1, random);
	}

	/** What the cells say for each of the tags that the token at `i` may take. `slots`: by token where its vector lies. */
	scores(slots: Int32Array, i: number, open: readonly number[]): number[] {
		const {values, inward, bias, outward} = this;
		values.set(bias.now);
		this.look(slots, i);
		for (let k = 0; k < this.count; k++) {
			const x = this.inputs[k]!;
			for (let cell = 0, at = this.froms[k]!; cell < cells; cell++, at++) values[cell]! += x * inward.now[at]!;
		}

		for (let cell = 0; cell < cells; cell++) values[cell] = Math.max(0, values[cell]!);
		return open.map(tag => {
			let sum = 0;
			for (let cell = 0, at = tag * cells; cell < cells; cell++, at++) sum += values[cell]! * outward.now[at]!;
			return sum;
		});
	}

	/** Learns from the gradients of the scores that were asked for last. */
	learn(open: readonly number[], gradients: readonly number[]): void {
		const {values, inward, bias, outward} = this;
		const backward = new Float64Array(cells);
		for (const [k, gradient] of gradients.entries()) {
			if (Math.abs(gradient) < 1e-3) continue;
			for (let cell = 0; cell < cells; cell++) {
				if (values[cell] === 0) continue;
				const at = open[k]! * cells + cell;
				backward[cell]! += gradient * outward.now[at]!;
				outward.change(at, gradient * values[cell]!);
			}
		}

		const live = [...backward.keys()].filter(cell => backward[cell] !== 0);
		if (live.length === 0) return;
		for (const cell of live) bias.change(cell, backward[cell]!);
		for (let k = 0; k < this.count; k++)
			for (const cell of live) inward.change(this.froms[k]! + cell, backward[cell]! * this.inputs[k]!);
	}

	/** A pass is over. */
	settle(): void {
		if (++this.pass <= this.course.passes - this.course.averaged) return;
		for (const numbers of [this.inward, this.bias, this.outward]) numbers.settle();
	}

	/** The file that `Hidden` reads. */
	packed(): ArrayBuffer {
		return joined([
			this.inward.packed(2 ** steps.inward),
			this.bias.packed(2 ** (steps.inward + vectorSteps)),
			this.outward.packed(2 ** steps.outward * this.course.scale),
		]);
	}

	/** Finds each dimension of the words around that isn't zero, and where its weights begin. */
	private look(slots: Int32Array, i: number): void {
		this.count = 0;
		for (let place = 0; place < places; place++) {
			const slot = slots[i + place - reach] ?? -1;
			if (slot === -1) continue;
			let vector = this.vectors.get(slot);
			if (vector === undefined) {
				vector = Float64Array.from(vectorOf(slot), x => x / 2 ** vectorSteps);
				this.vectors.set(slot, vector);
			}

			for (let d = 0; d < dimensions; d++) {
				if (vector[d] === 0) continue;
				this.inputs[this.count] = vector[d]!;
				this.froms[this.count++] = (place * dimensions + d) * cells;
			}
		}
	}
}
