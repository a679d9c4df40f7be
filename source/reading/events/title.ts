import type {CleanText} from '../../article/clean-text.js';
import {join} from '../../article/clean-text.js';
import type {Range} from '../syntax/clauses.js';
import {quantityStart} from '../syntax/quantity.js';
import {verbOf} from './clause-words.js';
import {isOfKind} from './governing.js';
import type {Scene, Telling} from './telling.js';
import {eventWords} from './words.js';

/** Nothing longer fits three rows beside the rail. */
const longest = 18;

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

const isOneName = ({entityAt}: Scene, left: number, right: number): boolean =>
	(entityAt[left] ?? -1) >= 0 && entityAt[left] === entityAt[right];

/** "That changed" */
const pointing = /^(?:that|this|these|those)$/;

const leading = /^(?:a|an|the|and|but|that|which|who|whose|this|these|those)$/;
const dangling =
	/^(?:with|and|or|but|of|to|in|on|at|by|for|from|as|than|that|who|which|after|before|when|where|while|since|until|the|a|an|not|over|through|against|between|about|near|during|because|without|despite|amid|into|under|towards|whether|if|although|including|per|he|she|they|we|i)$/;

const timed = /^(?:on|in|at|by|for|since|until|from|during|before|late|early|of|to)$/;

/** The preposition of a date, and "the week ended" of "claims for the week ended Feb. 1", "in the three months through" March. */
function dropLead(kept: number[], word: (i: number | undefined) => string): void {
	const isEnd =
		/^end(?:ed|ing)$/.test(word(kept.at(-1))) ||
		(word(kept.at(-1)) === 'through' && /^(?:week|month|quarter|year)s?$/.test(word(kept.at(-2))));
	while (isEnd && kept.length > 1 && stretch.test(word(kept.at(-1)))) kept.pop();
	if (kept.length > 1 && timed.test(word(kept.at(-1)))) kept.pop();
	// "had noticed cracks as early as (March)"
	if (
		/^(?:early|late|recently|soon)$/.test(word(kept.at(-2))) &&
		word(kept.at(-1)) === 'as' &&
		word(kept.at(-3)) === 'as'
	)
		kept.length -= 3;
	// "were rejected (in 2012) and again (in 2019)"
	if (kept.length > 2 && word(kept.at(-1)) === 'again' && word(kept.at(-2)) === 'and') kept.length -= 2;
}

const stretch = /^(?:end(?:ed|ing)|through|(?:week|month|quarter|year)s?|two|three|six|nine|twelve|\d+|the)$/;

/** Drops dates with their prepositions, the article in front and what is left hanging at the end. */
function tighten(scene: Scene, telling: Telling, indices: readonly number[]): number[] {
	const word = (i: number | undefined): string => scene.tokens[i ?? -1]?.lower ?? '';
	const kept: number[] = [];
	for (const i of indices) {
		// "were also celebrated": what it adds to is told elsewhere.
		if (word(i) === 'also') continue;
		if (isDropped(scene, telling, i)) {
			if (scene.dateAt[i - 1] !== scene.dateAt[i]) dropLead(kept, word);
			continue;
		}

		if (word(i) === '-' && isDropped(scene, telling, i - 1) && isDropped(scene, telling, i + 1)) continue;
		// A comma after what was dropped parts nothing, but for what is apposed: "in 1957, the first woman to do so".
		if (scene.parse.tags[i] === ',' && kept.at(-1) !== i - 1) {
			if (i > telling.trigger && /^(?:DT|PRP\$)$/.test(scene.parse.tags[i + 1] ?? '')) break;
			continue;
		}

		kept.push(i);
	}

	// "ended (Monday) in Rome"
	for (let k = kept.length - 2; k >= 0; k--) if (word(kept[k]) === '(' && word(kept[k + 1]) === ')') kept.splice(k, 2);
	dropOpening(scene, telling, kept);
	shorten(scene, telling, kept);
	return startAtName(scene, telling, kept);
}

/** Drops the article in front, and the pronoun of "he will have to pay": "he to pay" is no phrase. */
function dropOpening({tokens, parse}: Scene, {noun, clause}: Telling, kept: number[]): void {
	const word = (i: number): string => tokens[i]!.lower;
	const verb = noun ? -1 : clause!.group.start;
	const points = (): boolean => kept[1] === verb && pointing.test(word(kept[0]!));
	while (kept.length > 1 && leading.test(word(kept[0]!)) && !points()) kept.shift();
	if (kept[1] === verb && word(verb) === 'to' && parse.tags[kept[0]!] === 'PRP') kept.shift();
}

/** Takes from the end what is too long, and what is then cut in two or leads on. */
function shorten(scene: Scene, telling: Telling, kept: number[]): void {
	const popWhile = (asked: (last: number) => boolean) => {
		while (kept.length > 1 && kept.at(-1)! > telling.trigger && asked(kept.at(-1)!)) kept.pop();
	};
	const isTooLong = kept.length > longest;
	popWhile(() => kept.length > longest);
	if (isTooLong) popWhile(last => isParted(scene, telling, last));
	const word = (i: number): string => scene.tokens[i]!.lower;
	closeQuote(scene, telling, kept);
	const open = kept.findLastIndex(i => word(i) === '(');
	if (kept[open]! > telling.trigger && !kept.slice(open).some(i => word(i) === ')')) kept.length = open;
	popWhile(last => isDangling(scene, kept, last));
}

