/** FNV-1a over UTF-16 code units, 32 bits, signed. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
	let hash = 0x811c9dc5 | 0;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}

/** One hash of up to four. `template` keeps the features of different kinds apart. */
export function mix(template: number, a: number, b = 0, c = 0): number {
	let hash = Math.imul(template ^ 0x5bd1e995, 0x9e3779b1);
	hash = Math.imul((hash ^ a) + (hash >>> 15), 0x85ebca6b);
	hash = Math.imul((hash ^ b) + (hash >>> 13), 0xc2b2ae35);
	hash = Math.imul((hash ^ c) + (hash >>> 16), 0x27d4eb2f);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x165667b1);
	return hash ^ (hash >>> 13);
}
