import {type Point, startOf} from '../point.js';

/** Of what returns each year or week: gives the one of a cycle, nothing where there is none (29 February). */
export type Cycle = {
	readonly weekly?: boolean;
	readonly at: (point: Point) => number;
	readonly one: (cycle: number) => Point | undefined;
};

/** Those near a time: at least four, in order. */
export function around(cycle: Cycle, point: Point): Point[] {
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

export const isWeekly = (all: readonly Point[]): boolean => startOf(all[1]!) - startOf(all[0]!) < 10;
