import {type Phrase, wordAt} from '../phrase.js';
import type {Sense} from '../sense.js';
import {isAside, isHeldAgainst} from './aside.js';
import type {Place} from './place.js';
import type {Telling, Told} from './told.js';

/** The period whose figures are told, after an expression: not one that they are held against. */
export function measuredAfter(measured: Told | null, {sense, place, point, basis, sentence}: Telling): Told | null {
	if (!/^(?:month|quarter|half|year)$/.test(point.unit) || isComparison(sense)) return measured;
	if (isAside(place) || isHeldAgainst(place)) return measured;
	return {point, basis, sentence};
}

/** "a year earlier", "the previous quarter", "the same month last year", "the previous July". */
export function isComparison(sense: Sense): boolean {
	if (sense.kind === 'same') return true;
	if (sense.kind === 'shift') return sense.from === 'told' || sense.amount < 0;
	return sense.kind === 'part' && sense.lean === 'before';
}

/** "from 3bn a year earlier", "up 4% in the previous quarter", "less than in the month before". */
export function isHeld(place: Place): boolean {
	const {phrase, first} = place;
	const end = /^(?:in|of|for|on|from|with)$/.test(wordAt(phrase, first - 1)) ? first - 1 : first;
	return isHeldAgainst(place) || hasFigure(phrase, end) || hasFigure(phrase, end - 1);
}

const hasFigure = (phrase: Phrase, end: number): boolean => phrase.ends[end]?.ordinal === false;
