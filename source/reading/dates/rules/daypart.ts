import {isCapital, type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Lean, Reading} from '../sense.js';

const led: ReadonlyMap<string, {lean: Lean; shift?: number; article: boolean}> = new Map([
	['this', {lean: 'this', article: false}],
	['last', {lean: 'last', article: false}],
	['that', {lean: 'told', article: false}],
	['same', {lean: 'told', article: true}],
	['next', {lean: 'told', shift: 1, article: true}],
	['following', {lean: 'told', shift: 1, article: true}],
	['previous', {lean: 'told', shift: -1, article: true}],
]);

/** "this morning", "last night", "the next evening", "Tuesday night" (its day comes by the repair), "the night of May 9". */
export const daypart: Rule = {
	triggers: ['daypart'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'daypart' || lexeme.plural || isNoun(phrase, index + 1)) return undefined;
		const last = wordAt(phrase, index + 1) === 'hours' ? index + 2 : index + 1;
		const lead = led.get(wordAt(phrase, index - 1));
		const article = /^(?:the|that)$/.test(wordAt(phrase, index - 2));
		if (lead && (article || !lead.article)) {
			const {lean, shift} = lead;
			const sense = {kind: 'time', text: lexeme.part, lean, ...(shift !== undefined && {shift})} as const;
			return {first: index - (lead.article ? 2 : 1), last, sense};
		}

		// "They had quarrelled the night before."
		const side = sides.get(wordAt(phrase, index + 1));
		if (side !== undefined && wordAt(phrase, index - 1) === 'the' && isClosed(phrase, index + 2)) {
			const sense = {kind: 'time', text: lexeme.part, lean: 'told', shift: side} as const;
			return {first: index - 1, last: index + 2, sense};
		}

		return isCapital(phrase, index) && !phrase.tokens[index]!.first
			? undefined
			: alone(phrase, index, last, lexeme.part);
	},
};

const sides: ReadonlyMap<string, number> = new Map([
	['before', -1],
	['after', 1],
]);

/** Nothing follows that it would be before or after. */
const isClosed = (phrase: Phrase, next: number): boolean =>
	next >= phrase.words.length || /^(?:[.,;:!?)”’"]|and|but|was|were|had)$/.test(wordAt(phrase, next));

/** "on the night shift", "the morning papers": of a kind of thing. */
const isNoun = (phrase: Phrase, next: number): boolean =>
	/^(?:shifts?|sky|skies|bus|buses|trains?|clubs?|papers?|watchman|vision|classes|mass|rush|markets?|nurses?)$/.test(
		wordAt(phrase, next),
	);

/** "in the morning", "at dawn"; "opening night" has no day, unless the repair finds one beside it. */
function alone(phrase: Phrase, index: number, last: number, text: string): Reading {
	const before = wordAt(phrase, index - 1);
	const preposition = /^(?:in|during|through|on|into|throughout|for|over)$/.test(wordAt(phrase, index - 2));
	const of = wordAt(phrase, last) === 'of';
	const the = before === 'the' && (preposition || of);
	const single = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)$/.test(wordAt(phrase, index));
	// "the morning of the vote" is of no day that is known.
	const towards = text !== 'TNI' && /^(?:by|towards?)$/.test(before);
	const isTime = (the && !of) || single || towards || /^(?:early|late|mid|-)$/.test(before);
	return {first: the ? index - 1 : index, last, sense: {kind: 'time', text}, ...(!isTime && {weak: true})};
}
