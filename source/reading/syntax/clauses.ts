import {complementTakers, temporalNouns} from './closed-class.js';
import {firstSubject, joins, type Line, leadOf, type Range, tagAt, wordAt} from './noun-phrases.js';
import {type ClauseKind, commasIn, type Gap, type Opening, openingIn} from './openings.js';
import {isSaying, type Owner, partsOf} from './parts.js';
import type {Roles} from './roles.js';
import {antecedentOf, isPlural, numberAsked, subjectOf} from './subjects.js';
import {verbForms} from './verb-forms.js';
import {isFiniteGroup, type VerbGroup} from './verb-group.js';

export type {Range} from './noun-phrases.js';
export type {ClauseKind} from './openings.js';

export type Clause = {
	readonly group: VerbGroup;
	readonly kind: ClauseKind;
	/** The word that opens it: "who", "after", "with", "if"; empty if none does. */
	readonly marker: string;
	readonly subject: Range | null;
	readonly object: Range | null;
	readonly agent: Range | null;
	/** The parts of the sentence that are this clause's and no other's, in order. */
	readonly parts: readonly Range[];
	/** The clause that it hangs on, an index into the sentence's clauses. */
	readonly parent: number | null;
};

/** A clause while its sentence is read. */
type Begun = Omit<Clause, 'parts'> & Owner;

type Found = Omit<Begun, 'group' | 'object' | 'agent'> & {
	/** Where the clauses begin that a comma before "and" leaves behind. */
	readonly skipped?: number;
};

/** A noun phrase that waits for its verb while another clause interrupts. */
type Waiting = {readonly from: number; readonly until: number; readonly found: Found};

type State = {
	readonly line: Line;
	readonly clauses: Begun[];
	readonly waiting: Waiting[];
	/** A finite verb has come. */
	finite: boolean;
};

/** What stands before a verb: the gap, its noun phrases, and the clause before. */
type Before = Gap & {
	/** No other verb follows. */
	readonly last: boolean;
	readonly state: State;
	readonly phrases: readonly Range[];
	readonly previous: Begun | undefined;
};

/** The clauses of one sentence, in order of their verbs: every token between `start` and `end` belongs to one at most. */
export function clausesOf(line: Line, groups: readonly VerbGroup[], roles: readonly Roles[]): Clause[] {
	const {start, end} = line;
	const state: State = {line, clauses: [], waiting: [], finite: false};
	let phrase = 0;
	groups.forEach((group, index) => {
		const previous = state.clauses.at(-1);
		const from = previous?.group.end ?? start;
		while ((line.phrases[phrase]?.end ?? end) <= from && phrase < line.phrases.length) phrase++;
		const phrases: Range[] = [];
		for (let k = phrase; (line.phrases[k]?.start ?? end) < group.start; k++) phrases.push(line.phrases[k]!);
		const complement = previous !== undefined && takesComplement(line, previous) && phrases[0]?.start === from;
		const before: Before = {
			line,
			start: from,
			group,
			afterFinite: state.finite,
			complement,
			state,
			phrases,
			previous,
			last: index === groups.length - 1,
		};
		const found = isFiniteGroup(group) ? finite(before) : nonfinite(before);
		const {subject, object, agent} = roles[index]!;
		state.clauses.push({
			group,
			from: found.from,
			kind: found.kind,
			marker: found.marker,
			parent: found.parent,
			resumed: found.resumed,
			subject: subjectOf(line, subject, found),
			object,
			agent,
		});
		state.finite ||= isFiniteGroup(group);
	});

	const parts = partsOf(line, state.clauses);
	return state.clauses.map(({group, kind, marker, subject, object, agent, parent}, index) => ({
		group,
		kind,
		marker,
		subject,
		object,
		agent,
		parts: parts[index] ?? [],
		parent,
	}));
}

const takesComplement = (line: Line, {group}: Begun): boolean =>
	complementTakers.has(verbForms(wordAt(line, group.main))?.lemma ?? '');

const lastIndex = ({clauses}: State): number | null => (clauses.length === 0 ? null : clauses.length - 1);

