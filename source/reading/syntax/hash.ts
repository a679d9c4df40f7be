/** 32 bits of two numbers, in this order. */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}
