import type {Clause, Range} from '../syntax/clauses.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {isFiniteGroup, type Tense} from '../syntax/verb-group.js';
import {
	beginsLater,
	hasDate,
	hasSet,
	isToCome,
	lemmaOf,
	namesEvent,
	onlyBegins,
	opensOrFollowsComma,
	saysEarlier,
	saysUntil,
	verbOf,
	wordAt,
} from './clause-words.js';
import {dateBeforeWhen} from './governing.js';
import type {Outlook, Scene} from './telling.js';
import {hasLength} from './time-of.js';
import {eventWords, singular} from './words.js';

/** A clause that may tell an event, and what decides whether it does. */
export type Case = {
	readonly scene: Scene;
	readonly sentence: ParsedSentence;
	readonly clause: Clause;
	readonly parent: Clause | undefined;
	readonly inTitle: boolean;
};

/** How a clause tells an event; null if it tells none. */
export function outlookOf(at: Case): Outlook | null {
	const {scene, clause} = at;
	const {group} = clause;
	if (group.copula) return isAppointed(scene, clause) ? 'planned' : null;
	return byTense[group.tense]?.(at) ?? null;
}

const byTense: Partial<Record<Tense, (at: Case) => Outlook | null>> = {
	past,
	present,
	future: () => 'planned',
	modal,
	infinitive,
	ing: participle,
	en: passiveParticiple,
};

/** "is due in June", "is on Sunday", "will be in Paris next week": a time to come makes an appointment of a state. */
function isAppointed(scene: Scene, clause: Clause): boolean {
	if (/^(?:due|scheduled|set)$/.test(wordAt(scene, clause.group.end))) return hasDate(scene, clause);
	const {tense, negative} = clause.group;
	return /^(?:present|future)$/.test(tense) && !negative && beginsLater(scene, clause) && !saysUntil(scene, clause);
}

/** "did not vote", "nobody voted", "no party won", "no more money would come", "neither is likely to win"; but "will not reopen until Thursday" */
export function isDenied(scene: Scene, clause: Clause, subject: Range | null): boolean {
	const before = (subject?.start ?? 0) - 1;
	const denies =
		clause.group.negative ||
		(subject !== null &&
			(/^(?:no|nobody|nothing|none|neither)$/.test(wordAt(scene, subject.start)) ||
				/^(?:no|not|neither)$/.test(wordAt(scene, wordAt(scene, before) === 'more' ? before - 1 : before))));
	return (denies || isOfNothing(scene, clause)) && !(hasDate(scene, clause) && saysUntil(scene, clause));
}

/** "published nothing", "told nobody" */
const isOfNothing = (scene: Scene, {group}: Clause): boolean =>
	/^(?:nothing|nobody|none)$/.test(wordAt(scene, group.end));

/** "you'll travel back and forth", "you pull one off": what anybody may do; "You came home" is somebody's. */
export const isAdvice = (scene: Scene, {group}: Clause, subject: Range | null): boolean =>
	subject !== null && wordAt(scene, subject.end - 1) === 'you' && group.tense !== 'past';

/** "The visit began": an event noun tells what its verb only holds, begins or ends. */
export const holdsEvent = (scene: Scene, clause: Clause): boolean =>
	eventWords().aspect.has(verbOf(scene, clause)) && namesEvent(scene, clause) && ownsNouns(clause);

/** Nothing happens: a verb of being, "was too damaged", "is to blame". */
export function isState(scene: Scene, clause: Clause): boolean {
	const {state} = eventWords();
	const {group} = clause;
	if (group.copula) return false;
	const verb = verbOf(scene, clause);
	if (state.has(verb) || verb === "'s") return true;
	// "We've got to learn"
	if (verb === 'get' && group.perfect && group.tense === 'present' && wordAt(scene, group.end) === 'to') return true;
	if (verb === 'blame' && /^(?:is|are|was|were)$/.test(wordAt(scene, group.start))) return true;
	return group.passive && /^(?:too|so|very|quite)$/.test(wordAt(scene, group.main - 1));
}

/** "has worked here for eleven years": it still does. */
export const isOngoing = (scene: Scene, clause: Clause): boolean =>
	clause.group.perfect &&
	clause.group.tense === 'present' &&
	eventWords().lasting.has(verbOf(scene, clause)) &&
	hasLength(scene, clause.parts) &&
	!hasDate(scene, clause);

