import type {Event, Figure} from '../document.js';
import type {Amount, Passage} from './passage.js';

/** The events of a text by the sentence in which each is first told, in order of their clauses. */
export type Told = ReadonlyMap<number, readonly Event[]>;

export function toldIn(events: readonly Event[]): Told {
	const bySentence = new Map<number, Event[]>();
	for (const event of [...events].sort((a, b) => a.clause.start - b.clause.start)) {
		const sentence = event.sentences[0]!;
		const list = bySentence.get(sentence);
		if (list) list.push(event);
		else bySentence.set(sentence, [event]);
	}

	return bySentence;
}

/** How many events before an amount may be the one that it is part of: costs stay linear in one endless sentence. */
const deepest = 8;

/** "In 2000, when floods left 700 dead": when what an amount is part of happened, by the reading of events. */
export function toldPeriod({tokens, governing}: Passage, {first}: Amount, told: Told): Figure['period'] {
	const {start, sentence} = tokens[first]!;
	const clause = governing[first]?.clause;
	if (clause === undefined) return null;
	const from = tokens[clause.parts[0]!.start]!.start;
	// "founded in 1990, which manages $3bn": the amount is of another clause, which tells nothing.
	const isInside = /^(?:relative|participle|infinitive)$/.test(clause.kind);
	const events = told.get(sentence) ?? [];
	let best: Event | undefined;
	for (let k = firstAfter(events, start) - 1, steps = 0; k >= 0 && steps < deepest; k--, steps++) {
		const {date, clause: span, kind} = events[k]!;
		if (span.end <= start || kind === 'recurring' || !isKnown(date) || (isInside && span.start < from)) continue;
		if (best === undefined || span.end - span.start < best.clause.end - best.clause.start) best = events[k];
	}

	return best === undefined ? null : {start: best.date.start, end: best.date.end, expression: best.date.expression};
}

const isKnown = ({start, end, expression}: Event['date']): boolean =>
	expression !== null && (start !== null || end !== null);

/** The index of the first event whose clause begins behind a place. */
function firstAfter(events: readonly Event[], place: number): number {
	let low = 0;
	let high = events.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (events[middle]!.clause.start > place) high = middle;
		else low = middle + 1;
	}

	return low;
}
