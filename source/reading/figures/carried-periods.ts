import type {Span} from '../../article/article.js';
import {dayFromIso} from '../dates/calendar.js';
import type {Event, Figure, TimeExpression} from '../document.js';
import {type Amount, type Passage, wordAt} from './passage.js';
import {candidatesOf, periodOf} from './periods.js';
import {toldIn, toldPeriod} from './told-periods.js';

type Period = Figure['period'];

/** What is read of the amounts before their periods; `begins`: where the bound of each begins. */
export type Told = {
	readonly begins: readonly number[];
	readonly changes: ReadonlyArray<Figure['change']>;
	readonly measures: ReadonlyArray<Span | null>;
	readonly events: readonly Event[];
};

/** The period of each amount: the date of its clause, else that of the amount that it says again, else of the results that it goes on with, or of the event that it is part of. */
export function periodsOf(
	passage: Passage,
	amounts: readonly Amount[],
	told: Told,
	dates: readonly TimeExpression[],
): Period[] {
	const candidates = candidatesOf(passage, dates);
	const events = toldIn(told.events);
	const periods: Period[] = [];
	let results: {readonly period: Period; readonly sentence: number} | null = null;
	for (const [index, amount] of amounts.entries()) {
		const {sentence} = passage.tokens[amount.first]!;
		const begin = told.begins[index]!;
		const own =
			aYearBefore(passage, amount, begin, periods[index - 1]) ??
			periodOf(passage, amount, told.changes[index]!, candidates);
		const period: Period = own ?? (saysAgain(passage, amounts[index - 1], begin) ? periods[index - 1]! : null);
		const isResult = ofResults(passage, told.measures[index]!);
		const near = results !== null && sentence - results.sentence < 3 && isResult && !isAhead(passage, amount);
		const other = isBase(passage, begin) ? null : near ? results!.period : toldPeriod(passage, amount, events);
		periods.push(period ?? other);
		if (isResult && period !== null && isLong(period) && !isBase(passage, begin)) results = {period, sentence};
		else if (near) results = {...results!, sentence};
	}

	return periods;
}

/** "85bn kroner ($8.4bn)", "320 points, or 0.8%", "$9.8 billion in 2024, up 12%". */
function saysAgain(passage: Passage, previous: Amount | undefined, begin: number): boolean {
	if (previous === undefined || begin - previous.last > 9) return false;
	const link = wordAt(passage, begin - 1, previous.first);
	const last = Math.max(previous.last, previous.noun?.last ?? 0);
	if (link === '(') return begin - 1 === last;
	if (link === 'or') return begin - last < 3;
	return /^(?:up|down)$/.test(link) && /^[,(]$/.test(wordAt(passage, begin - 2, previous.first));
}

const resultWords = /\b(?:profits?|revenues?|sales|earnings|turnover|income|loss(?:es)?|margins?)\b/i;

const ofResults = ({article}: Passage, measure: Span | null): boolean =>
	measure !== null && resultWords.test(article.text.slice(measure.start, measure.end));

/** "Analysts expect", "revenue will": of another year than the one that is reported. */
function isAhead({governing, tags}: Passage, {first}: Amount): boolean {
	const group = governing[first]?.clause.group;
	return (
		group !== undefined && (/^(?:future|modal|infinitive)$/.test(group.tense) || /^VB[ZP]$/.test(tags[group.main]!))
	);
}

/** "up from $9.6 billion a year earlier": the period of the amount before, a year back. */
function aYearBefore(passage: Passage, {last, noun}: Amount, begin: number, previous: Period | undefined): Period {
	if (!isBase(passage, begin) || previous?.start == null || previous.end === null) return null;
	const place = Math.max(last, noun?.last ?? 0);
	const said = [0, 1, 2].map(offset => wordAt(passage, place + offset, begin)).join(' ');
	if (!/^(?:a year (?:earlier|before|ago)|the (?:previous|prior) year)$/.test(said)) return null;
	return {start: yearBack(previous.start), end: yearBack(previous.end), expression: previous.expression};
}

const yearBack = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** "from 181 million", "compared with a profit of 6.2 million": what it was before. */
function isBase(passage: Passage, begin: number): boolean {
	if (wordAt(passage, begin - 1, begin) === 'from') return true;
	for (let place = begin - 1; place > begin - 8; place--) {
		const word = wordAt(passage, place, begin);
		if (/^(?:with|to)$/.test(word) && wordAt(passage, place - 1, begin) === 'compared') return true;
		if (/^(?:against|versus)$/.test(word)) return true;
		if (word === ',' || passage.numeralAt.has(place)) return false;
	}

	return false;
}

/** Four weeks or more: results are of a month, a quarter or a year. */
const isLong = ({start, end}: NonNullable<Period>): boolean =>
	start !== null && end !== null && dayFromIso(end)! - dayFromIso(start)! > 26;
