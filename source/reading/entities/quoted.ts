import type {Token} from '../tokens.js';
import {type Candidate, candidateOf, type Scene} from './candidate.js';
import {isCapitalised} from './casing.js';
import {functionWords, sayingVerbs} from './words/nouns.js';

const opening = /^[“"‘]$/;
const closing = /^[”"’]$/;

/** Titles of works in quotation marks: “The Grand Hotel,” each word but the small ones with a capital, two at least. */
export function quotedTitles(scene: Scene, from: number, to: number): Candidate[] {
	const {tokens} = scene;
	const found: Candidate[] = [];
	for (let at = from; at < to; at++) {
		if (!opening.test(tokens[at]?.text ?? '')) continue;
		const end = closeOf(scene, at, to);
		if (end === undefined) continue;
		const title = isSaid(tokens[end + 1]) ? undefined : titled(scene, at + 1, end);
		if (title) found.push(title);
		at = end;
	}

	return found;
}

/** “This is Senegal, not Mali,” said a student: speech. */
const isSaid = (after: Token | undefined): boolean => sayingVerbs.has(after?.lower ?? '');

/** The closing quote, if it stands within a title's length. */
function closeOf({tokens}: Scene, open: number, to: number): number | undefined {
	for (let at = open + 2; at < Math.min(to, open + 12); at++) {
		const text = tokens[at]?.text ?? '';
		if (closing.test(text)) return at;
		if (opening.test(text)) return undefined;
	}

	return undefined;
}

function titled(scene: Scene, from: number, to: number): Candidate | undefined {
	const {tokens} = scene;
	let last = to;
	while (last > from && /^[,.]$/.test(tokens[last - 1]?.text ?? '')) last--;
	const first = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') && isCapitalised(tokens[from]) ? from + 1 : from;
	let capitals = 0;
	for (let at = from; at < last; at++) {
		const token = tokens[at];
		if (!token || /^[.!;]$/.test(token.text)) return undefined;
		if (token.kind !== 'word') continue;
		if (isCapitalised(token)) capitals++;
		else if (!functionWords.has(token.lower) && token.lower !== "'s") return undefined;
	}

	return capitals >= 2 && first < last ? candidateOf(scene, first, last, {quoted: true}) : undefined;
}