/** "called it “a long time coming”": a quotation is told to its end where there is room for it, else left out. */
function closeQuote({tokens, parse}: Scene, {sentence, trigger}: Telling, kept: number[]): void {
	const open = kept.findLastIndex(i => parse.tags[i] === '``');
	if (open === -1 || kept[open]! < trigger || kept.slice(open).some(i => parse.tags[i] === "''")) return;
	const from = kept.at(-1)! + 1;
	for (let end = from; end < sentence.end && kept.length + end - from < longest; end++) {
		if (parse.tags[end] !== "''") continue;
		for (let i = from; i <= end; i++) if (!/^[.,]$/.test(tokens[i]!.lower) || i < end - 1) kept.push(i);
		return;
	}

	if (open > 1) kept.length = open;
}

/** Whether the name or the noun phrase goes on behind the token: "$16" of "$16 billion"; but "the minister" of "the minister Anna Weber" is whole. */
const isParted = (scene: Scene, {sentence}: Telling, i: number): boolean =>
	(scene.entityAt[i + 1] ?? -1) >= 0
		? isOneName(scene, i, i + 1)
		: sentence.phrases.some(({start, end}) => start <= i && i + 1 < end);

/** Part of a date, which has a place of its own. */
function isDropped(scene: Scene, {trigger}: Telling, i: number): boolean {
	const {tokens, parse, dates, dateAt} = scene;
	const date = dates[dateAt[i] ?? -1];
	// "an annual profit"
	if (parse.tags[i] === 'JJ' && parse.tags[i + 1]?.startsWith('NN') && dateAt[i + 1] !== dateAt[i]) return false;
	if (date === undefined || date.type === 'duration' || i === trigger) return false;
	let [start, last] = [i, i];
	while (dateAt[start - 1] === dateAt[i]) start--;
	while (dateAt[last + 1] === dateAt[i]) last++;
	// "last year's collision", "the 4 p.m.-to-midnight shift", but "11–21 July"
	const isTied = (hyphen: number, other: number): boolean => tokens[hyphen]?.lower === '-' && (dateAt[other] ?? -1) < 0;
	if (isOfKind(scene, last + 1, date)) return false;
	const isOwner = /^'s?$/.test(tokens[last + 1]?.lower ?? '');
	return !isOwner && !isTied(last + 1, last + 2) && !isTied(start - 1, start - 2);
}

/** A word that leads on, a stop, the end of a quotation that began before the title. */
const isDangling = (scene: Scene, kept: readonly number[], i: number): boolean => {
	const {tokens, parse} = scene;
	return (
		(dangling.test(tokens[i]?.lower ?? '') && !isParticle(scene, i) && tokens[i - 1]?.lower !== 'ever') ||
		saysHowFar(scene, i) ||
		/^(?:[,.:]|``|HYPH)$/.test(parse.tags[i] ?? '') ||
		(parse.tags[i] === "''" && !kept.some(other => parse.tags[other] === '``'))
	);
};

/** The "ten days" of "came ten days after the vote": from what isn't in the title. */
function saysHowFar({tokens, dates, dateAt}: Scene, i: number): boolean {
	const expression = dateAt[i]!;
	let end = i + 1;
	while (expression >= 0 && dateAt[end] === expression) end++;
	return (
		/^(?:before|after)$/.test(tokens[end]?.lower ?? '') &&
		(dates[expression]?.type === 'duration' ||
			/^(?:hours|days|weeks|months|years|shortly|soon|just)$/.test(tokens[i]!.lower))
	);
}

/** "took over in January", "lost in a super over on Thursday": what it would lead to doesn't follow. */
function isParticle({tokens, parse, dateAt}: Scene, i: number): boolean {
	const next = tokens[i + 1];
	if (!/^(?:over|in|on|off|about|near|by|with|of)$/.test(tokens[i]!.lower)) return false;
	if ((dateAt[i + 1] ?? -1) >= 0 && parse.tags[i + 1] !== 'IN') return false;
	if (next === undefined || next.sentence !== tokens[i]!.sentence) return true;
	// "spent it on over 40 ships", "depends on whether"
	const counts = parse.tags[i + 2] === 'CD' && (dateAt[i + 2] ?? -1) < 0;
	if (counts || /^(?:whether|if|that)$/.test(next.lower)) return false;
	return /^(?:IN|CC|[,.:]|-RRB-)$/.test(parse.tags[i + 1]!);
}

/** "Russian President Vladimir Putin’s state visit": the name is enough. */
function startAtName(scene: Scene, telling: Telling, kept: readonly number[]): number[] {
	if (!telling.noun) return [...kept];
	const name = kept.findIndex(i => (scene.entityAt[i] ?? -1) >= 0);
	const possessive = kept.findIndex(i => scene.parse.tags[i] === 'POS');
	if (name > 0 && possessive > name && kept[possessive]! < telling.trigger) return kept.slice(name);
	return [...kept];
}

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
