import type {EventDate, EventKind, TimeExpression} from '../document.js';
import type {Range} from '../syntax/clauses.js';
import type {Dated, Scene, Telling} from './telling.js';
import {eventWords} from './words.js';

/** Days before publication that still belong to the story. */
const freshness = 10;

export const undated: EventDate = {start: null, end: null, precision: null, basis: null, expression: null};

/** What has been told so far, for what is told next. */
type Past = {
	paragraph: number;
	/** How many paragraphs have begun. */
	paragraphs: number;
	/** The paragraph tells what happened long ago. */
	history: boolean;
	/** The last telling of what happened long ago. */
	older: Telling | null;
};

/** Gives each telling, in order of text, its date and kind. */
export function dateTellings(scene: Scene, tellings: readonly Telling[]): Dated[] {
	const backward = looksBack(tellings);
	const past: Past = {paragraph: -1, paragraphs: 0, history: false, older: null};
	return tellings.flatMap(telling => {
		turnTo(past, scene.article.sentences[telling.sentence.sentence]?.paragraph ?? 0);
		const found = governing(scene, telling) ?? undated;
		const set = found.expression !== null && scene.dates[found.expression]?.type === 'set';
		const isDated = found.start !== null || found.end !== null;
		const isPast = goesWithThePast(past, telling, backward);
		const kind: EventKind = set
			? 'recurring'
			: isDated
				? datedKind(scene, telling, found)
				: undatedKind(telling, isPast);
		if (!counts(telling, isDated || hasLength(scene, telling), kind, isPast)) return [];
		const old = isDated && kind === 'background' && isOld(scene, found);
		if (isDated && !telling.noun && isMain(telling)) past.history = old;
		if (old) past.older = telling;
		const date = isDated || set || kind !== 'story' ? found : {...undated, end: scene.published};
		return [{...telling, date, kind}];
	});
}

function turnTo(past: Past, paragraph: number): void {
	if (paragraph === past.paragraph) return;
	past.paragraph = paragraph;
	past.paragraphs++;
	past.history = false;
}

/** Told in a paragraph of history, in an article that looks back, or beside what is old. */
function goesWithThePast({history, paragraphs, older}: Past, telling: Telling, backward: boolean): boolean {
	const {proceedings} = eventWords();
	const inLife = backward && paragraphs > 3 && telling.clause?.group.tense !== 'present';
	return (
		history ||
		(inLife && !proceedings.has(telling.lemma)) ||
		(older !== null && older.sentence === telling.sentence && isAside(telling))
	);
}

/** "worked there for 12 years" */
const hasLength = (scene: Scene, {parts}: Telling): boolean =>
	parts.some(({start, end}) => {
		for (let i = start; i < end; i++) if (scene.dates[scene.dateAt[i] ?? -1]?.type === 'duration') return true;
		return false;
	});

function counts(telling: Telling, isDated: boolean, kind: EventKind, past: boolean): boolean {
	if (telling.needs === 'date') return isDated || past || kind === 'recurring';
	if (telling.needs === 'past date') return isDated && kind === 'background';
	return isDated || !telling.quoted || kind !== 'planned';
}

/** "in 2019 data had pointed to water, a claim that was later withdrawn": as old as what it goes with. */
const isAside = ({clause, noun}: Telling): boolean =>
	!noun && (clause?.kind === 'joined' || clause?.kind === 'relative' || clause?.kind === 'subordinate');

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
	return telling.outlook === 'past perfect' || telling.needs === 'date' || (history && !telling.inTitle)
		? 'background'
		: 'story';
}

function datedKind(scene: Scene, telling: Telling, date: EventDate): EventKind {
	const {published} = scene;
	if (published === null) return telling.outlook === 'planned' ? 'planned' : 'background';
	const end = date.end ?? published;
	if (date.start !== null && date.start > published) return 'planned';
	if (telling.outlook === 'planned' || (telling.outlook === 'present' && end >= published)) {
		return daysBetween(end, published) <= freshness ? 'planned' : 'background';
	}

	if (date.end === null && date.start !== null)
		return daysBetween(date.start, published) > 100 ? 'background' : 'story';
	return daysBetween(end, published) > freshness ? 'background' : 'story';
}

/** Whole days from one ISO day to a later one, by the civil calendar. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

function dayNumber(day: string): number {
	const [, year = 0, month = 1, date = 1] = /^(-?\d+)-(\d+)-(\d+)/.exec(day)?.map(Number) ?? [];
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The expression that says when: in the telling's own words, else in the clause whose date it shares. */
function governing(scene: Scene, telling: Telling): EventDate | null {
	const own = dateOf(scene, telling.parts, telling.trigger) ?? dateBeforeWhen(scene, telling);
	if (own !== null) return own;
	const {clauses} = telling.sentence;
	const at = telling.clause === null || telling.noun ? -1 : clauses.indexOf(telling.clause);
	const purpose = clauses[at + 1];
	// "sued to block a takeover in 2022"
	if (at !== -1 && purpose?.parent === at && purpose.kind === 'infinitive' && telling.outlook === 'past') {
		const date = dateOf(scene, purpose.parts, purpose.group.main);
		if (date !== null && (date.end ?? '') <= (scene.published ?? '')) return date;
	}

	let index = telling.inherits;
	for (let steps = 0; index !== null && steps < 3; steps++) {
		const clause = telling.sentence.clauses[index];
		if (clause === undefined) return null;
		const date = dateOf(scene, clause.parts, clause.group.main);
		if (date !== null) return date;
		index = clause.kind === 'participle' ? clause.parent : null;
	}

	return null;
}

