import {type Candidate, candidateOf, type Scene} from './candidate.js';
import {isDemonym} from './lexicon.js';

const ranks = /^(?:first|second|third|fourth|great)$/;
const kinds = /^(?:civil|independence|border|cold)$/;
export const wars = /^(?:war|wars|revolution|uprising|genocide)$/;

/** Wars in lower case, named after those who fought: "the second Sino-Japanese war", "the Spanish civil war". */
export function warsOf(scene: Scene, from: number, to: number): Candidate[] {
	const {tokens, lexicon} = scene;
	const found: Candidate[] = [];
	for (let at = from + 1; at < to; at++) {
		if (!wars.test(tokens[at]?.text ?? '')) continue;
		const people = kinds.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
		let first = people;
		while (
			first >= from &&
			(isDemonym(lexicon, tokens[first]?.text ?? '') || (tokens[first]?.text === '-' && first < people))
		)
			first--;
		if (first === people) continue;
		if (ranks.test(tokens[first]?.lower ?? '')) first--;
		const war = candidateOf(scene, first + 1, at + 1, {quoted: true});
		if (war) found.push(war);
	}

	return found;
}
