import type {CleanText} from '../../article/clean-text.js';
import {join} from '../../article/clean-text.js';
import type {Range} from '../syntax/clauses.js';
import {quantityStart} from '../syntax/quantity.js';
import {verbOf} from './clause-words.js';
import type {Scene, Telling} from './telling.js';
import {isOneName, tighten} from './tighten.js';
import {eventWords} from './words.js';

/** The telling tightened: its own words in their order, without its date, its article and what only leads on to the next clause. */
export function titleOf(scene: Scene, told: Telling): CleanText {
	const telling = withVerb(scene, told);
	const indices = telling.noun ? nounWords(scene, telling) : verbWords(scene, telling);
	return textOf(scene, tighten(scene, telling, indices));
}

const turns = /^(?:begin|start|open|reopen|resume|continue|stall|break|collapse|fail|end|close|conclude|finish)$/;

/** "Talks resumed": a noun is told with the verb that says how it went. */
function withVerb(scene: Scene, telling: Telling): Telling {
	const {clause, role, trigger} = telling;
	if (!telling.noun || role !== 'subject' || clause?.subject?.end !== trigger + 1) return telling;
	// "The talks on (ending the war) began"
	const isBroken = clause.parts.some(({end}) => end <= clause.group.start && scene.parse.tags[end - 1] === 'IN');
	return turns.test(verbOf(scene, clause)) && !isBroken
		? {...telling, noun: false, subject: clause.subject, parts: clause.parts}
		: telling;
}

/** Commas, stops and dashes: what comes after them is told elsewhere. The stop of "Halberd Inc. said" is none, nor the comma of "Columbus, Ohio". */
const isStop = ({parse, tokens, entities, entityAt}: Scene, i: number): boolean => {
	const tag = parse.tags[i] ?? '';
	// "said that the alarm had gone off but that the guard slept"
	if ((tag === 'CC' && tokens[i + 1]?.lower === 'that') || /^(?:if|unless)$/.test(tokens[i]?.lower ?? '')) return true;
	const isPlace = (at: number): boolean => entities[entityAt[at] ?? -1]?.type === 'place';
	if (tag === ',' && isPlace(i - 1) && isPlace(i + 1)) return false;
	if (tag === '.')
		return !/^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.sentence !== tokens[i]?.sentence;
	return /^[,:]$/.test(tag) || (tag === 'HYPH' && tokens[i]?.spaced === true);
};

/** The words of the noun phrase to the first stop. */
function nounWords(scene: Scene, {parts, trigger}: Telling): number[] {
	const kept: number[] = [];
	for (const part of parts) {
		const last = firstStop(scene, part, trigger + 1, kept.length);
		for (let i = part.start; i < last; i++) kept.push(i);
		if (last < part.end) break;
	}

	return kept;
}

/** The subject with what hangs on it, then the words from the verb to the first stop. */
function verbWords(scene: Scene, telling: Telling): number[] {
	const subject = withQuantity(scene, fromName(scene, telling.subject ?? modified(scene, telling)));
	const {start, end: verbEnd} = telling.clause?.group ?? {start: telling.trigger, end: telling.trigger + 1};
	const from = beginningOf(telling) ?? start;
	const kept = subject === null ? [] : between(lacking(scene, telling) ?? subject.start, subject.end);
	for (const i of sharedAuxiliaries(telling)) if (i >= (subject?.end ?? 0)) kept.push(i);
	for (const part of [...telling.parts, ...completion(scene, telling)]) {
		if (part.end <= from) {
			if (subject !== null) kept.push(...tailOf(scene, part, subject));
			continue;
		}

		const last = firstStop(scene, part, verbEnd, kept.length);
		for (let i = part.start; i < last; i++) {
			if ((i >= from || isOfSubject(scene, telling, subject, i)) && (kept.at(-1) ?? -1) < i) kept.push(i);
		}

		if (last < part.end) break;
	}

	return kept;
}

const between = (start: number, end: number): number[] =>
	Array.from({length: end - start}, (_, index) => start + index);

