import {dayOf} from '../calendar.js';
import {type Point, startOf} from '../point.js';
import type {Sense} from '../sense.js';

/**
 * Whether an article tells of the past as a history does: days and months of years gone by, said outright, far outnumber
 * what is counted from the day of publication.
 */
export function isNarrative(senses: readonly Sense[], published: Point | null): boolean {
	if (published === null) return true;
	const {year} = dayOf(startOf(published));
	let old = 0;
	let bare = 0;
	let recent = 0;
	let near = 0;
	for (const sense of senses) {
		const said = yearOf(sense);
		if (said !== undefined && sense.kind === 'fixed') {
			if (said < year - 1) bare++;
		} else if (said !== undefined) {
			if (said < year - 1) old++;
			else recent++;
		} else if (isCountedFromPublication(sense)) near++;
	}

	// A year alone says little: an obituary has many.
	const weight = old + bare / 4;
	// News that recalls a few years has its own weekdays as well.
	return weight >= (near > 0 ? 5 : 3) && weight > 2 * near && old + bare > recent;
}

function yearOf(sense: Sense): number | undefined {
	if (sense.kind === 'fixed') return sense.point.unit === 'year' ? sense.point.index : undefined;
	return sense.kind === 'part' && sense.of ? yearOf(sense.of) : undefined;
}

function isCountedFromPublication(sense: Sense): boolean {
	if (sense.kind === 'shift') return sense.from === 'published';
	if (sense.kind === 'time')
		return (
			sense.lean === 'this' || sense.lean === 'last' || (sense.of !== undefined && isCountedFromPublication(sense.of))
		);
	return sense.kind === 'part' && sense.unit === 'weekday';
}