/** "since Friday, when the cyclone came ashore": on Friday. */
function dateBeforeWhen(scene: Scene, {clause, noun}: Telling): EventDate | null {
	if (noun || clause?.marker !== 'when') return null;
	let i = clause.parts[0]?.start ?? 0;
	if (scene.tokens[i]?.lower !== 'when') return null;
	i -= scene.tokens[i - 1]?.lower === ',' ? 2 : 1;
	const index = scene.dateAt[i] ?? -1;
	const date = scene.dates[index];
	if (date?.range == null) return null;
	return {...date.range, precision: date.precision, basis: date.basis, expression: index};
}

type Placed = {readonly index: number; readonly date: TimeExpression; readonly at: number; readonly end: number};

function dateOf(scene: Scene, parts: readonly Range[], trigger: number): EventDate | null {
	const placed: Placed[] = [];
	for (const part of parts) {
		for (let i = part.start; i < part.end; i++) {
			const index = scene.dateAt[i] ?? -1;
			const date = scene.dates[index];
			if (date === undefined) continue;
			let end = i + 1;
			while (end < part.end && scene.dateAt[end] === index) end++;
			placed.push({index, date, at: i, end});
			i = end - 1;
		}
	}

	const set = placed.find(({date, at, end}) => date.type === 'set' && repeats(scene, at, end));
	const usable = placed.filter(({date, at}) => date.range !== null && !isCompared(scene, at));
	// The first after the verb governs it, before that one in front.
	const chosen = usable.find(({at}) => at > trigger) ?? usable.at(-1);
	if (chosen === undefined) return set === undefined ? null : {...undated, expression: set.index};
	return ranged(scene, chosen, usable);
}

/** Not "an annual profit" and "£85k a week": a repeat says when, and qualifies no noun or amount. */
export function repeats({tokens, parse, dates, dateAt}: Scene, at: number, end: number): boolean {
	const adjective = end === at + 1 && parse.tags[at] === 'JJ' && /^(?:NN|JJ)/.test(parse.tags[end] ?? '');
	const rate = /^(?:a|an|per)$/.test(tokens[at]?.lower ?? '') && /^(?:CD|NN)$/.test(parse.tags[at - 1] ?? '');
	return !adjective && !(rate && dates[dateAt[at - 1] ?? -1] === undefined && /\d/.test(amountBefore(tokens, at)));
}

/** The two tokens before, where an amount would stand: "85", "k". */
const amountBefore = (tokens: Scene['tokens'], at: number): string =>
	`${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;

/** How far before a date the word stands that compares with it. */
const comparing = 14;

/** "than in 2023", "compared with last year": a date that is only compared with. */
const isCompared = (scene: Scene, at: number): boolean => {
	const word = (i: number): string => scene.tokens[i]?.lower ?? '';
	if (word(at - 1) === 'since' && followsSuperlative(scene, at - 1)) return true;
	if (isForecast(scene, at)) return true;
	// "a 32% drop from a year earlier"
	if (word(at - 1) === 'from' && /(?:earlier|ago|before)$/.test(scene.dates[scene.dateAt[at] ?? -1]?.text ?? ''))
		return true;
	for (let i = at - 1; i > at - comparing && i >= 0; i--) {
		if (/^(?:than|compared|versus)$/.test(word(i))) return true;
		// "up from 22 in 2020"
		if (word(i) === 'from' && /^(?:up|down)$/.test(word(i - 1))) return true;
		// "against a rise of 3% in the third quarter"
		if (word(i) === 'against' && /^an?$/.test(word(i + 1))) return true;
		if (/^[,;:.]$/.test(word(i))) return false;
	}

	return false;
};

/** "their lowest since 2009", "for the first time since March": what is compared is older. */
function followsSuperlative({tokens, parse}: Scene, at: number): boolean {
	for (let i = at - 1; i > at - 5 && i >= 0; i--) {
		if (/^(?:JJS|RBS)$/.test(parse.tags[i] ?? '') || /^(?:first|only)$/.test(tokens[i]!.lower)) return true;
		if (/^(?:VB|,)/.test(parse.tags[i] ?? '')) return false;
	}

	return false;
}

const forecasts = /^(?:forecast|estimate|outlook|guidance|projection|prediction|expectation)s?$/;

/** "cut its forecast for growth this year": when that is for. */
function isForecast({tokens, parse}: Scene, at: number): boolean {
	for (let i = at - 1; i > at - 7 && i >= 0; i--) {
		if (forecasts.test(tokens[i]!.lower)) return true;
		if (/^(?:VB|,|\.)/.test(parse.tags[i] ?? '')) return false;
	}

	return false;
}

function ranged(scene: Scene, {index, date, at, end}: Placed, usable: readonly Placed[]): EventDate {
	const {start, end: last} = date.range!;
	const base = {precision: date.precision, basis: date.basis, expression: index};
	const word = (i: number) => scene.tokens[i]?.lower ?? '';
	const before = word(at - 1);
	const next = usable.find(other => other.at > at);
	if (
		(before === 'from' || before === 'between') &&
		next !== undefined &&
		next.at - end <= 2 &&
		/^(?:to|and|until|till|-)$/.test(word(end))
	) {
		return {...base, start, end: next.date.range!.end};
	}

	// "in February and March", "December and most of January"
	if (next !== undefined && word(end) === 'and' && next.at - end <= 3 && next.date.precision === date.precision) {
		return {...base, start, end: next.date.range!.end};
	}

	if (before === 'since' || (before === 'from' && last >= (scene.published ?? ''))) return {...base, start, end: null};
	if (before === 'by' && date.type === 'time') return {...base, start, end: last};
	if (before === 'by' || before === 'until' || before === 'till') return {...base, start: null, end: last};
	if (before === 'before' && !/^(?:dawn|noon|midnight)$/.test(word(at))) return {...base, start: null, end: last};
	return {...base, start, end: last};
}
