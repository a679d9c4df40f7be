import {dayOf} from '../calendar.js';
import {at, endOf, type Point, precisionOf, rangeOf, startOf} from '../point.js';
import type {Sense} from '../sense.js';
import {chosen} from './choose.js';
import type {Context} from './context.js';
import type {Resolved} from './resolved.js';

/** The quarter with which a year of accounts ends. */
const lastQuarter = (year: number, month: number): number => year * 4 + month / 3 - 1;

/** "FY24", "2025-26", "the current fiscal year", a quarter or half of one. Its days are known where the month is with which it ends. */
export function fiscalPeriod(sense: Extract<Sense, {kind: 'fiscal'}>, context: Context): Resolved {
	const {accounts} = context;
	// A state's year is written with both of its years; a company's by its last.
	const end = sense.label === undefined ? (accounts.company ?? accounts.state) : accounts.state;
	const ends = sense.ends ?? relativeYear(sense, end, context);
	const label =
		sense.label ?? (sense.ends === undefined && accounts.company === null && end !== null ? ends && ends - 1 : ends);
	if (ends === null || label === null) {
		const value = (sense.amount ?? 0) > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
		return {type: 'date', value, range: null, precision: null, basis: null, point: null};
	}

	const basis = sense.ends === undefined ? 'published' : 'text';
	const {part} = sense;
	const suffix = part ? `-${part.unit === 'quarter' ? 'Q' : 'H'}${part.number}` : '';
	const precision = part?.unit ?? 'year';
	const known = end ?? (sense.ends === undefined ? 12 : null);
	if (known === null) return {type: 'date', value: `FY${label}${suffix}`, range: null, precision, basis, point: null};
	const last = lastQuarter(ends, known);
	const [from, to] = quartersOf(part, last);
	const isOne = from === to;
	const point: Point | null = isOne ? {unit: 'quarter', index: from} : null;
	const value =
		(part?.months && rangeValue(from)) ||
		(known === 12 && !part ? String(ends).padStart(4, '0') : `FY${label}${suffix}`);
	const range = {start: rangeOf({unit: 'quarter', index: from}).start, end: rangeOf({unit: 'quarter', index: to}).end};
	return {type: 'date', value, range, precision, basis, point};
}

const rangeValue = (quarter: number): string => `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;

/** The first and the last quarter of a year of accounts, or of a part of it. */
function quartersOf(part: Extract<Sense, {kind: 'fiscal'}>['part'], last: number): readonly [number, number] {
	if (part === undefined) return [last - 3, last];
	if (part.unit === 'half') return [last - 5 + 2 * part.number, last - 4 + 2 * part.number];
	// "the January-March quarter of FY24" is the calendar's quarter in that year.
	const quarter = part.months ? last - ((((last - part.number + 1) % 4) + 4) % 4) : last - 4 + part.number;
	return [quarter, quarter];
}

/** The year in which the running year of accounts ends, or one beside it. */
function relativeYear(
	{amount = 0, full}: Extract<Sense, {kind: 'fiscal'}>,
	end: number | null,
	{published, tense}: Context,
): number | null {
	if (published === null) return null;
	const {year, month} = dayOf(startOf(published));
	return year + (month > (end ?? 12) ? 1 : 0) + amount - (full && tense() === 'past' ? 1 : 0);
}

/** "the fourth quarter" of a company whose year ends with another month than December. */
export function fiscalQuarter(number: number, end: number, context: Context): Resolved {
	const cycle = {
		at: (point: Point): number =>
			Math.floor((at({unit: 'day', index: endOf(point)}, 'quarter').index - lastQuarter(0, end) + 3) / 4),
		one: (year: number): Point => ({unit: 'quarter', index: lastQuarter(year, end) - 4 + number}),
	};
	const place = chosen(cycle, context, undefined);
	if (place === undefined) {
		return {type: 'date', value: `FYXXXX-Q${number}`, range: null, precision: null, basis: null, point: null};
	}

	return {
		type: 'date',
		value: `FY${cycle.at(place.point)}-Q${number}`,
		range: rangeOf(place.point),
		precision: precisionOf(place.point),
		basis: place.basis,
		point: place.point,
	};
}

/** A season of sport: from August to May. */
export function campaign(amount: number, published: Point | null): Resolved {
	if (published === null) return {type: 'date', value: 'XXXX', range: null, precision: null, basis: null, point: null};
	const {year, month} = dayOf(startOf(published));
	return season(year - (month < 7 ? 1 : 0) + amount, 'published');
}

/** The season that begins in a year. */
export const season = (from: number, basis: 'published' | 'text'): Resolved => ({
	type: 'date',
	value: `${from}/${from + 1}`,
	range: {start: `${from}-08-01`, end: `${from + 1}-05-31`},
	precision: 'year',
	basis,
	point: null,
});
