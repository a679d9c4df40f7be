import {dayFromIso, dayNumber, dayOf, isoDay} from '../dates/calendar.js';
import type {EventDate, TimeExpression} from '../document.js';
import type {Clause, Range} from '../syntax/clauses.js';
import {apartFrom, lengthAt, moved} from './apart.js';
import {isCompared} from './compared.js';
import type {Scene, Telling} from './telling.js';
import {eventWords, singular} from './words.js';

export const undated: EventDate = {start: null, end: null, precision: null, basis: null, expression: null};

/** The expression that says when: in the telling's own words, else in the clause whose date it shares. */
export function governing(scene: Scene, telling: Telling): EventDate | null {
	const own =
		dateOf(scene, telling.parts, telling.trigger, {
			act: isAct(telling),
			from: isUnderWay(telling) ? scene.published : null,
			said: telling.needs === 'past date',
			denied: !telling.noun && telling.clause?.group.negative === true,
		}) ?? (telling.noun ? null : dateBeforeWhen(scene, beginning(telling)));
	if (own !== null) return own;
	const apart = apartFrom(scene, telling);
	if (apart !== null) return moved(dateAround(scene, telling.sentence.clauses, apart.from) ?? undated, apart.by);
	const {clauses} = telling.sentence;
	const at = telling.clause === null || telling.noun ? -1 : clauses.indexOf(telling.clause);
	const purpose = clauses[at + 1];
	// "sued to block a takeover in 2022", "recommended lowering it in July", "was beached for recycling on 9 October"
	const isNext =
		purpose?.kind === 'participle' && purpose.group.tense === 'ing' && purpose.group.start === clauses[at]?.group.end;
	const isPurpose =
		purpose?.kind === 'infinitive' || isNext || (purpose?.kind === 'participle' && purpose.marker === 'for');
	if (at !== -1 && purpose?.parent === at && isPurpose && telling.outlook === 'past') {
		const date = dateOf(scene, purpose.parts, purpose.group.main);
		if (date !== null && (date.end ?? '') <= (scene.published ?? '')) return date;
	}

	return sinceThen(scene, telling) ?? byThen(scene, telling) ?? inherited(scene, telling);
}

/** "By the time the board met on 8 January, nine had been treated": by then. */
function byThen(scene: Scene, {clause, noun, sentence: {clauses}}: Telling): EventDate | null {
	if (noun || clause === null) return null;
	const index = clauses.indexOf(clause);
	for (const other of [clauses[index - 1], clauses[index + 1]]) {
		const first = other?.parts[0]?.start;
		if (other === undefined || first === undefined || !isByTheTime(scene, first)) continue;
		const date = dateOf(scene, other.parts, other.group.main);
		return date && {...date, start: null};
	}

	return null;
}

const isByTheTime = ({tokens}: Scene, i: number): boolean =>
	tokens[i]?.lower === 'by' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'time';

/** The clause, or the one that only begins it. */
const beginning = ({clause, parts, sentence: {clauses}}: Telling): Clause | null =>
	clause !== null && parts.length > clause.parts.length ? (clauses[clause.parent ?? -1] ?? clause) : clause;

/** The date of a clause; of "to spend" that of "voted on Tuesday to spend". */
function dateAround(scene: Scene, clauses: readonly Clause[], clause: Clause): EventDate | null {
	const date = dateOf(scene, clause.parts, clause.group.main);
	const parent = clauses[clause.parent ?? -1];
	return date ?? (clause.kind === 'infinitive' && parent ? dateOf(scene, parent.parts, parent.group.main) : null);
}

/** "has spent £128m since the window opened on 16 June": from then on. */
function sinceThen(scene: Scene, {clause, noun, sentence: {clauses}}: Telling): EventDate | null {
	if (noun || !clause?.group.perfect) return null;
	const next = clauses[clauses.indexOf(clause) + 1];
	if (next?.marker !== 'since' || clauses[next.parent ?? -1] !== clause) return null;
	const date = dateOf(scene, next.parts, next.group.main);
	return date && {...date, end: null};
}

