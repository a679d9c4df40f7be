import {clockText, hourOf} from '../clock-time.js';
import {type Phrase, plainNumber, rankBefore, wordAt} from '../phrase.js';
import {pointOfYear} from '../point.js';
import type {Reading, Sense} from '../sense.js';

const joins = /^(?:-|to|and|or|&|through|until|till)$/;

/** The short end of a stretch as an expression of its own: "March 3-[5]", "from [12] to 14 June", "2014-[15]". */
export function withShortEnds(phrase: Phrase, readings: readonly Reading[]): Reading[] {
	const all: Reading[] = [];
	for (const [place, reading] of readings.entries()) {
		const {sense} = reading;
		if (sense.kind === 'part' && sense.unit === 'day' && sense.of?.kind === 'part') {
			const before = dayBefore(phrase, reading, all.at(-1)?.last ?? 0);
			for (const day of before) all.push({...day, sense: {...sense, number: day.number}});
			all.push(reading);
			const after = dayAfter(phrase, reading, readings[place + 1]?.first ?? phrase.tokens.length);
			if (after) all.push({...after, sense: {...sense, number: after.number}});
			continue;
		}

		const ahead = sense.kind === 'time' ? hourBefore(phrase, reading, sense.text) : centuryBefore(phrase, reading);
		if (ahead) all.push(ahead);
		all.push(...withYearAfter(phrase, reading));
	}

	return all;
}

/** "2014-15" is two years, "2023/24", "the 2012-13 season" and "the winter of 2022-23" are one. */
function withYearAfter(phrase: Phrase, reading: Reading): Reading[] {
	const {first, sense} = reading;
	const short = reading.weak && sense.kind === 'fixed' ? yearAfter(phrase, reading, sense) : undefined;
	if (short === undefined) return [reading];
	if (short.one) {
		const isNamed = wordAt(phrase, short.last) === 'season' && wordAt(phrase, first - 1) === 'the';
		return [{first: isNamed ? first - 1 : first, last: isNamed ? short.last + 1 : short.last, sense: short.sense}];
	}

	const isWinter = wordAt(phrase, first - 1) === 'winter' || wordAt(phrase, first - 2) === 'winter';
	if (isWinter) return [{...reading, last: short.last}];
	return [reading, {first: short.last - 1, last: short.last, sense: short.sense}];
}

/** "12 to [14 June]", "12, 13 and [14 June]", "the 28 and [29 August]". */
function dayBefore(
	phrase: Phrase,
	{first}: Reading,
	from: number,
): Array<{first: number; last: number; number: number}> {
	const found: Array<{first: number; last: number; number: number}> = [];
	let end = first;
	while (found.length < 6) {
		const join = wordAt(phrase, end - 1);
		if (!(joins.test(join) || (join === ',' && found.length > 0)) || end - 2 < from) break;
		const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(phrase, end - 2)) ? 1 : 0;
		const number = plainNumber(phrase, end - 2 - suffix, 2);
		if (number === undefined || number < 1 || number > 31) break;
		const place = end - 2 - suffix;
		if (/^[$£€:./]$/.test(wordAt(phrase, place - 1))) break;
		const the = wordAt(phrase, place - 1) === 'the' ? 1 : 0;
		// "June 3 and 4 July" has its month already.
		if (phrase.lexemes[place - 1]?.kind === 'month') break;
		found.unshift({first: place - the, last: end - 1, number});
		end = place - the;
	}

	return found;
}

/** "[March 3]-5", "[June 8] and 9". */
function dayAfter(
	phrase: Phrase,
	{last}: Reading,
	until: number,
): {first: number; last: number; number: number} | undefined {
	if (!/^(?:-|to|and|or|&)$/.test(wordAt(phrase, last)) || last + 2 > until) return undefined;
	if (phrase.tokens[last - 1]!.kind === 'word' && phrase.lexemes[last - 1]?.kind === 'month') return undefined;
	const number = plainNumber(phrase, last + 1, 2);
	if (number === undefined || number < 1 || number > 31) return undefined;
	const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(phrase, last + 2)) ? 1 : 0;
	const next = phrase.tokens[last + 2 + suffix];
	if (
		next?.kind === 'word' &&
		!/^(?:in|at|and|to|for|with|after|before|but|when|drew|was|were|as|on|of|by)$/.test(next.lower)
	)
		return undefined;
	if (next && /^[%:.]$/.test(next.text) && phrase.tokens[last + 3]?.kind === 'number') return undefined;
	return {first: last + 1, last: last + 2 + suffix, number};
}

