import type {Dated, Scene} from './telling.js';
import {eventWords, singular} from './words.js';

/** One event with all its tellings; `first` is where it is first told, with the date and kind of the telling that knows them. */
export type Told = {first: Dated; tellings: Dated[]; names: Set<number>};

/** Joins the tellings of one event, in order of text. Each is compared only with the events that share a word with it. */
export function mergeTellings(scene: Scene, tellings: readonly Dated[]): Told[] {
	const events: Told[] = [];
	const byKey = new Map<string, Told[]>();
	for (const telling of tellings) {
		const names = namesOf(scene, telling);
		const keys = keysOf(scene, telling);
		const same = candidates(byKey, keys).find(event => isSame(scene, event, telling, names));
		if (same === undefined && telling.needs === 'earlier telling') continue;
		if (same === undefined) {
			const event = {first: telling, tellings: [telling], names};
			events.push(event);
			for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(-7), event]);
			continue;
		}

		same.tellings.push(telling);
		for (const name of names) same.names.add(name);
		if (isDated(telling) && !isDated(same.first)) same.first = {...same.first, date: telling.date, kind: telling.kind};
	}

	return events;
}

/** What a telling is looked up by: its word, the rows of words that tell the same, and an event noun that is its subject ("the quake hit"). */
function keysOf(scene: Scene, telling: Dated): string[] {
	const {nouns, same} = eventWords();
	const words = [telling.lemma];
	const subject = singular(scene.tokens[(telling.subject?.end ?? 0) - 1]?.lower ?? '');
	if (!telling.noun && nouns.has(subject)) words.push(subject);
	return words.flatMap(word => [word, ...(same.get(word) ?? []).map(row => `#${row}`)]);
}

const candidates = (byKey: ReadonlyMap<string, Told[]>, keys: readonly string[]): Told[] => [
	...new Set(keys.flatMap(key => byKey.get(key) ?? [])),
];

const isDated = ({date}: Dated): boolean => date.expression !== null;

function isSame(scene: Scene, event: Told, telling: Dated, names: ReadonlySet<number>): boolean {
	const {first} = event;
	if ((first.kind === 'planned') !== (telling.kind === 'planned') && !telling.definite) return false;
	if (isDated(first) && isDated(telling) && !datesMeet(first, telling)) return false;
	const meet = event.names.size === 0 || names.size === 0 || [...names].some(name => event.names.has(name));
	if (first.inTitle !== telling.inTitle)
		return meet && (first.lemma === telling.lemma || (isEarly(scene, telling) && sharesObject(scene, first, telling)));
	if (telling.noun && telling.definite && !isDated(telling)) return meet;
	if (telling.noun && first.noun) return meet && names.size > 0 && event.names.size > 0;
	return meet && names.size > 0 && isDated(first) && isDated(telling);
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

function datesMeet(a: Dated, b: Dated): boolean {
	const open = '9999';
	return (a.date.start ?? '') <= (b.date.end ?? open) && (b.date.start ?? '') <= (a.date.end ?? open);
}

/** The entities of a telling, by index. */
export function namesOf(scene: Scene, telling: Dated): Set<number> {
	const names = new Set<number>();
	const ranges = telling.subject === null ? telling.parts : [telling.subject, ...telling.parts];
	for (const range of ranges) {
		for (let i = range.start; i < range.end; i++) {
			const entity = scene.entityAt[i] ?? -1;
			if (entity >= 0) names.add(entity);
		}
	}

	return names;
}
