/**
 * Word vectors that are read where they lie: a hash table, in each slot 16 bits of the key's hash (0: free) and the
 * vector, a signed number of 4 bits a dimension, two in a byte. A word that has none is taken for another once in 3,000 times.
 */
export type Vectors = {readonly checks: Uint16Array; readonly nibbles: Uint8Array};

export const dimensions = 32;
const bytesEach = dimensions / 2;

/** Bytes of a table of so many slots. */
export const vectorBytes = (slots: number): number => slots * (2 + bytesEach);

/** The table of `slots` slots that begins at `offset`, which two divides. */
export const vectorsAt = (buffer: ArrayBuffer, offset: number, slots: number): Vectors => ({
	checks: new Uint16Array(buffer, offset, slots),
	nibbles: new Uint8Array(buffer, offset + slots * 2, slots * bytesEach),
});

const checkOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 16 || 1;

/** The slot of a word by the hash of its lower case; -1 if it has no vector. */
export function slotOf({checks}: Vectors, key: number): number {
	const check = checkOf(key);
	for (let slot = (key >>> 0) % checks.length; ; slot = slot + 1 === checks.length ? 0 : slot + 1) {
		if (checks[slot] === check) return slot;
		if (checks[slot] === 0) return -1;
	}
}

/** The vector in a slot, numbers of -7 to 7. */
export function vectorIn({nibbles}: Vectors, slot: number): Int8Array {
	const vector = new Int8Array(dimensions);
	for (let at = 0; at < bytesEach; at++) {
		const pair = nibbles[slot * bytesEach + at] as number;
		vector[2 * at] = (pair & 15) - 8;
		vector[2 * at + 1] = (pair >>> 4) - 8;
	}

	return vector;
}

/** Puts a word that isn't there yet; false if another is there that can't be told from it. */
export function putVector(vectors: Vectors, key: number, vector: ArrayLike<number>): boolean {
	if (slotOf(vectors, key) >= 0) return false;
	const {checks, nibbles} = vectors;
	let slot = (key >>> 0) % checks.length;
	while (checks[slot] !== 0) slot = slot + 1 === checks.length ? 0 : slot + 1;
	checks[slot] = checkOf(key);
	for (let at = 0; at < bytesEach; at++)
		nibbles[slot * bytesEach + at] = ((vector[2 * at] as number) + 8) | (((vector[2 * at + 1] as number) + 8) << 4);
	return true;
}
