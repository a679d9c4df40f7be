import {dayOf} from '../calendar.js';
import {type Phrase, wordAt} from '../phrase.js';
import {at, endOf, type Point, precisionOf, rangeOf, startOf} from '../point.js';
import type {Reading} from '../sense.js';
import {chosen} from './choose.js';
import type {Context} from './context.js';
import type {Resolved} from './resolved.js';

/** The month with which a year of accounts ends, from "the 12 months to June 30" or "the year ended 31 March"; null for December. */
export function fiscalEndOf(found: ReadonlyArray<Reading & {readonly phrase: Phrase}>): number | null {
	for (const {phrase, first, sense} of found) {
		if (sense.kind !== 'part' || (sense.unit !== 'day' && sense.unit !== 'month')) continue;
		if (!/^(?:to|ended|ending)$/.test(wordAt(phrase, first - 1))) continue;
		const length = wordAt(phrase, first - 2);
		const amount = wordAt(phrase, first - 3);
		if (length !== 'year' && !(length === 'months' && /^(?:12|twelve)$/.test(amount))) continue;
		const month = sense.unit === 'month' ? sense.number : sense.of?.kind === 'part' ? sense.of.number : 0;
		if (month > 0 && month < 12 && month % 3 === 0) return month;
	}

	return null;
}

/** The quarter with which a year of accounts ends. */
const lastQuarter = (year: number, month: number): number => year * 4 + month / 3 - 1;

export function fiscalYear(year: number, end: number | null): Resolved {
	const open = {type: 'date', value: `FY${year}`, precision: 'year', basis: 'text', point: null} as const;
	if (end === null) return {...open, range: null};
	const last: Point = {unit: 'quarter', index: lastQuarter(year, end)};
	const first: Point = {unit: 'quarter', index: last.index - 3};
	return {...open, range: {start: rangeOf(first).start, end: rangeOf(last).end}};
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
	const from = year - (month < 7 ? 1 : 0) + amount;
	return {
		type: 'date',
		value: `${from}/${from + 1}`,
		range: {start: `${from}-08-01`, end: `${from + 1}-05-31`},
		precision: 'year',
		basis: 'published',
		point: null,
	};
}
