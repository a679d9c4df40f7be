import {endOf, type Point, startOf} from '../point.js';
import type {Lean} from '../sense.js';
import type {Context, Located, Told} from './context.js';

/** Of what returns each year or week: gives the one of a cycle, nothing where there is none (29 February). */
export type Cycle = {
	readonly weekly?: boolean;
	readonly at: (point: Point) => number;
	readonly one: (cycle: number) => Point | undefined;
};

/** The one that is meant: by "last" or "next", by the tense of its verb, or by what was told before. */
export function chosen(cycle: Cycle, context: Context, lean: Lean | undefined): Located | undefined {
	const {published} = context;
	const told = lean === undefined ? context.line : context.told;
	const follows =
		told !== null && (lean === 'told' || lean === 'before' || lean === 'after' || followsTold(context, told, cycle));
	// "In January it is about 24°C": of no year, where nothing tells a past.
	if (published === null && lean === undefined && context.tense() !== 'past') return undefined;
	if (follows) {
		const point = nearTold(cycle, told, lean, context.narrative);
		return point && {point, basis: 'context'};
	}

	if (published === null) return undefined;
	const point = byPublication(cycle, published, lean, context);
	return point && {point, basis: 'published'};
}

/** In a narrative always; in news where the same sentence has just told a day or month of another year outright. */
function followsTold({narrative, published, sentence}: Context, told: Told, cycle: Cycle): boolean {
	if (narrative || published === null) return true;
	if (cycle.weekly) return false;
	if (told.sentence !== sentence || told.basis !== 'text') return false;
	if (told.point.unit !== 'day' && told.point.unit !== 'month') return false;
	return Math.abs(startOf(told.point) - startOf(published)) > 300;
}

function around(cycle: Cycle, point: Point): Point[] {
	const current = cycle.at(point);
	const within = (reach: number): Point[] => {
		const points: Point[] = [];
		for (let by = -reach; by <= reach; by++) {
			const one = cycle.one(current + by);
			if (one) points.push(one);
		}

		return points;
	};

	const near = within(2);
	// 29 February returns after four years, or eight.
	return near.length > 3 ? near : within(8);
}

function nearTold(cycle: Cycle, {point: told}: Told, lean: Lean | undefined, narrative: boolean): Point | undefined {
	const all = around(cycle, told);
	const [start, end] = [startOf(told), endOf(told)];
	if (lean === 'before' || lean === 'last') return all.filter(one => endOf(one) < start).at(-1);
	if (lean === 'after' || lean === 'next') return all.find(one => startOf(one) > end);
	const inside =
		all.find(one => startOf(one) >= start && startOf(one) <= end) ??
		all.find(one => startOf(one) <= start && endOf(one) >= start);
	if (inside) return inside;
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

const isWeekly = (all: readonly Point[]): boolean => startOf(all[1]!) - startOf(all[0]!) < 10;
