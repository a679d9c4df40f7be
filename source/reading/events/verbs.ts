import type {Clause} from '../syntax/clauses.js';
import {isFiniteGroup} from '../syntax/groups.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {verbForms} from '../syntax/verb-forms.js';
import type {Outlook, Scene, Telling} from './telling.js';
import {eventWords, singular} from './words.js';

const conditions = new Set(['if', 'unless', 'whether', 'lest', 'than', 'without', 'instead']);

export const lemmaOf = (lower: string): string => verbForms(lower)?.lemma ?? lower;

/** The clauses of a sentence that tell an event by their verb. */
export function tellingsOfVerbs(scene: Scene, sentence: ParsedSentence, inTitle: boolean): Telling[] {
	const {clauses} = sentence;
	const open = clauses.map(() => false);
	const tellings: Telling[] = [];
	clauses.forEach((clause, index) => {
		const parent = clause.parent === null ? undefined : clauses[clause.parent];
		// A condition, and all that hangs on one, has not happened.
		open[index] =
			conditions.has(clause.marker) ||
			(clause.parent !== null && clause.kind !== 'joined' && (open[clause.parent] ?? false));
		if (open[index]) return;
		if (clause.group.tense === 'modal' && hasCondition(clauses, index)) return;
		if (onlyBegins(scene, clause, clauses[index + 1])) return;
		const outlook = outlookOf(scene, sentence, clause, parent, inTitle);
		if (outlook === null) return;
		tellings.push({
			sentence,
			trigger: clause.group.main,
			lemma: lemmaOf(scene.tokens[clause.group.main]?.lower ?? ''),
			noun: false,
			inTitle,
			clause,
			inherits: inheritance(scene, clauses, index),
			outlook,
			needs: isAnnouncement(scene, clauses, index) ? null : needsOf(scene, clause, inTitle),
			quoted: isQuoted(scene, sentence, clause.group.main),
			parts: clause.parts,
			subject:
				clause.subject ??
				(clause.group.tense === 'infinitive' || (parent !== undefined && onlyBegins(scene, parent, clause))
					? controllerOf(scene, clause, parent)
					: null),
			role: null,
			definite: false,
		});
	});
	return tellings;
}

/** "The company said that it would cut 10,000 jobs": what an organisation says it has done or will do is its news. */
function isAnnouncement(scene: Scene, clauses: readonly Clause[], index: number): boolean {
	const clause = clauses[index]!;
	const next = clauses[index + 1];
	if (!/^(?:say|state|tell)$/.test(lemmaOf(scene.tokens[clause.group.main]?.lower ?? '')) || clause.subject === null)
		return false;
	if (next?.parent !== index || next.kind !== 'subordinate' || next.subject === null) return false;
	const speaker = scene.entities[scene.entityAt[clause.subject.end - 1] ?? -1];
	if (speaker?.type !== 'organisation') return false;
	return /^(?:modal|future)$/.test(next.group.tense);
}

