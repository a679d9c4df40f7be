import type {Clause, Range} from '../syntax/clauses.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {namesEvent, setsEvent, verbOf} from './clause-words.js';
import type {Outlook, Scene, Telling} from './telling.js';
import {eventWords, singular} from './words.js';

const links = /^(?:of|between|with|to|against|in|on|at|by|for|from|over|near|into|and|before)$/;

type Candidate = {
	readonly phrase: Range;
	/** The noun with what hangs on it. */
	readonly whole: Range;
	readonly head: number;
	/** Singular. */
	readonly noun: string;
	/** An event wherever it stands, not only with a date. */
	readonly strong: boolean;
	readonly clause: Clause | null;
	readonly role: 'subject' | 'object' | null;
	/** What its verb makes of it: holds it ("talks were held"), sets it for later ("expects one more cut"), or tells of its own. */
	readonly verb: 'holds' | 'sets' | 'tells' | 'other';
	readonly ownDate: boolean;
	/** "the visit", "their meeting": told before, most likely. */
	readonly definite: boolean;
};

/** The nouns of a sentence that tell an event, with the phrase around them. */
export function tellingsOfNouns(
	scene: Scene,
	sentence: ParsedSentence,
	inTitle: boolean,
	verbs: readonly Telling[],
): Telling[] {
	const told = new Set(verbs.map(({clause}) => clause));
	const clauseAt = clauseFinder(sentence);
	return sentence.phrases.flatMap((_, index) => {
		const candidate = candidateOf(scene, sentence, index, clauseAt, told);
		if (candidate === null) return [];
		const listed = isListed(scene, candidate);
		// "the award" beside another verb, without a name or date of its own, only tells again.
		if (!listed && !candidate.definite) return [];
		const {clause, head, noun, verb, role, whole, definite} = candidate;
		const bound = clause !== null && (verb === 'holds' || verb === 'sets');
		return [
			{
				sentence,
				trigger: head,
				lemma: noun,
				noun: true,
				inTitle,
				clause,
				inherits: bound ? sentence.clauses.indexOf(clause) : null,
				role,
				barred: !listed,
				needs: listed ? null : ('earlier telling' as const),
				quoted: false,
				outlook: bound ? outlookBy(scene, clause, verb === 'sets') : ('past' as const),
				parts: [whole],
				subject: null,
				definite,
			},
		];
	});
}

function candidateOf(
	scene: Scene,
	sentence: ParsedSentence,
	index: number,
	clauseAt: (token: number) => Clause | null,
	told: ReadonlySet<Clause | null>,
): Candidate | null {
	const phrase = sentence.phrases[index]!;
	const head = phrase.end - 1;
	const strength = strengthOf(scene, head);
	if (strength === null) return null;
	const clause = clauseAt(head);
	if (clause !== null && /^(?:if|unless|whether)$/.test(clause.marker)) return null;
	const whole = extend(scene, sentence, index, clause);
	const ownDate = dateIn(scene, phrase) || dateIn(scene, {start: phrase.end, end: whole.end});
	if (clause?.group.negative && !ownDate) return null;
	const role = clause === null ? null : roleOf(clause, phrase);
	const first = scene.tokens[phrase.start]?.lower ?? '';
	const strong = strength === 'strong';
	const isAgent = clause?.agent?.start === phrase.start;
	const tells = told.has(clause) && (role !== null || isAgent || !strong);
	return {
		phrase,
		whole,
		head,
		noun: singular(scene.tokens[head]?.lower ?? ''),
		strong,
		clause,
		role,
		verb: tells ? 'tells' : clause === null ? 'other' : effectOf(scene, clause, phrase, role),
		ownDate,
		definite: /^(?:the|this|that|these|those|his|her|its|their)$/.test(first) || scene.parse.tags[head - 1] === 'POS',
	};
}

/** Whether a word names an event wherever it stands or with a date only; null if it names none. */
function strengthOf(scene: Scene, head: number): 'strong' | 'dated' | null {
	const {nouns, datedNouns} = eventWords();
	const noun = singular(scene.tokens[head]?.lower ?? '');
	if (!nouns.has(noun) && !datedNouns.has(noun)) return null;
	// "a semi-final" may be taken for an adjective.
	const isFinal = noun === 'final' && /^(?:semi|quarter)$/.test(scene.tokens[head - 2]?.lower ?? '');
	if (!(isFinal || scene.parse.tags[head]?.startsWith('NN')) || scene.parse.tags[head + 1] === 'HYPH') return null;
	const type = scene.entities[scene.entityAt[head] ?? -1]?.type;
	if ((scene.dateAt[head] ?? -1) >= 0 || (type !== undefined && type !== 'other')) return null;
	return nouns.has(noun) ? 'strong' : 'dated';
}

function effectOf(scene: Scene, clause: Clause, phrase: Range, role: Candidate['role']): Candidate['verb'] {
	const {aspect, planning} = eventWords();
	const lemma = verbOf(scene, clause);
	const exists = clause.group.copula && (isExistential(scene, clause, phrase) || isBehind(scene, clause, phrase, 'in'));
	// "The report has no bearing on it" holds no report.
	const isHeld = lemma === 'have' ? role === 'object' : role !== null || isBehind(scene, clause, phrase, 'with');
	if (exists || (isHeld && aspect.has(lemma) && namesEvent(scene, clause))) return 'holds';
	return role === 'object' && (planning.has(lemma) || setsEvent(scene, clause)) ? 'sets' : 'other';
}

