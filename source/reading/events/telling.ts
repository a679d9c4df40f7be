import type {Article} from '../../article/article.js';
import type {Entity, EventDate, EventKind, TimeExpression} from '../document.js';
import {spread} from '../spread.js';
import type {Clause, Range} from '../syntax/clauses.js';
import type {Parse, ParsedSentence} from '../syntax/parse.js';
import type {Token} from '../tokens.js';

/** What every step of the reading of events looks at. Built once; lookups by token are arrays. */
export type Scene = {
	readonly article: Article;
	readonly tokens: readonly Token[];
	readonly dates: readonly TimeExpression[];
	readonly entities: readonly Entity[];
	readonly parse: Parse;
	/** By token: the expression of time that it is part of, -1 if none. */
	readonly dateAt: Int32Array;
	/** By token: the entity it is part of, -1 if none. */
	readonly entityAt: Int32Array;
	/** The publication day, `YYYY-MM-DD`. */
	readonly published: string | null;
};

/** What will come of a telling: past, set for later, or repeated. Tense and governing words decide. */
export type Outlook = 'past' | 'past perfect' | 'planned' | 'present';

/** One place where the text tells an event. */
export type Telling = {
	readonly sentence: ParsedSentence;
	/** The token of the verb or of the event noun. */
	readonly trigger: number;
	readonly lemma: string;
	readonly noun: boolean;
	readonly inTitle: boolean;
	readonly clause: Clause | null;
	/** Whose date it has if it has none of its own: an index into the sentence's clauses. */
	readonly inherits: number | null;
	/** Null where the rules take it for no telling. */
	readonly outlook: Outlook | null;
	/** What must be so for it to count: a date of its own or a life being told; a date before the story's; an earlier telling of it. */
	readonly needs: 'date' | 'past date' | 'earlier telling' | null;
	/** What it owns of the text; its dates, names and title are from here. In order. */
	readonly parts: readonly Range[];
	readonly subject: Range | null;
	/** Of a noun: what it is of its clause's verb. */
	readonly role: 'subject' | 'object' | null;
	/** It tells nothing whatever else speaks for it: a condition, a denial, or what the word beside it tells. */
	readonly barred: boolean;
	/** Inside quotation marks. */
	readonly quoted: boolean;
	/** "the visit", "their meeting": told before, most likely. */
	readonly definite: boolean;
};

export type Dated = Telling & {readonly date: EventDate; readonly kind: EventKind};

export function sceneOf(
	article: Article,
	tokens: readonly Token[],
	dates: readonly TimeExpression[],
	entities: readonly Entity[],
	parse: Parse,
): Scene {
	const mentions = entities.flatMap((entity, index) => entity.mentions.map(({start, end}) => ({start, end, index})));
	return {
		article,
		tokens,
		dates,
		entities,
		parse,
		dateAt: spread(
			tokens,
			dates.map(({start, end}, index) => ({start, end, index})),
		),
		entityAt: spread(tokens, mentions),
		published: article.published?.slice(0, 10) ?? null,
	};
}

/** What has been told so far, for what is told next. */
export type Past = {
	paragraph: number;
	/** How many paragraphs have begun. */
	paragraphs: number;
	/** The paragraph tells what happened long ago. */
	history: boolean;
	/** The paragraph tells what happens in court. */
	inCourt: boolean;
	/** The last telling of what happened long ago. */
	older: Telling | null;
	/** The telling before, and what it was taken for. */
	last: {telling: Telling; kind: EventKind | null} | null;
	/** What the paragraph's events and those of the one before were taken for; the last time that dates one. */
	kind: EventKind | null;
	kindBefore: EventKind | null;
	time: string;
	/** The sentence, and when its first expression is. */
	sentence: ParsedSentence | null;
	sentenceTime: string;
	/** By word what it was last taken for. */
	readonly byWord: Map<string, EventKind>;
};

/** What decides whether a telling counts, and as what. */
export type Case = {
	readonly scene: Scene;
	readonly telling: Telling;
	readonly date: EventDate;
	readonly set: boolean;
	/** What the rules take it for, and whether they count it. */
	readonly likely: EventKind;
	readonly counting: boolean;
	readonly past: Readonly<Past>;
	/** It goes with what happened long ago; the article looks back. */
	readonly isPast: boolean;
	readonly backward: boolean;
};

export type Judge = (at: Case) => EventKind | null;