function yearAfter(
	phrase: Phrase,
	{last}: Reading,
	sense: Extract<Sense, {kind: 'fixed'}>,
): {last: number; sense: Sense; one: boolean} | undefined {
	const join = wordAt(phrase, last);
	const text = phrase.tokens[last + 1]?.text ?? '';
	if ((join !== '-' && join !== '/') || !/^\d\d$/.test(text) || wordAt(phrase, last + 2) === '-') return undefined;
	const from = sense.point.index;
	const to = Math.floor(from / 100) * 100 + Number(text);
	const year = to > from ? to : to + 100;
	if (year - from > 60) return undefined;
	if (join === '/' && year !== from + 1) return undefined;
	const isNext = year === from + 1;
	const isSeason = isNext && (wordAt(phrase, last + 2) === 'season' || saysAny(phrase, last, sport));
	const isBudget =
		isNext &&
		!isSeason &&
		/^(?:in|for|during|of|by|from)$/.test(wordAt(phrase, last - 2)) &&
		saysAny(phrase, last, money);
	const one: Sense | undefined = isBudget
		? {kind: 'fiscal', ends: year, label: from}
		: isSeason
			? {kind: 'campaign', from}
			: join === '/'
				? {kind: 'plain', type: 'date', value: `${from}/${year}`}
				: undefined;
	return {last: last + 2, one: one !== undefined, sense: one ?? {kind: 'fixed', point: pointOfYear(year)}};
}

/** Words by which "2022-23" is a season of sport, or a year of accounts. */
const sport =
	/^(?:league|relegated|relegation|promoted|title|scored|goals?|champions|trophy|striker|midfielder|cup|batting|wickets|premiership|club|coach)$/;
const money =
	/^(?:[£$€₹]|rs|tk|bn|crore|lakh|budgets?|deficit|surplus|gdp|revenues?|taxes|tax|spending|borrowing|exports?|imports?|fiscal|treasury|billion|turnover)$/;

function saysAny(phrase: Phrase, index: number, words: RegExp): boolean {
	for (let place = Math.max(0, index - 30); place < index + 20; place++)
		if (words.test(wordAt(phrase, place))) return true;
	return false;
}

/** "between [6] and 8 p.m.", "[9]-11am". */
function hourBefore(phrase: Phrase, {first, last}: Reading, text: string): Reading | undefined {
	const hour = plainNumber(phrase, first - 2, 2);
	if (hour === undefined || hour < 1 || hour > 12 || !/^(?:-|to|and)$/.test(wordAt(phrase, first - 1)))
		return undefined;
	const half = phrase.words.slice(first + 1, last).find(word => /^[ap]\.?m\.?$/.test(word));
	const lead = wordAt(phrase, first - 3);
	if (half === undefined || !(wordAt(phrase, first - 1) === '-' || /^(?:between|from)$/.test(lead))) return undefined;
	const pm = half.startsWith('p') && hour <= Number(text.slice(1, 3)) - 12;
	return {first: first - 2, last: first - 1, sense: {kind: 'time', text: clockText(hourOf(hour, pm) ?? hour, 0)}};
}

/** "the [12th] and 13th centuries". */
function centuryBefore(phrase: Phrase, {first, last, sense}: Reading): Reading | undefined {
	if (sense.kind !== 'fixed' || sense.point.unit !== 'century' || wordAt(phrase, last - 1) === 's') return undefined;
	const modified = /^(?:early|late)$/.test(wordAt(phrase, first - 1)) ? 1 : 0;
	const end = first - 1 - modified;
	if (!/^(?:and|to|or|-)$/.test(wordAt(phrase, end))) return undefined;
	const rank = rankBefore(phrase, end);
	if (rank === undefined || rank.rank > 30) return undefined;
	const the = wordAt(phrase, rank.first - 1) === 'the' ? 1 : 0;
	const index = sense.point.index < 0 ? -rank.rank : rank.rank - 1;
	return {first: rank.first - the, last: end, sense: {kind: 'fixed', point: {unit: 'century', index}}};
}
