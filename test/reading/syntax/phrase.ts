import type {Clause, Range} from '../../../source/reading/syntax/clauses.js';
import {parse} from '../../../source/reading/syntax/parse.js';
import {type Token, tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';

export const wordsOf = (tokens: readonly Token[], range: Range | null): string | null =>
	range === null
		? null
		: tokens
				.slice(range.start, range.end)
				.map(({text}) => text)
				.join(' ');

/** One sentence, tagged and parted into clauses. */
export function parsed(sentence: string): {tokens: Token[]; tags: readonly string[]; clauses: readonly Clause[]} {
	const tokens = tokenise(articleOf(sentence));
	const {tags, sentences} = parse(tokens);
	return {tokens, tags, clauses: sentences.flatMap(({clauses}) => clauses)};
}

/** "had been sold: past perfect passive": a verb group with what it says. */
export function groupsIn(sentence: string): string[] {
	const {tokens, clauses} = parsed(sentence);
	return clauses.map(({group}) => {
		const marks = (['perfect', 'progressive', 'passive', 'negative'] as const).filter(mark => group[mark]);
		return `${wordsOf(tokens, group)}: ${[group.tense, ...marks].join(' ')}`;
	});
}
