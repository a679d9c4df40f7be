import {type Point, startOf} from '../point.js';
import {isAside} from './aside.js';
import {aspectAt} from './aspect.js';
import {isReport} from './report.js';
import type {Telling} from './told.js';

/** The days that an article's hours are of. */
export type ToldDays = {
	/** The last day that the story told by itself, and whether it was told of its evening or night. */
	readonly last: ToldDay | null;
	/** The days of the news, of the week before publication: the first that was told and the latest. */
	readonly news: News | null;
	/** A day that the last told one was looked back from. */
	readonly back: {readonly point: Point; readonly sentence: number} | null;
};

type News = {
	readonly first: Point;
	readonly latest: Point;
	readonly paragraph: number;
	/** Only days on which something was said. */
	readonly reported: boolean;
};

export type ToldDay = {
	readonly point: Point;
	readonly sentence: number;
	readonly late: boolean;
	/** Told to the hour. */
	readonly hour: boolean;
	/** Told in the middle of the news: what follows is not of it. */
	readonly amidNews: boolean;
};

export const noDays: ToldDays = {last: null, news: null, back: null};

/** The days after a day or an hour was told. */
export function withDay(days: ToldDays, telling: Telling, published: Point | null): ToldDays {
	const {place, point, value, sentence, paragraph} = telling;
	if (point.unit !== 'day' || (isAside(place) && days.last !== null)) return days;
	// "had been found on the Friday" looks back from the day that the story is at.
	const isBack = aspectAt(place) === 'pluperfect' || days.back?.sentence === sentence - 1;
	if (days.last !== null && startOf(point) < startOf(days.last.point) && isBack)
		return {...days, back: {point, sentence}};
	const age = published === null ? -1 : startOf(published) - startOf(point);
	const isNews = age >= 0 && age < 7;
	const amidNews = !isNews && days.news?.paragraph === paragraph;
	const reported = isReport(place);
	// "The fire, which broke out on 3 May, is out, the mayor said on Thursday."
	const stays = reported && days.last?.sentence === sentence;
	const last = stays ? days.last : {point, sentence, late: isLate(value), hour: /T\d/.test(value), amidNews};
	return {last, back: null, news: isNews ? withNews(days.news, {point, paragraph, reported}) : days.news};
}

const withNews = (
	news: News | null,
	{point, paragraph, reported}: {point: Point; paragraph: number; reported: boolean},
): News => ({
	first: news?.first ?? point,
	latest: news !== null && news.latest.index > point.index ? news.latest : point,
	paragraph,
	reported: reported && news?.reported !== false,
});

/** "T20:00", "TNI": what comes after it in the morning is of the next day. */
export const isLate = (value: string): boolean => /T(?:NI|EV|1[89]|2\d)/.test(value);

/** The morning after a night: "The ship ran aground on Sunday night. At 6am …". */
export const isMorning = (text: string): boolean => /^T(?:MO|0\d|1[01])/.test(text);
