/** 32 bits of a string: FNV-1a over its UTF-16 code units, from `from` to `to`. */
export function hashOf(text: string, from = 0, to = text.length): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

/** 32 bits of two numbers, in this order. */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}
