import {formOf, verbOf, wordAt} from './clause-words.js';
import type {Case, Scene, Telling} from './telling.js';
import {Templates} from './templates.js';
import {timeOf} from './time-of.js';
import {eventWords, singular} from './words.js';

/** What is known of a telling, each as one string. */
const known = {
	/** What the rules take it for, or why for nothing. */
	ruled: ({counting, likely, telling}) => (counting ? likely : `no ${telling.outlook} ${telling.needs}`),
	form: ({telling: {noun, role, definite, clause}}) => (noun ? `noun ${role} ${definite}` : formOf(clause!.group)),
	word: ({telling: {noun, lemma}}) => (noun ? `noun ${lemma}` : lemma),
	time: ({scene, telling, date, set}) => timeOf(scene, telling.parts, date, set),
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

const table = [
	'',
	...Object.keys(known),
	...rows(
		'ruled+form ruled+word ruled+time ruled+clause ruled+parent ruled+subject ruled+where ruled+history ruled+last ruled+lists ruled+near ruled+again ruled+beside ruled+root',
		'form+word form+time form+clause form+lists form+subject form+before form+after form+ending form+host form+near form+beside form+place form+root',
		'word+time word+subject word+object word+after word+again time+clause time+where time+history time+last time+lists time+near time+again time+beside time+place',
		'lists+subject clause+parent clause+root form+time+lists form+time+clause form+time+history form+time+where form+subject+lists',
	),
];

/** What the contract counts where others would count more: learned from articles alone that are annotated by it. */
const contractTable = [
	'',
	...rows('ruled form lists time where clause near ruled+form ruled+lists ruled+time ruled+word'),
];

function rows(...lines: readonly string[]): string[] {
	return lines.flatMap(line => line.split(' '));
}

/** The last of the features. */
export const contractFeatures = contractTable.length;

export const mostFeatures = table.length + contractTable.length;

const templates = new Templates<Case>(known, [...table, ...contractTable]);

/** Writes the features of a telling into `out`; how many. */
export const judgeFeatures = (at: Case, out: Int32Array): number => templates.write(at, out);

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