/** Not "the Test, which starts on Thursday", nor "talks broke down and were resumed": there the noun belongs to another clause. */
const ownsNouns = ({kind, subject, group, parts}: Clause): boolean =>
	!(kind === 'relative' || kind === 'joined') ||
	(subject !== null &&
		subject.start < group.start &&
		parts.some(({start, end}) => subject.start >= start && subject.end <= end));

function past({scene, clause}: Case): Outlook {
	if (wordAt(scene, clause.group.start - 1) === 'once') return 'past perfect';
	if (!clause.group.perfect) return 'past';
	return clause.kind === 'relative' || saysEarlier(scene, clause) ? 'past perfect' : 'past';
}

function present(at: Case): Outlook | null {
	const {scene, clause, inTitle} = at;
	const {perfect, progressive} = clause.group;
	if (perfect && isFirstDone(at)) return 'planned';
	if (perfect) return progressive && !hasDate(scene, clause) ? null : 'past';
	if (inTitle) return 'past';
	if (progressive && !isNews(at)) return null;
	if (!progressive && hasSet(scene, clause)) return 'present';
	if (isToCome(scene, clause) || isOfDayToCome(scene, clause)) return 'planned';
	return progressive ? 'past' : null;
}

/** "will go on show once a case has been installed": what must be done before what is to come. */
function isFirstDone({scene, sentence, clause: {group, subject, marker}}: Case): boolean {
	const opening = marker === '' ? wordAt(scene, (subject?.start ?? group.start) - 1) : marker;
	return (
		/^(?:once|when|after|until|till)$/.test(opening) &&
		sentence.clauses.some(other => other.group.tense === 'future' && other.group !== group)
	);
}

/** "until 16 June, when its board meets" */
const isOfDayToCome = (scene: Scene, clause: Clause): boolean =>
	scene.published !== null && (dateBeforeWhen(scene, clause)?.start ?? '') > scene.published;

/** A main clause, or what is announced: "announced that it is closing the plant". */
function isNews({scene, clause, parent}: Case): boolean {
	const {lasting, announcing} = eventWords();
	if (lasting.has(verbOf(scene, clause)) || /^(?:going|trying)$/.test(wordAt(scene, clause.group.main))) return false;
	if (clause.kind === 'main' || clause.kind === 'joined') return true;
	return clause.kind !== 'relative' && parent !== undefined && announcing.has(verbOf(scene, parent));
}

function modal({scene, sentence, clause}: Case): Outlook | null {
	const {clauses} = sentence;
	const before = clauses[clauses.indexOf(clause) - 1];
	// "would close its factory and cut its dividend": both would.
	const shares =
		clause.kind === 'joined' && clause.group.start === clause.group.main && before?.group.tense === 'modal';
	const first = wordAt(scene, (shares ? before : clause).group.start);
	// "may have lost its air": long ago, if at all.
	if (clause.group.perfect) return /^(?:would|should|ought)$/.test(first) ? null : 'past perfect';
	return /^(?:would|was|were)$/.test(first) || isToCome(scene, clause) ? 'planned' : null;
}

/** "began drilling", "will begin to operate": as the verb has it that only begins it. */
function begun(at: Case, clause: Clause): Outlook | null {
	const outlook = outlookOf({...at, clause, parent: at.sentence.clauses[clause.parent ?? -1]});
	return outlook === 'present' ? null : outlook;
}

/** A headline without a finite verb: "Ministers to meet", "Two arrested". */
const isHeadless = ({inTitle, sentence}: Case): boolean =>
	inTitle && sentence.clauses.every(({group, kind}) => kind === 'relative' || !isFiniteGroup(group));

/** "plans to open", "is expected to fall", "an agreement to visit": what governs an infinitive sets it for later. */
function infinitive(at: Case): Outlook | null {
	const {scene, clause, parent} = at;
	if (saysHow(scene, clause)) return null;
	if (isHeadless(at)) return 'planned';
	if (hasSet(scene, clause)) return 'present';
	if (parent?.group.negative) return null;
	if (isFirst(scene, clause, parent)) return 'past';
	// "resumed that spring, only to stall in December"
	if (wordAt(scene, clause.group.start - 1) === 'only' && wordAt(scene, clause.group.start - 2) === ',') return 'past';
	// "has until the end of November to respond"
	if (parent && verbOf(scene, parent) === 'have' && saysUntil(scene, parent) && isToCome(scene, parent))
		return 'planned';
	if (parent !== undefined && onlyBegins(scene, parent, clause)) return begun(at, parent);
	// "is believed to have formed"; "is expected to have risen" is to come out yet.
	if (clause.group.perfect) {
		if (!parent?.group.passive) return null;
		return eventWords().planning.has(verbOf(scene, parent)) ? 'planned' : 'past perfect';
	}

	const before = wordAt(scene, beforeDate(scene, clause.group.start) - 1);
	const {planning, planned} = eventWords();
	if (planning.has(lemmaOf(before)) || planned.has(singular(before)) || isSet(scene, clause, parent)) return 'planned';
	return isToCome(scene, clause) ? 'planned' : null;
}

