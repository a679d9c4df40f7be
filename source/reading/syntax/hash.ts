/** 32 bits of two numbers, in this order. */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}

/** Keeps the first `n` features apart, of which each is of a kind of its own: hashes each with its number from `template` on. */
export function hashWith(template: number, features: Int32Array, n: number): void {
	for (let k = 0; k < n; k++) features[k] = mix(template + k, features[k]!);
}
