/**
 * The weights of a linear model over hashed features, read where they lie: nothing is parsed and nothing summed up. Scores are
 * sums of integers: the same everywhere.
 *
 * The file: bucket bits b, the number of features and that of weights; then for each of 2^b buckets the first of its features,
 * and once more the first of its weights, with the number of all last, each four bytes; then two bytes of each feature's hash
 * that its bucket doesn't tell; its number of weights; and for each weight its class, and its value (signed).
 */
export class Weights {
	private readonly bucketAt: Uint32Array;
	private readonly weightsAt: Uint32Array;
	private readonly checks: Uint16Array;
	private readonly counts: Uint8Array;
	private readonly shift: number;
	/** The class of each weight, and its value. */
	readonly classes: Uint8Array;
	readonly values: Int8Array;
	/** Where the row that `find` found begins and ends. */
	from = 0;
	to = 0;

	constructor(buffer: ArrayBuffer) {
		const [bits = 0, features = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
		const buckets = 2 ** bits + 1;
		const checks = headBytes + 8 * buckets;
		const counts = checks + 2 * features;
		const classes = counts + features;
		this.shift = 32 - bits;
		this.bucketAt = new Uint32Array(buffer, headBytes, buckets);
		this.weightsAt = new Uint32Array(buffer, headBytes + 4 * buckets, buckets);
		this.checks = new Uint16Array(buffer, checks, features);
		this.counts = new Uint8Array(buffer, counts, features);
		this.classes = new Uint8Array(buffer, classes, weights);
		this.values = new Int8Array(buffer, classes + weights, weights);
	}

	/** Finds a feature's row of weights. */
	find(feature: number): boolean {
		const bucket = feature >>> this.shift;
		const check = feature & 0xffff;
		const first = this.bucketAt[bucket]!;
		const end = this.bucketAt[bucket + 1]!;
		for (let k = first; k < end; k++) {
			if (this.checks[k] !== check) continue;
			let from = this.weightsAt[bucket]!;
			for (let before = first; before < k; before++) from += this.counts[before]!;
			this.from = from;
			this.to = from + this.counts[k]!;
			return true;
		}

		return false;
	}

	/** Adds the weights of a feature to the scores of their classes. */
	add(feature: number, scores: Int32Array): void {
		if (!this.find(feature)) return;
		for (let k = this.from; k < this.to; k++) scores[this.classes[k]!]! += this.values[k]!;
	}
}

const headBytes = 12;
