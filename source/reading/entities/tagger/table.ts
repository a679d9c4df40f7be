/**
 * A hash table that is read where it lies: open addressing, 2^n slots, in each the 16 bits of the key that its place
 * doesn't tell, and a value; 0 marks a free slot. A key that was never put in is taken for another once in 10,000 times.
 */
export type Table = {readonly values: Uint32Array; readonly checks: Uint16Array};

/** Bytes of a table of so many slots. */
export const tableBytes = (slots: number): number => slots * 6;

/** The table of `slots` slots that begins at `offset`, which four divides. */
export const tableAt = (buffer: ArrayBuffer, offset: number, slots: number): Table => ({
	values: new Uint32Array(buffer, offset, slots),
	checks: new Uint16Array(buffer, offset + slots * 4, slots),
});

const checkOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 16) & 0xffff;

/** The value of a key, 0 if it has none. */
export function lookUp({values, checks}: Table, key: number): number {
	const mask = values.length - 1;
	const check = checkOf(key);
	for (let slot = key & mask; ; slot = (slot + 1) & mask) {
		const value = values[slot] as number;
		if (value === 0 || checks[slot] === check) return value;
	}
}

/**
 * Reads the places where keys will be looked up first: none of these reads waits for another, as those of a look-up do, so that
 * the table, which no cache holds, is in the cache by then. What it answers tells nothing.
 */
export function readAhead({values, checks}: Table, keys: Int32Array, size: number): number {
	const mask = values.length - 1;
	let read = 0;
	for (let index = 0; index < size; index++) {
		const slot = (keys[index] as number) & mask;
		read ^= (values[slot] as number) ^ (checks[slot] as number);
	}

	return read;
}

/** Puts a key that isn't there yet; false if another is there that can't be told from it. */
export function put({values, checks}: Table, key: number, value: number): boolean {
	const mask = values.length - 1;
	const check = checkOf(key);
	let slot = key & mask;
	for (; values[slot] !== 0; slot = (slot + 1) & mask) if (checks[slot] === check) return false;
	values[slot] = value;
	checks[slot] = check;
	return true;
}
