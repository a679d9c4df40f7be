import {dayNumber, dayOf, daysInMonth} from '../calendar.js';
import {at, isFiner, type Point, type PointUnit, shifted, startOf} from '../point.js';
import type {Sense} from '../sense.js';
import type {Context, Located} from './context.js';
import {isLive} from './scene.js';

function baseOf(from: 'published' | 'told' | 'current', unit: PointUnit, context: Context): Located | undefined {
	const {published, told, narrative, sentence} = context;
	const day: Located | undefined = published ? {point: published, basis: 'published'} : undefined;
	if (from === 'published') return day;
	const base = told && isFiner(unit, told.point.unit) ? (dayBefore(context) ?? told.point) : told?.point;
	const last: Located | undefined = base && {point: base, basis: 'context'};
	if (from === 'current') {
		const old = told !== null && told.sentence === sentence && told.basis === 'text' && told.point.unit !== 'year';
		const base = narrative || old || isPast(context) ? (last ?? day) : day;
		return base && isFiner(unit, base.point.unit) ? day : base;
	}

	return last ?? day;
}

/** "It lifted off on 16 November, after two tries in the summer. … five days later": the last day that was told. */
const dayBefore = ({days, sentence}: Context): Point | undefined =>
	days.last !== null && sentence - days.last.sentence <= 2 ? days.last.point : undefined;

/** "It did not recover until the end of the year", in a passage about another. */
const isPast = (context: Context): boolean =>
	context.scene !== null && /^(?:past|pluperfect)$/.test(context.aspect()) && isLive(context.scene, context);

/** So many units from the day of publication, or from what was told. */
export function locatedShift(sense: Extract<Sense, {kind: 'shift'}>, context: Context): Located | undefined {
	const {unit, amount} = sense;
	const base = heldAgainst(sense, context) ?? baseOf(sense.from, unit, context);
	if (base === undefined) return undefined;
	const {point} = base;
	if (sense.from === 'told' && amount > 0 && isToday(point, context)) return undefined;
	// A year before a month is a month; two years before a day are a year.
	const isCompared = sense.compared || (sense.later && context.isHeld());
	if (isCompared && point.unit !== 'day' && Math.abs(amount) === 1 && isFiner(point.unit, unit)) {
		const moved = movedBy(point, unit, amount);
		if (moved) return {point: moved, basis: base.basis};
	}

	// "two days later" than a month is nowhere.
	if (isFiner(unit, point.unit)) return undefined;
	return {point: shifted(at(point, unit), amount), basis: base.basis};
}

/** Sentences over which figures are held against those of a period. */
const held = 6;

/** The period that a figure of another is held against. */
export const measuredIn = ({measured, told, sentence}: Context): Located | undefined =>
	measured !== null &&
	(measured.sentence === sentence || told?.sentence !== sentence || told.held === true) &&
	sentence - measured.sentence <= held
		? {point: measured.point, basis: 'context'}
		: undefined;

function heldAgainst({from, unit, amount}: Extract<Sense, {kind: 'shift'}>, context: Context): Located | undefined {
	if (from !== 'told' || amount >= 0 || (!context.isHeld() && context.told?.held !== true)) return undefined;
	const period = measuredIn(context);
	// "It had lost 0.2% the day before": no period of months.
	return period && isFiner(unit, period.point.unit) ? undefined : period;
}

/** "Today, 40 years later": a story is not told from the day on which it is read. */
const isToday = (point: Point, {published, narrative}: Context): boolean =>
	published !== null && !narrative && point.unit === 'day' && startOf(point) === startOf(published);

const monthsIn: Partial<Readonly<Record<PointUnit, number>>> = {month: 1, quarter: 3, season: 3, half: 6, year: 12};

/** The same place so many coarser units away: the month a year before a month. */
export function movedBy(point: Point, unit: PointUnit, amount: number): Point | undefined {
	const own = monthsIn[point.unit];
	const step = monthsIn[unit];
	if (point.unit === 'day') {
		if (step === undefined) return unit === 'week' ? shifted(point, 7 * amount) : undefined;
		const {year, month, day} = dayOf(point.index);
		const months = year * 12 + month - 1 + amount * step;
		const [newYear, newMonth] = [Math.floor(months / 12), months - Math.floor(months / 12) * 12 + 1];
		return {unit: 'day', index: dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))};
	}

	if (own === undefined || step === undefined || step % own !== 0) return undefined;
	return shifted(point, (step / own) * amount);
}