/** "How to save water", "5 tips to sleep well": nobody does it. */
const saysHow = (scene: Scene, {group}: Clause): boolean =>
	/^(?:how|what|where|when|who|whom|whether|which|tips?|ways?|things?|reasons?|steps?|ideas?|secrets?|mistakes?|guide)$/.test(
		wordAt(scene, group.start - 1),
	);

/** "were the first in the world to vote online" */
function isFirst({tokens, parse}: Scene, {group}: Clause, parent: Clause | undefined): boolean {
	if (!parent?.group.copula || !(parent.group.tense === 'past' || parent.group.perfect)) return false;
	for (let i = parent.group.end; i < group.start && i < parent.group.end + 10; i++) {
		if (/^(?:first|second|third|last|only)$/.test(tokens[i]!.lower) || parse.tags[i] === 'JJS') return true;
	}

	return false;
}

/** "beat the champion to win the title", "forced him to resign": what came of it. */
export function isOutcome(scene: Scene, clause: Clause, next: Clause): boolean {
	const {contests, implicative, outcomes} = eventWords();
	const verb = verbOf(scene, clause);
	if (implicative.has(verb)) return true;
	return contests.has(verb) && outcomes.has(verbOf(scene, next)) && clause.group.end < next.group.start;
}

/** Where a date ends that stands before a token, with its preposition: "an agreement on Wednesday to build". */
function beforeDate({dateAt, tokens}: Scene, at: number): number {
	let i = at;
	while ((dateAt[i - 1] ?? -1) >= 0) i--;
	return i < at && /^(?:on|in|at)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
}

/** "expects rates to fall", "agreed on Monday to buy": a planning verb whose object, or a date, stands between. */
function isSet(scene: Scene, clause: Clause, parent: Clause | undefined): boolean {
	if (parent === undefined || !eventWords().planning.has(verbOf(scene, parent))) return false;
	if (parent.object !== null) return parent.object.end === clause.group.start && !parent.group.passive;
	for (let i = parent.group.end; i < clause.group.start; i++) {
		if ((scene.dateAt[i] ?? -1) < 0 && !/^(?:IN|RB)$/.test(scene.parse.tags[i] ?? '')) return false;
	}

	return true;
}

const onlyMentions =
	/^(?:recommend|suggest|propose|consider|contemplate|avoid|advise|discuss|delay|postpone|resist|deny|oppose|favou?r|mind|risk|imagine)$/;

/** ", killing 41", "with trade reaching $240 billion", "before closing": what happens beside the main verb. */
function participle(at: Case): Outlook | null {
	const {scene, sentence, clause, parent} = at;
	if (clause.marker === 'with') return clause.subject === null ? null : 'past';
	if (/^(?:before|after|since)$/.test(clause.marker)) return 'past';
	if (clause.marker !== '' && clause.marker !== 'and') return null;
	// "recommended lowering the water": nobody says that it was done.
	if (parent?.group.end === clause.group.start && onlyMentions.test(verbOf(scene, parent))) return null;
	if (parent !== undefined && onlyBegins(scene, parent, clause)) return begun(at, parent);
	const joins = clause.marker === 'and' && parent?.group.tense === 'ing';
	if (opensOrFollowsComma(scene, sentence, clause) || joins) return parent === undefined ? null : 'past';
	return hasDate(scene, clause) ? 'past' : null;
}

/** "economists polled by the paper last week", "Born in the Alfama district" */
function passiveParticiple(at: Case): Outlook | null {
	const {scene, sentence, clause} = at;
	const told = isHeadless(at) || hasDate(scene, clause);
	// "with a minute left"
	if (clause.marker === 'with' && verbOf(scene, clause) === 'leave') return null;
	// "The probe, named Tsukimi, landed"
	if (/^(?:name|call|dub|title|entitle|nickname|know)$/.test(verbOf(scene, clause)) && !told) return null;
	return told || opensOrFollowsComma(scene, sentence, clause) ? 'past' : null;
}
