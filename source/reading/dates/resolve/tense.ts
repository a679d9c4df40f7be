import {readList} from '../../../data.js';
import type {Clause} from '../../syntax/clauses.js';
import {verbForms} from '../../syntax/verb-forms.js';
import {type Phrase, wordAt} from '../phrase.js';
import {cueAt, isFirst, type Tense} from './cues.js';
import {type Place, type SentenceClauses, verbOf} from './place.js';

/** The tense that governs an expression: of what it hangs on, else of the verb of its clause. */
export function tenseAt(place: Place): Tense {
	const clause = clauseOf(place);
	const cue = cueAt(place, clause);
	if (cue !== undefined) return cue;
	return besideVerb(place, clause) ?? (clause ? tenseOf(place, clause) : appointed(place));
}

/** "in May and June, he said": the second end of a stretch is the first one's clause's. */
function clauseOf({phrase, first, last, clauses}: Place): Clause | undefined {
	const clause = clauses.clauseAt(first);
	// "In May, when it chose three of them, two agreed": what happened then says which May.
	if (clause?.marker === 'when' && wordAt(phrase, wordAt(phrase, last) === ',' ? last + 1 : last) === 'when')
		return clause;
	// "United host Villa on Saturday without Mensah, who limped off": the verb is further on.
	const verb = clause ? clause.group.start - clauses.offset : 0;
	for (let index = first; clause?.kind === 'relative' && index < verb; index++)
		if (/^(?:who|which|that|whose|where|when)$/.test(wordAt(phrase, index))) return undefined;
	const begins = clause !== undefined && clause.group.start - clauses.offset > first;
	// "the worst-hit areas" are no clause.
	if (clause && wordAt(phrase, clause.group.start - clauses.offset - 1) === '-') return parentOf(clauses, clause);
	const joins = begins && /^(?:and|or|&|to|-)$/.test(wordAt(phrase, first - 1)) && phrase.lexemes[first - 2];
	return joins ? clauses.clauseAt(first - 2) : clause;
}

let lists: {readonly state: ReadonlySet<string>; readonly saying: ReadonlySet<string>} | undefined;
const setOf = (name: string): Set<string> => new Set(readList(name).flatMap(line => line.split(' ')));

/** Verbs whose present tells what is, not what is set for later: "believes", "says", "shows". */
function isLasting(verb: string): boolean {
	lists ??= {state: setOf('verbs-state.txt'), saying: setOf('verbs-saying.txt')};
	if (/^(?:last|feature|await|date|run|lead|must|need|want|hope|plan|aim|expect|intend)$/.test(verb)) return false;
	return (
		lists.state.has(verb) ||
		lists.saying.has(verb) ||
		/^(?:show|cover|reveal|find|remain|stand|follow|mark)$/.test(verb)
	);
}

/** Words that say what is to come with the verb before them: "was due to", "is set to", "are likely to". */
const coming = /^(?:due|scheduled|expected|set|slated|likely|planned|poised|going|forecast|tipped|billed)$/;

const plan =
	/^(?:plans?|intentions?|proposals?|pledges?|promises?|decisions?|deals?|agreements?|offers?|bids?|moves?|deadline|ready|able|certain|bound|sure)$/;

/** Verbs that set what follows for later, whoever does it: "agreed to meet on Friday", "ordered him to appear". */
const setting =
	/^(?:aim|anticipate|arrange|expect|forecast|intend|plan|pledge|promise|propose|prepare|project|schedule|seek|set|slate|tip|vow|want|hope|threaten|agree|decide|order|direct|instruct|require|remand|ask|urge|tell|invite|summon|call|vote|offer|book|bill|allow|permit|due)$/;

/** Of these the ones whose passive has the day of what is set beside it, not its own: "was expected on Friday", but "was ordered on Friday". */
const appointing =
	/^(?:anticipate|arrange|bill|book|expect|forecast|intend|plan|prepare|project|propose|schedule|set|slate|tip)$/;

