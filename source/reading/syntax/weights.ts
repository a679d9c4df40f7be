/**
 * The weights of a linear model over hashed features, read where they lie: nothing is parsed and nothing summed up. Scores are
 * sums of integers: the same everywhere.
 *
 * The file: bucket bits b; for each of 2^b buckets the first of its bytes, and the number of all last, four bytes each; then the
 * buckets. In one stands for each feature: two bytes of its hash that the bucket doesn't tell, how many weights it has, and of
 * each weight its class and its value (signed). So what a look-up needs lies together, in one or two lines of the cache.
 */
export class Weights {
	private readonly starts: Uint32Array;
	private readonly shift: number;
	private readonly bytes: Uint8Array;
	private readonly signed: Int8Array;
	/** Where the row that `find` found begins and ends: a class at each second place, its value behind it. */
	from = 0;
	to = 0;
	/** What was read ahead, kept so that V8 reads it. */
	ahead = 0;

	constructor(buffer: ArrayBuffer) {
		const [bits = 0] = new Uint32Array(buffer, 0, 1);
		const buckets = 2 ** bits + 1;
		this.shift = 32 - bits;
		this.starts = new Uint32Array(buffer, headBytes, buckets);
		this.bytes = new Uint8Array(buffer, headBytes + 4 * buckets);
		this.signed = new Int8Array(buffer, headBytes + 4 * buckets);
	}

	/** Finds a feature's row of weights. */
	find(feature: number): boolean {
		const {bytes, starts} = this;
		const bucket = feature >>> this.shift;
		const end = starts[bucket + 1]!;
		const low = feature & 0xff;
		const high = (feature >>> 8) & 0xff;
		for (let at = starts[bucket]!; at < end; ) {
			const next = at + rowHead + 2 * bytes[at + 2]!;
			if (bytes[at] === low && bytes[at + 1] === high) {
				this.from = at + rowHead;
				this.to = next;
				return true;
			}

			at = next;
		}

		return false;
	}

	/** The class at a place of a row. */
	classAt(place: number): number {
		return this.bytes[place]!;
	}

	/** Adds the weights of the first `n` of the features to the scores of their classes. */
	addAll(features: Int32Array, n: number, scores: Int32Array): void {
		const {starts, shift, bytes} = this;
		// None of these reads waits for another, as those of a look-up do: what that reads is in the cache by then.
		let ahead = 0;
		for (let k = 0; k < n; k++) ahead ^= bytes[starts[features[k]! >>> shift]!]!;
		this.ahead = ahead;
		for (let k = 0; k < n; k++) this.add(features[k]!, scores);
	}

	/** Adds the weights of a feature to the scores of their classes. */
	add(feature: number, scores: Int32Array): void {
		if (!this.find(feature)) return;
		const {bytes, signed, to} = this;
		for (let k = this.from; k < to; k += 2) scores[bytes[k]!]! += signed[k + 1]!;
	}
}

const headBytes = 4;
const rowHead = 3;