function nonfinite(before: Before): Found {
	const {line, start, group, state, phrases, previous} = before;
	const parent = hostOf(line, state);
	const last = phrases.at(-1);
	const left = tagAt(line, group.start - 1);
	const infinitive = group.tense === 'infinitive';
	const withSubject = infinitive ? null : subjectOfWith(line, start, group, phrases);
	if (withSubject !== null) {
		return {from: withSubject.start, kind: 'participle', marker: 'with', subject: withSubject, parent, resumed: null};
	}

	// "Manager who stole £900,000 jailed": a headline's main verb without its auxiliary.
	if (
		group.tense === 'en' &&
		before.last &&
		left !== ',' &&
		left !== 'IN' &&
		state.waiting.at(-1)?.found.kind === 'main'
	) {
		return resume(before);
	}

	const elided = last === undefined ? null : withoutAuxiliary(before, last);
	if (elided !== null) return elided;

	// "appeared before the court yesterday morning charged with theft"
	const isTime = last !== undefined && temporalNouns.has(wordAt(line, last.end - 1)) && state.finite;
	const reduced = last !== undefined && !infinitive && !isTime && left !== ',' && left !== 'IN';
	if (reduced || !state.finite) waitFor(before, phrases, group.start);
	const joined = left === 'CC' && previous?.group.tense === group.tense;
	// "Airline to buy twenty jets": a headline's future.
	const future = infinitive && previous === undefined && last?.end === group.start;
	const subject = (reduced && left !== 'CC') || future ? (last ?? null) : joined ? previous.subject : null;
	return {
		from: group.start,
		kind: infinitive ? 'infinitive' : 'participle',
		marker: /^(?:IN|CC|TO)$/.test(left) ? wordAt(line, group.start - 1) : '',
		subject,
		parent,
		resumed: null,
	};
}

/** The clause before; of "It will buy Elvan, it said on Monday, creating a giant" what is said. */
function hostOf(line: Line, state: State): number | null {
	const index = lastIndex(state);
	return index !== null && index > 0 && isSaying(line, state.clauses[index]!) ? index - 1 : index;
}

/** "Four soldiers were killed and their vehicle destroyed": the second verb shares the auxiliary of the first. */
function withoutAuxiliary({line, start, group, previous}: Before, last: Range): Found | null {
	if (group.tense !== 'en' || last.end !== group.start || !previous?.group.passive || !isFiniteGroup(previous.group))
		return null;
	const opening = leadOf(line, last);
	const joint = wordAt(line, opening) === 'at' && wordAt(line, last.start) === 'least' ? opening - 1 : opening;
	if (wordAt(line, joint) !== 'and' || joint < start) return null;
	const {parent} = previous;
	return {from: joint + 1, kind: 'joined', marker: 'and', subject: last, parent, resumed: null};
}

/** "with Putin laying flowers", "with trade between the two reaching": what stands between "with" and the participle. */
function subjectOfWith(line: Line, start: number, group: VerbGroup, phrases: readonly Range[]): Range | null {
	if (phrases.at(-1)?.end !== group.start) return null;
	let k = phrases.length - 1;
	while (
		k > 0 &&
		phrases[k]!.start - 1 > start &&
		/^(?:of|between|in|and|for|to)$/.test(wordAt(line, phrases[k]!.start - 1))
	)
		k--;
	const from = phrases[k]!.start;
	return wordAt(line, from - 1) === 'with' ? {start: from, end: group.start} : null;
}

/** The clause begun before this one has its subject and not yet its verb. */
function waitFor(before: Before, phrases: readonly Range[], until: number): void {
	const {line, start, state, previous} = before;
	const {at, marker, kind} = openingIn(before, until);
	const own = tagAt(line, at - 1) === ':' ? phrases.filter(range => range.start >= at) : phrases;
	const subject = firstSubject(line, own);
	if (subject === null || subject.end > until) return;
	if (previous !== undefined && isFiniteGroup(previous.group) && subject.start === previous.group.end) return;
	if (previous !== undefined && at === start && marker === '') return;
	const parent = kind === 'main' ? null : lastIndex(state);
	state.waiting.push({
		from: Math.max(at, start),
		until,
		found: {from: at, kind, marker, subject, parent, resumed: null},
	});
}

/** The clause that waits has its verb here. */
function resume({state, group}: Before): Found {
	const {from, until, found} = state.waiting.pop()!;
	return {...found, from: group.start, resumed: {start: from, end: Math.min(until, group.start)}};
}

const foundAt = ({at, kind, marker}: Opening, subject: Range | null, parent: number | null): Found => ({
	from: at,
	kind,
	marker,
	subject,
	parent,
	resumed: null,
});

