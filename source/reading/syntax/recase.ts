import type {Token} from '../tokens.js';

/** Most longer words have capitals, as in headlines: they tell nothing then. */
export function isShouted(tokens: readonly Token[], start: number, end: number): boolean {
	let long = 0;
	let capital = 0;
	for (let i = start + 1; i < end; i++) {
		const token = tokens[i]!;
		if (token.kind !== 'word' || token.text.length < 4) continue;
		long++;
		if (token.text.charAt(0) !== token.lower.charAt(0)) capital++;
	}

	return long >= 3 && capital / long > 0.7;
}

/** "OBAMA" as "Obama". */
export const properCase = (text: string): string =>
	text.length > 3 && text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
