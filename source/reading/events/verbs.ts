import type {Clause, Range} from '../syntax/clauses.js';
import {complementTakers} from '../syntax/closed-class.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {hasDate, isEstimate, lemmaOf, namesEvent, onlyBegins, setsEvent, verbOf, wordAt} from './clause-words.js';
import {controllerOf, inheritance} from './neighbours.js';
import {holdsEvent, isAdvice, isDenied, isOngoing, isOutcome, isState, outlookOf} from './outlook.js';
import type {Scene, Telling} from './telling.js';
import {eventWords} from './words.js';

const conditions = new Set(['if', 'unless', 'whether', 'lest', 'than', 'without', 'instead']);

/** The clauses of a sentence that tell an event by their verb. */
export function tellingsOfVerbs(scene: Scene, sentence: ParsedSentence, inTitle: boolean): Telling[] {
	const {clauses} = sentence;
	const conditional = conditionalIn(scene, clauses);
	const tellings: Telling[] = [];
	const isAsked = !inTitle && (scene.tokens[sentence.end - 1]?.text === '?' || isTopic(scene, sentence));
	/** What the clause before it tells with its own: "will be allowed to play on Sunday". */
	const taken = new Set<Clause>();
	/** By the clause that says so: what an organisation announces. */
	const announced = new Map<Clause, Clause>();
	clauses.forEach((clause, index) => {
		const parent = clause.parent === null ? undefined : clauses[clause.parent];
		if (isPart(scene, clause, clauses[index + 1]) || taken.has(clause)) return;
		// "On Monday it began drilling": begun then, by it.
		const begun = parent !== undefined && onlyBegins(scene, parent, clause);
		const subject = subjectOf(scene, sentence, clause, parent, begun);
		const barred =
			isAsked ||
			conditional[index] === true ||
			isAttribution(scene, sentence, index) ||
			tellsNothing(scene, clause, subject) ||
			isOfAnybody(scene, clauses, index);
		const outlook = barred ? null : outlookOf({scene, sentence, clause, parent, inTitle});
		if (outlook !== null && isAnnouncement(scene, clauses, index)) announced.set(clause, clauses[index + 1]!);
		const next = outlook === null ? undefined : taking(scene, clause, clauses[index + 1]);
		if (next) taken.add(next);
		tellings.push({
			sentence,
			trigger: clause.group.main,
			lemma: verbOf(scene, clause),
			noun: false,
			inTitle,
			clause,
			inherits: inheritance(scene, clauses, index),
			outlook,
			needs: announced.has(clause) ? null : needsOf(scene, clause, inTitle),
			quoted: isQuoted(scene, sentence, clause.group.main),
			parts: [...(begun ? parent.parts : []), ...clause.parts, ...(next?.parts ?? [])],
			subject,
			role: null,
			barred,
			definite: false,
		});
	});
	// What tells an event by itself needs no row for its announcement.
	const told = new Set(
		tellings.flatMap(({clause, outlook}) =>
			outlook === null && !(clause && holdsEvent(scene, clause)) ? [] : [clause],
		),
	);
	return tellings.filter(({clause}) => clause === null || !told.has(announced.get(clause) ?? null));
}

/** The crosshead "What was decided": what the text below it is about. */
const isTopic = ({article, tokens}: Scene, {sentence, start}: ParsedSentence): boolean =>
	article.paragraphs[article.sentences[sentence]?.paragraph ?? 0]?.kind === 'heading' &&
	/^(?:what|who|why|how|where|when)$/.test(tokens[start]!.lower);

/** By clause: a condition, and all that hangs on one, has not happened; nor has what goes with one: "They would pay more if prices rose." */
function conditionalIn(scene: Scene, clauses: readonly Clause[]): boolean[] {
	const open: boolean[] = [];
	for (const clause of clauses) {
		const parent = clauses[clause.parent ?? -1];
		const hangs = clause.kind !== 'joined' && (open[clause.parent ?? -1] ?? false);
		const wished = parent !== undefined && verbOf(scene, parent) === 'wish' && clause.group.tense === 'past';
		open.push(hangs || wished || isInverted(scene, clause) || conditions.has(clause.marker));
	}

	// "The trial is set for May; if convicted they face prison": what a semicolon parts is no condition.
	const isApart = ({parts: [first]}: Clause): boolean =>
		[1, 2].some(back => scene.tokens[(first?.start ?? 0) - back]?.text === ';');
	const isIf = (clause: Clause | undefined): boolean =>
		clause !== undefined && !isApart(clause) && (/^(?:if|unless)$/.test(clause.marker) || isInverted(scene, clause));
	return clauses.map(
		({group}, index) =>
			open[index] === true ||
			(/^(?:modal|present)$/.test(group.tense) && (isIf(clauses[index + 1]) || isIf(clauses[index - 1]))),
	);
}

/** "Had you called the police, …": a condition without an "if". */
function isInverted(scene: Scene, {subject}: Clause): boolean {
	if (subject === null || !/^(?:had|were|should)$/.test(wordAt(scene, subject.start - 1))) return false;
	return scene.tokens[subject.start - 1]!.first || /^[,;]$/.test(wordAt(scene, subject.start - 2));
}

