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
	/** Set at the head of a sentence: it frames the rest of it. */
	readonly framed: boolean;
	/** "2015: A clerk …": of a chronology, all of the paragraph. */
	readonly headed: boolean;
	/** Of how many dates it is told. */
	readonly steps: number;
	/** "had collapsed in 2023": the story's own past is not there. */
	readonly back: boolean;
	readonly clause: Clause | undefined;
};

/** Where an expression stands that a scene may hold for. */
type Here = {
	readonly sentence: number;
	readonly paragraphOf: (sentence: number) => number;
	readonly place: Place;
};

/** The scene after an expression was told. */
export function sceneAfter(
	scene: Scene | null,
	telling: Telling,
	paragraphOf: (sentence: number) => number,
): Scene | null {
	const {sense, place, point, basis, sentence} = telling;
	if (
		isAside(place) ||
		isHeldAgainst(place) ||
		isAttributive(sense, place) ||
		isAdded(place) ||
		isOrigin(place) ||
		isStart(place)
	)
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
		framed: isFrame(place) || (basis === 'context' && scene?.framed === true),
		headed: isHead(place) || (basis === 'context' && scene?.headed === true),
		clause: place.clauses.clauseAt(place.first),
	};
}

/** "In 2022 he …": what follows is of that time. */
const isFrame = ({phrase, first}: Place): boolean => phrase.words.slice(0, first).every(word => opening.test(word));

const opening = /^(?:in|on|at|by|from|until|during|for|then|later|back|but|and|much|most|of|the|,|"|“|'|‘)$/;

/** A date before a colon, or that is all of its sentence. */
const isHead = ({phrase, first, last}: Place): boolean =>
	first === 0 && (wordAt(phrase, last) === ':' || (wordAt(phrase, last) === '.' && last + 1 >= phrase.words.length));

/** Whether a date said outright takes a scene on, forward. */
const isNext = (scene: Scene, {point, sentence}: Telling, paragraphOf: (sentence: number) => number): boolean =>
	paragraphOf(sentence) - paragraphOf(scene.sentence) <= 1 &&
	isFiner(point.unit, 'year') &&
	startOf(point) >= startOf(scene.point) &&
	startOf(point) < endOf(scene.point) + 500;

/** Whether what has no year may go on from a scene: from a year in its own sentence alone, from a month or day while it is told of. */
export function isLive(scene: Scene, {sentence, paragraphOf, place}: Here): boolean {
	const gap = sentence - scene.sentence;
	const apart = paragraphOf(sentence) - paragraphOf(scene.sentence);
	if (apart > 0) return scene.point.unit !== 'year' && apart === 1 && scene.steps > 2 && gap <= 2;
	if (scene.headed) return true;
	if (scene.point.unit !== 'year') return gap <= (scene.steps > 1 ? 4 : 1);
	if (gap > 0 || scene.framed) return gap === 0;
	// "was bought in 2019 and came back in March": a year at the end of a clause is that clause's.
	const clause = place.clauses.clauseAt(place.first);
	return (
		clause === scene.clause ||
		clause?.marker === 'when' ||
		!/^(?:main|joined|relative)$/.test(clause?.kind ?? '') ||
		isAfterColon(place)
	);
}

/** "It ran short in 2008: ships came in May": what a colon leads in goes on. */
const isAfterColon = ({phrase, first}: Place): boolean =>
	phrase.words.slice(Math.max(0, first - 16), first).includes(':');

/** "last year", "three years ago", "last November". */
const isYearGoneBy = (sense: Sense): boolean =>
	sense.kind === 'shift'
		? sense.unit === 'year' && sense.amount < 0
		: sense.kind === 'part' && sense.lean === 'last' && (sense.unit === 'month' || sense.unit === 'season');

/** "the 2021 budget": of a thing, not of what happens. */
const isAttributive = (sense: Sense, {phrase, first, last}: Place): boolean =>
	wordAt(phrase, last) === "'s" ||
	(sense.kind === 'fixed' && /^(?:the|a|an|its|their|his|her|'s|for)$/.test(wordAt(phrase, first - 1)));

/** "The firm, founded in 1998, …" */
function isAdded({phrase, first, last, clauses}: Place): boolean {
	const clause = clauses.clauseAt(first);
	if (clause === undefined) return false;
	const verb = clause.group.start - clauses.offset;
	const isInserted =
		clause.group.end === clause.group.start + 1 && wordAt(phrase, verb - 1) === ',' && wordAt(phrase, last) === ',';
	return clause.kind === 'participle' || (isInserted && clause.group.end - clauses.offset <= first);
}

/** "have been squeezed since rates fell in January 2016": what has gone on since then isn't told of then. */
const isStart = ({phrase, first}: Place): boolean =>
	phrase.words.slice(Math.max(0, first - 12), first).includes('since');

/** "was founded in 2011", "born in Lagos in 2001": where something is from tells no story. */
function isOrigin(place: Place): boolean {
	const clause = place.clauses.clauseAt(place.first);
	return (
		clause?.group.passive === true &&
		/^(?:found|bear|build|establish|create|incorporate|construct)$/.test(verbOf(place, clause))
	);
}

type Beside = {readonly sense: Sense; readonly place: Place; readonly range: DayRange | null};

/** The scene after a season of sport, which has no place in the calendar of its own. */
export function sceneBeside(scene: Scene | null, {sense, place, range}: Beside): Scene | null {
	// "In 2023/24 they lost the final in May": from the season's first day.
	const day = sense.kind === 'campaign' && (sense.amount ?? -1) < 0 && range ? dayFromIso(range.start) : null;
	if (day !== null) {
		const {sentence} = place.phrase.tokens[place.first]!;
		const clause = place.clauses.clauseAt(place.first);
		return {
			point: {unit: 'day', index: day},
			sentence,
			steps: 1,
			framed: isFrame(place),
			headed: false,
			back: false,
			clause,
		};
	}

	return scene;
}
