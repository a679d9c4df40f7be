import {daysBetween} from '../dates/calendar.js';
import type {EventDate, EventKind} from '../document.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {governing, undated} from './governing.js';
import {judged} from './judge.js';
import type {Case, Dated, Judge, Past, Scene, Telling} from './telling.js';
import {hasLength, timeOf, timeOfSentence} from './time-of.js';
import {eventWords} from './words.js';

/** Days before publication that still belong to the story. */
const freshness = 10;

/** Gives each telling, in order of text, its date and kind. */
export function dateTellings(scene: Scene, tellings: readonly Telling[], judge: Judge = judged): Dated[] {
	const backward = looksBack(tellings);
	const past: Past = {
		paragraph: -1,
		paragraphs: 0,
		history: false,
		inCourt: false,
		older: null,
		last: null,
		kind: null,
		kindBefore: null,
		time: '',
		sentence: null,
		sentenceTime: '',
		byWord: new Map(),
	};
	return tellings.flatMap(telling => {
		turnTo(scene, past, telling.sentence);
		const at = caseOf(scene, telling, past, backward);
		const verdict = telling.barred || isFutureOfThePast(at) || wasMeant(at) ? null : judge(at);
		const kind = verdict ?? (telling.outlook !== null && telling.needs === 'earlier telling' ? at.likely : null);
		if (kind !== null) lookBack(past, at, kind);
		past.last = {telling, kind: verdict};
		if (verdict !== null) {
			past.kind = verdict;
			past.byWord.set(telling.lemma, verdict);
			if (isDated(at)) past.time = timeOf(scene, telling.parts, at.date, at.set);
		}

		if (kind === null) return [];
		const date = isDated(at) || at.set || kind !== 'story' ? at.date : {...undated, end: scene.published};
		return [{date, kind, ...telling, needs: verdict === null ? telling.needs : null}];
	});
}

const isDated = ({date}: Case): boolean => date.start !== null || date.end !== null;

/** What the rules say of a telling. */
function caseOf(scene: Scene, telling: Telling, past: Past, backward: boolean): Case {
	const date = governing(scene, telling) ?? undated;
	const set = date.expression !== null && scene.dates[date.expression]?.type === 'set';
	const dated = date.start !== null || date.end !== null;
	const isPast = goesWithThePast(scene, past, telling, backward);
	const likely = set ? 'recurring' : dated ? datedKind(scene, telling, date) : undatedKind(telling, isPast);
	const counting =
		telling.outlook !== null &&
		telling.needs !== 'earlier telling' &&
		counts(telling, dated || hasLength(scene, telling.parts), likely, isPast);
	return {scene, telling, date, set, likely, counting, past, isPast, backward};
}

/** What is old makes history of what is told next. */
function lookBack(past: Past, at: Case, kind: EventKind): void {
	const {scene, telling, date} = at;
	const old = isDated(at) && kind === 'background' && isOld(scene, date);
	if (isDated(at) && isMain(telling) && (!telling.noun || telling.role === 'subject')) past.history = old;
	if (old) past.older = telling;
}

function turnTo(scene: Scene, past: Past, sentence: ParsedSentence): void {
	if (sentence === past.sentence) return;
	past.sentence = sentence;
	past.sentenceTime = timeOfSentence(scene, sentence);
	const {article} = scene;
	const paragraph = article.sentences[sentence.sentence]?.paragraph ?? 0;
	if (paragraph === past.paragraph) return;
	past.paragraph = paragraph;
	past.paragraphs++;
	past.kindBefore = past.kind ?? past.kindBefore;
	past.kind = null;
	past.time = '';
	past.history = false;
	const {start, end} = article.paragraphs[paragraph] ?? {start: 0, end: 0};
	past.inCourt = inCourt.test(article.text.slice(start, end));
}

const inCourt = /\b(?:court|courtroom|judge|jury|jurors|lawyers?|dock|barrister)\b/i;

/** Told in a paragraph of history, in an article that looks back, or beside what is old. */
function goesWithThePast(scene: Scene, past: Past, telling: Telling, backward: boolean): boolean {
	if (isInTrade(scene, telling)) return false;
	const {history, paragraphs, older} = past;
	const {proceedings} = eventWords();
	const inLife =
		backward &&
		!past.inCourt &&
		(paragraphs > 3 || telling.clause?.kind === 'relative') &&
		telling.clause?.group.tense !== 'present';
	return (
		history ||
		(inLife && !proceedings.has(telling.lemma)) ||
		(older !== null && older.sentence === telling.sentence && isAside(telling) && !goesOn(past, telling)) ||
		isOfBackground(past, telling)
	);
}

