import {daysBetween} from '../dates/calendar.js';
import type {EventDate} from '../document.js';
import type {Range} from '../syntax/clauses.js';
import type {Scene} from './telling.js';

/** How far before publication a day is, in rough steps; "open" if there is none. */
function sideOf({published}: Scene, day: string | null): string {
	if (day === null || published === null) return 'open';
	const days = daysBetween(day, published);
	if (days <= 0) return days < 0 ? 'later' : 'today';
	return days <= 10 ? 'days' : days <= 100 ? 'months' : days <= 400 ? 'year' : 'years';
}

/** When a telling is, by its date: how far from publication it begins and ends, how precisely. */
export function timeOf(
	scene: Scene,
	parts: readonly Range[],
	{start, end, precision}: EventDate,
	set: boolean,
): string {
	if (set) return 'set';
	if (start === null && end === null) return hasLength(scene, parts) ? 'length' : '';
	return `${sideOf(scene, start)} ${sideOf(scene, end)} ${precision}`;
}

/** When the first expression of a sentence is that has a range. */
export function timeOfSentence(scene: Scene, {start, end}: Range): string {
	for (let i = start; i < end; i++) {
		const date = scene.dates[scene.dateAt[i] ?? -1];
		if (date?.range != null) return sideOf(scene, date.range.end);
	}

	return '';
}

/** "worked there for 12 years" */
export const hasLength = (scene: Scene, parts: readonly Range[]): boolean =>
	parts.some(({start, end}) => {
		for (let i = start; i < end; i++) if (scene.dates[scene.dateAt[i] ?? -1]?.type === 'duration') return true;
		return false;
	});
