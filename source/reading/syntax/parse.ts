import type {Token} from '../tokens.js';
import {type Clause, clausesOf} from './clauses.js';
import {nounPhrases, type Range} from './noun-phrases.js';
import {tag} from './tags.js';

/** A sentence by its tokens, with its clauses and noun phrases. */
export type ParsedSentence = Range & {
	/** An index into `Article.sentences`. */
	readonly sentence: number;
	readonly clauses: readonly Clause[];
	readonly phrases: readonly Range[];
};

export type Parse = {readonly tags: readonly string[]; readonly sentences: readonly ParsedSentence[]};

/** Tags, clauses and noun phrases of a text, a sentence at a time. Linear in its length. */
export function parse(tokens: readonly Token[]): Parse {
	const tags = tag(tokens);
	const sentences: ParsedSentence[] = [];
	for (let start = 0; start < tokens.length; ) {
		const sentence = tokens[start]!.sentence;
		let end = start + 1;
		while (tokens[end]?.sentence === sentence) end++;
		sentences.push({
			start,
			end,
			sentence,
			clauses: clausesOf(tokens, tags, start, end),
			phrases: nounPhrases(tokens, tags, start, end),
		});
		start = end;
	}

	return {tags, sentences};
}
