import {dayFromIso, dayNumber, dayOf, daysInMonth, isoDay} from '../dates/calendar.js';
import type {Figure, TimeExpression} from '../document.js';
import {isFiniteGroup} from '../syntax/verb-group.js';
import {type Amount, isDate, type Passage, sentenceAround, tagAt, wordAt} from './passage.js';
import {isNoun} from './phrases.js';

/** An expression of time and where it stands among the tokens. */
type Candidate = {
	readonly expression: number;
	readonly first: number;
	readonly last: number;
	readonly date: TimeExpression;
};

/** Every expression of time, by its first token and by the token after its last. */
export type Candidates = {
	readonly byFirst: ReadonlyMap<number, Candidate>;
	readonly byLast: ReadonlyMap<number, Candidate>;
};

export function candidatesOf({tokens}: Passage, dates: readonly TimeExpression[]): Candidates {
	const byFirst = new Map<number, Candidate>();
	const byLast = new Map<number, Candidate>();
	let index = 0;
	dates.forEach((date, expression) => {
		while (index < tokens.length && tokens[index]!.end <= date.start) index++;
		let last = index;
		while (last < tokens.length && tokens[last]!.start < date.end) last++;
		const candidate = {expression, first: index, last, date};
		byFirst.set(index, candidate);
		byLast.set(last, candidate);
	});
	return {byFirst, byLast};
}

/** The time that an amount is for: the date that follows in its clause, else one that stands before it there. */
export function periodOf(
	passage: Passage,
	amount: Amount,
	change: Figure['change'],
	candidates: Candidates,
): Figure['period'] {
	const found = lookRight(passage, amount, candidates) ?? lookLeft(passage, amount, candidates);
	if (found === undefined) return null;
	// "rose 5% from January": what it is compared with.
	const period = rangeOf(passage, found, candidates);
	return change !== null && period?.end === null && wordAt(passage, found.first - 1, found.first) === 'from'
		? null
		: period;
}

/** A day, month, year or the like that is known: no duration, no set, no clock time. */
const isResolved = ({date}: Candidate): boolean =>
	date.range !== null && (date.type === 'date' || date.precision === 'daypart');

function lookRight(passage: Passage, amount: Amount, {byFirst}: Candidates): Candidate | undefined {
	const near = amount.first;
	const {end} = sentenceAround(passage, near);
	for (let place = amount.last; place < Math.min(end, amount.last + 30); place++) {
		const found = byFirst.get(place);
		if (found && isResolved(found)) return isBase(passage, found) ? undefined : found;
		if (isBreak(passage, place, near) || isElsewhere(passage, place, near) || isPassed(passage, place, near))
			return undefined;
		// "£41.2m (2024: £36.9m)": the other amount has it.
		if (wordAt(passage, place, near) === '(' && wordAt(passage, byFirst.get(place + 1)?.last ?? -1, near) === ':')
			return undefined;
	}

	return undefined;
}

/** A comma that something else follows; "in May from 3.0% in April", "against a rise of 3.1 per cent in the third quarter": the other amount has the date. */
function isPassed(passage: Passage, place: number, near: number): boolean {
	const word = wordAt(passage, place, near);
	if (word === ',') {
		const inserted = /^(?:DT|PRP\$|NN|IN|WP|VB)/.test(tagAt(passage, place + 1, near)) && !isDate(passage, place + 1);
		return inserted || /^(?:and|but|so)$/.test(wordAt(passage, place + 1, near));
	}

	return /^(?:from|against|compared)$/.test(word) && hasNumeral(passage, place + 1, near);
}

/** Another clause with a verb of its own has begun. */
function isElsewhere({governing}: Passage, place: number, near: number): boolean {
	const clause = governing[place]?.clause;
	return (
		clause !== undefined &&
		clause !== governing[near]?.clause &&
		clause.group.start > near &&
		isFiniteGroup(clause.group)
	);
}

function hasNumeral(passage: Passage, place: number, near: number): boolean {
	for (let at = place; at < place + 6 && wordAt(passage, at, near) !== ','; at++) {
		if (passage.numeralAt.has(at) && !isDate(passage, at)) return true;
		if (isDate(passage, at)) return false;
	}

	return false;
}

function lookLeft(passage: Passage, amount: Amount, {byLast}: Candidates): Candidate | undefined {
	const near = amount.first;
	const {start} = sentenceAround(passage, near);
	if (wordAt(passage, near - 1, near) === ':') {
		const labelled = byLast.get(near - 1);
		if (labelled && isResolved(labelled)) return labelled;
	}

	for (let place = near - 1; place >= start && place > near - 40; place--) {
		const found = byLast.get(place + 1);
		// "the class of 1994", "the crash of 2008" name a thing.
		if (found && isResolved(found) && isAside(passage, found.first, near)) return undefined;
		if (found && isResolved(found))
			return isBase(passage, found) || wordAt(passage, found.first - 1, near) === 'of' ? undefined : found;
		if (isBreak(passage, place, near)) return undefined;
		const joined = passage.numeralAt.has(place) && !isDate(passage, place);
		// "In November, 45% were in favour and 35% against": one date for both.
		const opened = byLast.has(place - 1);
		if (joined && !opened && /^(?:and|,)$/.test(wordAt(passage, place - 1, near))) return undefined;
	}

	return undefined;
}

/** "Kaldor, which closed its last pit in 2022, imports 40 per cent": when something else was, told in passing. */
function isAside({governing}: Passage, place: number, near: number): boolean {
	const clause = governing[place]?.clause;
	return clause?.kind === 'relative' && clause !== governing[near]?.clause && clause.group.end <= place;
}

