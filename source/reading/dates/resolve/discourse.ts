import {at, isFiner, type Point, startOf} from '../point.js';
import {isHeldAgainst, isSince} from './aside.js';
import {isComparison, measuredAfter} from './measured.js';
import {type Scene, sceneAfter} from './scene.js';
import type {Telling, Told} from './told.js';
import {noDays, type ToldDays, withDay} from './told-day.js';

/** What a text has told of time as far as it was read: what the next expression may count from. */
export type Discourse = {
	/** The last date told, and how it was known. */
	readonly told: Told | null;
	/** The last date of the main line: not one that a sentence goes back to. */
	readonly line: Told | null;
	readonly days: ToldDays;
	/** What the passage tells of, where that is not the news. */
	readonly scene: Scene | null;
	/** The last period that figures were told of, which others are held against. */
	readonly measured: Told | null;
};

export const nothingTold: Discourse = {told: null, line: null, days: noDays, scene: null, measured: null};

type Text = {readonly published: Point | null; readonly paragraphOf: (sentence: number) => number};

/** The discourse after an expression whose days are known. */
export function toldOn(discourse: Discourse, telling: Telling, {published, paragraphOf}: Text): Discourse {
	const {sense, place, point, basis, value, sentence} = telling;
	const clock = minutesIn(value);
	const held = isComparison(sense) || isHeldAgainst(place);
	const now: Told = {point, basis, sentence, held, ...(clock !== null && {clock})};
	const {line} = discourse;
	return {
		// "won on Sept. 19, the first since De Muynck in 1978": the story is not at what it goes back to.
		told: discourse.told?.sentence === sentence && isSince(place) ? discourse.told : refined(discourse.told, now),
		line: movesLine(line, now, place.first) ? refined(line, now) : line,
		days: withDay(discourse.days, telling, published),
		scene: sceneAfter(discourse.scene, telling, paragraphOf),
		measured: measuredAfter(discourse.measured, telling),
	};
}

/** Minutes since midnight that a TIMEX3 value says. */
function minutesIn(value: string): number | null {
	const clock = /T(\d\d):(\d\d)/.exec(value);
	return clock && Number(clock[1]) * 60 + Number(clock[2]);
}

/** Whether a date carries the story on: it opens its sentence, or is as fine as what was told and not before it in its sentence. */
function movesLine(line: Told | null, now: Told, first: number): boolean {
	if (line === null || first <= 4) return true;
	if (isFiner(line.point.unit, 'year') && !isFiner(now.point.unit, 'year')) return false;
	return line.sentence !== now.sentence || startOf(now.point) >= startOf(line.point);
}

/** "December 7 …, 1941": a year that holds what was told tells no more. */
function refined(told: Told | null, now: Told): Told {
	const holds =
		told !== null &&
		!isFiner(now.point.unit, 'year') &&
		isFiner(told.point.unit, now.point.unit) &&
		at(told.point, now.point.unit).index === now.point.index;
	return holds ? {...told, sentence: now.sentence} : now;
}
