import {type Phrase, wordAt} from '../phrase.js';
import {isFiner, type PointUnit} from '../point.js';
import type {PartUnit, Reading, Sense} from '../sense.js';

/** Joins a finer expression with the coarser that holds it: "10am" "on" "June 3", "the second half" "of" "last year". */
export function nested(phrase: Phrase, readings: readonly Reading[]): Reading[] {
	const stack: Reading[] = [];
	for (const reading of [...readings].reverse()) {
		const right = stack.at(-1);
		const gap = right && phrase.words.slice(reading.last, right.first).join(' ');
		const joined =
			right && gap !== undefined && right.first - reading.last < 4 ? join(phrase, reading, right, gap) : undefined;
		if (joined) stack[stack.length - 1] = joined;
		else stack.push(reading);
	}

	return stack.reverse();
}

type Pair = {readonly phrase: Phrase; readonly left: Reading; readonly right: Reading; readonly gap: string};

/** What two neighbours mean as one; nothing where they stay two. */
type Join = (pair: Pair) => Sense | undefined;

/** "10am" "on" "June 3", "the night" "of" "May 9". */
const timeOfDay: Join = ({left: {sense: time}, right: {sense: day}, gap}) =>
	time.kind === 'time' &&
	isDay(day) &&
	!time.of &&
	!time.lean &&
	/^(?:|on|of|,|in|of the|- on|on the|late|early)$/.test(gap)
		? {of: day, ...time}
		: undefined;

/** "Tuesday" "night", "Wednesday" "at" "14:30". */
const dayWithTime: Join = ({phrase, left, right: {sense: time, first}, gap}) => {
	if (time.kind !== 'time' || !isDay(left.sense) || time.of || time.lean || left.weak) return undefined;
	if (!/^(?:|at|,|at about|at around|in the)$/.test(gap) || wordAt(phrase, first) === 'the') return undefined;
	if (gap === ',' && !/\d/.test(time.text)) return undefined;
	return {of: left.sense, ...time};
};

/** "half past six" "on" "Monday morning", "four o'clock" "in" "the afternoon". */
const clockOfDaypart: Join = ({left: {sense: clock}, right: {sense: part}, gap}) => {
	if (clock.kind !== 'time' || part.kind !== 'time' || clock.of || clock.lean) return undefined;
	if (!/\d/.test(clock.text) || /\d/.test(part.text) || !/^(?:|in|on|,)$/.test(gap)) return undefined;
	const hour = Number(clock.text.slice(1, 3));
	const text = part.text !== 'TMO' && hour < 12 ? `T${hour + 12}${clock.text.slice(3)}` : clock.text;
	return {...part, text};
};

/** "the first four months" "of" "2024". */
const lengthOf: Join = ({phrase, left, right, gap}) => {
	if (left.sense.kind !== 'plain' || left.sense.type !== 'duration' || gap !== 'of' || !isCoarse(right.sense))
		return undefined;
	const opening = wordAt(phrase, left.first) === 'the' ? left.first + 1 : left.first;
	return /^(?:first|last|final|early|opening|closing)$/.test(wordAt(phrase, opening)) ? left.sense : undefined;
};

const finer = 'YMWDHMS';

/** "two hours" "and" "41 minutes", "one year" "and" "three months". */
const lengthAndRest: Join = ({left: {sense: left}, right: {sense: right}, gap}) => {
	if (left.kind !== 'plain' || right.kind !== 'plain' || gap !== 'and') return undefined;
	const [, whole, coarse = ''] = /^P(T?\d+([YMWDH]))$/.exec(left.value) ?? [];
	const [, rest = '', fine = ''] = /^P(T?\d+([MWDHMS]))$/.exec(right.value) ?? [];
	const isTimed = rest.startsWith('T');
	if (whole === undefined || rest === '' || rankOf(left.value, coarse) >= rankOf(right.value, fine)) return undefined;
	const value = `P${whole}${isTimed && whole.startsWith('T') ? rest.slice(1) : rest}`;
	return {kind: 'plain', type: 'duration', value};
};

/** How fine a unit is: a "T" tells minutes from months. */
const rankOf = (value: string, unit: string): number =>
	value.startsWith('PT') ? finer.lastIndexOf(unit) : finer.indexOf(unit);

/** "Tuesday" "," "April 30". */
const weekdayOfDate: Join = ({left: {sense: weekday}, right: {sense: date}, gap}) =>
	weekday.kind === 'part' && weekday.unit === 'weekday' && isDate(date) && /^(?:|,|the|- the)$/.test(gap)
		? date
		: undefined;

