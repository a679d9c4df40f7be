import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {isoDateOf} from '../iso-date.js';

export type Publication = {readonly published: CleanText | null; readonly warnings: readonly CleanText[]};

/**
 * The first of what a page says of its publication that is a date and no later than the witness (an ISO 8601 date-time: when the
 * page came). One that is later is refused, with a warning. Pure.
 */
export function publicationOf(said: ReadonlyArray<string | null>, witness: string | undefined): Publication {
	const latest = witness === undefined ? null : minuteOf(witness, 'latest');
	const warnings: CleanText[] = [];
	for (const written of said) {
		const date = written === null ? null : isoDateOf(written);
		if (date === null) continue;
		if (latest === null || (minuteOf(date, 'earliest') ?? 0) <= latest) return {published: cleanLine(date), warnings};
		if (warnings.length === 0 && witness !== undefined)
			warnings.push(
				ours`the page says it was published on ${cleanLine(date)}, after it came (${cleanLine(witness)}): not taken`,
			);
	}

	return {published: null, warnings};
}

/** How far a place's clock may be from UTC, in minutes. */
const farthestZone = 14 * 60;
const perDay = 24 * 60;

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})[\d:.,]{0,13}(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The minutes of a date or date-time since 1970 in UTC: where it leaves room, the earliest or the latest that it may be. */
function minuteOf(date: string, which: 'earliest' | 'latest'): number | null {
	const match = form.exec(date);
	if (match === null) return null;
	const [, year = '', month = '', day = '', hour, minute = '0', zone] = match;
	const start = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? '0'), Number(minute)) / 60_000;
	const isLatest = which === 'latest';
	const time = hour === undefined && isLatest ? start + perDay : start;
	if (zone === undefined) return isLatest ? time + farthestZone : time - farthestZone;
	if (zone === 'Z') return time;
	const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return zone.startsWith('-') ? time + offset : time - offset;
}
