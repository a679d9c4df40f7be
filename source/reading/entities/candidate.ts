import type {Article, Span} from '../../article/article.js';
import type {CleanText} from '../../article/clean-text.js';
import type {Token} from '../tokens.js';
import {type Casing, casingOf, opensSentence} from './casing.js';
import type {KnownName, Lexicon} from './lexicon.js';
import {isSporting} from './sporting.js';
import {lastHeads} from './words/heads.js';

/** What may be a name: tokens `first` to `last`, exclusive. */
export type Candidate = Span & {
	readonly first: number;
	readonly last: number;
	readonly sentence: number;
	readonly text: CleanText;
	/** What names are compared by: straight quotes, single spaces. */
	readonly key: string;
	readonly known: KnownName | undefined;
	/** "President", "Mr" stands before. */
	readonly titled: boolean;
	/** A title in quotation marks. */
	readonly quoted: boolean;
	/** Its capital may be its sentence's. */
	readonly opens: boolean;
};

export type Scene = {
	readonly article: Article;
	readonly tokens: readonly Token[];
	readonly casing: Casing;
	readonly lexicon: Lexicon;
	/** The article reports on games. */
	readonly sporting: boolean;
};

/** What names are read in. */
export const sceneOf = (article: Article, tokens: readonly Token[], lexicon: Lexicon): Scene => ({
	article,
	tokens,
	casing: casingOf(article, tokens),
	lexicon,
	sporting: isSporting(tokens),
});

export const keyOf = (text: string): string =>
	unlikeKey.test(text) ? text.replace(/[’‘]/g, "'").replace(/\s{1,9}/g, ' ') : text;

/** What a key has not; few names hold any of it. */
const unlikeKey = /[’‘]|[^\S ]| {2}/;

/** What the lists know tokens `first` to `last`, exclusive, as. */
export function knownAt({article, tokens, lexicon}: Scene, first: number, last: number): KnownName | undefined {
	const [start, end] = [tokens[first], tokens[last - 1]];
	return start && end && lexicon.known.get(keyOf(article.text.slice(start.start, end.end)));
}

export function candidateOf(
	{article, tokens, lexicon}: Scene,
	first: number,
	last: number,
	{titled = false, quoted = false} = {},
): Candidate | undefined {
	const start = tokens[first];
	const end = tokens[last - 1];
	if (!start || !end || last <= first) return undefined;
	const text = article.text.slice(start.start, end.end);
	const key = keyOf(text);
	const opens = opensSentence(tokens, first);
	return {
		start: start.start,
		end: end.end,
		first,
		last,
		sentence: start.sentence,
		text,
		key,
		known: lexicon.known.get(key),
		titled,
		quoted,
		opens,
	};
}

/** A word that ends the names of bodies, places or things: "Bank", "Street", "Prize". */
export const isHead = (word: string): boolean => Object.values(lastHeads).some(set => set.has(word));
