import type {PointUnit} from './point.js';

/** What a word can begin or carry in an expression of time. */
export type Lexeme =
	| {readonly kind: 'month'; readonly month: number; readonly also?: boolean}
	| {readonly kind: 'weekday'; readonly weekday: number; readonly plural: boolean; readonly also?: boolean}
	| {readonly kind: 'unit'; readonly unit: LengthUnit; readonly plural: boolean}
	| {readonly kind: 'season'; readonly season: number; readonly plural: boolean}
	| {readonly kind: 'daypart'; readonly part: string; readonly plural: boolean}
	| {readonly kind: 'decade'; readonly decade: number}
	| {readonly kind: 'word'};

export type LengthUnit = PointUnit | 'hour' | 'minute' | 'second' | 'fortnight' | 'time';

const lexicon = new Map<string, Lexeme>();

const months =
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec';
// "May", "March", "Mar", "Jan" are also a verb, a noun and names: they count as months by their place.
const doubtfulMonths = new Set(['may', 'march', 'mar', 'jan', 'april', 'june', 'august']);
months.split('|').forEach((names, index) => {
	for (const name of names.split(' ')) {
		lexicon.set(name, {kind: 'month', month: index + 1, ...(doubtfulMonths.has(name) && {also: true})});
	}
});

const weekdays = 'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun';
weekdays.split('|').forEach((names, index) => {
	for (const [place, name] of names.split(' ').entries()) {
		lexicon.set(name, {kind: 'weekday', weekday: index + 1, plural: false, ...(place > 0 && {also: true})});
		if (place === 0) lexicon.set(`${name}s`, {kind: 'weekday', weekday: index + 1, plural: true});
	}
});

const lengths: ReadonlyArray<readonly [LengthUnit, string, string]> = [
	['second', 'second', 'seconds secs'],
	['minute', 'minute', 'minutes mins'],
	['hour', 'hour', 'hours hrs'],
	['day', 'day', 'days'],
	['week', 'week', 'weeks'],
	['weekend', 'weekend', 'weekends'],
	['fortnight', 'fortnight', 'fortnights'],
	['month', 'month', 'months'],
	['quarter', 'quarter', 'quarters'],
	['half', 'half', ''],
	['year', 'year', 'years yrs'],
	['decade', 'decade', 'decades'],
	['century', 'century', 'centuries'],
	['millennium', 'millennium', 'millennia millenniums'],
];
for (const [unit, singular, plurals] of lengths) {
	lexicon.set(singular, {kind: 'unit', unit, plural: false});
	for (const plural of plurals.split(' ')) if (plural) lexicon.set(plural, {kind: 'unit', unit, plural: true});
}

'spring|summer|autumn fall|winter'.split('|').forEach((names, season) => {
	for (const name of names.split(' ')) {
		lexicon.set(name, {kind: 'season', season, plural: false});
		if (name !== 'fall') lexicon.set(`${name}s`, {kind: 'season', season, plural: true});
	}
});

const dayparts: ReadonlyArray<readonly [string, string]> = [
	['TMO', 'morning dawn daybreak sunrise'],
	['TAF', 'afternoon lunchtime'],
	['TEV', 'evening dusk sunset nightfall'],
	['TNI', 'night'],
];
for (const [part, words] of dayparts) {
	for (const word of words.split(' ')) {
		lexicon.set(word, {kind: 'daypart', part, plural: false});
		lexicon.set(`${word}s`, {kind: 'daypart', part, plural: true});
	}
}

'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'.split('|').forEach((word, index) => {
	lexicon.set(word, {kind: 'decade', decade: index + 2});
});

export const lexemeOf = (lower: string): Lexeme | undefined => lexicon.get(lower);

/** The letter of a unit in a TIMEX3 duration. */
export const letters: Readonly<Record<LengthUnit, string>> = {
	second: 'TS',
	minute: 'TM',
	hour: 'TH',
	day: 'D',
	week: 'W',
	weekend: 'WE',
	fortnight: 'W',
	month: 'M',
	quarter: 'Q',
	half: 'H',
	season: 'S',
	year: 'Y',
	decade: 'DE',
	century: 'CE',
	millennium: 'ML',
	time: '',
};
