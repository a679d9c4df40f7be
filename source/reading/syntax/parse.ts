import type {Span} from '../../article/article.js';
import {spread} from '../spread.js';
import type {Token} from '../tokens.js';
import {type Clause, clausesOf} from './clauses.js';
import type {Form} from './forms.js';
import {groupsOf} from './groups.js';
import {nounPhrases, type Range} from './noun-phrases.js';
import {rolesOf} from './roles.js';
import {formsOf, tag} from './tags.js';

/** A sentence by its tokens, with its clauses and noun phrases. */
export type ParsedSentence = Range & {
	/** An index into `Article.sentences`. */
	readonly sentence: number;
	readonly clauses: readonly Clause[];
	readonly phrases: readonly Range[];
};

export type Parse = {readonly tags: readonly string[]; readonly sentences: readonly ParsedSentence[]};

/** Tags, clauses and noun phrases of a text whose names are known, a sentence at a time. Linear in its length. */
export function parse(tokens: readonly Token[], names: readonly Span[] = []): Parse {
	const forms = formsOf(
		tokens,
		names.length === 0
			? null
			: spread(
					tokens,
					names.map(({start, end}, index) => ({start, end, index})),
				),
	);
	const tags = tag(tokens, forms);
	const sentences: ParsedSentence[] = [];
	for (let start = 0; start < tokens.length; ) {
		const sentence = tokens[start]!.sentence;
		let end = start + 1;
		while (tokens[end]?.sentence === sentence) end++;
		sentences.push({sentence, ...parseSentence(tokens, forms, tags, {start, end})});
		start = end;
	}

	return {tags, sentences};
}

/** Corrects the tags that the verb groups contradict. */
function parseSentence(tokens: readonly Token[], forms: readonly Form[], tags: string[], {start, end}: Range) {
	const groups = groupsOf(tokens, forms, tags, {start, end});
	const phrases = nounPhrases(tokens, tags, {start, end}, groups);
	const line = {tokens, tags, start, end, phrases};
	return {start, end, phrases, clauses: clausesOf(line, groups, rolesOf(line, forms, groups))};
}