function isListed(scene: Scene, {phrase, whole, head, strong, clause, verb, ownDate, definite}: Candidate): boolean {
	if (verb === 'tells') return false;
	const first = scene.parse.tags[phrase.start] ?? '';
	const proper = scene.parse.tags[head] === 'NNP' && first !== 'DT';
	const named = (namesIn(scene, whole, head) || first === 'PRP$') && !proper;
	if (verb === 'sets') return ownDate || clauseDated(scene, clause);
	if (verb === 'holds') return ownDate || clauseDated(scene, clause) || (strong && (named || !definite));
	return strong ? ownDate || named : dateIn(scene, {start: phrase.end, end: Math.min(whole.end, phrase.end + 6)});
}

/** "The company is in talks", "the visit began with a meeting" */
const isBehind = (scene: Scene, clause: Clause, phrase: Range, preposition: 'in' | 'with'): boolean =>
	scene.tokens[phrase.start - 1]?.lower === preposition && phrase.start - 1 === clause.group.end;

/** "There was an ovation" */
const isExistential = (scene: Scene, clause: Clause, phrase: Range): boolean =>
	scene.tokens[clause.group.start - 1]?.lower === 'there' && isNext(scene, clause, phrase);

/** Right after the verb, adverbs apart. */
const isNext = (scene: Scene, clause: Clause, phrase: Range): boolean => {
	let i = clause.group.end;
	while (scene.parse.tags[i] === 'RB' && i < phrase.start) i++;
	return i === phrase.start;
};

function outlookBy(scene: Scene, clause: Clause, sets: boolean): Outlook {
	if (sets || /^(?:future|modal|infinitive)$/.test(clause.group.tense)) return 'planned';
	if (verbOf(scene, clause) === 'plan' || verbOf(scene, clause) === 'schedule') return 'planned';
	if (clause.group.tense === 'present' && !clause.group.perfect && !clause.group.copula)
		return /^(?:before|until|till|once|when)$/.test(clause.marker) ? 'planned' : 'present';
	return clause.group.perfect && clause.group.tense === 'past' ? 'past perfect' : 'past';
}

function roleOf(clause: Clause, phrase: Range): 'subject' | 'object' | null {
	if (clause.subject !== null && phrase.start >= clause.subject.start && phrase.end <= clause.subject.end)
		return 'subject';
	return clause.object !== null && phrase.start === clause.object.start ? 'object' : null;
}

/** The clause that a token belongs to, for tokens asked in order. */
function clauseFinder(sentence: ParsedSentence): (token: number) => Clause | null {
	const parts = sentence.clauses
		.flatMap(clause => clause.parts.map(part => ({clause, ...part})))
		.sort((a, b) => a.start - b.start);
	let k = 0;
	return token => {
		while (k < parts.length && parts[k]!.end <= token) k++;
		const part = parts[k];
		return part !== undefined && part.start <= token ? part.clause : null;
	};
}

/** The noun phrase with what hangs on it: "meeting between Putin and Chinese leader Xi Jinping in Beijing". */
function extend(scene: Scene, {phrases, end: last}: ParsedSentence, index: number, clause: Clause | null): Range {
	const {start, end: first} = phrases[index]!;
	let end = first;
	let before = '';
	for (let k = index + 1; k < phrases.length && k < index + 7; k++) {
		const next = phrases[k]!;
		const link = scene.tokens[next.start - 1]?.lower ?? '';
		if (!hangsOn(scene, next, end, link, before) || (clause !== null && leaves(clause, next, end))) break;
		if (link !== 'and') before = link;
		end = next.end;
	}

	const bare = /^(?:a|an|the|this|that|its|their|his|her)$/.test(scene.tokens[start]?.lower ?? '');
	return {start: bare ? start + 1 : start, end: afterDate(scene, end, last)};
}

/** A noun phrase goes on in the next one: a preposition links them, or a date follows. */
function hangsOn(scene: Scene, next: Range, end: number, link: string, before: string): boolean {
	const gap = next.start - end;
	if (gap === 0) return (scene.dateAt[next.start] ?? -1) >= 0;
	if (gap > 2 || !links.test(link)) return false;
	// "between Putin and Xi", but not "one more cut in September and two next year"
	return link !== 'and' || /^(?:between|of)$/.test(before) || (scene.entityAt[next.start] ?? -1) >= 0;
}

/** It stands outside the clause, or beyond its verb. */
const leaves = ({parts, group}: Clause, next: Range, end: number): boolean =>
	parts.every(part => next.start < part.start || next.start >= part.end) ||
	(end <= group.start && next.start >= group.start);

/** Behind a date that follows: one of one word or a clock stands after "on" without being a noun phrase. */
function afterDate({tokens, dateAt}: Scene, from: number, last: number): number {
	const isDate = (i: number): boolean => (dateAt[i] ?? -1) >= 0;
	if (!isDate(from) && !(/^(?:on|in|at|of)$/.test(tokens[from]?.lower ?? '') && isDate(from + 1))) return from;
	let end = from;
	while (end < last && (isDate(end) || isDate(end + 1))) end++;
	return end;
}

const dateIn = (scene: Scene, range: Range): boolean => {
	for (let i = range.start; i < range.end; i++) {
		const date = scene.dates[scene.dateAt[i] ?? -1];
		if (date !== undefined && (date.range !== null || date.type === 'set')) return true;
	}

	return false;
};

const clauseDated = (scene: Scene, clause: Clause | null): boolean =>
	clause?.parts.some(part => dateIn(scene, part)) ?? false;

/** A name other than the event's own takes part. */
function namesIn(scene: Scene, range: Range, head: number): boolean {
	const own = scene.entityAt[head] ?? -1;
	for (let i = range.start; i < range.end; i++) {
		const entity = scene.entityAt[i] ?? -1;
		if (entity >= 0 && entity !== own) return true;
	}

	return false;
}
