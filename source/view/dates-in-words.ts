import type {Article} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import type {Document, Event, Figure} from '../reading/document.js';
import {drawnText, glyphs} from './glyphs.js';
import {numberInWords} from './numbers.js';

const months = [
	ours`Jan`,
	ours`Feb`,
	ours`Mar`,
	ours`Apr`,
	ours`May`,
	ours`Jun`,
	ours`Jul`,
	ours`Aug`,
	ours`Sep`,
	ours`Oct`,
	ours`Nov`,
	ours`Dec`,
] as const;

type Day = {readonly year: number; readonly month: number; readonly day: number};

/** "2024-05-17" in parts; a year BC is negative. */
function dayOf(iso: string): Day {
	const [, sign, year, month, day] = /^(-?)(\d+)-(\d\d)-(\d\d)/.exec(iso) ?? [];
	return {year: Number(year) * (sign ? -1 : 1), month: Number(month), day: Number(day)};
}

const lastDay = ({year, month}: Day): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: month < 8 === (month % 2 === 1)
			? 31
			: 30;

const yearInWords = (year: number): CleanText => (year < 0 ? ours`${roughly(-year)} BC` : ours`${year}`);

/** Years so far back that none is meant to the year: "200 million", "24,000". */
function roughly(years: number): CleanText | number {
	if (years < 10_000) return years;
	const round = Number(years.toPrecision(2));
	if (round >= 1e9) return ours`${numberInWords(round / 1e9)} billion`;
	return round >= 1e6 ? ours`${numberInWords(round / 1e6)} million` : numberInWords(round);
}

const monthInWords = ({year, month}: Day): CleanText => ours`${months[month - 1] ?? months[0]} ${yearInWords(year)}`;

/** "17 May 2024", of an ISO date or date-time. */
export function dayInWords(iso: string): CleanText {
	const day = dayOf(iso);
	return ours`${day.day} ${monthInWords(day)}`;
}

/**
 * Whole days from `start` to `end`, both inclusive, as precise as they are: "2023", "May 2025", "Jun–Aug 2023",
 * "12–14 May 2024", "1990s". An open side is "by" or "since"; null where both are open.
 */
export function rangeInWords(start: string | null, end: string | null): CleanText | null {
	if (start === null) return end === null ? null : ours`by ${dayInWords(end)}`;
	if (end === null) return ours`since ${openingInWords(dayOf(start))}`;
	const from = dayOf(start);
	const to = dayOf(end);
	if (start === end) return dayInWords(start);
	const wholeMonths = from.day === 1 && to.day === lastDay(to);
	if (wholeMonths && from.month === 1 && to.month === 12) return yearsInWords(from.year, to.year);
	if (wholeMonths) {
		if (from.year !== to.year) return ours`${monthInWords(from)}${glyphs.dash}${monthInWords(to)}`;
		return from.month === to.month
			? monthInWords(to)
			: ours`${months[from.month - 1]!}${glyphs.dash}${monthInWords(to)}`;
	}

	if (from.year !== to.year) return ours`${dayInWords(start)}${glyphs.dash}${dayInWords(end)}`;
	if (from.month !== to.month) return ours`${from.day} ${months[from.month - 1]!}${glyphs.dash}${dayInWords(end)}`;
	return ours`${from.day}${glyphs.dash}${dayInWords(end)}`;
}

/** A first day that opens a month or a year stands for it. */
function openingInWords(day: Day): CleanText {
	if (day.day > 1) return ours`${day.day} ${monthInWords(day)}`;
	return day.month > 1 ? monthInWords(day) : yearInWords(day.year);
}

function yearsInWords(from: number, to: number): CleanText {
	if (from === to) return yearInWords(from);
	if (to - from === 9 && from % 10 === 0) return ours`${from}s`;
	if (to - from === 99 && from % 100 === 0) return ours`${from}s`;
	return ours`${from}${glyphs.dash}${to}`;
}

/** When an event happened: "by 17 May 2024", "from 22 May 2024" of what is planned, "undated"; a recurring one keeps the words of the text, "once a year". */
export function eventDateInWords({date, kind}: Event, document: Document): CleanText {
	const said = date.expression === null ? undefined : document.dates[date.expression];
	if (kind === 'recurring' && said) return said.text;
	if (kind === 'planned' && date.start !== null && date.end === null)
		return ours`from ${openingInWords(dayOf(date.start))}`;
	return rangeInWords(date.start, date.end) ?? said?.text ?? ours`undated`;
}

/** What a figure is for: "2023", "Jun–Aug 2023"; empty where the text doesn't say. */
export const periodInWords = (period: Figure['period'], document: Document): CleanText =>
	(period && (rangeInWords(period.start, period.end) ?? document.dates[period.expression ?? -1]?.text)) || ours``;

/**
 * How a date was reached: "“last year” counted from 17 May 2024". Null where the words of the text say it outright,
 * as far as `inWords` repeats them.
 */
export function basisInWords(expression: number | null, inWords: CleanText, document: Document): CleanText | null {
	const said = expression === null ? undefined : document.dates[expression];
	if (!said) return null;
	if (drawnText(inWords).toLowerCase().includes(said.text.toLowerCase())) return null;
	const quoted = ours`${glyphs.open}${said.text}${glyphs.close}`;
	const {published} = document.article;
	if (said.basis === 'published' && published !== null) return ours`${quoted} counted from ${dayInWords(published)}`;
	// "two days after the vote": a length has no date of its own.
	if (said.type === 'duration') return ours`${quoted} counted from the date beside it`;
	return said.basis === 'context' ? ours`${quoted} counted from a date before it` : quoted;
}

/** Why an event has no day of its own, in full and for a narrow screen; `isBounded`: by the day of publication it had happened. */
export function undatedInWords({published}: Article, isBounded: boolean): readonly [CleanText, CleanText] {
	if (published === null) return [ours`no day known; --published DATE gives one to count from`, ours`no day known`];
	const none = ours`no date in the text`;
	return [isBounded ? ours`${none}, so by the day of publication` : none, none];
}