const isOfSubject = (scene: Scene, telling: Telling, subject: Range | null, i: number): boolean =>
	subject !== null && hangsOn(scene, subject, i) && !isMarker(scene, telling, subject, i);

/** The report of "a report released on Wednesday", the vessel of "the vessel, built in 2009". */
function modified({parse, tokens}: Scene, {clause, sentence}: Telling): Range | null {
	const tense = clause?.group.tense;
	if (!clause || !(tense === 'en' || tense === 'past')) return null;
	// "coins found in 1931 and displayed since 2006"
	let at = sentence.clauses.indexOf(clause);
	while (sentence.clauses[at]!.marker === 'and' && sentence.clauses[at - 1]?.group.tense === tense) at--;
	const {start} = sentence.clauses[at]!.group;
	const end = tense === 'en' && parse.tags[start - 1] === ',' ? start - 1 : start;
	let index = sentence.phrases.findIndex(phrase => phrase.end === end);
	// "her resignation as Minister of Forestry, announced on Thursday"
	while (end < start && index > 0 && isOfMatter(tokens, sentence.phrases[index - 1]!, sentence.phrases[index]!))
		index--;
	return sentence.phrases[index] ?? null;
}

const isOfMatter = (tokens: Scene['tokens'], one: Range, other: Range): boolean =>
	one.end === other.start - 1 && /^(?:as|of)$/.test(tokens[one.end]!.lower);

/** Where "his shop" begins of "his shop, which he opened in 2003": what a relative clause's verb lacks behind it, or whose it is. */
function lacking({tokens, parse, dateAt}: Scene, {clause, sentence, subject}: Telling): number | null {
	if (clause?.kind !== 'relative' || subject === null || !/^(?:which|that|whom|whose|)$/.test(clause.marker))
		return null;
	const {start} = clause.parts[0]!;
	// "a smith whose family was killed"
	if (clause.marker === 'whose')
		return sentence.phrases.find(({end}) => end === subject.start && end === start)?.start ?? null;
	const has = clause.object !== null && !parse.tags[clause.object.start]!.startsWith('W');
	if (has || clause.group.passive || subject.start < start || parse.tags[start] === 'IN') return null;
	const end = parse.tags[start - 1] === ',' ? start - 1 : start;
	const index = sentence.phrases.findIndex(phrase => phrase.end === end);
	const phrase = sentence.phrases[index];
	if (phrase === undefined || (dateAt[end - 1] ?? -1) >= 0) return null;
	// "a payment of £750 that it had promised"
	const before = sentence.phrases[index - 1];
	return before?.end === phrase.start - 1 && tokens[before.end]!.lower === 'of' ? before.start : phrase.start;
}

/** The "began" of "began drilling". */
function beginningOf({clause, parts, sentence}: Telling): number | null {
	if (clause === null || parts.length === clause.parts.length) return null;
	const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
	return before?.group.end === clause.group.start ? before.group.start : null;
}

/** The "was" of "was jailed and fined", for "fined"; the "would" of "would cut costs and close a plant", for "close". */
function sharedAuxiliaries({clause, sentence, trigger}: Telling): readonly number[] {
	if (clause === null || clause.kind !== 'joined' || clause.group.start < trigger) return [];
	const {tense, passive, perfect} = clause.group;
	if (!passive && !perfect && tense !== 'modal' && tense !== 'future') return [];
	const index = sentence.clauses.indexOf(clause);
	const before = sentence.clauses
		.slice(Math.max(0, index - 3), index)
		.findLast(({group}) => group.tense === tense && group.passive === passive && group.start < group.main);
	return before === undefined ? [] : between(before.group.start, before.group.main);
}

/** "to pay $2 million" of "was ordered to pay $2 million", "that it would close" of "said that it would close": right behind the verb, or a date, it completes it. */
function completion(scene: Scene, {clause, sentence, lemma}: Telling): readonly Range[] {
	if (clause === null) return [];
	const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
	const isInfinitive = next?.kind === 'infinitive' && next.group.start === afterDates(scene, clause.group.end);
	const isSaid =
		next?.kind === 'subordinate' && next.parts[0]?.start === clause.group.end && eventWords().saying.has(lemma);
	return next && (isInfinitive || isSaid || next.marker === 'without') ? next.parts : [];
}