/** Sayings count when they are history, what lasts when it has a time. */
function needsOf(scene: Scene, clause: Clause, inTitle: boolean): Telling['needs'] {
	const words = eventWords();
	const lemma = lemmaOf(scene.tokens[clause.group.main]?.lower ?? '');
	const next = scene.tokens[clause.group.end]?.lower ?? '';
	if (lemma === 'call' && namesEvent(scene, clause)) return null;
	if (words.saying.has(lemma) && !words.announcing.has(lemma)) return 'past date';
	if (lemma === 'add' && clause.object === null && next !== 'to') return 'past date';
	if (inTitle || !words.lasting.has(lemma)) return null;
	return clause.group.tense === 'future' || scene.tokens[clause.group.start - 1]?.lower === 'once' ? null : 'date';
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

/** "began taking money", "continued to rise": the verb that follows is the event. */
const onlyBegins = (scene: Scene, {group}: Clause, next: Clause | undefined): boolean =>
	/^(?:begin|start|continue|keep|stop|cease)$/.test(lemmaOf(scene.tokens[group.main]?.lower ?? '')) &&
	next?.group.start === group.end &&
	/^(?:ing|infinitive)$/.test(next.group.tense);

/** "They would pay more if prices rose." */
const hasCondition = (clauses: readonly Clause[], index: number): boolean =>
	/^(?:if|unless)$/.test(clauses[index + 1]?.marker ?? '') || /^(?:if|unless)$/.test(clauses[index - 1]?.marker ?? '');

/** A main clause, or what is announced: "announced that it is closing the plant". */
const isNews = (scene: Scene, clause: Clause, parent: Clause | undefined): boolean =>
	clause.kind === 'main' ||
	clause.kind === 'joined' ||
	(parent !== undefined && eventWords().announcing.has(lemmaOf(scene.tokens[parent.group.main]?.lower ?? '')));

/** Who does what an infinitive says: "they have an agreement to visit" they, "voters approved a plan to build" the plan. */
function controllerOf(scene: Scene, clause: Clause, parent: Clause | undefined): Telling['subject'] {
	if (parent === undefined) return null;
	const follows = parent.object !== null && parent.object.end === clause.group.start;
	const own = /^(?:have|make|reach|sign|strike|agree|announce|unveil)$/.test(
		lemmaOf(scene.tokens[parent.group.main]?.lower ?? ''),
	);
	return follows && !own ? parent.object : parent.subject;
}

/** How a clause tells an event; null if it tells none. */
function outlookOf(
	scene: Scene,
	sentence: ParsedSentence,
	clause: Clause,
	parent: Clause | undefined,
	inTitle: boolean,
): Outlook | null {
	const {group} = clause;
	const words = eventWords();
	const lemma = lemmaOf(scene.tokens[group.main]?.lower ?? '');
	const dated = hasDate(scene, clause);
	if (group.copula) return isDue(scene, clause) && dated ? 'planned' : null;
	if (group.negative && !(dated && saysUntil(scene, clause))) return null;
	if (words.state.has(lemma) || lemma === "'s") return null;
	if (lemma === 'blame' && /^(?:is|are|was|were)$/.test(scene.tokens[group.start]?.lower ?? '')) return null;
	if (words.aspect.has(lemma) && namesEvent(scene, clause)) return null;
	if (isEstimate(scene, clause) || isDescribed(scene, clause)) return null;
	switch (group.tense) {
		case 'past':
			if (group.progressive && !dated && !group.passive) return 'past';
			if (scene.tokens[group.start - 1]?.lower === 'once') return 'past perfect';
			return group.perfect && clause.kind === 'relative' ? 'past perfect' : 'past';
		case 'present':
			if (group.perfect) return group.progressive && !dated ? null : 'past';
			if (inTitle) return 'past';
			if (group.progressive && !isNews(scene, clause, parent)) return null;
			if (group.progressive)
				return clause.kind === 'relative' ||
					words.lasting.has(lemma) ||
					/^(?:going|trying)$/.test(scene.tokens[group.main]?.lower ?? '')
					? null
					: dated && laterThanPublished(scene, clause)
						? 'planned'
						: 'past';
			if (hasSet(scene, clause)) return 'present';
			return dated && laterThanPublished(scene, clause) ? 'planned' : null;
		case 'future':
			return 'planned';
		case 'modal':
			// "may have lost its air": long ago, if at all.
			if (group.perfect) return scene.tokens[group.start]?.lower === 'would' ? null : 'past perfect';
			return scene.tokens[group.start]?.lower === 'would' ||
				/^(?:was|were)$/.test(scene.tokens[group.start]?.lower ?? '') ||
				(dated && laterThanPublished(scene, clause))
				? group.perfect
					? null
					: 'planned'
				: null;
		case 'infinitive':
			// "Airline to buy twenty jets", the future of headlines.
			if (inTitle && isHeadless(sentence)) return 'planned';
			return infinitive(scene, sentence, clause, parent);
		case 'ing':
			return participle(scene, sentence, clause, dated);
		case 'en':
			if (inTitle && isHeadless(sentence)) return 'past';
			return dated || clause.agent !== null || opensOrFollowsComma(scene, sentence, clause) ? 'past' : null;
		default:
			return null;
	}
}

/** A headline without a finite verb: "Ministers to meet", "Two arrested". */
const isHeadless = ({clauses}: ParsedSentence): boolean =>
	clauses.every(({group, kind}) => kind === 'relative' || !isFiniteGroup(group));

/** "put the figure at 50" is a saying. */
const isEstimate = (scene: Scene, clause: Clause): boolean =>
	/^(?:put|puts)$/.test(scene.tokens[clause.group.main]?.lower ?? '') &&
	tokensOf(clause).some(
		i =>
			i > clause.group.main && scene.tokens[i]?.lower === 'at' && /^(?:CD|``|\$)$/.test(scene.parse.tags[i + 1] ?? ''),
	);

/** "was too damaged": a participle that says how something is. */
const isDescribed = (scene: Scene, clause: Clause): boolean =>
	clause.group.passive && /^(?:too|so|very|quite)$/.test(scene.tokens[clause.group.main - 1]?.lower ?? '');

/** "agreed on Monday to buy" */
function followsDate(scene: Scene, clause: Clause, parent: Clause | undefined): boolean {
	if (parent === undefined || parent.object !== null) return false;
	if (!eventWords().planning.has(lemmaOf(scene.tokens[parent.group.main]?.lower ?? ''))) return false;
	for (let i = parent.group.end; i < clause.group.start; i++) {
		if ((scene.dateAt[i] ?? -1) < 0 && !/^(?:IN|RB)$/.test(scene.parse.tags[i] ?? '')) return false;
	}

	return true;
}

/** "plans to open", "is expected to fall", "an agreement to visit": what governs an infinitive sets it for later. */
function infinitive(
	scene: Scene,
	sentence: ParsedSentence,
	clause: Clause,
	parent: Clause | undefined,
): Outlook | null {
	if (hasSet(scene, clause)) return 'present';
	const {planning, planned} = eventWords();
	const before = scene.tokens[clause.group.start - 1]?.lower ?? '';
	const governs = planning.has(lemmaOf(before)) || planned.has(singular(before));
	const throughObject =
		parent?.object !== null &&
		parent?.object?.end === clause.group.start &&
		parent.group.passive === false &&
		planning.has(lemmaOf(scene.tokens[parent.group.main]?.lower ?? ''));
	if (parent?.group.negative) return null;
	// "is believed to have formed"
	if (clause.group.perfect) return parent?.group.passive ? 'past perfect' : null;
	void sentence;
	if (governs || throughObject || followsDate(scene, clause, parent)) return 'planned';
	return hasDate(scene, clause) && laterThanPublished(scene, clause) ? 'planned' : null;
}

/** ", killing 41", "with trade reaching $240 billion", "before closing": what happens beside the main verb. */
function participle(scene: Scene, sentence: ParsedSentence, clause: Clause, dated: boolean): Outlook | null {
	if (clause.marker === 'with' && clause.subject === null) return null;
	if (clause.marker === 'with' || /^(?:before|after|since)$/.test(clause.marker)) return 'past';
	if (clause.marker !== '' && clause.marker !== 'and') return null;
	const before = sentence.clauses[clause.parent ?? -1];
	if (before !== undefined && onlyBegins(scene, before, clause))
		return before.group.tense === 'past' || before.group.perfect ? 'past' : null;
	const joins = clause.marker === 'and' && sentence.clauses[clause.parent ?? -1]?.group.tense === 'ing';
	if (opensOrFollowsComma(scene, sentence, clause) || joins) return clause.parent === null ? null : 'past';
	return dated ? 'past' : null;
}

function opensOrFollowsComma(scene: Scene, sentence: ParsedSentence, clause: Clause): boolean {
	let i = clause.group.start - 1;
	while (i > sentence.start && scene.parse.tags[i] === 'RB') i--;
	return i < sentence.start || scene.parse.tags[i] === ',';
}

function tokensOf(clause: Clause): number[] {
	const indices: number[] = [];
	for (const part of clause.parts) for (let i = part.start; i < part.end; i++) indices.push(i);
	return indices;
}

const datesOf = (scene: Scene, clause: Clause) =>
	tokensOf(clause).flatMap(i => {
		const date = scene.dates[scene.dateAt[i] ?? -1];
		return date === undefined ? [] : [date];
	});

const hasDate = (scene: Scene, clause: Clause): boolean => datesOf(scene, clause).some(date => date.range !== null);

const hasSet = (scene: Scene, clause: Clause): boolean => datesOf(scene, clause).some(date => date.type === 'set');

const laterThanPublished = (scene: Scene, clause: Clause): boolean =>
	scene.published !== null &&
	datesOf(scene, clause).some(date => date.range !== null && date.range.end > (scene.published ?? ''));

const isDue = (scene: Scene, clause: Clause): boolean =>
	/^(?:due|scheduled|set)$/.test(scene.tokens[clause.group.end]?.lower ?? '');

const saysUntil = (scene: Scene, clause: Clause): boolean =>
	tokensOf(clause).some(i => /^(?:until|till|before)$/.test(scene.tokens[i]?.lower ?? ''));

/** The subject or object is an event noun: "the visit began", "held talks". Then the noun is the event. */
export function namesEvent(scene: Scene, clause: Clause): boolean {
	const {nouns, datedNouns} = eventWords();
	return [clause.subject, clause.object].some(range => {
		if (range === null) return false;
		for (let i = range.end - 1; i >= range.start; i--) {
			const noun = singular(scene.tokens[i]?.lower ?? '');
			if (nouns.has(noun) || datedNouns.has(noun)) return true;
			if (!scene.parse.tags[i]?.startsWith('NN')) return false;
		}

		return false;
	});
}

/** The clause whose date a clause shares: a participle has its parent's, "and" that of a date that stands in front of both. */
function inheritance(scene: Scene, clauses: readonly Clause[], index: number): number | null {
	const clause = clauses[index];
	if (clause === undefined) return null;
	if (
		clause.kind === 'participle' &&
		clause.group.tense === 'ing' &&
		clause.marker !== 'before' &&
		clause.marker !== 'after'
	)
		return clause.parent;
	// "When it chose a bidder on 29 February, its rival protested": both at one time.
	if (/^(?:when|as|while)$/.test(clause.marker) && clause.parent !== null) return clause.parent;
	const front = clauses[index - 1];
	const next = clauses[index + 1];
	if (next?.parent === index && /^(?:when|as|while)$/.test(next.marker)) return index + 1;
	if (clause.kind === 'main' && front?.parent === null && /^(?:when|as|while)$/.test(front.marker)) return index - 1;
	if (clause.kind !== 'joined' && !(clause.kind === 'main' && index > 0)) return null;
	for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
		const other = clauses[k];
		if (other === undefined || other.kind === 'relative' || other.kind === 'infinitive') continue;
		const first = other.parts[0]?.start ?? 0;
		const subject = other.subject?.start ?? other.group.start;
		for (let i = first; i < subject; i++) if ((scene.dateAt[i] ?? -1) >= 0) return k;
		if (other.kind === 'main') return null;
	}

	return null;
}
