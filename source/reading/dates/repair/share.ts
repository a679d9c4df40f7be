import type {Phrase} from '../phrase.js';
import type {Reading, Sense} from '../sense.js';
import {within} from './nest.js';

const joins = /^(?:-|to|and|or|&|through|until|till|,|, and|, or)$/;

/** Two ends of a stretch share what only the second says: "between May and July 2023", "March 3-5, 2021". */
export function shared(phrase: Phrase, readings: readonly Reading[]): Reading[] {
	const all = [...readings];
	for (let place = all.length - 2; place >= 0; place--) {
		const left = all[place]!;
		const right = all[place + 1]!;
		if (right.first - left.last > 2) continue;
		if (!joins.test(phrase.words.slice(left.last, right.first).join(' '))) continue;
		const listed = inList(left.sense, right.sense);
		if (listed) all[place] = {...left, sense: listed};
		const year = yearOf(right.sense);
		if (
			left.sense.kind !== 'part' ||
			right.sense.kind !== 'part' ||
			year === undefined ||
			yearOf(left.sense) !== undefined
		)
			continue;
		const earlier =
			year.kind === 'fixed' && year.point.unit === 'year' && monthOf(left.sense) > monthOf(right.sense) ? -1 : 0;
		const of: Sense =
			earlier && year.kind === 'fixed' ? {kind: 'fixed', point: {unit: 'year', index: year.point.index - 1}} : year;
		const sense = within(left.sense, of);
		if (sense) all[place] = {...left, sense};
	}

	return all;
}

/** "in January, June and September": of one year, unless they are said of several. */
function inList(left: Sense, right: Sense): Sense | undefined {
	const isMonth = (sense: Sense): sense is Extract<Sense, {kind: 'part'}> =>
		sense.kind === 'part' && sense.unit === 'month' && !sense.of && !sense.lean;
	if (!isMonth(left) || !isMonth(right) || left.number >= right.number) return undefined;
	return {...left, upTo: right.upTo ?? right.number};
}

/** The year at the coarse end of a chain. */
function yearOf(sense: Sense): Sense | undefined {
	if (sense.kind === 'part') return sense.of && yearOf(sense.of);
	const year =
		(sense.kind === 'fixed' && sense.point.unit === 'year') || (sense.kind === 'shift' && sense.unit === 'year');
	return year ? sense : undefined;
}

function monthOf(sense: Sense): number {
	if (sense.kind !== 'part') return 0;
	return sense.unit === 'month' ? sense.number : sense.of ? monthOf(sense.of) : 0;
}
