import {dayFromIso} from '../dates/calendar.js';
import {at, isFiner, type PointUnit, precisionOf, rangeOf, shifted, units} from '../dates/point.js';
import type {EventDate} from '../document.js';
import type {Clause} from '../syntax/clauses.js';
import type {Scene, Telling} from './telling.js';

/** How far two happenings lie apart; null where the text says that they do and not how far: "days after". `expression`: what says so. */
type Length = {readonly unit: PointUnit; readonly amount: number; readonly expression: number | null} | null;

/** What a telling is so far from: "two days after its partner quit" is two days before the loss that it follows. */
export type Apart = {readonly from: Clause; readonly by: Length};

/** The clause that a telling is told to lie so far from, on either side of "before" and "after"; null if there is none. */
export function apartFrom(scene: Scene, {clause, noun, parts, sentence}: Telling): Apart | null {
	if (clause === null) return null;
	if (noun) {
		const by = lengthAt(scene, parts[0]!.start, -1) ?? lengthAt(scene, parts[0]!.start - 1, -1);
		return by === undefined ? null : {from: clause, by};
	}

	const {clauses} = sentence;
	const index = clauses.indexOf(clause);
	const next = clauses[index + 1];
	const own = lengthOf(scene, clause, -1);
	if (own !== undefined) {
		const from = clause.parent === null ? mainAfter(clauses, index) : clauses[clause.parent];
		return from === undefined ? null : {from, by: own};
	}

	const before = clause.parent === null ? frontOf(clauses, index) : undefined;
	const other = next?.parent === index ? next : (before ?? null);
	const by = other === null ? undefined : lengthOf(scene, other, 1);
	return other === null || by === undefined ? null : {from: other, by};
}

/** "Nine months after a surgeon told her that it would not heal, she won": the clause that hangs on none, and the one in front of it. */
const mainAfter = (clauses: readonly Clause[], index: number): Clause | undefined =>
	clauses.slice(index + 1, index + 5).find(({parent}) => parent === null);

function frontOf(clauses: readonly Clause[], index: number): Clause | undefined {
	const front = clauses.slice(Math.max(0, index - 4), index).findLast(({parent}) => parent === null);
	return front?.kind === 'subordinate' ? front : undefined;
}

/** The date that lies so far from another; null where it can't be told. */
export function moved({start, precision, ...rest}: EventDate, by: Length): EventDate | null {
	const day = start === null ? null : dayFromIso(start);
	if (by === null || day === null || precision === null) return null;
	if (by.amount === 0) return {start, precision, ...rest};
	const unit = precision in units ? (precision as PointUnit) : 'day';
	// "two days after" a month is nowhere.
	if (isFiner(by.unit, unit)) return null;
	const point = shifted(at({unit, index: units[unit].at(day)}, by.unit), by.amount);
	return {
		...rangeOf(point),
		precision: precisionOf(point),
		basis: 'context',
		expression: by.expression ?? rest.expression,
	};
}

/** `sign`: 1 for what lies so far from what the marker leads in, -1 for what it leads in. */
function lengthOf(scene: Scene, {parts, group, marker}: Clause, sign: 1 | -1): Length | undefined {
	if (!/^(?:before|after)$/.test(marker)) return undefined;
	const first = parts.find(({end}) => end > group.main)?.start ?? group.start;
	for (let i = first; i < group.start; i++) if (scene.tokens[i]!.lower === marker) return lengthAt(scene, i + 1, sign);
	return lengthAt(scene, first, sign);
}

const unitOf: Readonly<Record<string, PointUnit>> = {D: 'day', W: 'week', M: 'month', Y: 'year'};

/** The length in front of the "before" or "after" that leads in what begins at `start`; undefined if there is none. */
export function lengthAt({tokens, dates, dateAt, parse}: Scene, start: number, sign: 1 | -1): Length | undefined {
	const marker = tokens[start - 1]?.lower ?? '';
	if (!/^(?:before|after)$/.test(marker) || tokens[start - 1]!.first) return undefined;
	const last = tokens[start - 2]!.lower;
	const expression = dateAt[start - 2]!;
	if (dates[expression]?.type === 'duration') {
		const [, count, unit = ''] = /^P(\d+)([DWMY])$/.exec(dates[expression].value) ?? [];
		if (dates[expression].value.startsWith('PT')) return {unit: 'day', amount: 0, expression: null};
		let first = start - 2;
		while (dateAt[first - 1] === expression) first--;
		if (count === undefined || isRough.test(tokens[first]!.lower) || isRough.test(tokens[first - 1]?.lower ?? ''))
			return null;
		return {unit: unitOf[unit]!, amount: Number(count) * (marker === 'after' ? sign : -sign), expression};
	}

	if (/^(?:hours|minutes|seconds|moments|shortly|soon|immediately|just)$/.test(last))
		return {unit: 'day', amount: 0, expression: null};
	return /^(?:days|weeks|months|years|decades|long|sometime)$/.test(last) && parse.tags[start - 2] !== 'VB'
		? null
		: undefined;
}

/** "more than 12 years after" */
const isRough =
	/^(?:more|less|than|over|about|around|some|almost|nearly|roughly|at|least|most|up|to|within|under|approximately)$/;