/** The tense that a clause's verb gives a date in it. */
function tenseOf(place: Place, clause: Clause, depth = 0): Tense {
	const {phrase, clauses} = place;
	const {group} = clause;
	const verb = verbOf(place, clause);
	const next = wordAt(phrase, group.end - clauses.offset);
	if (coming.test(next) && (group.copula || group.passive)) return 'future';
	if (isAlsoPast(place, clause) || isPerceived(place, clause)) return 'past';
	switch (group.tense) {
		case 'future':
		case 'imperative':
			return 'future';
		case 'modal':
			return modal(place, clause);
		case 'past':
			if (isSupposed(place) && clause.marker === 'if') return 'future';
			// "talks resume this weekend"
			if (isBase(place, clause)) return present(place, clause, verb);
			if (!group.passive || !appointing.test(verb)) return 'past';
			return isFirst(place, clause) ? 'near' : 'future';
		case 'present':
			return present(place, clause, verb);
		case 'infinitive':
			return infinitive(place, clause, depth);
		case 'ing':
			return participle(place, clause, depth);
		case 'en':
			// "Schools will stay shut until Monday"
			if (isComplement(place, clause) && depth < 4) return tenseOf(place, parentOf(clauses, clause)!, depth + 1);
			if (isFirst(place, clause)) return 'near';
			return setting.test(verb) && !/^(?:tell|ask|decide|agree|vote|hope)$/.test(verb) ? 'set' : 'past';
	}
}

/** "stay shut", "remain closed". */
function isComplement(place: Place, clause: Clause): boolean {
	const parent = parentOf(place.clauses, clause);
	return parent?.group.end === clause.group.start && /^(?:stay|remain|keep|get)$/.test(verbOf(place, parent));
}

/** "saw orders stop", "let them leave": the base form of what was seen or done. */
function isPerceived(place: Place, clause: Clause): boolean {
	const before = place.clauses.beside(clause, -1);
	const isBare = clause.group.end === clause.group.start + 1;
	return (
		isBare &&
		before?.group.tense === 'past' &&
		clause.group.start - before.group.end < 4 &&
		/^(?:see|watch|hear|feel|let|make|help)$/.test(verbOf(place, before))
	);
}

/** "she beat the champion", "floods hit the coast", "the vote …, split the party": forms that are a past as well. */
function isAlsoPast({phrase, clauses}: Place, {group, parts}: Clause): boolean {
	const isBare = group.tense === 'present' ? group.end === group.start + 1 : group.tense === 'imperative';
	const isAfterComma = wordAt(phrase, group.start - clauses.offset - 1) === ',';
	if (!isBare || (group.tense === 'imperative' && group.start === parts[0]?.start && !isAfterComma)) return false;
	return verbForms(wordAt(phrase, group.main - clauses.offset))?.past === true;
}

/** A verb that its tag has for a past, whose form can't be one. */
function isBase({phrase, clauses}: Place, {group}: Clause): boolean {
	const forms = verbForms(wordAt(phrase, group.main - clauses.offset));
	return group.end === group.start + 1 && forms !== null && forms.base && !forms.past;
}

/** "could have closed", "could not sleep" look back. */
function modal(place: Place, clause: Clause): Tense {
	const {phrase, clauses} = place;
	const {group} = clause;
	if (isForestalled(place, clause)) return 'near';
	const word = wordAt(phrase, group.start - clauses.offset);
	// "The parliament was to have met on 16 July", "should have begun on 2 November": it did not, so its day may be ahead.
	if (group.perfect && /^(?:was|were|should|would|ought)$/.test(word)) return 'near';
	if (isSupposed(place)) return 'future';
	const isHardly = /^(?:hardly|barely|scarcely|only)$/.test(wordAt(phrase, group.start - clauses.offset + 1));
	return group.perfect || (word === 'could' && (group.negative || isHardly)) ? 'past' : 'future';
}

function present(place: Place, {group}: Clause, verb: string): Tense {
	const {phrase, first, clauses} = place;
	if (group.perfect) return group.passive && /^(?:schedule|plan|set|slate)$/.test(verb) ? 'future' : 'past';
	if (group.copula) {
		// "The deadline is noon on Friday", "the hearing is on Monday".
		const end = group.end - clauses.offset;
		return end === first || (end === first - 1 && /^(?:on|in|at|by|for|from)$/.test(wordAt(phrase, end)))
			? 'future'
			: null;
	}

	if (group.progressive || group.passive) return 'future';
	// A headline's present is what has happened, save for a day right behind it: "Schools reopen Monday".
	const gap = first - (group.end - clauses.offset);
	if (isHeadline(phrase) && (gap < 0 || gap > 1)) return null;
	return isLasting(verb) ? null : 'future';
}

