/**
 * Headlines run together ("Ten photos from the quake zone Monsoon 2024: what to expect Subscribe"): many words, no sentence's end,
 * and a capital again and again.
 */
export function isPromoRun(text: string): boolean {
	if (text.length > 2000 || /[.!…,:;][”"’')\]]{0,2}$/.test(text) || /[”"’')\]]$/.test(text)) return false;
	if (/\p{Ll}\. +\p{Lu}|[,.?!][”"’'] \p{Ll}/u.test(text)) return false;
	const words = text.split(/\s+/u);
	if (words.length < 8) return false;
	const capitals = words.filter(word => /^[“"‘'(]?\p{Lu}/u.test(word)).length;
	return capitals / words.length >= 0.35 && /[\p{Ll}\p{N}?’'] \p{Lu}/u.test(text);
}