function isBreak(passage: Passage, place: number, near: number): boolean {
	const word = wordAt(passage, place, near);
	if (/^(?:;|:|but|while|whereas|although|though|who|which|whose|where|because|if|what|double|twice)$/.test(word))
		return true;
	if (word === 'before' || word === 'after') return !isDate(passage, place + 1);
	return (
		(word === 'and' || word === ',') &&
		/^(?:MD|VB[DZP]|PRP)$/.test(tagAt(passage, place + 1, near)) &&
		!isNoun(passage, place + 1, near)
	);
}

/** "than in 2023", "fewer than a year before", "by 2030": what is compared with or aimed at, no period. */
function isBase(passage: Passage, {first, last}: Candidate): boolean {
	for (const place of [first - 1, first - 2]) {
		if (/^(?:than|before|until|till|compared|versus|after)$/.test(wordAt(passage, place, first))) return true;
	}

	if (/^(?:fewer|more|less|higher|lower)$/.test(wordAt(passage, first, first))) return true;
	// "for the first time since January", "down 10% on the year before"
	const before = wordAt(passage, first - 1, first);
	if (before === 'since' && wordAt(passage, first - 2, first) === 'time') return true;
	if (before === 'on' && /^(?:before|earlier)$/.test(wordAt(passage, last - 1, first))) return true;
	return before === 'by' && /^\d{4}$/.test(passage.tokens[first]!.text);
}

/** "Between 2015 and 2020", "the 12 months to June 30" are one period; "since" leaves its end open. */
function rangeOf(
	passage: Passage,
	{expression, first, last, date}: Candidate,
	{byFirst, byLast}: Candidates,
): Figure['period'] {
	const {start, end} = date.range!;
	const before = wordAt(passage, first - 1, first);
	const previous = byLast.get(first - 1);
	const next = byFirst.get(last + 1);
	if (isSince(passage, first)) return {start, end: null, expression};
	if (
		next?.date.range &&
		/^(?:between|from)$/.test(before) &&
		/^(?:and|to|through|-)$/.test(wordAt(passage, last, first))
	) {
		return {start, end: next.date.range.end, expression};
	}

	if (
		previous?.date.range &&
		/^(?:and|to|through|-)$/.test(before) &&
		/^(?:between|from)$/.test(wordAt(passage, previous.first - 1, first))
	) {
		return {start: previous.date.range.start, end, expression: previous.expression};
	}

	// "in January-March"
	const isHyphenated = wordAt(passage, last, first) === '-' && next?.date.precision === date.precision;
	if (isHyphenated && next?.date.range) return {start, end: next.date.range.end, expression};
	// "in 2004 and 2005", "April and May": two that touch are one.
	const touching =
		next?.date.range && wordAt(passage, last, first) === 'and' && dayBefore(next.date.range.start) === end;
	if (touching) return {start, end: next.date.range!.end, expression};
	if (before === 'by') return {start: null, end, expression};
	if (before === 'from' && !/^(?:to|through)$/.test(wordAt(passage, last, first)))
		return {start, end: null, expression};
	const months = /^P(\d{1,3})M$/.exec(previous?.date.value ?? '');
	if (months && /^(?:to|ended|ending)$/.test(before))
		return {start: startOfMonths(end, Number(months[1])), end, expression};
	const fiscal = fiscalYear(passage, last);
	if (fiscal)
		return {
			start: `${start.slice(0, 4)}${fiscal}`,
			end: dayBefore(`${Number(start.slice(0, 4)) + 1}${fiscal}`),
			expression,
		};
	// "in the year to June"
	if (/^(?:to|ended|ending|through)$/.test(before) && wordAt(passage, first - 2, first) === 'year')
		return {start: startOfMonths(end, 12), end, expression};
	return {start, end, expression};
}

/** Where the state's year begins in the countries that write "2024-25": the first of April, or of July. */
function fiscalYear(passage: Passage, last: number): '-04-01' | '-07-01' | undefined {
	const [year, next] = [passage.tokens[last - 1]!.text, passage.tokens[last + 1]?.text ?? ''];
	if (!/^[-–/]$/.test(wordAt(passage, last, last - 1)) || !/^\d{4}$/.test(year) || passage.tokens[last]!.spaced)
		return undefined;
	if (!/^\d{2}$/.test(next) || Number(next) !== (Number(year) + 1) % 100) return undefined;
	if (/^(?:season|campaign|league|winter)$/.test(wordAt(passage, last + 2, last - 1))) return undefined;
	return /^(?:AU|PK|BD|EG|KE|ET|UG|TZ|NP)$/.test(passage.nations.ranked[0] ?? '') ? '-07-01' : '-04-01';
}

const dayBefore = (day: string): string => isoDay(dayFromIso(day)! - 1);

/** "since January", "since the window opened on 16 June". */
function isSince(passage: Passage, first: number): boolean {
	for (let place = first - 1; place > first - 6; place--) {
		if (wordAt(passage, place, first) === 'since') return true;
		if (/^[,;]$/.test(wordAt(passage, place, first))) return false;
	}

	return false;
}

/** The first day of so many months that end on a day: 1 April for the three to 30 June. */
function startOfMonths(end: string, months: number): string {
	const after = dayOf(dayFromIso(end)! + 1);
	const index = after.year * 12 + after.month - 1 - months;
	const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
	return isoDay(dayNumber(year, month, Math.min(after.day, daysInMonth(year, month))));
}
