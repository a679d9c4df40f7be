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

	/** The file may lie in a larger one, from `offset` on, which four divides. */
	constructor(buffer: ArrayBuffer, offset = 0) {
		const [bits = 0] = new Uint32Array(buffer, offset, 1);
		const buckets = 2 ** bits + 1;
		const rows = offset + headBytes + 4 * buckets;
		this.shift = 32 - bits;
		this.starts = new Uint32Array(buffer, offset + headBytes, buckets);
		this.bytes = new Uint8Array(buffer, rows);
		this.signed = new Int8Array(buffer, rows);
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

/**
 * Weights of which a feature has one for nearly every class: a row is two bytes of its hash and a byte, signed, for each class.
 *
 * The file: bucket bits b; for each of 2^b buckets its first row, and the number of all last, four bytes each; then the rows.
 */
export class DenseWeights {
	private readonly starts: Uint32Array;
	private readonly shift: number;
	private readonly signed: Int8Array;
	private readonly size: number;
	/** What was read ahead, kept so that V8 reads it. */
	ahead = 0;

	/** The file may lie in a larger one, from `offset` on, which four divides. */
	constructor(
		buffer: ArrayBuffer,
		offset: number,
		private readonly classes: number,
	) {
		const [bits = 0] = new Uint32Array(buffer, offset, 1);
		const buckets = 2 ** bits + 1;
		this.shift = 32 - bits;
		this.size = denseHead + classes;
		this.starts = new Uint32Array(buffer, offset + headBytes, buckets);
		this.signed = new Int8Array(buffer, offset + headBytes + 4 * buckets);
	}

	/** Adds the weights of the first `n` of the features to the scores of their classes. */
	addAll(features: Int32Array, n: number, scores: Int32Array): void {
		const {starts, shift, signed, size} = this;
		let ahead = 0;
		for (let k = 0; k < n; k++) ahead ^= signed[starts[features[k]! >>> shift]! * size]!;
		this.ahead = ahead;
		for (let k = 0; k < n; k++) this.add(features[k]!, scores);
	}

	/** Adds the weights of a feature to the scores of their classes. */
	private add(feature: number, scores: Int32Array): void {
		const {starts, signed, size, classes} = this;
		const bucket = feature >>> this.shift;
		const end = starts[bucket + 1]! * size;
		const low = (feature << 24) >> 24;
		const high = (feature << 16) >> 24;
		for (let at = starts[bucket]! * size; at < end; at += size) {
			if (signed[at] !== low || signed[at + 1] !== high) continue;
			for (let cls = 0; cls < classes; cls++) scores[cls]! += signed[at + denseHead + cls]!;
			return;
		}
	}
}

const denseHead = 2;