/** "Its shares fell 3% in early trade": on the day of the news. */
const isInTrade = ({tokens}: Scene, {parts}: Telling): boolean =>
	parts.some(({start, end}) => {
		for (let i = start + 1; i < end; i++)
			if (/^(?:trade|trading|dealings)$/.test(tokens[i]!.lower) && dayparts.test(tokens[i - 1]!.lower)) return true;
		return false;
	});

const dayparts = /^(?:early|late|morning|afternoon|midday|premarket|after-hours)$/;

/** "In 2019 a doctor told her that it would end her career", "decided in 2019 to give it up": what was to come then. */
const isFutureOfThePast = (at: Case): boolean => {
	const {sentence, clause, outlook} = at.telling;
	return (
		!isDated(at) &&
		outlook === 'planned' &&
		/^(?:modal|infinitive)$/.test(clause?.group.tense ?? '') &&
		at.past.older?.sentence === sentence
	);
};

/** "He had threatened to quit twice this year": what was to come of it then, unless it still is to come. */
function wasMeant({scene, telling: {clause, sentence}, date}: Case): boolean {
	const above = clause?.group.tense === 'infinitive' ? sentence.clauses[clause.parent ?? -1] : undefined;
	if (above === undefined || above.group.tense !== 'past' || !above.group.perfect || above.group.passive) return false;
	return date.start === null || date.start <= (scene.published ?? '');
}

function counts(telling: Telling, isDated: boolean, kind: EventKind, past: boolean): boolean {
	if (telling.needs === 'date') return isDated || past || kind === 'recurring';
	if (telling.needs === 'past date') return isDated && kind === 'background';
	return isDated || !telling.quoted || kind !== 'planned';
}

/** "in 2019 data had pointed to water, a claim that was later withdrawn": as old as what it goes with. */
const isAside = ({clause, noun}: Telling): boolean =>
	!noun && (clause?.kind === 'joined' || clause?.kind === 'relative' || clause?.kind === 'subordinate');

/** "Aquino, who came to power in 2010, visited the wounded and ruled out an amnesty": joined to what is the story. */
const goesOn = ({last}: Past, {clause, sentence}: Telling): boolean =>
	clause?.kind === 'joined' && last?.kind === 'story' && last.telling.sentence === sentence;

/** "a plan, offered in vain, that was rejected": what a relative clause says of what came before the story. */
const isOfBackground = ({last}: Past, {clause, sentence, noun}: Telling): boolean =>
	!noun &&
	clause?.kind === 'relative' &&
	last?.kind === 'background' &&
	last.telling.clause !== null &&
	sentence.clauses[clause.parent ?? -1] === last.telling.clause;

const isMain = ({clause}: Telling): boolean => clause?.kind === 'main' || clause?.kind === 'joined';

/** Half a year before publication: what is told next is likely to be history as well. */
const isOld = ({published}: Scene, {end}: EventDate): boolean =>
	published !== null && end !== null && daysBetween(end, published) > 180;

/** The headline tells a death or a sentence: what the article tells after its first paragraphs is a life or a crime. */
const looksBack = (tellings: readonly Telling[]): boolean =>
	tellings.some(({inTitle, noun, lemma}) => inTitle && !noun && eventWords().retrospective.has(lemma));

function undatedKind(telling: Telling, history: boolean): EventKind {
	if (telling.outlook === 'planned') return 'planned';
	if (telling.outlook === 'present') return 'recurring';
	// What lasted, without a time of its own, is what the story comes from.
	return telling.outlook === 'past perfect' ||
		telling.needs === 'date' ||
		isEra(telling) ||
		(history && !telling.inTitle)
		? 'background'
		: 'story';
}

/** "ending the war", "isolation for the invasion": where the story plays; what a headline or a subject tells is the story. */
const isEra = ({noun, lemma, inTitle, role}: Telling): boolean =>
	noun && !inTitle && role !== 'subject' && eventWords().eras.has(lemma);

function datedKind(scene: Scene, telling: Telling, date: EventDate): EventKind {
	const {published} = scene;
	if (published === null) return telling.outlook === 'planned' ? 'planned' : 'background';
	const end = date.end ?? published;
	if (date.start !== null && date.start > published) return 'planned';
	if (telling.outlook === 'planned' || (telling.outlook === 'present' && end >= published)) {
		return daysBetween(end, published) <= freshness ? 'planned' : 'background';
	}

	if (isPeriod(date) && end < published) return 'background';
	if (date.end === null && date.start !== null)
		return daysBetween(date.start, published) > 100 ? 'background' : 'story';
	return daysBetween(end, published) > freshness ? 'background' : 'story';
}

/** A month, a quarter, a year: once it is over, what it tells came before the story. */
const isPeriod = ({start, end}: EventDate): boolean => start !== null && end !== null && daysBetween(start, end) > 14;
