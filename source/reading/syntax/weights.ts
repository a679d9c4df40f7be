/**
 * The weights of a linear model over hashed features, as they lie in the file: bytes alone, so that nothing is parsed and
 * no machine reads them differently. Scores are sums of integers: the same everywhere.
 *
 * The file: one byte of bucket bits b; three of the number of features; three of the number of weights (little-endian);
 * then, one after another, 2^b counts of features a bucket, the low bytes of the features' fingerprints, the high bytes,
 * their counts of weights, and for each weight its class and its value (signed).
 */
export class Weights {
	/** For features in order of their buckets: where the bucket's begin, and where each one's weights begin. */
	private readonly bucketAt: Int32Array;
	private readonly rowAt: Int32Array;
	private readonly shift: number;
	private readonly low: Uint8Array;
	private readonly high: Uint8Array;
	/** The class of each weight, and its value. */
	readonly classes: Uint8Array;
	readonly values: Int8Array;
	/** Where the row that `find` found begins and ends. */
	from = 0;
	to = 0;

	constructor(bytes: Uint8Array) {
		const [bits = 0, f0 = 0, f1 = 0, f2 = 0, w0 = 0, w1 = 0, w2 = 0] = bytes;
		const features = f0 | (f1 << 8) | (f2 << 16);
		const weights = w0 | (w1 << 8) | (w2 << 16);
		let at = 7;
		const next = (size: number) => bytes.subarray(at, (at += size));
		this.shift = 32 - bits;
		this.bucketAt = sums(next(2 ** bits));
		this.low = next(features);
		this.high = next(features);
		this.rowAt = sums(next(features));
		this.classes = next(weights);
		const values = next(weights);
		this.values = new Int8Array(values.buffer, values.byteOffset, values.length);
	}

	/** Finds a feature's row of weights. */
	find(feature: number): boolean {
		const bucket = feature >>> this.shift;
		const low = feature & 255;
		const high = (feature >>> 8) & 255;
		const end = this.bucketAt[bucket + 1]!;
		for (let k = this.bucketAt[bucket]!; k < end; k++) {
			if (this.low[k] !== low || this.high[k] !== high) continue;
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

/** Where each stretch of these lengths begins, and where the last one ends. */
function sums(lengths: Uint8Array): Int32Array {
	const at = new Int32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) at[i + 1] = at[i]! + lengths[i]!;
	return at;
}
