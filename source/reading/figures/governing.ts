import type {Clause, Range as Span} from '../syntax/clauses.js';
import type {Governing} from '../syntax/governing.js';
import {isFiniteGroup} from '../syntax/verb-group.js';
import {isDate, type Passage, tagAt, wordAt} from './passage.js';
import type {Range} from './phrases.js';

/** The clause that governs a place, where its verb stands before it. */
export function verbBefore({governing}: Passage, begin: number): Governing | undefined {
	const found = governing[begin];
	return found !== undefined && found.clause.group.main < begin ? found : undefined;
}

/** What a clause is about: its subject with what hangs on it by prepositions; of "to reach" and "Priced at" that of the clause that it belongs to. */
export function subjectOf(passage: Passage, {clause, among}: Governing): Range | undefined {
	const owner = ownerOf(passage, clause, among);
	const {start: verb} = owner.group;
	const subject = ownSubject(owner) ?? opening(passage, verb);
	if (subject === undefined) return undefined;
	const start = widened(passage, subject.start);
	return phrase(passage, {start, end: subject.end}, Math.max(subject.end, verb));
}

/** The subject; of "couples who have a third child will receive" no noun of the other clause; of "whose pay is" the pay. */
function ownSubject({subject, kind, marker, parts, group}: Owner): Span | undefined {
	const [first] = parts;
	if (first === undefined || first.end > group.start) return subject ?? undefined;
	if (marker === 'whose') return {start: first.start + 1, end: group.start};
	const own = subject === null || parts.some(({start, end}) => subject.start >= start && subject.start < end);
	return own || kind !== 'main' ? (subject ?? undefined) : first;
}

/** What a clause says of its subject. */
type Owner = Pick<Clause, 'subject' | 'kind' | 'marker' | 'parts' | 'group'>;

/** Verbs whose object does what the infinitive after it says: "expects the sale to fetch $3m". */
const raising = /^(?:expect|want|allow|help|force|require|cause|lead|push|enable|predict|forecast|see)(?:s|ed|ing)?$/;

/** The clause that has the subject: itself, or the nearest above it, or for the first of a sentence the one after it. */
function ownerOf(passage: Passage, clause: Clause, among: readonly Clause[]): Owner {
	let owner = clause;
	for (let steps = 0; owner.subject === null && owner.parent !== null && steps < longest; steps++) {
		const above = among[owner.parent]!;
		const raised = above.object !== null && above.object.end === owner.group.start;
		if (raised && raising.test(wordAt(passage, above.group.main, above.group.main)))
			return {...owner, subject: above.object};
		owner = above;
	}

	return owner.subject === null && !isFiniteGroup(owner.group)
		? (among.slice(0, longest).find(({subject, kind}) => subject !== null && kind === 'main') ?? owner)
		: owner;
}

/** The words that open a sentence, up to its first verb, where the parse sees no noun among them. */
function opening({tokens, tags}: Passage, verb: number): Span | undefined {
	let start = verb;
	while (start > 0 && !tokens[start]!.first && verb - start < 7) start--;
	for (let place = start; place < verb; place++) if (/^(?:VB[DZP]|MD|,|:|CC)$/.test(tags[place]!)) return undefined;
	return start < verb && tokens[start]!.first && tags[start] !== 'IN' ? {start, end: verb} : undefined;
}

/** "student loans" of "Interest on student loans": a noun behind a preposition is no subject, back to the one that it hangs on. */
function widened(passage: Passage, subject: number): number {
	let start = subject;
	while (start > subject - 12) {
		const left = tagAt(passage, start - 1, subject);
		// What opens the sentence is a noun, whatever it looks like: "Borrowing by councils", "Rent for a flat".
		const opens = passage.tokens[start - 1]?.first === true && left !== 'IN' && wordAt(passage, start, start) !== ',';
		const governed = /^(?:IN|TO)$/.test(tagAt(passage, start, subject)) || /^(?:IN|TO)$/.test(left);
		const joined = start < subject && /^(?:DT|JJ|NN|CD|PRP\$|POS|GW|HYPH)/.test(left);
		if (/^(?:|[,.:]|VB[DZP]|MD)$/.test(left) && !opens) break;
		if (isDate(passage, start - 1) || passage.taken[start - 1] === 2) break;
		if (!governed && !joined) break;
		start--;
		if (opens) return start;
	}

	return /^(?:IN|TO)$/.test(tagAt(passage, start, subject)) ? subject : start;
}

/** The object of a clause that ends before a place. */
export function objectOf(passage: Passage, {clause: {object}}: Governing, end: number): Range | undefined {
	if (object === null || object.start >= end) return undefined;
	const found = phrase(passage, object, end);
	return found && passage.taken[found.first] !== 2 && passage.taken[found.last - 1] !== 2 ? found : undefined;
}

/** Tokens of a phrase, and clauses: no subject is further away, and costs stay linear in one endless sentence. */
const longest = 24;

/** A noun phrase without its article, with the prepositional phrases after it, up to a place, an amount or a time. */
function phrase(passage: Passage, {start, end}: Span, limit: number): Range | undefined {
	let first = start;
	while (first < end && isDeterminer(passage, first)) first++;
	let last = Math.min(end, limit);
	for (let place = last; place < Math.min(limit, last + longest); place++) {
		const tag = tagAt(passage, place, start);
		if (passage.taken[place] === 2 || isDate(passage, place) || !hanging.test(tag)) break;
		if (/^(?:NN|CD|PRP$)/.test(tag)) last = place + 1;
	}

	return first < last ? {first, last} : undefined;
}

const isDeterminer = (passage: Passage, place: number): boolean =>
	/^(?:DT|PDT|IN|POS|TO|CC|RB)$/.test(tagAt(passage, place, place)) ||
	/^(?:its|their|his|her|our|my|your)$/.test(wordAt(passage, place, place));

/** What may stand in a phrase that hangs on a noun. */
const hanging = /^(?:IN|TO|DT|PDT|PRP\$?|JJ[RS]?|NN|NNS|NNPS?|CD|POS|HYPH|CC|VBG|VBN|GW|FW)$/;

/** Whether a phrase only stands for what was said before. */
export const isPronoun = (passage: Passage, {first, last}: Range): boolean =>
	last === first + 1 && tagAt(passage, first, first) === 'PRP';
