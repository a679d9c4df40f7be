import type {Clause, Range} from '../../syntax/clauses.js';
import type {Parse, ParsedSentence} from '../../syntax/parse.js';
import {verbForms} from '../../syntax/verb-forms.js';
import {type Phrase, wordAt} from '../phrase.js';

/** An expression in its sentence. */
export type Place = {
	readonly phrase: Phrase;
	readonly first: number;
	readonly last: number;
	readonly clauses: SentenceClauses;
};

/** The clauses of one sentence by place; `offset` is where it stands among all tokens, which clauses and tags count from. */
export type SentenceClauses = {
	readonly offset: number;
	readonly clauses: readonly Clause[];
	readonly tags: readonly string[];
	readonly clauseAt: (index: number) => Clause | undefined;
	/** The clause so many verbs on. */
	readonly beside: (clause: Clause, by: number) => Clause | undefined;
	/** The noun phrase that ends before a place. */
	readonly phraseBefore: (index: number) => Range | undefined;
};

/** The clauses of a sentence by its number, laid out when first asked for. */
export function clausesBySentence({sentences, tags}: Parse): (sentence: number) => SentenceClauses {
	const places = new Map(sentences.map((parsed, place) => [parsed.sentence, place]));
	const laid = new Map<number, SentenceClauses>();
	return sentence => {
		const known = laid.get(sentence) ?? laidOut(sentences[places.get(sentence) ?? -1], tags);
		laid.set(sentence, known);
		return known;
	};
}

function laidOut(parsed: ParsedSentence | undefined, tags: readonly string[]): SentenceClauses {
	const offset = parsed?.start ?? 0;
	const clauses = parsed?.clauses ?? [];
	const owners = new Map<number, Clause>();
	for (const clause of clauses) {
		for (const {start, end} of clause.parts) for (let i = start; i < end; i++) owners.set(i, clause);
	}

	const order = new Map(clauses.map((clause, index) => [clause, index]));
	const phrases = new Map(parsed?.phrases.map(phrase => [phrase.end, phrase]));
	return {
		offset,
		clauses,
		tags,
		clauseAt: index => owners.get(index + offset),
		beside: (clause, by) => clauses[(order.get(clause) ?? clauses.length) + by],
		phraseBefore: index => phrases.get(index + offset),
	};
}

/** The base form of a word as a verb. */
export const lemmaAt = (phrase: Phrase, index: number): string =>
	verbForms(wordAt(phrase, index))?.lemma ?? wordAt(phrase, index);

/** The base form of a clause's verb. */
export const verbOf = ({phrase, clauses}: Place, {group}: Clause): string =>
	lemmaAt(phrase, group.main - clauses.offset);
