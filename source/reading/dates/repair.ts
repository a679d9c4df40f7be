import type {Phrase} from './phrase.js';
import {isTime} from './repair/doubtful.js';
import {nested} from './repair/nest.js';
import {withoutOverlaps} from './repair/overlaps.js';
import {shared} from './repair/share.js';
import {withShortEnds} from './repair/short-ends.js';
import {widened} from './repair/widen.js';
import type {Reading} from './sense.js';

/** Makes whole expressions of what the rules found: in order of text, none overlapping. */
export function repaired(phrase: Phrase, readings: readonly Reading[]): Reading[] {
	if (readings.length === 0) return [];
	const joined = nested(phrase, withShortEnds(phrase, withoutOverlaps(readings)));
	const wide: Reading[] = [];
	for (const reading of joined) {
		if (isTime(phrase, reading)) wide.push(widened(phrase, reading, wide.at(-1)?.last ?? 0));
	}

	return shared(phrase, wide);
}
