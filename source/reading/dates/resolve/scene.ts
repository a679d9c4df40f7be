import type {DayRange} from '../../document.js';
import type {Clause} from '../../syntax/clauses.js';
import {dayFromIso} from '../calendar.js';
import {wordAt} from '../phrase.js';
import {endOf, isFiner, type Point, startOf} from '../point.js';
import type {Sense} from '../sense.js';
import {isAside, isHeldAgainst} from './aside.js';
import {aspectAt} from './aspect.js';
import {type Place, verbOf} from './place.js';
import {isReport} from './report.js';
import type {Telling} from './told.js';

/**
 * The time gone by that a passage tells of, since a date of it was said outright: what has no year or day goes on from
 * it, until the passage comes back to the day of publication.
 */
export type Scene = {
	readonly point: Point;
	readonly sentence: number;
	/** Of how many dates it is told. */
	readonly steps: number;
	/** Set at the head of a sentence: it frames those that follow. */
	readonly framed: boolean;
	/** "had collapsed in 2023": the story's own past is not there. */
	readonly back: boolean;
	readonly clause: Clause | undefined;
};

/** Where an expression stands that a scene may hold for. */
type Here = {
	readonly sentence: number;
	readonly paragraphOf: (sentence: number) => number;
	readonly published: Point | null;
	readonly place: Place;
};

/** The scene after an expression was told. */
export function sceneAfter(
	scene: Scene | null,
	telling: Telling,
	paragraphOf: (sentence: number) => number,
): Scene | null {
	const {sense, place, point, basis, sentence} = telling;
	if (isAside(place) || isHeldAgainst(place) || isAttributive(sense, place) || isAdded(place) || isOrigin(place))
		return scene;
	if (basis === 'published' && !isYearGoneBy(sense)) return isReport(place) ? scene : null;
	if (!isFiner(point.unit, 'decade')) return scene;
	// "had asked in September" looks back from where the scene stays.
	const back = aspectAt(place) === 'pluperfect' && wordAt(place.phrase, place.first - 1) !== 'by';
	if (scene !== null && basis === 'context' && back) return {...scene, sentence};
	const before = scene !== null && (basis === 'context' || isNext(scene, telling, paragraphOf)) ? scene : null;
	return {
		point,
		sentence,
		steps: before ? before.steps + 1 : 1,
		back,
		framed: isFrame(place) || (basis === 'context' && before?.framed === true),
		clause: place.clauses.clauseAt(place.first),
	};
}

/** "In 2022 he …", "it kept him out for most of 2022": what follows is of that time. */
const isFrame = ({phrase, first}: Place): boolean =>
	first <= frame || stretch.test(wordAt(phrase, first)) || wordAt(phrase, first - 1) === 'throughout';

const stretch = /^(?:most|much|all)$/;

/** Tokens at the head of a sentence that set the time of what follows. */
const frame = 4;

/** Whether a date said outright takes a scene on, forward. */
const isNext = (scene: Scene, {point, sentence}: Telling, paragraphOf: (sentence: number) => number): boolean =>
	paragraphOf(sentence) - paragraphOf(scene.sentence) <= 1 &&
	isFiner(point.unit, 'year') &&
	startOf(point) >= startOf(scene.point) &&
	startOf(point) < endOf(scene.point) + 500;

/** Whether what has no year may go on from a scene: in its paragraph, while it is told of; into the next where it is long told. */
export function isLive(scene: Scene, {sentence, paragraphOf, published, place}: Here): boolean {
	const gap = sentence - scene.sentence;
	const apart = paragraphOf(sentence) - paragraphOf(scene.sentence);
	if (apart > 0) return apart === 1 && scene.steps > 2 && gap <= 2;
	const isLoose = scene.point.unit === 'year' && scene.steps === 1 && !scene.framed;
	if (!isLoose) return gap <= (scene.framed || scene.steps > 1 ? 4 : 1);
	// "was bought in 2019 and came back in March": a year at the end of a clause is that clause's.
	const clause = place.clauses.clauseAt(place.first);
	if (gap === 0) return clause === scene.clause || !/^(?:main|joined)$/.test(clause?.kind ?? '') || isAfterColon(place);
	const isOld = published !== null && startOf(published) - endOf(scene.point) > old;
	return gap === 1 && (isOld || place.first <= frame);
}

/** "It ran short in 2008: ships came in May": what a colon leads in goes on. */
const isAfterColon = ({phrase, first}: Place): boolean =>
	phrase.words.slice(Math.max(0, first - 16), first).includes(':');

/** Days after which a time is history: what is told of it is seldom the news. */
const old = 3650;

/** "last year", "three years ago", "last November". */
const isYearGoneBy = (sense: Sense): boolean =>
	sense.kind === 'shift'
		? sense.unit === 'year' && sense.amount < 0
		: sense.kind === 'part' && sense.lean === 'last' && (sense.unit === 'month' || sense.unit === 'season');

/** "the 2021 budget": of a thing, not of what happens. */
const isAttributive = (sense: Sense, {phrase, first, last}: Place): boolean =>
	wordAt(phrase, last) === "'s" ||
	(sense.kind === 'fixed' &&
		!stretch.test(wordAt(phrase, first)) &&
		/^(?:the|a|an|its|their|his|her|'s|for)$/.test(wordAt(phrase, first - 1)));

/** "The firm, founded in 1998, …" */
function isAdded({phrase, first, last, clauses}: Place): boolean {
	const clause = clauses.clauseAt(first);
	if (clause === undefined) return false;
	const verb = clause.group.start - clauses.offset;
	const isInserted =
		clause.group.end === clause.group.start + 1 && wordAt(phrase, verb - 1) === ',' && wordAt(phrase, last) === ',';
	return clause.kind === 'participle' || (isInserted && clause.group.end - clauses.offset <= first);
}

/** "was founded in 2011", "born in Lagos in 2001": where something is from tells no story. */
function isOrigin(place: Place): boolean {
	const clause = place.clauses.clauseAt(place.first);
	return (
		clause?.group.passive === true &&
		/^(?:found|bear|build|establish|create|incorporate|construct)$/.test(verbOf(place, clause))
	);
}

type Beside = {readonly sense: Sense; readonly place: Place; readonly range: DayRange | null};

/** The scene after an expression that has no place in the calendar of its own: a season of sport, a length. */
export function sceneBeside(scene: Scene | null, {sense, place, range}: Beside): Scene | null {
	// "In 2023/24 they lost the final in May": from the season's first day.
	const day = sense.kind === 'campaign' && (sense.amount ?? -1) < 0 && range ? dayFromIso(range.start) : null;
	if (day !== null) {
		const {sentence} = place.phrase.tokens[place.first]!;
		const clause = place.clauses.clauseAt(place.first);
		return {point: {unit: 'day', index: day}, sentence, steps: 1, framed: isFrame(place), back: false, clause};
	}

	return scene?.point.unit === 'year' && isForYears(sense, place) ? null : scene;
}

/** "did not race for 18 months": the story has left the year that it was in. */
function isForYears(sense: Sense, {phrase, first}: Place): boolean {
	if (sense.kind !== 'plain' || sense.type !== 'duration' || wordAt(phrase, first - 1) !== 'for') return false;
	const length = /^P(\d+)([YM])$/.exec(sense.value);
	return length !== null && (length[2] === 'Y' || Number(length[1]) >= 12);
}
