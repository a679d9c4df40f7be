import type {Event, Figure} from '../document.js';
import type {Amount, Passage} from './passage.js';

/** The events of a text by the sentence in which each is first told. */
export type Told = ReadonlyMap<number, readonly Event[]>;

export function toldIn(events: readonly Event[]): Told {
	const bySentence = new Map<number, Event[]>();
	for (const event of events) {
		const sentence = event.sentences[0]!;
		const list = bySentence.get(sentence);
		if (list) list.push(event);
		else bySentence.set(sentence, [event]);
	}

	return bySentence;
}

/** "In 2000, when floods left 700 dead": when what an amount is part of happened, by the reading of events. */
export function toldPeriod({tokens, governing}: Passage, {first}: Amount, told: Told): Figure['period'] {
	const {start, sentence} = tokens[first]!;
	const clause = governing[first]?.clause;
	if (clause === undefined) return null;
	const from = tokens[clause.parts[0]!.start]!.start;
	let best: Event | undefined;
	for (const event of told.get(sentence) ?? []) {
		const {date, clause: span, kind} = event;
		if (span.start > start || span.end <= start || kind === 'recurring' || date.expression === null) continue;
		// "founded in 1990, which manages $3bn": the amount is of another clause, which tells nothing.
		if (/^(?:relative|participle|infinitive)$/.test(clause.kind) && span.start < from) continue;
		if (best === undefined || span.end - span.start < best.clause.end - best.clause.start) best = event;
	}

	return best === undefined ? null : {start: best.date.start, end: best.date.end, expression: best.date.expression};
}
