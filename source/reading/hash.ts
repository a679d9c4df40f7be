/** 32 bits of a string: FNV-1a over its UTF-16 code units, from `from` to `to`. */
export function hashOf(text: string, from = 0, to = text.length): number {
	let hash = 0x811c9dc5 | 0;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}
