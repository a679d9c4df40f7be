import {dayOf} from '../calendar.js';
import {startOf} from '../point.js';
import type {Context, Located} from './context.js';

/** A year of few figures, before or after Christ, within a lifetime or two of what is told. */
export function yearNear(number: number, {told, early, narrative, published}: Context): Located | undefined {
	// "'89": of the century that is told of, or the last one.
	if (number < 100) {
		const base = narrative ? (told?.point ?? published) : published;
		if (base === null) return undefined;
		const now = dayOf(startOf(base)).year;
		const latest = now + (narrative ? 40 : 2);
		return {point: {unit: 'year', index: latest - ((((latest - number) % 100) + 100) % 100)}, basis: 'context'};
	}

	for (const base of [told?.point, early]) {
		if (!base) continue;
		const {year} = dayOf(startOf(base));
		const near = [number, 1 - number].find(one => Math.abs(one - year) <= 150);
		if (near !== undefined) return {point: {unit: 'year', index: near}, basis: 'context'};
	}

	return undefined;
}
