import {at, endOf, type Point, startOf} from '../point.js';
import type {Lean} from '../sense.js';
import type {Context, Located} from './context.js';
import {around, type Cycle, isWeekly} from './cycle.js';
import {comingFrom, definite, endingStretch, inScene} from './in-scene.js';
import type {Told} from './told.js';

/** The one that is meant: by "last" or "next", by the tense of its verb, or by what was told before. */
export function chosen(cycle: Cycle, context: Context, lean: Lean | undefined): Located | undefined {
	const {published} = context;
	const isDefinite = cycle.weekly === true && lean === 'told' && !context.narrative;
	const day = isDefinite ? definite(cycle, context) : undefined;
	if (day) return {point: day, basis: 'context'};
	const held = lean === 'before' && context.isHeld() ? context.measured : null;
	const told = held ?? (lean === undefined ? context.line : lastTold(context));
	const isTold = (lean === 'told' && !isDefinite) || lean === 'before' || lean === 'after';
	const follows = told !== null && (isTold || followsTold(context, told));
	// "In January it is about 24°C": of no year, where nothing tells a past.
	if (published === null && lean === undefined && context.tense() !== 'past') return undefined;
	if (follows) {
		const point = nearTold(cycle, told, lean, context.narrative);
		return point && {point, basis: 'context'};
	}

	if (published === null) return undefined;
	const ending = lean === undefined ? endingStretch(cycle, context) : undefined;
	if (ending) return {point: ending, basis: 'context'};
	const coming = lean === undefined ? comingFrom(cycle, context) : undefined;
	if (coming) return {point: coming, basis: 'context'};
	const scened = lean === undefined && !cycle.weekly ? inScene(cycle, published, context) : undefined;
	if (scened) return {point: scened, basis: 'context'};
	const point = byPublication(cycle, published, isDefinite ? undefined : lean, context);
	return point && {point, basis: 'published'};
}

/** In a narrative, and where nobody knows the day of publication; not "will vote in February", said at the end of a history. */
const followsTold = ({narrative, published, aspect}: Context, told: Told): boolean =>
	published === null || (narrative && (aspect() !== 'future' || startOf(told.point) > startOf(published)));

/** What "that December" is of: not of a year to come that the story only mentioned. */
function lastTold(context: Context): Told | null {
	const {told, scene} = context;
	if (told === null || scene === null || !isAhead(told, context)) return told;
	return {point: scene.point, basis: 'context', sentence: scene.sentence};
}

/** Whether what was told last is still to come, while the verb tells of the past. */
export const isAhead = ({point}: Told, {published, aspect}: Context): boolean =>
	published !== null && startOf(point) > startOf(published) && aspect() === 'past';

function nearTold(cycle: Cycle, {point: told}: Told, lean: Lean | undefined, narrative: boolean): Point | undefined {
	const all = around(cycle, told);
	const [start, end] = [startOf(told), endOf(told)];
	if (lean === 'before' || lean === 'last') return all.filter(one => endOf(one) < start).at(-1);
	if (lean === 'after' || lean === 'next') return all.find(one => startOf(one) > end);
	const within = all.filter(one => startOf(one) >= start && startOf(one) <= end);
	// "The worst since 2012 … on Wednesday": of many, nothing tells which.
	if (within.length > 1) return undefined;
	const inside = within[0] ?? all.find(one => startOf(one) <= start && endOf(one) >= start);
	if (inside) return inside;
	// "In January 2018 … that December" is of the same year.
	const next = lean === 'told' && !cycle.weekly ? all.find(one => startOf(one) > end) : undefined;
	if (next && at(next, 'year').index === at(told, 'year').index) return next;
	const length = startOf(all[1]!) - startOf(all[0]!);
	// A story goes forward: a month some way back is next year's.
	return all.find(one => startOf(one) > start - (narrative ? 0.42 : 0.25) * length);
}

function byPublication(cycle: Cycle, published: Point, lean: Lean | undefined, context: Context): Point | undefined {
	const all = around(cycle, published);
	const day = startOf(published);
	const isCurrent = (one: Point): boolean => startOf(one) <= day && endOf(one) >= day;
	const past = (): Point | undefined => all.filter(one => startOf(one) <= day).at(-1);
	const coming = (): Point | undefined => all.find(one => endOf(one) >= day);
	if (lean === 'last') return all.filter(one => endOf(one) < day).at(-1);
	if (lean === 'next') return all.find(one => startOf(one) > day && !isCurrent(one));
	if (lean === 'this') return cycle.one(cycle.at(published));
	if (context.lead === 'since') return past();
	// "a June 3 hearing" is of no tense.
	const tense = /^an?$/.test(context.lead) ? null : context.tense();
	if (tense === 'future') return coming();
	if (tense === 'set' && isWeekly(all)) return coming();
	if (tense === 'past') return past();
	if (context.lead === 'until' || context.lead === 'by') return coming();
	return nearest(all, day);
}

function nearest(all: readonly Point[], day: number): Point | undefined {
	if (isWeekly(all)) return all.filter(one => startOf(one) <= day).at(-1);
	const distance = (one: Point): number => Math.max(startOf(one) - day, day - endOf(one), 0);
	let best = all[0];
	for (const one of all) if (best === undefined || distance(one) <= distance(best)) best = one;
	return best;
}
