import type {Token} from '../tokens.js';
import {verbForms} from './verb-forms.js';

/** Most longer words have capitals, as in headlines: they tell nothing then. */
export function isShouted(tokens: readonly Token[], start: number, end: number): boolean {
	let long = 0;
	let capital = 0;
	for (let i = start + 1; i < end; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || token.text.length < 4) continue;
		long++;
		if (/^\p{Lu}/u.test(token.text)) capital++;
	}

	return long >= 3 && capital / long > 0.7;
}

export const hasFinite = (tags: readonly string[], start: number, end: number): boolean => {
	for (let i = start; i < end; i++) if (/^VB[DZP]$|^MD$/.test(tags[i] ?? '')) return true;
	return false;
};

/** A sentence without a finite verb, a headline often: the first word after a noun that can be one is taken for it. */
export function rescue(tokens: readonly Token[], tags: string[], start: number, end: number): void {
	let best = -1;
	let bestScore = 1;
	for (let i = start + 1; i < end; i++) {
		const token = tokens[i];
		// "Airline to buy twenty jets": it has its verb.
		if (tags[i] === 'VB' && tags[i - 1] === 'TO') break;
		if (token === undefined || !/^NNS?$|^VBN$|^JJ$/.test(tags[i] ?? '')) continue;
		const forms = verbForms(token.lower);
		if (!forms?.base && !forms?.third && !(forms?.past && tags[i] === 'VBN')) continue;
		const left = tags[i - 1] ?? '';
		if (!/^(?:NN|CD|RB|'')/.test(left)) continue;
		const next = tags[i + 1] ?? '';
		let score = forms.third ? 2 : 1;
		if (/^(?:DT|PRP|CD|\$|JJ|NNP|VBG|RB|TO)/.test(next)) score += 2;
		else if (/^(?:IN|NNS)/.test(next)) score += 1;
		if (/^NNPS?$/.test(left)) score += 1;
		if (left === 'NNS' && forms.base) score += 1;
		if (tags[i] === 'VBN') score += next === 'IN' ? 0 : 1;
		if (score > bestScore) {
			best = i;
			bestScore = score;
		}
	}

	if (best === -1) return;
	const forms = verbForms(tokens[best]?.lower ?? '');
	tags[best] = tags[best] === 'VBN' ? 'VBD' : forms?.third ? 'VBZ' : 'VBP';
	// What follows a comma in the same form goes with it: "cuts key rate, signals slower path".
	for (let i = best + 1; i < end; i++) {
		const left = tags[i - 1];
		if (left !== ',' && left !== 'CC') continue;
		const other = verbForms(tokens[i]?.lower ?? '');
		if (forms?.third ? other?.third : other?.base && forms?.base) tags[i] = tags[best] ?? '';
	}
}