function finite(before: Before): Found {
	const {line, group, state, phrases, previous} = before;
	const waits = state.waiting.length > 0 && previous !== undefined;
	if (waits && followsComma(line, before.start, group.start)) return resume(before);
	const opening = openingIn(before, group.start);
	const subject = firstSubject(
		line,
		phrases.filter(range => range.start >= opening.at),
	);
	if (opening.kind === 'relative') return relative(before, opening, subject);
	if (opening.kind === 'subordinate') {
		return foundAt(opening, subject, lastIndex(state));
	}

	if (opening.kind === 'joined') {
		const shares = previous !== undefined && isFiniteGroup(previous.group) && previous.group.tense === group.tense;
		if (subject === null && waits && !shares) return resume(before);
		const last = lastFinite(state);
		const sharer = subject === null ? (matrixOf(before, opening, last) ?? last) : last;
		const found = foundAt(opening, subject ?? sharer?.subject ?? null, sharer?.parent ?? null);
		return sharer === last ? found : {...found, skipped: sharer?.group.end ?? line.start};
	}

	const parted = opening.at > before.start;
	if (previous === undefined || parted) return foundAt(opening, subject, null);
	return unopened(before, previous, subject);
}

const adverbial = /^(?:because|although|though|while|unless|when|where|how|why|before|after|since|until|once)$/;

/** "It withdrew the toys because their paint contained lead, and was fined": behind a comma goes on what the clause before only qualifies; null if it is that clause itself. */
function matrixOf({line, group, state}: Before, {at}: Opening, last: Begun | undefined): Begun | null {
	if (tagAt(line, at - 2) !== ',' || last === undefined || !adverbial.test(last.marker)) return null;
	let above = last.parent === null ? undefined : state.clauses[last.parent];
	while (above !== undefined && above.parent !== null && !isFiniteGroup(above.group))
		above = state.clauses[above.parent];
	if (above?.subject == null || !isFiniteGroup(above.group)) return null;
	const asks = numberAsked(line, group);
	return asks === null || asks === isPlural(line, above.subject) ? above : null;
}

function relative(before: Before, opening: Opening, subject: Range | null): Found {
	const {line, start, state, phrases, previous} = before;
	const earlier = phrases.filter(range => range.end <= opening.at);
	const antecedent = antecedentOf(line, earlier, opening.marker, before.group) ?? previous?.object ?? null;
	const done =
		previous !== undefined && isFiniteGroup(previous.group) && openingIn(before, before.group.start).at === start;
	if (!done) waitFor(before, earlier, opening.at);
	const own = subject !== null && opening.marker === 'whose' ? {start: opening.at, end: subject.end} : subject;
	return foundAt(opening, own ?? antecedent, lastIndex(state));
}

/** A finite verb that no word opens a clause for. */
function unopened(before: Before, previous: Begun, subject: Range | null): Found {
	const {line, start, group, state, phrases} = before;
	const waits = state.waiting.length > 0;
	const parent = lastIndex(state);
	// After a comma: a clause of its own if a noun phrase follows it, else the one that waits goes on.
	const commas = commasIn(line, start, group.start);
	if (commas.last !== -1) {
		const own = firstSubject(
			line,
			phrases.filter(range => range.start > commas.last),
		);
		if (own === null && waits) return resume(before);
		// Nothing is apposed to a pronoun: "… to her daughter, Judit, in 2009, she would appear".
		const isPronoun = own !== null && tagAt(line, own.start) === 'PRP' && own.end === group.start;
		const first = isPronoun
			? own
			: firstSubject(
					line,
					phrases.filter(range => range.start > commas.first),
				);
		return {
			from: own === null || first === null ? group.start : Math.min(first.start, group.start),
			kind: 'main',
			marker: '',
			subject: first ?? lastFinite(state)?.subject ?? null,
			parent: null,
			resumed: null,
		};
	}

	const complement = takesComplement(line, previous) || (previous.group.tense === 'infinitive' && !waits);
	if (complement && (subject !== null || !waits)) {
		return {from: subject?.start ?? group.start, kind: 'subordinate', marker: '', subject, parent, resumed: null};
	}

	if (waits) return resume(before);
	// "the £45m they paid": a relative clause that nothing introduces.
	const last = phrases.at(-1) ?? null;
	const other = phrases.at(-2);
	if (last !== null && other !== undefined && joins(line, other, last)) {
		return {
			from: other.start,
			kind: 'main',
			marker: '',
			subject: {start: other.start, end: last.end},
			parent: null,
			resumed: null,
		};
	}

	return {from: last?.start ?? group.start, kind: 'relative', marker: '', subject: last, parent, resumed: null};
}

function followsComma(line: Line, start: number, at: number): boolean {
	let i = at - 1;
	while (i > start && tagAt(line, i) === 'RB') i--;
	return i >= start && tagAt(line, i) === ',';
}

function lastFinite({clauses}: State): Begun | undefined {
	for (let k = clauses.length - 1; k >= Math.max(0, clauses.length - 6); k--) {
		if (isFiniteGroup(clauses[k]!.group)) return clauses[k];
	}

	return undefined;
}
