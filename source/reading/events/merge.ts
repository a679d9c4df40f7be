import {daysBetween} from '../dates/calendar.js';
import type {EventDate} from '../document.js';
import type {Range} from '../syntax/clauses.js';
import type {Dated, Scene} from './telling.js';
import {eventWords, singular} from './words.js';

/** One event with all its tellings; `first` is where it is first told, with the date and kind of the telling that knows them. */
export type Told = {first: Dated; tellings: Dated[]; names: Set<number>; otherDates: EventDate[]};

/** Joins the tellings of one event, in order of text. Each is compared only with the events that share a word with it. */
export function mergeTellings(scene: Scene, tellings: readonly Dated[]): Told[] {
	const events: Told[] = [];
	const titled: Told[] = [];
	const byKey = new Map<string, Told[]>();
	for (const telling of tellings) {
		const names = namesOf(scene, telling);
		const keys = keysOf(scene, telling);
		const same =
			(telling.inTitle || !isOfLead(scene, telling)
				? undefined
				: titled.find(event => tellsHeadline(scene, event, telling))) ??
			candidates(byKey, keys).find(event => isSame(scene, event, telling, names));
		if (same === undefined && telling.needs === 'earlier telling') continue;
		const event = same ?? {first: telling, tellings: [], names: new Set<number>(), otherDates: []};
		if (same === undefined) {
			events.push(event);
			if (telling.inTitle && titled.length < mostTitled) titled.push(event);
			for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(-7), event]);
		}

		addTelling(event, telling, names);
	}

	dateHeadline(scene, events);
	return events;
}

/** A headline tells of no more. */
const mostTitled = 6;

/** A headline without a date tells what the lead tells, hence of its day. */
function dateHeadline(scene: Scene, events: readonly Told[]): void {
	const isNews = (telling: Dated): boolean =>
		isLead(scene, telling) && isDated(telling) && telling.kind === 'story' && telling.date.precision !== null;
	const lead = events.flatMap(({tellings}) => tellings).find(isNews);
	if (lead === undefined) return;
	for (const event of events) {
		const {first} = event;
		if (!first.inTitle || isDated(first) || first.kind !== 'story' || first.clause?.kind === 'subordinate') continue;
		event.first = {...first, date: lead.date};
	}
}

/** In the first paragraph after the headline, and no aside. */
const isLead = (scene: Scene, {inTitle, noun, clause, sentence}: Dated): boolean =>
	!inTitle && !noun && clause?.kind !== 'relative' && (scene.article.sentences[sentence.sentence]?.paragraph ?? 0) <= 1;

function addTelling(event: Told, telling: Dated, names: ReadonlySet<number>): void {
	const {first} = event;
	event.tellings.push(telling);
	for (const name of names) event.names.add(name);
	if (!isDated(telling) || first === telling) return;
	if (!isDated(first)) event.first = {...first, date: telling.date, kind: telling.kind};
	else if (!datesMeet(first, telling)) event.otherDates.push(telling.date);
}

/** What a telling is looked up by: its word, the rows of words that tell the same, and an event noun that is its subject ("the quake hit"). */
function keysOf(scene: Scene, telling: Dated): string[] {
	const {nouns, same} = eventWords();
	const words = [telling.lemma];
	const subject = singular(scene.tokens[(telling.subject?.end ?? 0) - 1]?.lower ?? '');
	// What a flood does to people is a happening of its own.
	if (!telling.noun && nouns.has(subject) && !eventWords().consequences.has(telling.lemma)) words.push(subject);
	return words.flatMap(word => [word, ...(same.get(word) ?? []).map(row => `#${row}`)]);
}

const candidates = (byKey: ReadonlyMap<string, Told[]>, keys: readonly string[]): Told[] => [
	...new Set(keys.flatMap(key => byKey.get(key) ?? [])),
];

const isDated = ({date}: Dated): boolean => date.expression !== null;

function isSame(scene: Scene, event: Told, telling: Dated, names: ReadonlySet<number>): boolean {
	const {first} = event;
	if ((first.kind === 'planned') !== (telling.kind === 'planned') && !telling.definite) return false;
	if (isDated(first) && isDated(telling) && !datesMeet(first, telling)) return disagree(event, telling, names);
	// A headline tells the news, not what came before it.
	if (first.inTitle && isDated(telling) && telling.kind === 'background') return false;
	const meet = event.names.size === 0 || names.size === 0 || [...names].some(name => event.names.has(name));
	if (first.inTitle !== telling.inTitle)
		return (
			meet &&
			!differ(numbersOf(scene, first), numbersOf(scene, telling)) &&
			(isEarly(scene, telling)
				? first.lemma === telling.lemma || sharesObject(scene, first, telling)
				: first.lemma === telling.lemma && names.size > 0)
		);
	if (telling.noun && telling.definite && !isDated(telling)) return meet;
	if (telling.noun && first.noun) return meet && names.size > 0 && event.names.size > 0;
	if (meet && names.size > 0 && event.names.size > 0 && isDated(first) && isDated(telling)) return true;
	return first.kind === telling.kind && (meet || refersBack(scene, telling)) && actsOnTheSame(scene, first, telling);
}

/** In the first two paragraphs after the title. */
const isOfLead = (scene: Scene, {sentence}: Dated): boolean =>
	(scene.article.sentences[sentence.sentence]?.paragraph ?? 0) <= 2;