/** The date of the clause whose date a telling shares, or of that which a participle or an infinitive there hangs on. */
function inherited(scene: Scene, telling: Telling): EventDate | null {
	let index = telling.inherits;
	for (let steps = 0; index !== null && steps < 3; steps++) {
		const clause = telling.sentence.clauses[index];
		if (clause === undefined) return null;
		const date =
			dateOf(scene, clause.parts, clause.group.main) ?? (telling.noun ? null : dateBeforeWhen(scene, clause));
		if (date !== null) return date;
		index = /^(?:participle|infinitive)$/.test(clause.kind) ? clause.parent : null;
	}

	return null;
}

/** "bought tickets for Monday", "reported a loss for the quarter": what an act is for, it doesn't happen in; what is set for a day does. */
const isAct = ({noun, outlook, lemma}: Telling): boolean =>
	!noun && outlook !== 'planned' && !eventWords().planning.has(lemma);

/** "is seeking", "will publish": not in years gone by, of whatever those say when. */
const isUnderWay = ({noun, clause}: Telling): boolean =>
	!noun &&
	clause !== null &&
	!clause.group.perfect &&
	(clause.group.tense === 'future' || (clause.group.tense === 'present' && clause.group.progressive));

/** "since Friday, when the cyclone came ashore": on Friday; "the floods of May 2024, in which 89 people died": in May. */
export function dateBeforeWhen(scene: Scene, clause: Clause | null): EventDate | null {
	if (clause === null || !/^(?:when|which)$/.test(clause.marker)) return null;
	let i = clause.parts[0]?.start ?? 0;
	if (!/^(?:when|in|during|which)$/.test(scene.tokens[i]?.lower ?? '')) return null;
	if (scene.tokens[i]!.first) return null;
	i -= scene.tokens[i - 1]?.lower === ',' ? 2 : 1;
	// "the 2010 election, which he won"
	const isDated = isEvent(scene, i);
	while (isDated && /^(?:NN|JJ)/.test(scene.parse.tags[i]!) && (scene.dateAt[i] ?? -1) < 0) i--;
	const index = scene.dateAt[i] ?? -1;
	const date = scene.dates[index];
	if (date?.range == null) return null;
	const {start, end} = date.range;
	return {start, end, precision: date.precision, basis: date.basis, expression: index};
}

const isEvent = ({tokens}: Scene, i: number): boolean => {
	const {nouns, datedNouns} = eventWords();
	const noun = singular(tokens[i]!.lower);
	return nouns.has(noun) || datedNouns.has(noun);
};

type Placed = {readonly index: number; readonly date: TimeExpression; readonly at: number; readonly end: number};

/** What a telling can't have for its date: of an act, what it is for; what is over by the day `from`; of a saying, what follows a comma. */
type Barred = {
	readonly act: boolean;
	readonly from: string | null;
	readonly said: boolean;
	/** "did not return until 1991": then it did. */
	readonly denied: boolean;
};
const nothing: Barred = {act: false, from: null, said: false, denied: false};

function dateOf(
	scene: Scene,
	parts: readonly Range[],
	trigger: number,
	{act, from: open, said, denied}: Barred = nothing,
): EventDate | null {
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
	const usable = placed.filter(
		({date, at, end}) =>
			date.range !== null &&
			(open === null || date.range.end >= open || isSince(scene, at, parts[0]?.start ?? 0)) &&
			!isCompared(scene, at) &&
			!isApposed(scene, at, trigger, parts) &&
			!isOfName(scene, at) &&
			!isOfKind(scene, end, date) &&
			!(act && isFor(scene, at)) &&
			!(said && isBehindComma(scene, trigger, at)),
	);
	// The first after the verb governs it, one that says what kind of thing it is only where it is alone; before them one in front.
	const after = usable.findIndex(({at}) => at > trigger);
	const plain = usable.findIndex(({at, end}) => at > trigger && !isAttributive(scene, at, end));
	const last = plain !== -1 ? plain : after !== -1 ? after : usable.length - 1;
	const chosen = usable[last];
	if (chosen === undefined) return set === undefined ? null : {...undated, expression: set.index};
	const first = usable[last - 1];
	// "From 1998 to 2015 she taught"
	const from = parts[0]?.start ?? 0;
	if (first !== undefined && isRange(scene, first, chosen)) return ranged(scene, first, chosen, from, denied);
	return ranged(scene, chosen, usable[last + 1], from, denied);
}

