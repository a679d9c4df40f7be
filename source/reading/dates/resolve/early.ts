import {dayOf} from '../calendar.js';
import {type Point, startOf} from '../point.js';
import type {Sense} from '../sense.js';

/** The first year before 1000, or century of such, that a text says outright: by it "in 373" is known as a year. */
export function earlyYearOf(senses: readonly Sense[]): Point | null {
	for (const sense of senses) {
		let whole: Sense | undefined = sense;
		while (whole?.kind === 'part') whole = whole.of;
		if (whole?.kind === 'fixed' && dayOf(startOf(whole.point)).year < 1000) return whole.point;
	}

	return null;
}
