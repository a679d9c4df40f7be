import {daysBetween} from '../dates/calendar.js';
import type {EventDate} from '../document.js';
import {hashOf} from '../hash.js';
import {mix} from '../syntax/hash.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {labelOf, type VerbGroup} from '../syntax/verb-group.js';
import {verbOf, wordAt} from './clause-words.js';
import type {Case, Scene, Telling} from './telling.js';
import {eventWords, singular} from './words.js';

/** What is known of a telling, each as one string. */
const known = {
	/** What the rules take it for, or why for nothing. */
	ruled: ({counting, likely, telling}) => (counting ? likely : `no ${telling.outlook} ${telling.needs}`),
	form: ({telling: {noun, role, definite, clause}}) => (noun ? `noun ${role} ${definite}` : formOf(clause!.group)),
	word: ({telling: {noun, lemma}}) => (noun ? `noun ${lemma}` : lemma),
	time: ({scene, telling, date, set}) => timeOf(scene, telling, date, set),
	clause: ({telling: {clause}}) => (clause === null ? '' : `${clause.kind} ${clause.marker}`),
	parent: ({scene, telling: {clause, sentence, noun}}) => {
		const parent = clause === null || noun ? undefined : sentence.clauses[clause.parent ?? -1];
		return parent === undefined ? '' : `${verbOf(scene, parent)} ${parent.group.tense} ${parent.group.negative}`;
	},
	subject: ({scene, telling: {subject, clause}}) => classOf(scene, subject ?? clause?.subject ?? null),
	object: ({scene, telling: {clause}}) => classOf(scene, clause?.object ?? null),
	where: ({telling: {quoted, inTitle}, past}) => `${quoted} ${inTitle ? 'title' : Math.min(6, past.paragraphs)}`,
	history: ({past, isPast, backward}) => `${isPast} ${past.history} ${backward} ${past.inCourt}`,
	last: ({past: {last}, telling}) =>
		last === null ? '' : `${last.kind} ${last.telling.sentence === telling.sentence}`,
	lists: ({telling: {lemma, noun}}) => listsOf(lemma, noun),
	before: ({scene, telling: {noun, parts, clause}}) =>
		wordAt(scene, (noun ? parts[0]!.start : clause!.group.start) - 1),
	after: ({scene, telling: {noun, trigger, clause}}) => wordAt(scene, noun ? trigger + 1 : clause!.group.end),
	ending: ({telling: {lemma}}) => lemma.slice(-3),
	host: ({scene, telling: {noun, clause}}) => (noun && clause !== null ? verbOf(scene, clause) : ''),
	near: ({past: {kind, kindBefore}}) => `${kind} ${kindBefore}`,
	again: ({past: {byWord}, telling: {lemma}}) => byWord.get(lemma) ?? '',
	beside: ({past: {time, sentenceTime}}) => `${time} ${sentenceTime}`,
	place: ({scene: {article}, telling: {sentence}}) =>
		String(Math.floor((5 * (article.sentences[sentence.sentence]?.paragraph ?? 0)) / article.paragraphs.length)),
	root: ({telling}) => rootOf(telling),
} satisfies Record<string, (at: Case) => string>;

const names = Object.keys(known) as Array<keyof typeof known>;

/** What is looked at together. */
const templates = places(
	'ruled+form ruled+word ruled+time ruled+clause ruled+parent ruled+subject ruled+where ruled+history ruled+last ruled+lists ruled+near ruled+again ruled+beside ruled+root',
	'form+word form+time form+clause form+lists form+subject form+before form+after form+ending form+host form+near form+beside form+place form+root',
	'word+time word+subject word+object word+after word+again time+clause time+where time+history time+last time+lists time+near time+again time+beside time+place',
	'lists+subject clause+parent clause+root form+time+lists form+time+clause form+time+history form+time+where form+subject+lists',
);

/** What the contract counts where others would count more: learned from articles alone that are annotated by it. */
const contractTemplates = places(
	'ruled form lists time where clause near ruled+form ruled+lists ruled+time ruled+word',
);

