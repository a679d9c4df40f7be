import {temporalNouns} from './closed-class.js';
import {joins, type Line, phraseAt, type Range, tagAt, wordAt} from './noun-phrases.js';
import type {ClauseKind} from './openings.js';
import type {VerbGroup} from './verb-group.js';

/** What is known of a clause when its subject is chosen; `subject`: the noun phrase that stands where one would. */
type Begun = {
	readonly from: number;
	readonly kind: ClauseKind;
	readonly marker: string;
	readonly subject: Range | null;
	/** Where the clauses begin that a comma before "and" leaves behind. */
	readonly skipped?: number;
	readonly resumed: Range | null;
};

/** Who does what a clause's verb says: `chosen` by the model, unless where it stands forbids that. */
export const subjectOf = (line: Line, chosen: Range | null, begun: Begun): Range | null =>
	chosen === null || isParted(line, chosen, begun) || isTimed(line, chosen, begun)
		? begun.subject
		: whole(line, chosen, begun);

/** "They had two children; a son was killed", "before a witness, a nurse, wrote", "Ada, a leader who fled, returned": a subject on the other side of what opens the clause, or what is apposed to the one on this side. */
const isParted = (line: Line, {start, end}: Range, {from, subject, kind, marker, skipped, resumed}: Begun): boolean =>
	subject !== null &&
	end <= from &&
	((skipped !== undefined && start >= skipped) ||
		(resumed !== null && (start >= resumed.end || (tagAt(line, subject.end) === ',' && start === subject.end + 1))) ||
		tagAt(line, from - 1) === ':' ||
		(kind === 'subordinate' && marker !== '') ||
		(kind === 'relative' && marker === 'whose') ||
		(kind === 'joined' && subject.start === from));

/** "a sit-in the following September ended": when it was, where another noun phrase can be what ended. */
const isTimed = (line: Line, {end}: Range, {subject}: Begun): boolean =>
	subject !== null &&
	temporalNouns.has(wordAt(line, end - 1)) &&
	subject.end < end &&
	!temporalNouns.has(wordAt(line, subject.end - 1));

/** The subject that was chosen, with the one that "and" joins to it; for "who" whom it stands for. */
function whole(line: Line, chosen: Range, {subject}: Begun): Range {
	if (/^(?:WP|WDT)$/.test(tagAt(line, chosen.start))) return subject ?? chosen;
	const next = phraseAt(line, chosen.end + 1);
	return next !== null && joins(line, chosen, next) ? {start: chosen.start, end: next.end} : chosen;
}

export const isPlural = (line: Line, {end}: Range): boolean =>
	/^(?:they|we|you|both|some|many|others)$/.test(wordAt(line, end - 1)) || /^(?:NNP?S|CD)$/.test(tagAt(line, end - 1));

const isNumber = (line: Line, {start, end}: Range): boolean => end === start + 1 && tagAt(line, start) === 'CD';

/**
 * "soldiers in Harbin who", "a head of compliance, who": a person goes before the place, or the matter, behind it. "Shares in
 * Kestrel, which have", "a fund for the victims, which has": the one of two that agrees with the verb.
 */
export function antecedentOf(line: Line, phrases: readonly Range[], marker: string, group: VerbGroup): Range | null {
	// "Mr Kestrel, 71, who"
	const ages = phrases.length > 1 && isNumber(line, phrases.at(-1)!) ? 1 : 0;
	const last = phrases.at(-1 - ages);
	const other = phrases.at(-2 - ages);
	if (last === undefined || other?.end !== last.start - 1 || tagAt(line, other.end) !== 'IN') return last ?? null;
	const [isPlural, wasPlural] = [last, other].map(({end}) => tagAt(line, end - 1).endsWith('S'));
	const asks = numberAsked(line, group);
	if (asks !== null && isPlural !== wasPlural && asks === wasPlural) return other;
	if (marker !== 'who') return last;
	const preposition = wordAt(line, other.end);
	const isMatter = preposition === 'of' && last.end === last.start + 1 && tagAt(line, last.start) === 'NN';
	return isMatter || /^(?:in|at|from|near|on|outside)$/.test(preposition) ? other : last;
}

/** Whether a verb asks for a plural subject; null where its form takes either. */
export function numberAsked(line: Line, {start}: VerbGroup): boolean | null {
	const word = wordAt(line, start);
	if (/^(?:has|is|was)$/.test(word) || tagAt(line, start) === 'VBZ') return false;
	return /^(?:have|are|were)$/.test(word) || tagAt(line, start) === 'VBP' ? true : null;
}