/** The lead tells what the headline tells: with its verb or one that tells the same, of the same thing, or in two of its nouns. */
function tellsHeadline(scene: Scene, {first}: Told, telling: Dated): boolean {
	if (isDated(first) && isDated(telling) && !datesMeet(first, telling)) return false;
	const isSameKind = first.kind === telling.kind;
	if (!first.noun && !telling.noun && isSameWord(first.lemma, telling.lemma))
		return (isSameKind || !isDated(telling)) && !differ(numbersOf(scene, first), numbersOf(scene, telling));
	if (!isSameKind) return false;
	const head = headOf(scene, first);
	if (head !== '' && head === headOf(scene, telling)) return true;
	if (telling.clause?.kind === 'relative') return false;
	const nouns = nounsOf(scene, first);
	return [...nounsOf(scene, telling)].filter(noun => nouns.has(noun)).length >= 2;
}

const isSameWord = (one: string, other: string): boolean => {
	const {same} = eventWords();
	return one === other || (same.get(one) ?? []).some(row => same.get(other)?.includes(row));
};

/** "jumps 31%", "grew 14 per cent": not of the same. */
const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
	one.size > 0 && other.size > 0 && ![...one].some(number => other.has(number));

const numbersOf = (scene: Scene, telling: Dated): Set<string> => wordsOf(scene, telling, /^CD$/);

/** What it speaks of beside names and its own word; singular. */
const nounsOf = (scene: Scene, telling: Dated): Set<string> => wordsOf(scene, telling, /^NNS?$/);

function wordsOf({tokens, parse, entityAt, dateAt}: Scene, telling: Dated, tagged: RegExp): Set<string> {
	const words = new Set<string>();
	for (const {start, end} of rangesOf(telling))
		for (let i = start; i < end; i++) {
			if (i === telling.trigger || (entityAt[i] ?? -1) >= 0 || (dateAt[i] ?? -1) >= 0) continue;
			if (tagged.test(parse.tags[i] ?? '')) words.add(singular(tokens[i]!.lower));
		}

	return words;
}

/** What a telling owns of the text, with who does it. */
const rangesOf = ({subject, parts}: Dated): readonly Range[] => (subject === null ? parts : [subject, ...parts]);

/** "the airline", "it": somebody named before does it. */
const refersBack = ({tokens, entityAt}: Scene, {subject}: Dated): boolean =>
	subject !== null &&
	(entityAt[subject.end - 1] ?? -1) < 0 &&
	/^(?:the|its|their|his|her|it|he|she|they)$/.test(tokens[subject.start]?.lower ?? '');

/** Days between two dates of which one may be a mistake. */
const mistaken = 3;

/** Two days for what happens to the same people once: "was arrested on 12 May", "was arrested on 13 May". */
function disagree({first, names}: Told, telling: Dated, others: ReadonlySet<number>): boolean {
	const from = first.date.start;
	const to = telling.date.start;
	if (from === null || to === null || first.date.precision !== 'day' || telling.date.precision !== 'day') return false;
	if (first.lemma !== telling.lemma || !eventWords().once.has(first.lemma)) return false;
	return (
		Math.abs(daysBetween(from, to)) <= mistaken &&
		names.size > 0 &&
		names.size === others.size &&
		[...others].every(name => names.has(name))
	);
}

/** In the first two paragraphs after the title, which tell again what it says. */
const isEarly = (scene: Scene, telling: Dated): boolean =>
	(scene.article.sentences[telling.sentence.sentence]?.paragraph ?? 0) <= 3;

/** "cuts key rate" and "lowered its key interest rate": another verb tells the same of the same thing only. */
function sharesObject(scene: Scene, first: Dated, telling: Dated): boolean {
	const object = first.clause?.object ?? null;
	if (object === null || first.noun) return true;
	const words = new Set<string>();
	for (let i = object.start; i < object.end; i++) words.add(singular(scene.tokens[i]?.lower ?? ''));
	return telling.parts.some(part => {
		for (let i = part.start; i < part.end; i++) {
			if (scene.parse.tags[i]?.startsWith('NN') && words.has(singular(scene.tokens[i]?.lower ?? ''))) return true;
		}

		return false;
	});
}

/** The same verb of the same object: "met a ferry company", told with a day and without. */
function actsOnTheSame(scene: Scene, first: Dated, telling: Dated): boolean {
	if (first.noun || telling.noun || first.lemma !== telling.lemma) return false;
	const one = headOf(scene, first);
	const other = headOf(scene, telling);
	return one !== '' && isSameWord(one, other);
}

/** What the verb is done to: the object's noun, of a passive the subject's. */
function headOf({tokens}: Scene, {clause, subject}: Dated): string {
	const range = clause?.group.passive ? subject : (clause?.object ?? null);
	return range === null ? '' : singular(tokens[range.end - 1]?.lower ?? '');
}

function datesMeet(a: Dated, b: Dated): boolean {
	const open = '9999';
	return (a.date.start ?? '') <= (b.date.end ?? open) && (b.date.start ?? '') <= (a.date.end ?? open);
}

/** The entities of a telling, by index. */
function namesOf(scene: Scene, telling: Dated): Set<number> {
	const names = new Set<number>();
	for (const {start, end} of rangesOf(telling)) {
		for (let i = start; i < end; i++) {
			const entity = scene.entityAt[i] ?? -1;
			if (entity >= 0) names.add(entity);
		}
	}

	return names;
}