/** "tickets for Monday", "its forecast of an increase to June 16": of a day to which nothing reaches. */
const isFor = ({tokens, dateAt}: Scene, at: number): boolean => {
	const word = tokens[at - 1]?.lower;
	const isEnd =
		(dateAt[at - 2] ?? -1) >= 0 || /^(?:year|quarter|months?|weeks?|period|season)$/.test(tokens[at - 2]?.lower ?? '');
	return word === 'for' || (word === 'to' && !isEnd);
};

/** "the 2003-built tanker", "four seventeenth-century paintings", "1960s blocks": of what kind a thing is. */
export const isOfKind = ({tokens, parse}: Scene, end: number, {precision}: TimeExpression): boolean =>
	(tokens[end]?.text === '-' && tokens[end - 1]?.spaced === false && /^(?:VBN|JJ)$/.test(parse.tags[end + 1] ?? '')) ||
	(/^(?:century|decade)$/.test(precision ?? '') && /^(?:NN|JJ)/.test(parse.tags[end] ?? ''));

/** "said Mr Berg, a ball boy at the 1985 final" */
function isBehindComma({tokens}: Scene, trigger: number, at: number): boolean {
	for (let i = trigger; i < at; i++) if (tokens[i]!.text === ',') return true;
	return false;
}

/** "publish first-half results on 24 November": the half of the results. */
const isAttributive = ({tokens, parse}: Scene, at: number, end: number): boolean =>
	/^NN/.test(parse.tags[end] ?? '') &&
	tokens[end]?.sentence === tokens[at]!.sentence &&
	!/^(?:IN|TO)$/.test(parse.tags[at - 1] ?? '') &&
	/^(?:JJ|DT|PRP\$|VB|POS)/.test(parse.tags[at - 1] ?? '');

/** "the Voting Rights Act of 1965", "the class of 1994": a year that is part of what something is called; the Carnation Revolution of April 1974 was then. */
const isOfName = ({tokens}: Scene, at: number): boolean =>
	tokens[at - 1]?.lower === 'of' &&
	/^(?:Act|Bill|Law|Treaty|Convention|Code|Accords?|Agreement|Constitution|Directive|Regulations?|class|cohort|squad|team|side|vintage|intake)$/.test(
		tokens[at - 2]?.text ?? '',
	);