/** An infinitive is as its verb has it: "agreed to meet on Friday", "managed to escape on Friday", "Court to rule on Friday". */
function infinitive(place: Place, clause: Clause, depth: number): Tense {
	const {phrase, clauses} = place;
	const before = wordAt(phrase, clause.group.start - clauses.offset - 1);
	if (clause.group.perfect) return 'past';
	if (isForestalled(place, clause)) return 'near';
	if (coming.test(before) || plan.test(before)) return 'future';
	if (before === 'used') return 'past';
	// "a meeting to be held on Friday", not "the first match to be held"
	const ordinal = /^(?:first|second|third|last|latest|only)$/;
	const isOrdinal = ordinal.test(before) || ordinal.test(wordAt(phrase, clause.group.start - clauses.offset - 2));
	if (clause.group.passive && !isOrdinal) return 'future';
	const parent = parentOf(clauses, clause);
	if (parent === undefined || (parent.group.copula && parent.group.end === clause.group.start)) return 'future';
	if (setting.test(verbOf(place, parent)))
		// "had threatened to quit in January"
		return parent.group.perfect && parent.group.tense === 'past' && !parent.group.passive ? 'near' : 'future';
	return depth < 4 ? (tenseOf(place, parent, depth + 1) ?? 'future') : null;
}

/** "Work was to begin in May but a court stopped it." */
function isForestalled({phrase, clauses}: Place, clause: Clause): boolean {
	const next = clauses.beside(clause, 1);
	const isWas = /^(?:was|were)$/.test(wordAt(phrase, clause.group.start - clauses.offset));
	return isWas && next?.marker === 'but' && next.group.tense === 'past';
}

/** "if a new design were drawn up over the winter, it could not open before June": what isn't so lies ahead. */
const isSupposed = ({phrase, clauses}: Place): boolean =>
	clauses.clauses.some(
		({marker, group}) => marker === 'if' && !group.perfect && wordAt(phrase, group.start - clauses.offset) === 'were',
	);

/** "after winning on Friday", "accused of having sold on Friday", "before closing on Friday"; else as the verb that it goes with. */
function participle(place: Place, clause: Clause, depth: number): Tense {
	if (clause.group.perfect || /^(?:after|since|following)$/.test(clause.marker)) return 'past';
	const parent = parentOf(place.clauses, clause);
	return parent && depth < 4 ? tenseOf(place, parent, depth + 1) : null;
}

const isHeadline = ({tokens}: Phrase): boolean => !/^[.!?”"']$/.test(tokens.at(-1)?.text ?? '');

const parentOf = ({clauses}: SentenceClauses, {parent}: Clause): Clause | undefined =>
	parent === null ? undefined : clauses[parent];

/** Verbs that a sentence without any other is likely to have: "Leopards travel to Kakamega on Wednesday". */
const schedules =
	/^(?:go|meet|begin|start|open|reopen|close|end|return|visit|host|face|play|leave|arrive|take|fly|travel|expire|resume|hold|launch|run|vote|walk|appear|sit)s?$/;

function appointed({phrase, first}: Place): Tense {
	for (let index = first - 1; index > Math.max(0, first - 12); index--) {
		const token = phrase.tokens[index]!;
		if (token.lower !== token.text || !schedules.test(token.lower)) continue;
		if (!/^(?:an?|the|his|her|its|their|of|[-'])$/.test(wordAt(phrase, index - 1))) return 'future';
	}

	return null;
}

/** A verb that its clause lacks: "the rate would most likely fall by May", "the talks, which drew 900 people, end on Tuesday". */
function besideVerb({phrase, first, clauses}: Place, clause: Clause | undefined): Tense {
	const verb = clause ? clause.group.end - clauses.offset : 0;
	const end = /^(?:on|in|at|from)$/.test(wordAt(phrase, first - 1)) ? first - 2 : first - 1;
	const forms = verbForms(wordAt(phrase, end));
	// "The museum shut in September and reopens in June."
	if (verb > first) return forms?.past && !forms.noun && !forms.third ? 'past' : null;
	for (let index = first - 1; index >= Math.max(verb, first - 15); index--) {
		if (clauses.tags[index + clauses.offset] !== 'MD' || wordAt(phrase, index) === 'may') continue;
		return wordAt(phrase, index + 1) === 'have' ? 'past' : 'future';
	}

	const isPlural =
		/^(?:NNS|VBZ)$/.test(clauses.tags[end - 1 + clauses.offset] ?? '') && schedules.test(wordAt(phrase, end));
	if (end >= verb && isPlural) return 'future';
	if (end < verb || (wordAt(phrase, end - 1) !== ',' && clauses.tags[end + clauses.offset] !== 'VBZ')) return null;
	return forms?.third && !isLasting(forms.lemma) ? 'future' : null;
}
