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
