// An averaged perceptron over hashed features, and its packing into the file that the reading reads.

/** Features by their 32 bits, numbered in the order in which they were first kept. */
export class Features {
	private readonly numbers = new Map<number, number>();
	private readonly counts = new Map<number, number>();
	readonly keys: number[] = [];

	count(features: Int32Array, n: number): void {
		for (let k = 0; k < n; k++) this.counts.set(features[k]!, (this.counts.get(features[k]!) ?? 0) + 1);
	}

	/** Keeps what was seen `least` times. */
	keep(least: number): void {
		for (const [key, count] of this.counts) {
			if (count < least) continue;
			this.numbers.set(key, this.keys.length);
			this.keys.push(key);
		}

		this.counts.clear();
	}

	/** Writes the numbers of the known ones of the first `n` features into `out`; how many. */
	known(features: Int32Array, n: number, out: Int32Array): number {
		let m = 0;
		for (let k = 0; k < n; k++) {
			const number = this.numbers.get(features[k]!);
			if (number !== undefined) out[m++] = number;
		}

		return m;
	}
}

export class Perceptron {
	private readonly weights: Int32Array;
	private readonly totals: Float64Array;
	private readonly stamps: Int32Array;
	private steps = 0;

	constructor(
		readonly features: Features,
		readonly classes: number,
	) {
		const size = features.keys.length * classes;
		this.weights = new Int32Array(size);
		this.totals = new Float64Array(size);
		this.stamps = new Int32Array(size);
	}

	scores(known: Int32Array, n: number, scores: Int32Array): void {
		scores.fill(0);
		const {weights, classes} = this;
		for (let k = 0; k < n; k++) {
			const base = known[k]! * classes;
			for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
		}
	}

	weight(at: number): number {
		return this.weights[at]!;
	}

	/** One decision has been made. */
	step(): void {
		this.steps++;
	}

	change(known: Int32Array, n: number, right: number, wrong: number): void {
		for (let k = 0; k < n; k++) {
			this.add(known[k]! * this.classes + right, 1);
			this.add(known[k]! * this.classes + wrong, -1);
		}
	}

	add(at: number, by: number): void {
		this.totals[at]! += this.weights[at]! * (this.steps - this.stamps[at]!);
		this.stamps[at] = this.steps;
		this.weights[at]! += by;
	}

	/** The average of a weight over all steps. */
	average(at: number): number {
		return (this.totals[at]! + this.weights[at]! * (this.steps - this.stamps[at]!)) / this.steps;
	}
}

/** The averages over some models of the same features, those below `least` dropped, in steps of 1/`scale`. */
export function rowsOf(models: readonly Perceptron[], least: number, scale: number): Row[] {
	const {features, classes} = models[0]!;
	const rows: Row[] = [];
	features.keys.forEach((key, f) => {
		const weights: Array<[number, number]> = [];
		for (let c = 0; c < classes; c++) {
			const average = models.reduce((sum, model) => sum + model.average(f * classes + c), 0) / models.length;
			if (Math.abs(average) < least) continue;
			// What eight bits can't hold takes several places: clipping costs accuracy.
			for (let left = Math.round(average * scale); left !== 0; ) {
				const value = Math.max(-127, Math.min(127, left));
				weights.push([c, value]);
				left -= value;
			}
		}

		if (weights.length > 0) rows.push({key, weights});
	});
	return rows;
}

export type Row = {key: number; weights: Array<[cls: number, value: number]>};

/** The file that `Weights` reads. */
export function pack(rows: readonly Row[]): ArrayBuffer {
	const bits = Math.max(8, Math.ceil(Math.log2(rows.length / 2.5)));
	const shift = 32 - bits;
	const seen = new Set<string>();
	const sorted = rows
		.filter(({key}) => {
			const place = `${key >>> shift} ${key & 0xffff}`;
			if (seen.has(place)) return false;
			seen.add(place);
			return true;
		})
		.sort((a, b) => (a.key >>> shift) - (b.key >>> shift) || (a.key & 0xffff) - (b.key & 0xffff));
	const sizes = new Uint32Array(2 ** bits);
	for (const {key} of sorted) sizes[key >>> shift]!++;
	const weights = sorted.flatMap(row => row.weights);
	const parts = [
		Uint32Array.of(bits, sorted.length, weights.length),
		sums(sizes),
		sums(sorted.map(row => row.weights.length)),
		Uint16Array.from(sorted, ({key}) => key & 0xffff),
		Uint8Array.from(weights, ([c]) => c),
		Int8Array.from(weights, ([, value]) => value),
	];
	const bytes = new Uint8Array(parts.reduce((size, {byteLength}) => size + byteLength, 0));
	let at = 0;
	for (const {buffer, byteLength} of parts) {
		bytes.set(new Uint8Array(buffer), at);
		at += byteLength;
	}

	return bytes.buffer;
}

/** Where each stretch of these lengths begins, and where the last one ends. */
function sums(lengths: ArrayLike<number>): Uint32Array {
	const at = new Uint32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) at[i + 1] = at[i]! + lengths[i]!;
	return at;
}

/** Numbers that look random and are the same each time. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
	const out = [...items];
	let state = seed;
	for (let i = out.length - 1; i > 0; i--) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		const k = (state >>> 0) % (i + 1);
		[out[i], out[k]] = [out[k]!, out[i]!];
	}

	return out;
}