/** Behind the dates that stand at a token: "voted on Tuesday to spend". */
function afterDates({parse, dateAt}: Scene, from: number): number {
	const isDate = (i: number): boolean => (dateAt[i] ?? -1) >= 0;
	let end = from;
	while (isDate(end) || (parse.tags[end] === 'IN' && isDate(end + 1))) end++;
	return end;
}

/** The first stop in a part after `from` behind three words, `length` of which are there already; the part's end if there is none. */
function firstStop(scene: Scene, part: Range, from: number, length: number): number {
	const begin = Math.max(part.start, from);
	for (let i = begin; i < part.end; i++)
		if (/^[;:]$/.test(scene.tokens[i]!.text) || (length + i - begin > 2 && isStop(scene, i))) return i;
	return part.end;
}

/** "soldiers who had fought": the soldiers had; but "two of which". */
const isMarker = ({parse, tokens}: Scene, {clause}: Telling, subject: Range, i: number): boolean =>
	clause?.kind === 'relative' && /^W/.test(parse.tags[i] ?? '') && i >= subject.end && tokens[i - 1]!.lower !== 'of';

/** "ties between the two countries were": what hangs on the subject before its verb. */
function hangsOn(scene: Scene, subject: Range, i: number): boolean {
	if (i < subject.end || i >= subject.end + 12) return false;
	for (let k = subject.end; k <= i; k++) if (isStop(scene, k)) return false;
	return true;
}

/** What follows the subject in its part, to the first stop. */
function tailOf(scene: Scene, part: Range, subject: Range): number[] {
	const tail: number[] = [];
	if (part.start > subject.end || part.end <= subject.end) return tail;
	for (let i = subject.end; i < part.end && !isStop(scene, i); i++) tail.push(i);
	return tail;
}

/** "… the U.S. Putin and Xi have": where two names meet, only the second one is the subject's, and all of it. */
function fromName(scene: Scene, subject: Range | null): Range | null {
	if (subject === null) return null;
	let {start} = subject;
	for (let i = start + 1; i < subject.end; i++) {
		const left = scene.entityAt[i - 1] ?? -1;
		const here = scene.entityAt[i] ?? -1;
		if (left >= 0 && here >= 0 && left !== here) start = i;
	}

	// "Patrick W. Carlineo", "S&P 500": neither stop nor sign ends a name.
	let {end} = subject;
	while (isOneName(scene, end - 1, end)) end++;
	while (isOneName(scene, start - 1, start) || isTied(scene, start - 1)) start--;
	return {start, end};
}

/** "At least 14 people died": fourteen alone would be another number. */
function withQuantity({tokens, parse}: Scene, subject: Range | null): Range | null {
	if (subject === null) return null;
	const {start, end} = subject;
	// "least 14 people" is a noun phrase.
	const number = parse.tags[start] === 'CD' ? start : /^(?:least|most)$/.test(tokens[start]!.lower) ? start + 1 : -1;
	return number < 0 || parse.tags[number] !== 'CD'
		? subject
		: {start: Math.min(start, quantityStart(tokens, number)), end};
}

/** The "5-" of "a 5-4 ruling". */
const isTied = ({tokens}: Scene, i: number): boolean =>
	tokens[i]?.spaced === false && (tokens[i]!.lower === '-' || tokens[i + 1]?.lower === '-');

/** The tokens as the text has them, one space where some were left out. */
function textOf(scene: Scene, indices: readonly number[]): CleanText {
	const pieces: CleanText[] = [];
	for (let k = 0; k < indices.length; ) {
		let last = k;
		while (indices[last + 1] === indices[last]! + 1) last++;
		const start = scene.tokens[indices[k]!]?.start ?? 0;
		const end = scene.tokens[indices[last]!]?.end ?? start;
		pieces.push(scene.article.text.slice(start, end));
		k = last + 1;
	}

	return join(pieces, ' ');
}
