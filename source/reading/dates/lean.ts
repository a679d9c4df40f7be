import {type Phrase, wordAt} from './phrase.js';
import type {Lean} from './sense.js';

const leans: ReadonlyMap<string, Lean> = new Map([
	['last', 'last'],
	['past', 'last'],
	['previous', 'before'],
	['next', 'next'],
	['coming', 'next'],
	['this', 'this'],
	['that', 'told'],
	['following', 'after'],
]);

/** "last", "next", "this coming" before a month, a weekday, a season: which one is meant, and where the words begin. */
export function leanBefore(phrase: Phrase, index: number): {lean: Lean; first: number; word: string} | undefined {
	const word = wordAt(phrase, index - 1);
	const lean = leans.get(word);
	if (lean === undefined) return undefined;
	const before = wordAt(phrase, index - 2);
	if (word === 'past' && before !== 'this' && before !== 'the') return undefined;
	const article = /^(?:the|this)$/.test(before) && word !== 'this' && word !== 'that';
	// "the next summer" is next after what was told.
	const isTold = word === 'next' && before === 'the';
	return {lean: isTold ? 'after' : lean, first: index - (article ? 2 : 1), word};
}
