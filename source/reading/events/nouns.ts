import type {Clause, Range} from '../syntax/clauses.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {namesEvent, verbOf} from './clause-words.js';
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
	const {nouns, datedNouns, aspect, planning} = eventWords();
	const phrase = sentence.phrases[index]!;
	const head = phrase.end - 1;
	const noun = singular(scene.tokens[head]?.lower ?? '');
	const strong = nouns.has(noun);
	if (!strong && !datedNouns.has(noun)) return null;
	if (!scene.parse.tags[head]?.startsWith('NN') || scene.parse.tags[head + 1] === 'HYPH') return null;
	const type = scene.entities[scene.entityAt[head] ?? -1]?.type;
	if ((scene.dateAt[head] ?? -1) >= 0 || (type !== undefined && type !== 'other')) return null;
	const clause = clauseAt(head);
	if (clause !== null && /^(?:if|unless|whether)$/.test(clause.marker)) return null;
	const whole = extend(scene, sentence, index, clause);
	const ownDate = dateIn(scene, phrase) || dateIn(scene, {start: phrase.end, end: whole.end});
	if (clause?.group.negative && !ownDate) return null;
	const role = clause === null ? null : roleOf(clause, phrase);
	const lemma = clause === null ? '' : verbOf(scene, clause);
	const first = scene.tokens[phrase.start]?.lower ?? '';
	const exists = clause?.group.copula === true && isExistential(scene, clause, phrase);
	const holds = exists || (role !== null && clause !== null && aspect.has(lemma) && namesEvent(scene, clause));
	const sets = role === 'object' && planning.has(lemma);
	const tells = told.has(clause) && (role !== null || !strong);
	return {
		phrase,
		whole,
		head,
		noun,
		strong,
		clause,
		role,
		verb: tells ? 'tells' : holds ? 'holds' : sets ? 'sets' : 'other',
		ownDate,
		definite: /^(?:the|this|that|these|those|his|her|its|their)$/.test(first) || scene.parse.tags[head - 1] === 'POS',
	};
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
	if (clause.group.tense === 'present' && !clause.group.perfect) return 'present';
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
		.flatMap(clause => clause.parts.map(part => ({...part, clause})))
		.sort((a, b) => a.start - b.start);
	let k = 0;
	return token => {
		while (k < parts.length && parts[k]!.end <= token) k++;
		const part = parts[k];
		return part !== undefined && part.start <= token ? part.clause : null;
	};
}

/** The noun phrase with what hangs on it: "meeting between Putin and Chinese leader Xi Jinping in Beijing". */
function extend(scene: Scene, sentence: ParsedSentence, index: number, clause: Clause | null): Range {
	const {phrases} = sentence;
	const phrase = phrases[index]!;
	let start = phrase.start;
	let end = phrase.end;
	let before = '';
	for (let k = index + 1; k < phrases.length && k < index + 7; k++) {
		const next = phrases[k]!;
		const gap = next.start - end;
		const link = scene.tokens[next.start - 1]?.lower ?? '';
		if (gap > 2) break;
		if (gap > 0 && !links.test(link)) break;
		// "between Putin and Xi", but not "one more cut in September and two next year"
		if (link === 'and' && !/^(?:between|of)$/.test(before) && (scene.entityAt[next.start] ?? -1) < 0) break;
		if (link !== 'and') before = link;
		if (gap === 0 && (scene.dateAt[next.start] ?? -1) < 0) break;
		if (clause !== null && clause.parts.every(part => next.start < part.start || next.start >= part.end)) break;
		if (clause !== null && end <= clause.group.start && next.start >= clause.group.start) break;
		end = next.end;
	}

	// A date of one word or a clock stands after "on" without being a noun phrase.
	const word = scene.tokens[end]?.lower ?? '';
	if ((scene.dateAt[end] ?? -1) >= 0 || (/^(?:on|in|at|of)$/.test(word) && (scene.dateAt[end + 1] ?? -1) >= 0)) {
		while (end < sentence.end && ((scene.dateAt[end] ?? -1) >= 0 || (scene.dateAt[end + 1] ?? -1) >= 0)) end++;
	}

	if (/^(?:a|an|the|this|that|its|their|his|her)$/.test(scene.tokens[start]?.lower ?? '')) start++;
	return {start, end};
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
