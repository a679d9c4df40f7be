import {clockAt, clockText, hourOf, withZone, zoneAfter} from '../clock-time.js';
import {countBefore, type Phrase, plainNumber, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';

/** "14:30", "5.30am", "3 p.m. EDT", "0900 GMT", "nine o'clock", "half past nine", "3 in the morning". */
export const clock: Rule = {
	triggers: ['number', '=a.m.', '=p.m.', "=o'clock", '=past', '=to', '=in'],
	read(phrase, index) {
		const {kind, lower} = phrase.tokens[index]!;
		if (lower === 'past' || lower === 'to') return parted(phrase, index);
		if (lower === 'in') return ofDaypart(phrase, index);
		if (kind === 'word') {
			const words = phrase.ends[index];
			return words?.form === 'words' ? told(phrase, words.first - phrase.offset) : undefined;
		}

		const before = phrase.tokens[index - 1];
		if (before && !before.spaced && /^[:./]$/.test(before.text)) return undefined;
		return military(phrase, index) ?? told(phrase, index) ?? ofThatPart(phrase, index);
	},
};

function told(phrase: Phrase, index: number): Reading | undefined {
	const found = clockAt(phrase, index);
	if (found === undefined || isRunIn(phrase, index)) return undefined;
	const {text, last} = withZone(phrase, found);
	return {first: index, last, sense: {kind: 'time', text}};
}

/** "She ran 3:57", "in September 3:55": how long a race took. */
const isRunIn = (phrase: Phrase, index: number): boolean =>
	wordAt(phrase, index).length === 1 &&
	wordAt(phrase, index + 1) === ':' &&
	(/^(?:ran|run|clocked|swam|rowed|recorded|in|of)$/.test(wordAt(phrase, index - 1)) ||
		phrase.lexemes[index - 1]?.kind === 'month') &&
	!/^(?:[ap]m|[ap]\.m\.)$/.test(wordAt(phrase, index + 3));

/** "9.45 that morning", "6.40 on Thursday evening": which half of the day the other words say. */
function ofThatPart(phrase: Phrase, index: number): Reading | undefined {
	const figures = /^(\d\d?)\.([0-5]\d)$/.exec(wordAt(phrase, index));
	const ofWeekday = wordAt(phrase, index + 1) === 'on' && phrase.lexemes[index + 2]?.kind === 'weekday';
	const part = phrase.lexemes[index + (ofWeekday ? 3 : 2)];
	const isLed = ofWeekday || /^(?:that|this)$/.test(wordAt(phrase, index + 1));
	if (!figures || part?.kind !== 'daypart' || part.plural || !isLed) return undefined;
	const hour = hourOf(Number(figures[1]), part.part !== 'TMO');
	return hour === undefined
		? undefined
		: {first: index, last: index + 1, sense: {kind: 'time', text: clockText(hour, Number(figures[2]))}};
}

/** "0900 GMT", "1430 hours". */
function military(phrase: Phrase, index: number): Reading | undefined {
	const figures = /^([01]\d|2[0-4])([0-5]\d)$/.exec(wordAt(phrase, index));
	if (!figures) return undefined;
	const hours = /^(?:hours|hrs)$/.test(wordAt(phrase, index + 1)) ? index + 2 : index + 1;
	if (zoneAfter(phrase, hours) === index + 1) return undefined;
	const {text, last} = withZone(phrase, {text: `T${figures[1]}:${figures[2]}`, last: hours});
	return {first: index, last, sense: {kind: 'time', text}};
}

const minutesPast: ReadonlyMap<string, number> = new Map([
	['half', 30],
	['quarter', 15],
]);
const hoursNamed: ReadonlyMap<string, number> = new Map([
	['midnight', 0],
	['noon', 12],
	['midday', 12],
]);

/** "half past nine", "a quarter past 8", "five past midnight", "at ten to three". */
function parted(phrase: Phrase, index: number): Reading | undefined {
	const before = minutesBefore(phrase, index);
	if (before === undefined) return undefined;
	const isTo = wordAt(phrase, index) === 'to';
	// "five to eight people", "odds of ten to one"
	if (isTo && (before.minutes % 5 !== 0 || before.minutes > 25 || wordAt(phrase, before.first - 1) !== 'at'))
		return undefined;
	const hour = hourAt(phrase, index + 1);
	if (hour === undefined || (isTo && phrase.tokens[hour.last]?.kind === 'word')) return undefined;
	const minutes = hour.hour * 60 + (isTo ? 24 * 60 - before.minutes : before.minutes);
	const text = clockText(Math.floor(minutes / 60) % 24, minutes % 60);
	return {first: before.first, last: hour.last, sense: {kind: 'time', text}};
}

/** "nine", "8", "midnight". */
function hourAt(phrase: Phrase, index: number): {hour: number; last: number} | undefined {
	const named = hoursNamed.get(wordAt(phrase, index));
	if (named !== undefined) return {hour: named, last: index + 1};
	const hour = phrase.begins[index];
	if (hour === undefined || hour.ordinal || !/^\d\d?$/.test(hour.digits) || Number(hour.digits) > 12) return undefined;
	return {hour: Number(hour.digits), last: hour.last - phrase.offset};
}

function minutesBefore(phrase: Phrase, index: number): {minutes: number; first: number} | undefined {
	const part = minutesPast.get(wordAt(phrase, index - 1));
	if (part !== undefined) return {minutes: part, first: wordAt(phrase, index - 2) === 'a' ? index - 2 : index - 1};
	const end = /^minutes?$/.test(wordAt(phrase, index - 1)) ? index - 1 : index;
	const count = countBefore(phrase, end);
	return count && Number.isInteger(count.count) && count.count < 60
		? {minutes: count.count, first: count.first}
		: undefined;
}

/** "at 3 in the morning", "six in the evening". */
function ofDaypart(phrase: Phrase, index: number): Reading | undefined {
	const part = phrase.lexemes[index + 2];
	if (part?.kind !== 'daypart' || part.plural || wordAt(phrase, index + 1) !== 'the') return undefined;
	const words = phrase.ends[index];
	const digits = plainNumber(phrase, index - 1, 2);
	const hour = digits ?? (words?.form === 'words' && !words.ordinal ? Number(words.digits) : undefined);
	if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
	const first = digits === undefined ? words!.first - phrase.offset : index - 1;
	if (!/^(?:at|around|about|until|by|from|nearly|almost|to|past)$/.test(wordAt(phrase, first - 1))) return undefined;
	return {first, last: index + 3, sense: {kind: 'time', text: clockText(hourOf(hour, part.part !== 'TMO') ?? hour, 0)}};
}
