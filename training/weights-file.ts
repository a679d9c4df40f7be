// Lays a linear model's weights out as the reading reads them (source/reading/weights.ts).

/** A feature by the 32 bits of its hash, and its weights: each -128 to 127. */
export type Row = {key: number; weights: Array<[cls: number, value: number]>};

/** Features a bucket, about. */
const crowd = 4;

/** The file that `Weights` reads. */
export function packWeights(rows: readonly Row[]): ArrayBuffer {
	const bits = bitsFor(rows.length);
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
	const starts = new Uint32Array(2 ** bits + 1);
	for (const {key, weights} of sorted) starts[(key >>> shift) + 1]! += 3 + 2 * weights.length;
	const bytes = sorted.flatMap(({key, weights}) => [key & 0xff, (key >>> 8) & 0xff, weights.length, ...weights.flat()]);
	return joined([Uint32Array.of(bits), sums(starts), Uint8Array.from(bytes)]);
}

const sums = (numbers: Uint32Array): Uint32Array => {
	for (let i = 1; i < numbers.length; i++) numbers[i]! += numbers[i - 1]!;
	return numbers;
};

/** The file that `DenseWeights` reads. */
export function packDense(rows: ReadonlyMap<number, readonly number[]>): ArrayBuffer {
	const bits = bitsFor(rows.size);
	const shift = 32 - bits;
	const sorted = [...rows].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
	const starts = new Uint32Array(2 ** bits + 1);
	for (const [key] of sorted) starts[(key >>> shift) + 1]!++;
	const bytes = Int8Array.from(sorted.flatMap(([key, weights]) => [key, key >> 8, ...weights]));
	return joined([Uint32Array.of(bits), sums(starts), bytes]);
}

const bitsFor = (rows: number): number => Math.max(8, Math.round(Math.log2(rows / crowd)));

/** Arrays one after another. */
export function joined(parts: ReadonlyArray<ArrayBufferView & {buffer: ArrayBufferLike}>): ArrayBuffer {
	const bytes = new Uint8Array(parts.reduce((size, {byteLength}) => size + byteLength, 0));
	let at = 0;
	for (const {buffer, byteOffset, byteLength} of parts) {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += byteLength;
	}

	return bytes.buffer;
}