/** "The dividend, 4 kronor a share last year, was scrapped", "Berg, mayor since 2019, resigned": a time of what stands between the commas. */
function isApposed({tokens, parse}: Scene, at: number, trigger: number, parts: readonly Range[]): boolean {
	const part = parts.find(({start, end}) => start <= at && at < end);
	if (part === undefined || at > trigger) return false;
	let left = at - 1;
	while (left > part.start && tokens[left]!.text !== ',') left--;
	let right = at + 1;
	while (right < trigger && tokens[right]!.text !== ',') right++;
	const isNoun = (i: number): boolean => /^(?:NN|CD)/.test(parse.tags[i] ?? '');
	if (left <= part.start || right >= trigger || /^(?:IN|TO|RB|VB)/.test(parse.tags[left + 1] ?? '')) return false;
	for (let i = left + 1; i < at; i++) if (isNoun(i)) return true;
	return false;
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

/** "from 1998 to 2015", "from May through July", "Oct. 11–21", "in February and March": the two ends of one stretch. */
function isRange({tokens}: Scene, first: Placed, next: Placed): boolean {
	const word = (i: number): string => tokens[i]?.lower ?? '';
	const link = word(first.end);
	if (/^(?:from|between)$/.test(word(first.at - 1)) && next.at - first.end <= 2)
		return /^(?:to|through|and|until|till|-)$/.test(link);
	// "Oct. 11–21"
	if (link === '-' && next.at === first.end + 1) return next.date.precision === first.date.precision;
	// "December and most of January"
	return link === 'and' && next.at - first.end <= 3 && next.date.precision === first.date.precision;
}

/** `from`: where the telling begins; what stands before it says nothing of its date. */
function ranged(
	scene: Scene,
	{index, date, at, end}: Placed,
	next: Placed | undefined,
	from: number,
	denied: boolean,
): EventDate {
	const {start, end: last} = date.range!;
	const base = {precision: date.precision, basis: date.basis, expression: index};
	const length = lengthTo(scene, at, from);
	const far = length && moved({start, end: last, ...base}, length);
	if (far) return far;
	const word = (i: number) => scene.tokens[i]?.lower ?? '';
	const before = word(at - 1);
	const isReached = /^(?:until|till)$/.test(before) && (denied || word(at - 2) === 'not');
	if (isReached || isBeforeWhen(scene, at, end, from)) return {start, end: last, ...base};
	if (next !== undefined && isRange(scene, {index, date, at, end}, next)) {
		return {start, end: next.date.range!.end, ...base};
	}

	const first = stretchTo(scene, at, last);
	if (first !== null) return {start: first, end: last, ...base};
	if (isSince(scene, at, from) || (before === 'from' && last >= (scene.published ?? '')))
		return {start, end: null, ...base};
	// "by last year's drought" says who did it.
	if (before === 'by' && (date.type === 'time' || /^'s?$/.test(word(end)))) return {start, end: last, ...base};
	if (before === 'by' || before === 'until' || before === 'till') return {start: null, end: last, ...base};
	if (before === 'before' && !/^(?:dawn|noon|midnight)$/.test(word(at))) return {start: null, end: last, ...base};
	return {start, end: last, ...base};
}

/** "Until March, when it lifted the rate": the telling is what happened then. */
const isBeforeWhen = ({tokens}: Scene, at: number, end: number, from: number): boolean =>
	at - 1 <= from && tokens[tokens[end]?.text === ',' ? end + 1 : end]?.lower === 'when';

/** "two days after the vote on 3 May": how far from the date what it dates is. */
function lengthTo(scene: Scene, at: number, from: number) {
	const {tokens, parse} = scene;
	for (let i = at; i > at - 10 && i > from; i--) {
		const length = lengthAt(scene, i, 1);
		if (length !== undefined) return length;
		if (!/^(?:of|in|on|at)$/.test(tokens[i - 1]!.lower) && !/^(?:NN|JJ|DT|PRP\$|POS)/.test(parse.tags[i - 1]!))
			return null;
	}

	return null;
}

/** "since 2013", "since his debut in 2013" */
function isSince({tokens, parse}: Scene, at: number, from: number): boolean {
	if (tokens[at - 1]?.lower === 'since') return true;
	if (!/^(?:in|on|at)$/.test(tokens[at - 1]?.lower ?? '')) return false;
	let i = at - 2;
	while (i > at - 7 && /^(?:NN|JJ|DT|PRP\$|POS)/.test(parse.tags[i] ?? '')) i--;
	return i < at - 2 && i >= from && tokens[i]?.lower === 'since';
}

/** "in the 12 months to the end of March", "the year ended June 30": the first day of the stretch that ends there; null for none. */
function stretchTo({tokens, dates, dateAt}: Scene, at: number, last: string): string | null {
	if (!/^(?:to|ended|ending|through)$/.test(tokens[at - 1]?.lower ?? '')) return null;
	const length = dates[dateAt[at - 2] ?? -1];
	const value = length?.value ?? (tokens[at - 2]?.lower === 'year' ? 'P1Y' : '');
	const [, count = '', unit = ''] = /^P(\d+)([YM])$/.exec(value) ?? [];
	const end = dayFromIso(last);
	if (count === '' || end === null) return null;
	const {year, month, day} = dayOf(end + 1);
	const months = year * 12 + month - 1 - Number(count) * (unit === 'Y' ? 12 : 1);
	return isoDay(dayNumber(Math.floor(months / 12), (months % 12) + 1, day));
}