/** What the next verb tells, and what is a date: "began drilling", "Tue to Sat 4PM". */
const isPart = (scene: Scene, clause: Clause, next: Clause | undefined): boolean =>
	onlyBegins(scene, clause, next) || (scene.dateAt[clause.group.main] ?? -1) >= 0;

/** Its own; of "agreed to sign" and "began drilling" who agreed and began. */
const subjectOf = (
	scene: Scene,
	sentence: ParsedSentence,
	clause: Clause,
	parent: Clause | undefined,
	begun: boolean,
): Range | null =>
	clause.subject ??
	(clause.group.tense === 'infinitive' || begun ? controllerOf(scene, sentence, clause, parent) : null);

const bars = [holdsEvent, setsEvent, isDenied, isAdvice, isEstimate, isState, isOngoing];

const tellsNothing = (scene: Scene, clause: Clause, subject: Range | null): boolean =>
	bars.some(bar => bar(scene, clause, subject));

/** "Those who threw away the receipt will be given a voucher": whoever did. */
function isOfAnybody(scene: Scene, clauses: readonly Clause[], index: number): boolean {
	const {kind, subject} = clauses[index]!;
	const main = clauses[index + 1];
	return (
		kind === 'relative' &&
		subject !== null &&
		/^(?:those|anyone|anybody|everyone|everybody)$/.test(wordAt(scene, subject.end - 1)) &&
		/^(?:future|modal)$/.test(main?.group.tense ?? '') &&
		main?.subject?.start === subject.start &&
		!hasDate(scene, clauses[index]!)
	);
}

/** The infinitive that tells one thing with the verb before it: "will be allowed to play", "beat the champion to win the title". */
function taking(scene: Scene, clause: Clause, next: Clause | undefined): Clause | undefined {
	if (next?.kind !== 'infinitive') return undefined;
	const isAhead = clause.group.tense === 'future' && next.group.start === clause.group.end;
	return isAhead || isOutcome(scene, clause, next) ? next : undefined;
}

/** "The company said that it had cut 10,000 jobs": what an organisation says outright, no quotation, is its news. */
function isAnnouncement(scene: Scene, clauses: readonly Clause[], index: number): boolean {
	const clause = clauses[index]!;
	const next = clauses[index + 1];
	if (!/^(?:say|state|tell)$/.test(verbOf(scene, clause))) return false;
	return next?.parent === index && next.kind === 'subordinate' && next.subject !== null && isOfBody(scene, clause);
}

/** ", a tribunal found on Friday.": who says what the sentence tells. */
function isAttribution({tokens}: Scene, {clauses, end}: ParsedSentence, index: number): boolean {
	const {kind, group, subject, object, parts} = clauses[index]!;
	const last = parts.at(-1)!.end;
	if (index === 0 || kind !== 'main' || object !== null || subject === null || last < end - 1) return false;
	return tokens[subject.start - 1]?.text === ',' && complementTakers.has(lemmaOf(tokens[group.main]!.lower));
}

/** An organisation does it. */
const isOfBody = ({entities, entityAt}: Scene, {subject}: Clause): boolean =>
	subject !== null && entities[entityAt[subject.end - 1] ?? -1]?.type === 'organisation';

/** "was run out", "carried off": what comes to an end doesn't last. */
const particle = /^(?:out|off|over|up|down|away|back)$/;

/** Sayings count when they are history, what lasts when it has a time. */
function needsOf(scene: Scene, clause: Clause, inTitle: boolean): Telling['needs'] {
	const words = eventWords();
	const lemma = verbOf(scene, clause);
	const next = wordAt(scene, clause.group.end);
	if (lemma === 'call' && namesEvent(scene, clause)) return null;
	// "asked for $45 million" is a request.
	if (lemma === 'ask' && next === 'for') return null;
	// "Toyota recalls pickup trucks", "Chile recalled its ambassador"
	if (lemma === 'recall' && clause.object !== null && isOfBody(scene, clause)) return null;
	if (lemma === 'recall' && /^(?:ambassadors?|envoys?|diplomats?)$/.test(wordAt(scene, (clause.object?.end ?? 0) - 1)))
		return null;
	if (words.saying.has(lemma) && !words.announcing.has(lemma)) return 'past date';
	if (lemma === 'add' && clause.object === null && next !== 'to') return 'past date';
	if (inTitle || !words.lasting.has(lemma) || particle.test(next)) return null;
	return clause.group.tense === 'future' || wordAt(scene, clause.group.start - 1) === 'once' ? null : 'date';
}

function isQuoted(scene: Scene, sentence: ParsedSentence, token: number): boolean {
	let open = false;
	for (let i = sentence.start; i < token && i < sentence.start + 60; i++) {
		const word = scene.tokens[i]?.text;
		if (word === '“' || (word === '"' && !open)) open = true;
		else if (word === '”' || word === '"') open = false;
	}

	return open;
}
