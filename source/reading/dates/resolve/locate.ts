import {dayNumber, dayOf, isDay, mondayOf, nthWeekday} from '../calendar.js';
import {feasts} from '../feasts.js';
import {at, isFiner, type Point, type PointUnit, shifted, startOf, units} from '../point.js';
import type {PartUnit, Sense} from '../sense.js';
import {chosen, isAhead} from './choose.js';
import type {Context, Located} from './context.js';
import {around, type Cycle} from './cycle.js';
import {locatedShift, measuredIn, movedBy} from './shift.js';
import type {Told} from './told.js';
import {yearNear} from './year-near.js';

/** Where a sense lies in the calendar, and what it was counted from; nothing where the text and its date don't tell. */
export function located(sense: Sense, context: Context): Located | undefined {
	switch (sense.kind) {
		case 'fixed':
			return {point: sense.point, basis: 'text'};
		case 'part':
		case 'feast':
			return locatedPart(sense, context);
		case 'shift':
			return locatedShift(sense, context);
		case 'same':
			return locatedSame(sense, context);
		case 'beside':
			return locatedBeside(sense, context);
		case 'on': {
			const day = located(sense.of, context);
			return day && {...day, point: shifted(day.point, sense.days)};
		}
		default:
			return undefined;
	}
}

/** One of its kind within a coarser stretch. */
function partWithin(unit: PartUnit, number: number, {unit: coarse, index}: Point): Point | undefined {
	if (unit === 'day') {
		if (coarse !== 'month') return undefined;
		const year = Math.floor(index / 12);
		const month = index - year * 12 + 1;
		return isDay(year, month, number) ? {unit: 'day', index: dayNumber(year, month, number)} : undefined;
	}

	if (unit === 'weekday') return coarse === 'week' ? {unit: 'day', index: mondayOf(index) + number - 1} : undefined;
	if (unit === 'weekend') return coarse === 'week' ? {unit, index} : undefined;
	if (coarse !== 'year') return undefined;
	const parts = {month: 12, quarter: 4, half: 2, season: 4, week: 0, year: 0}[unit];
	return parts === 0 ? undefined : {unit: unit as PointUnit, index: index * parts + number - 1};
}

function locatedPart(sense: Extract<Sense, {kind: 'part' | 'feast'}>, context: Context): Located | undefined {
	if (sense.of !== undefined) {
		// A day of a month without a year returns each year as a whole.
		if (
			sense.kind === 'part' &&
			sense.unit === 'day' &&
			sense.of.kind === 'part' &&
			sense.of.of === undefined &&
			!sense.of.lean
		) {
			const month = sense.of.number;
			return chosen(
				yearly(year => partWithin('day', sense.number, {unit: 'month', index: year * 12 + month - 1})),
				context,
				sense.lean,
			);
		}

		if (sense.kind === 'part' && sense.nth !== undefined && sense.of.kind === 'part' && sense.of.of === undefined) {
			const month = sense.of.number;
			return chosen(
				yearly(year => nthWithin(sense, {unit: 'month', index: year * 12 + month - 1})),
				context,
				sense.lean,
			);
		}

		const of = located(sense.of, context);
		if (of === undefined) return undefined;
		const point =
			sense.kind === 'feast'
				? feastIn(sense.feast, of.point)
				: sense.nth === undefined
					? partWithin(sense.unit, sense.number, of.point)
					: nthWithin(sense, of.point);
		return point && {point, basis: of.basis};
	}

	if (sense.kind === 'part' && sense.unit === 'year') return yearNear(sense.number, context);
	if (sense.kind === 'feast')
		return chosen(
			yearly(year => feastIn(sense.feast, {unit: 'year', index: year})),
			context,
			sense.lean,
		);
	if (sense.kind === 'part' && sense.upTo !== undefined) {
		const last = chosen(cycleOf('month', sense.upTo), context, undefined);
		return last && {...last, point: shifted(last.point, sense.number - sense.upTo)};
	}

	return chosen(cycleOf(sense.unit, sense.number), context, sense.lean);
}

/** The nth such weekday of a month, or the week that it lies in. */
function nthWithin({unit, number, nth = 1}: Extract<Sense, {kind: 'part'}>, of: Point): Point | undefined {
	if (of.unit !== 'month') return undefined;
	const year = Math.floor(of.index / 12);
	const day: Point = {unit: 'day', index: nthWeekday(year, of.index - year * 12 + 1, number, nth)};
	return unit === 'week' ? at(day, 'week') : day;
}

const feastIn = (name: keyof typeof feasts, year: Point): Point | undefined =>
	year.unit === 'year' ? {unit: 'day', index: feasts[name](year.index)} : undefined;

const yearly = (one: Cycle['one']): Cycle => ({at: point => dayOf(startOf(point)).year, one});

function cycleOf(unit: PartUnit, number: number): Cycle {
	const coarse: PointUnit = unit === 'day' ? 'month' : unit === 'weekday' || unit === 'weekend' ? 'week' : 'year';
	return {
		weekly: coarse === 'week',
		at: point => at(point, coarse).index,
		one: index => partWithin(unit, number, {unit: coarse, index}),
	};
}

function locatedBeside({weekday, side, of}: Extract<Sense, {kind: 'beside'}>, context: Context): Located | undefined {
	const day = located(of, context);
	if (day === undefined || day.point.unit !== 'day') return undefined;
	const days = around(cycleOf('weekday', weekday), day.point).map(startOf);
	const index =
		side === 'after' ? days.find(one => one > day.point.index) : days.filter(one => one < day.point.index).at(-1);
	return index === undefined ? undefined : {point: {unit: 'day', index}, basis: day.basis};
}

/** "On Monday … over two years … the same day": the last day, whatever was told since; not one that is only told to come. */
function dayTold(told: Told, context: Context): Point | undefined {
	const {last, news} = context.days;
	if (isAhead(told, context)) return news?.latest;
	return told.point.unit === 'day' ? undefined : last?.point;
}

/** What was told of, in the year that is said; without one, the stretch that holds it. */
function locatedSame(sense: Extract<Sense, {kind: 'same'}>, context: Context): Located | undefined {
	const {told, published} = context;
	if (sense.of === undefined) {
		// "in the quarter" of no quarter told is the one that ended last.
		if (sense.unit === 'quarter' && told?.point.unit !== 'quarter' && published) {
			return {point: shifted(at(published, 'quarter'), -1), basis: 'published'};
		}

		if (told === null || sense.unit === 'period') return undefined;
		const model = (sense.unit === 'day' ? dayTold(told, context) : undefined) ?? told.point;
		if (isFiner(sense.unit, model.unit)) return undefined;
		return {point: at(model, sense.unit), basis: 'context'};
	}

	const of = located(sense.of, context);
	// "the same period" of what no date has told is the whole that is said.
	const model = measuredIn(context)?.point ?? told?.point ?? (sense.unit === 'period' ? null : published);
	if (of === undefined || model === null || of.point.unit !== 'year') return of;
	const wanted = sense.unit === 'period' ? model.unit : sense.unit;
	if (wanted === 'year' || !isFiner(wanted, 'year') || isFiner(wanted, model.unit)) return of;
	const years = of.point.index - dayOf(units[wanted].start(at(model, wanted).index)).year;
	const point = movedBy(at(model, wanted), 'year', years);
	return {point: point ?? of.point, basis: 'context'};
}