/** The last of the features. */
export const contractFeatures = contractTemplates.length + 1;

export const mostFeatures = names.length + templates.length + contractFeatures + 1;

function places(...lines: readonly string[]): number[][] {
	return lines.flatMap(line => line.split(' ')).map(row => row.split('+').map(name => names.indexOf(name as never)));
}

const values = new Int32Array(names.length);

/** Writes the features of a telling into `out`; how many. */
export function judgeFeatures(at: Case, out: Int32Array): number {
	names.forEach((name, place) => {
		values[place] = hashOf(known[name](at));
	});
	let n = 0;
	out[n++] = 0;
	for (let place = 0; place < names.length; place++, n++) out[n] = mix(n, values[place]!);
	for (const row of templates) out[n] = mix(n++, together(row));
	out[n] = mix(n++, 0);
	for (const row of contractTemplates) out[n] = mix(n++, together(row));
	return n;
}

const together = (row: readonly number[]): number => row.reduce((hash, place) => mix(hash, values[place]!), 0);

const formOf = (group: VerbGroup): string => `${labelOf(group)} ${group.copula} ${group.negative}`;

/** When a telling is, by its date: how far from publication it begins and ends, how precisely. */
export function timeOf(scene: Scene, {parts}: Telling, {start, end, precision}: EventDate, set: boolean): string {
	if (set) return 'set';
	if (start === null && end === null) return parts.some(part => hasLength(scene, part)) ? 'length' : '';
	return `${sideOf(scene, start)} ${sideOf(scene, end)} ${precision}`;
}

/** When the first expression of a sentence is that has a range. */
export function timeOfSentence(scene: Scene, {start, end}: ParsedSentence): string {
	for (let i = start; i < end; i++) {
		const date = scene.dates[scene.dateAt[i] ?? -1];
		if (date?.range != null) return sideOf(scene, date.range.end);
	}

	return '';
}

function sideOf({published}: Scene, day: string | null): string {
	if (day === null || published === null) return 'open';
	const days = daysBetween(day, published);
	if (days <= 0) return days < 0 ? 'later' : 'today';
	return days <= 10 ? 'days' : days <= 100 ? 'months' : days <= 400 ? 'year' : 'years';
}

const hasLength = ({dates, dateAt}: Scene, {start, end}: {start: number; end: number}): boolean => {
	for (let i = start; i < end; i++) if (dates[dateAt[i] ?? -1]?.type === 'duration') return true;
	return false;
};

/** The kind of name that a phrase ends with, or its pronoun; else whether it is definite, and names an event. */
function classOf(scene: Scene, range: {start: number; end: number} | null): string {
	if (range === null) return '';
	const entity = scene.entities[scene.entityAt[range.end - 1] ?? -1];
	if (entity !== undefined) return entity.type;
	const {tags} = scene.parse;
	const tag = tags[range.end - 1] ?? '';
	if (tag.startsWith('PRP') || tag.startsWith('W')) return wordAt(scene, range.end - 1);
	return `${tags[range.start]} ${tag} ${eventWords().nouns.has(singular(wordAt(scene, range.end - 1)))}`;
}

function listsOf(lemma: string, noun: boolean): string {
	const words = eventWords();
	if (noun) return `noun ${words.nouns.has(lemma)} ${words.eras.has(lemma)}`;
	const {state, lasting, saying, announcing, planning, aspect, proceedings, retrospective, once} = words;
	return [state, lasting, saying, announcing, planning, aspect, proceedings, retrospective, once]
		.map(list => Number(list.has(lemma)))
		.join('');
}

/** The form of the verb that the clause hangs on in the end, a few steps up. */
function rootOf({clause, sentence, noun}: Telling): string {
	let root = clause;
	for (let steps = 0; steps < 4 && root !== null && root.parent !== null; steps++)
		root = sentence.clauses[root.parent]!;
	return root === null ? '' : root === clause && !noun ? 'self' : formOf(root.group);
}
