import {type Phrase, wordAt} from '../phrase.js';
import {type Point, startOf} from '../point.js';
import type {Place} from './place.js';

/** The days that an article's hours are of. */
export type ToldDays = {
	/** The last day that the story told by itself, and whether it was told of its evening or night. */
	readonly last: ToldDay | null;
	/** The days of the news, of the week before publication: the first that was told and the latest. */
	readonly news: {readonly first: Point; readonly latest: Point} | null;
};

export type ToldDay = {readonly point: Point; readonly sentence: number; readonly late: boolean};

export const noDays: ToldDays = {last: null, news: null};

/** The days after a day or an hour was told at `place`; `value` is its TIMEX3 value. */
export function withDay(days: ToldDays, place: Place, point: Point, value: string, published: Point | null): ToldDays {
	if (point.unit !== 'day' || isAside(place)) return days;
	const last = {point, sentence: place.phrase.tokens[place.first]!.sentence, late: isLate(value)};
	const age = published === null ? -1 : startOf(published) - startOf(point);
	return {last, news: age >= 0 && age < 7 ? withNews(days.news, point) : days.news};
}

const withNews = (news: ToldDays['news'], point: Point): ToldDays['news'] => ({
	first: news?.first ?? point,
	latest: news !== null && news.latest.index > point.index ? news.latest : point,
});

/** "T20:00", "TNI": what comes after it in the morning is of the next day. */
export const isLate = (value: string): boolean => /T(?:NI|EV|1[89]|2\d)/.test(value);

/** The morning after a night: "The ship ran aground on Sunday night. At 6am …". */
export const isMorning = (text: string): boolean => /^T(?:MO|0\d|1[01])/.test(text);

/** A bound, a relative clause or a quotation tells a day that the story is not at. */
function isAside({phrase, first, clauses}: Place): boolean {
	if (/^(?:since|until|till|from|than)$/.test(wordAt(phrase, first - 1))) return true;
	const clause = clauses.clauseAt(first);
	return (clause?.kind === 'relative' && clause.marker !== '') || isQuoted(phrase, first);
}

const reach = 60;

/** Between quotation marks, as far as the words around it show. */
function isQuoted(phrase: Phrase, index: number): boolean {
	const from = Math.max(0, index - reach);
	const before = phrase.tokens.slice(from, index).filter(({text}) => text === '“' || text === '”');
	if (before.length > 0) return before.at(-1)!.text === '“';
	return phrase.tokens.slice(index, index + reach).find(({text}) => text === '“' || text === '”')?.text === '”';
}
