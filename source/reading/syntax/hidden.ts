import {namesModel} from '../entities/tagger/model.js';
import {dimensions, slotOf, type Vectors, vectorIn} from '../entities/tagger/vectors.js';

/** How many words to each side the layer sees, and by how many places. */
export const reach = 2;
export const places = 2 * reach + 1;
export const cells = 16;

/** A cell's sum and what it counts for lie in the file in these steps of one, as powers of two; so does what it counts. */
export const steps = {inward: 7, cell: 6, outward: 6} as const;

/** One of a vector's dimensions is in quarters. */
export const vectorSteps = 2;

/** The vectors that names are found with know what words are alike. */
const vectors = (): Vectors => namesModel().vectors;

/** Where a word's vector lies, by the hash of its lower case; -1 if it has none. */
export const vectorSlot = (word: number): number => slotOf(vectors(), word);

export const vectorOf = (slot: number): Int8Array => vectorIn(vectors(), slot);

/** A word as the layer sees it. */
export type Seen = {
	/** Where its vector lies; -1 if it has none. */
	readonly slot: number;
	/** The tags that it may take. */
	readonly open: Int32Array;
	/** What it adds to each cell, by the place where it is seen; null until that has been asked for. */
	seen: Int32Array | null;
};

const mostRemembered = 20_000;

/**
 * A hidden layer of a network over the vectors of a word and of those beside it, whose cells count for and against tags. In
 * integers alone, so that every machine finds the same.
 *
 * The file, two bytes a number, signed: the weights inwards by place, dimension and cell; by cell; outwards by tag and cell.
 */
export class Hidden {
	private readonly inward: Int16Array;
	private readonly bias: Int16Array;
	private readonly outward: Int16Array;
	private readonly known = new Map<number, Int32Array>();
	private readonly values = new Int32Array(cells);

	constructor(buffer: ArrayBuffer) {
		const size = places * dimensions * cells;
		this.inward = new Int16Array(buffer, 0, size);
		this.bias = new Int16Array(buffer, 2 * size, cells);
		this.outward = new Int16Array(buffer, 2 * (size + cells));
	}

	/** Adds to the scores of the tags that the token at `i` of a sentence may take. */
	add(forms: readonly Seen[], i: number, scores: Int32Array): void {
		const {values, outward} = this;
		const {open} = forms[i]!;
		for (let cell = 0; cell < cells; cell++) values[cell] = this.bias[cell]!;
		for (let place = Math.max(0, reach - i); place < places; place++) {
			const form = forms[i + place - reach];
			if (form === undefined) break;
			if (form.slot === -1) continue;
			const seen = (form.seen ??= this.seen(form.slot));
			for (let cell = 0, at = place * cells; cell < cells; cell++, at++) values[cell]! += seen[at]!;
		}

		const down = steps.inward + vectorSteps - steps.cell;
		for (let cell = 0; cell < cells; cell++) values[cell] = Math.max(0, values[cell]! >> down);
		for (let k = 0; k < open.length; k++) {
			const tag = open[k]!;
			let sum = 0;
			for (let cell = 0, at = tag * cells; cell < cells; cell++, at++) sum += values[cell]! * outward[at]!;
			scores[tag]! += sum >> (steps.cell + steps.outward);
		}
	}

	/** What a word adds to each cell, by the place where it is seen. */
	private seen(slot: number): Int32Array {
		let sums = this.known.get(slot);
		if (sums !== undefined) return sums;
		sums = new Int32Array(places * cells);
		const vector = vectorOf(slot);
		const {inward} = this;
		for (let place = 0, at = 0; place < places; place++) {
			for (let d = 0; d < dimensions; d++) {
				const x = vector[d]!;
				for (let to = place * cells; to < (place + 1) * cells; to++, at++) sums[to]! += Math.imul(x, inward[at]!);
			}
		}

		if (this.known.size >= mostRemembered) this.known.clear();
		this.known.set(slot, sums);
		return sums;
	}
}