/** "the Monday" "after" "Thanksgiving". */
const weekdayBeside: Join = ({phrase, left: {sense: weekday, first}, right: {sense: day}, gap}) =>
	weekday.kind === 'part' &&
	weekday.unit === 'weekday' &&
	wordAt(phrase, first) === 'the' &&
	isDate(day) &&
	(gap === 'before' || gap === 'after')
		? {kind: 'beside', weekday: weekday.number, side: gap, of: day}
		: undefined;

/** "March" "last year", "the second half" "of" "2023". */
const partOfWhole: Join = ({left, right, gap}) => {
	const {sense} = left;
	if (sense.kind !== 'part' && sense.kind !== 'feast' && sense.kind !== 'same') return undefined;
	return isCoarse(right.sense) && joinsWith(gap, right, sense) ? within(sense, right.sense) : undefined;
};

/** "the second half" "of" "FY26", "Q2" "FY26". */
const partOfFiscal: Join = ({left: {sense: part}, right: {sense: fiscal}, gap}) => {
	if (part.kind !== 'part' || part.of || part.lean || fiscal.kind !== 'fiscal' || fiscal.part) return undefined;
	if (!/^(?:|of|in|,|of the|for)$/.test(gap) || (part.unit !== 'quarter' && part.unit !== 'half')) return undefined;
	return {...fiscal, part: {unit: part.unit, number: part.number, ...(part.months && {months: true})}};
};

const joins: readonly Join[] = [
	timeOfDay,
	dayWithTime,
	clockOfDaypart,
	lengthOf,
	lengthAndRest,
	weekdayOfDate,
	weekdayBeside,
	partOfWhole,
	partOfFiscal,
];

function join(phrase: Phrase, left: Reading, right: Reading, gap: string): Reading | undefined {
	for (const one of joins) {
		const sense = one({phrase, left, right, gap});
		if (sense) return {first: left.first, last: right.last, sense};
	}

	return undefined;
}

const joinsWith = (gap: string, right: Reading, left: Sense): boolean => {
	if (gap === '' || gap === 'of' || gap === ', of' || gap === 'in')
		return gap !== 'in' || right.sense.kind === 'fixed' || left.kind !== 'part';
	if (gap === 'of the' || gap === 'in the') return true;
	return gap === ',' && right.sense.kind === 'fixed' && left.kind === 'part' && right.sense.point.unit === 'year';
};

/** Puts `of` at the coarse end of a chain, where it has room and the unit is coarser. */
export function within(sense: Extract<Sense, {kind: 'part' | 'feast' | 'same'}>, of: Sense): Sense | undefined {
	if (sense.of !== undefined) {
		if (sense.of.kind !== 'part' && sense.of.kind !== 'feast' && sense.of.kind !== 'same') return undefined;
		const inner = within(sense.of, of);
		return inner && {...sense, of: inner};
	}

	if (sense.kind === 'part' && sense.lean !== undefined) return undefined;
	const unit = unitOf(of);
	if (unit === undefined) return undefined;
	const own: PointUnit = sense.kind === 'part' ? pointUnitOf(sense.unit) : 'day';
	const period =
		sense.kind === 'same' && sense.unit === 'period' ? 'day' : sense.kind === 'same' ? (sense.unit as PointUnit) : own;
	if (!isFiner(period, unit)) return undefined;
	if (sense.kind === 'part' && sense.unit === 'day' && unit !== 'month') return undefined;
	if (sense.kind === 'part' && (sense.unit === 'weekday' || sense.unit === 'weekend') && unit !== 'week')
		return undefined;
	if (sense.kind === 'part' && !/^(?:day|weekday|weekend)$/.test(sense.unit) && unit !== 'year') return undefined;
	return {of, ...sense};
}

const pointUnitOf = (unit: PartUnit): PointUnit => (unit === 'weekday' ? 'day' : unit);

function unitOf(sense: Sense): PointUnit | undefined {
	if (sense.kind === 'fixed') return sense.point.unit;
	if (sense.kind === 'part') return pointUnitOf(sense.unit);
	if (sense.kind === 'shift') return sense.unit;
	return sense.kind === 'same' && sense.unit !== 'period' ? sense.unit : undefined;
}

const isDay = (sense: Sense): boolean => sense.kind === 'feast' || unitOf(sense) === 'day';

const isDate = (sense: Sense): boolean =>
	isDay(sense) && (sense.kind === 'fixed' || (sense.kind === 'part' && sense.unit === 'day') || sense.kind === 'feast');

const isCoarse = (sense: Sense): boolean =>
	sense.kind === 'fixed' || sense.kind === 'shift' || sense.kind === 'part' || sense.kind === 'same';
