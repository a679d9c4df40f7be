import type {Article, Span} from '../article/article.js';
import type {CleanText} from '../article/clean-text.js';

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** `sentence` is an index into `Article.sentences`. */
export type Mention = Span & {readonly sentence: number};

export type Entity = {
	/** "e1", "e2", ... in order of first mention. */
	readonly id: CleanText;
	/** The fullest form in the text. */
	readonly name: CleanText;
	readonly type: EntityType;
	/** "Chinese leader", where the text gives one. */
	readonly role: CleanText | null;
	/** The other forms in the text. */
	readonly aliases: readonly CleanText[];
	readonly mentions: readonly Mention[];
};

/** Whole days, ISO 8601, both inclusive. */
export type DayRange = {readonly start: string; readonly end: string};

export type DateType = 'date' | 'time' | 'duration' | 'set';

export type Precision =
	| 'minute'
	| 'hour'
	| 'daypart'
	| 'day'
	| 'week'
	| 'weekend'
	| 'month'
	| 'quarter'
	| 'season'
	| 'half'
	| 'year'
	| 'decade'
	| 'century';

/** Said outright; counted from the publication date; counted from another expression. */
export type Basis = 'text' | 'published' | 'context';

export type TimeExpression = Span & {
	readonly text: CleanText;
	readonly sentence: number;
	readonly type: DateType;
	/** TIMEX3: "2024-05-16", "2023", "2024-W20", "P2D", "PAST_REF". */
	readonly value: CleanText;
	/** Null for durations, sets and what cannot be resolved. */
	readonly range: DayRange | null;
	readonly precision: Precision | null;
	readonly basis: Basis | null;
};

export type EventKind = 'story' | 'background' | 'planned' | 'recurring';

/** ISO dates, both inclusive; a side is null where it is open. `expression` indexes `Document.dates`. */
export type EventDate = {
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: Precision | null;
	readonly basis: Basis | null;
	readonly expression: number | null;
};

export type Event = {
	/** "t1", "t2", ... */
	readonly id: CleanText;
	/** The clause itself, tightened; never a word that the text does not have. */
	readonly title: CleanText;
	readonly kind: EventKind;
	readonly date: EventDate;
	/** What else the text gives as its date. */
	readonly otherDates: readonly EventDate[];
	/** Ids of who takes part. */
	readonly entities: readonly CleanText[];
	/** Ids of where. */
	readonly places: readonly CleanText[];
	/** Every sentence that tells it. */
	readonly sentences: readonly number[];
	/** Where it is first told. */
	readonly clause: Span;
};

export type FigureKind = 'money' | 'percent' | 'count' | 'quantity' | 'ratio';

export type Bound = 'about' | 'at least' | 'at most' | 'more than' | 'less than';

export type Change = {
	readonly direction: 'up' | 'down' | 'none';
	readonly from: number | null;
	readonly to: number | null;
};

export type Figure = Span & {
	/** "f1", "f2", ... */
	readonly id: CleanText;
	readonly text: CleanText;
	readonly sentence: number;
	readonly kind: FigureKind;
	/** $240 billion is 240e9; 18% is 18; a third is 1/3. */
	readonly value: number;
	/** Of a range. */
	readonly upper: number | null;
	readonly bound: Bound | null;
	/** Money: ISO 4217; percent: "percent" or "percentage point"; quantity: "kilometre"; count: what is counted, singular; ratio: "ratio". */
	readonly unit: CleanText;
	/** "trade between the two countries", in words of the text. */
	readonly measures: CleanText | null;
	readonly period: {
		readonly start: string | null;
		readonly end: string | null;
		readonly expression: number | null;
	} | null;
	readonly change: Change | null;
};

/** A reference series that belongs to figures of the article. */
export type Series = {
	readonly id: CleanText;
	readonly measures: CleanText;
	readonly unit: CleanText;
	readonly source: CleanText;
	readonly points: ReadonlyArray<{readonly period: CleanText; readonly value: number}>;
	/** Ids of the figures it belongs to. */
	readonly figures: readonly CleanText[];
};

/** The lists of items that a menu counts. */
export type CountedList = 'entities' | 'events' | 'figures';

/** The reading of one article: what `--format json` prints. */
export type Document = {
	/** Version of this contract. */
	readonly readout: 1;
	readonly article: Article;
	/** In order of first mention. */
	readonly entities: readonly Entity[];
	/** In order of text. */
	readonly dates: readonly TimeExpression[];
	/** In order of time; undated ones last, in order of text. */
	readonly events: readonly Event[];
	/** In order of text. */
	readonly figures: readonly Figure[];
	readonly series: readonly Series[];
	readonly warnings: readonly CleanText[];
};

/** What a reading lists, in the order in which it is printed. */
export const lists = ['entities', 'dates', 'events', 'figures', 'series', 'warnings'] as const;

/** The document of an article of which nothing is read. */
export const unread = (article: Article): Document => ({
	readout: 1,
	article,
	entities: [],
	dates: [],
	events: [],
	figures: [],
	series: [],
	warnings: [],
});
