/**
 * The weights of a linear model over hashed features, read where they lie: nothing is parsed and nothing summed up. Scores are
 * sums of integers: the same everywhere.
 *
 * The file: bucket bits b, the number of features and that of weights, four bytes each; then for each of 2^b buckets the first of
 * its features, and for each feature the first of its weights, four bytes each, with the number of all last; then two bytes of
 * each feature's hash that its bucket doesn't tell; and for each weight its class, and its value (signed).
 */
export class Weights {
	private readonly bucketAt: Int32Array;
	private readonly rowAt: Int32Array;
	private readonly checks: Uint16Array;
	private readonly shift: number;
	/** The class of each weight, and its value. */
	readonly classes: Uint8Array;
	readonly values: Int8Array;
	/** Where the row that `find` found begins and ends. */
	from = 0;
	to = 0;

	constructor(buffer: ArrayBuffer) {
		const [bits = 0, features = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
		const rows = headBytes + 4 * (2 ** bits + 1);
		const checks = rows + 4 * (features + 1);
		const classes = checks + 2 * features;
		this.shift = 32 - bits;
		this.bucketAt = new Int32Array(buffer, headBytes, 2 ** bits + 1);
		this.rowAt = new Int32Array(buffer, rows, features + 1);
		this.checks = new Uint16Array(buffer, checks, features);
		this.classes = new Uint8Array(buffer, classes, weights);
		this.values = new Int8Array(buffer, classes + weights, weights);
	}

	/** Finds a feature's row of weights. */
	find(feature: number): boolean {
		const bucket = feature >>> this.shift;
		const check = feature & 0xffff;
		const end = this.bucketAt[bucket + 1]!;
		for (let k = this.bucketAt[bucket]!; k < end; k++) {
			if (this.checks[k] !== check) continue;
			this.from = this.rowAt[k]!;
			this.to = this.rowAt[k + 1]!;
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
