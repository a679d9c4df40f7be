import type {Clause} from '../syntax/clauses.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {hasFreshDay, verbOf} from './clause-words.js';
import type {Scene, Telling} from './telling.js';
import {eventWords, singular} from './words.js';

/** Who does what an infinitive says: "they have an agreement to visit" they, "voters approved a plan to build" the plan. */
export function controllerOf(
	scene: Scene,
	{phrases}: ParsedSentence,
	clause: Clause,
	parent: Clause | undefined,
): Telling['subject'] {
	if (parent === undefined) return null;
	// "would ask the council to annul": whoever is asked.
	if (asking.has(verbOf(scene, parent)) && parent.object === null && !parent.group.passive) {
		const asked = phrases.find(({start, end}) => start === parent.group.end && end === clause.group.start);
		if (asked) return asked;
	}

	const follows = parent.object !== null && parent.object.end === clause.group.start;
	const verb = verbOf(scene, parent);
	const own = /^(?:have|make|reach|sign|strike|agree|announce|unveil)$/.test(verb) || eventWords().contests.has(verb);
	return follows && !own ? parent.object : parent.subject;
}

const asking = new Set(
	'ask tell order urge persuade force allow invite encourage instruct press beg convince advise warn help enable compel want expect require'.split(
		' ',
	),
);

const together = /^(?:when|as|while)$/;

/** The clause whose date a clause shares: a participle has its parent's, "and" that of a date that stands in front of both. */
export function inheritance(scene: Scene, clauses: readonly Clause[], index: number): number | null {
	const {kind, group, marker, parent} = clauses[index]!;
	if (kind === 'participle' && group.tense === 'ing' && marker !== 'before' && marker !== 'after') return parent;
	if (marker === 'that' && parent !== null && isOfTimeOf(scene, clauses[parent]!, clauses[index]!)) return parent;
	// "has until the end of November to respond"
	if (kind === 'infinitive' && parent !== null && verbOf(scene, clauses[parent]!) === 'have') return parent;
	// "When it chose a bidder on 29 February, its rival protested": both at one time.
	if (together.test(marker) && parent !== null) return parent;
	// "scored with a minute left as they won on Tuesday"
	const after =
		clauses[index + 1]?.marker === 'with' && clauses[index + 2]?.parent === index + 1 ? index + 2 : index + 1;
	const next = clauses[after];
	const follows = next !== undefined && (next.parent === index || after > index + 1);
	if (follows && together.test(next.marker) && !isOfDate(scene, next)) return after;
	// "Nine people drowned after a ferry capsized on Tuesday"
	if (follows && next.marker === 'after' && group.tense === 'past' && next.group.tense === 'past') return after;
	const front = lastOpening(clauses, index);
	if (kind === 'main' && front !== -1 && together.test(clauses[front]!.marker)) return front;
	const dated = kind === 'joined' || (kind === 'main' && index > 0) ? dateInFront(scene, clauses, index) : null;
	return dated ?? (kind === 'joined' || (kind === 'main' && index > 0) ? sharing(scene, clauses, index) : null);
}

/** "It was in 2019 that she opened it", "In 2011 it survived a flood that destroyed the rest": in the time of the clause that it hangs on. */
function isOfTimeOf({tokens}: Scene, above: Clause, {subject, group}: Clause): boolean {
	if (group.perfect) return false;
	if (above.group.copula && tokens[above.subject?.start ?? -1]?.lower === 'it') return true;
	const isOfObject = subject !== null && above.object !== null && subject.start === above.object.start;
	return (
		isOfObject &&
		above.group.tense === 'past' &&
		group.tense === 'past' &&
		eventWords().nouns.has(singular(tokens[subject.end - 1]!.lower))
	);
}

/** "its forecast of an increase to 16 June, when the board meets": then, not when that was forecast. */
function isOfDate({tokens, dateAt}: Scene, {marker, parts}: Clause): boolean {
	const first = parts[0]?.start ?? 0;
	if (marker !== 'when' || tokens[first]?.lower !== 'when') return false;
	return (dateAt[tokens[first - 1]?.text === ',' ? first - 2 : first - 1] ?? -1) >= 0;
}

/** The nearest clause before, of a few, that hangs on none; -1 if there is none. */
function lastOpening(clauses: readonly Clause[], index: number): number {
	for (let k = index - 1; k >= Math.max(0, index - 4); k--) if (clauses[k]!.parent === null) return k;
	return -1;
}

/** "resumed the search on Wednesday and recovered two bodies": the clause before of the same subject, if it has the tense and a day of the news. A life moves on. */
function sharing(scene: Scene, clauses: readonly Clause[], index: number): number | null {
	const {group, subject, parts} = clauses[index]!;
	if (group.tense !== 'past' || group.perfect) return null;
	if (subject !== null && subject.start >= (parts[0]?.start ?? 0)) return null;
	for (let k = index - 1; k >= Math.max(0, index - 3); k--) {
		const before = clauses[k]!;
		const isSame = k === index - 1 || (subject !== null && before.subject?.start === subject.start);
		if (!isSame || before.group.tense !== 'past') continue;
		if (hasFreshDay(scene, before) || isOfDate(scene, before)) return k;
	}

	return null;
}

/** The clause before that has a date in front of its subject: "On Monday it rained and roads flooded". */
function dateInFront(scene: Scene, clauses: readonly Clause[], index: number): number | null {
	for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
		const {kind, parts, subject, group} = clauses[k]!;
		if (kind === 'relative' || kind === 'infinitive') continue;
		const first = parts[0]?.start ?? 0;
		for (let i = first; i < (subject?.start ?? group.start); i++) if ((scene.dateAt[i] ?? -1) >= 0) return k;
		if (kind === 'main') return null;
	}

	return null;
}
