import type {DayRange, Precision} from '../document.js';
import {dayNumber, dayOf, isoDay, isoWeek, mondayOf, weekOf} from './calendar.js';

export type PointUnit =
	| 'day'
	| 'week'
	| 'weekend'
	| 'month'
	| 'quarter'
	| 'half'
	| 'season'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium';

/** A stretch of the calendar of one unit's length: consecutive ones have consecutive indices, so to shift is to add. */
export type Point = {readonly unit: PointUnit; readonly index: number};

type UnitRow = {
	/** The index of the stretch that holds a day. */
	readonly at: (day: number) => number;
	/** The first day of a stretch. */
	readonly start: (index: number) => number;
	/** About how many days it has: what is finer and what is coarser. */
	readonly days: number;
	readonly value: (index: number) => string;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);
const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** A unit that divides the year in `parts` of `12 / parts` months, the first of which starts `shift` months into the year. */
const ofMonths = (parts: number, shift: number, value: (part: number) => string): UnitRow => {
	const months = 12 / parts;
	return {
		at(day) {
			const {year, month} = dayOf(day);
			return Math.floor((year * 12 + month - 1 - shift) / months);
		},
		start(index) {
			const month = index * months + shift;
			return dayNumber(Math.floor(month / 12), mod(month, 12) + 1, 1);
		},
		days: 30.4 * months,
		value: index => `${yearText(Math.floor(index / parts))}-${value(mod(index, parts))}`,
	};
};

const ofYears = (years: number, value: (index: number) => string): UnitRow => ({
	at: day => Math.floor(dayOf(day).year / years),
	// The first decade, century and millennium BC end in 1 BC, the year 0.
	start: index => dayNumber(index * years + (index < 0 && years > 1 ? 1 : 0), 1, 1),
	days: 365.2 * years,
	value,
});

const era = (index: number, length: number): string =>
	index < 0 ? `BC${pad(-index - 1, length)}` : pad(index, length);

const seasons = ['SP', 'SU', 'FA', 'WI'] as const;

export const units: Readonly<Record<PointUnit, UnitRow>> = {
	day: {at: day => day, start: index => index, days: 1, value: index => isoDay(index).replace(/^-/, 'BC')},
	week: {at: weekOf, start: mondayOf, days: 7, value: weekText},
	weekend: {at: weekOf, start: index => mondayOf(index) + 5, days: 2, value: index => `${weekText(index)}-WE`},
	month: ofMonths(12, 0, month => pad(month + 1, 2)),
	quarter: ofMonths(4, 0, quarter => `Q${quarter + 1}`),
	half: ofMonths(2, 0, half => `H${half + 1}`),
	season: ofMonths(4, 2, season => seasons[season]!),
	year: ofYears(1, yearText),
	decade: ofYears(10, index => era(index, 3)),
	century: ofYears(100, index => era(index, 2)),
	millennium: ofYears(1000, index => era(index, 1)),
};

function weekText(index: number): string {
	const {year, week} = isoWeek(index);
	return `${yearText(year)}-W${pad(week, 2)}`;
}

export const startOf = ({unit, index}: Point): number => units[unit].start(index);

export const endOf = ({unit, index}: Point): number =>
	unit === 'weekend' ? units.weekend.start(index) + 1 : units[unit].start(index + 1) - 1;

/** The stretch of `unit` that holds the first day of `point`. */
export const at = (point: Point, unit: PointUnit): Point => ({unit, index: units[unit].at(startOf(point))});

export const shifted = ({unit, index}: Point, by: number): Point => ({unit, index: index + by});

export const isFiner = (unit: PointUnit, than: PointUnit): boolean => units[unit].days < units[than].days;

export const timexOf = ({unit, index}: Point): string => units[unit].value(index);

export const rangeOf = (point: Point): DayRange => ({start: isoDay(startOf(point)), end: isoDay(endOf(point))});

export const precisionOf = ({unit}: Point): Precision => (unit === 'millennium' ? 'century' : unit);

export const pointOfYear = (year: number): Point => ({unit: 'year', index: year});
