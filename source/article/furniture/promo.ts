/**
 * Headlines run together ("Ten photos from the quake zone Monsoon 2024: what to expect Subscribe"): many words, no sentence's end,
 * and a capital again and again.
 */
export function isPromoRun(text: string): boolean {
	if (text.length > 2000 || /[.!…,:;][”"’')\]]{0,2}$/.test(text) || /[”"’')\]]$/.test(text)) return false;
	if (/[a-zß-öø-ÿĀ-ž]\. +[A-ZÀ-ÖØ-ÞĀ-Ž]|[,.?!][”"’'] [a-zß-öø-ÿĀ-ž]/.test(text)) return false;
	const words = text.split(/\s+/);
	if (words.length < 8) return false;
	const capitals = words.filter(word => /^[“"‘'(]?[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(word)).length;
	return capitals / words.length >= 0.35 && /[a-zß-öø-ÿĀ-ž0-9?’'] [A-ZÀ-ÖØ-ÞĀ-Ž]/.test(text);
}
