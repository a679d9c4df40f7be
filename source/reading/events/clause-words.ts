import {daysBetween} from '../dates/calendar.js';
import type {Clause} from '../syntax/clauses.js';
import type {ParsedSentence} from '../syntax/parse.js';
import {verbForms} from '../syntax/verb-forms.js';
import {labelOf, type VerbGroup} from '../syntax/verb-group.js';
import {repeats} from './governing.js';
import type {Scene} from './telling.js';
import {eventWords, singular} from './words.js';

/** The base form of a verb: "rose" is "rise". */
export const lemmaOf = (lower: string): string => verbForms(lower)?.lemma ?? lower;

export const wordAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';

/** The base form of a clause's verb. */
export const verbOf = (scene: Scene, clause: Clause): string => lemmaOf(wordAt(scene, clause.group.main));

/** The form of a verb group in one string. */
export const formOf = (group: VerbGroup): string => `${labelOf(group)} ${group.copula} ${group.negative}`;

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

export const hasDate = (scene: Scene, clause: Clause): boolean =>
	datesOf(scene, clause).some(date => date.range !== null);

export const hasSet = (scene: Scene, clause: Clause): boolean =>
	tokensOf(clause).some(i => {
		const expression = scene.dateAt[i] ?? -1;
		if (scene.dates[expression]?.type !== 'set' || scene.dateAt[i - 1] === expression) return false;
		let end = i + 1;
		while (scene.dateAt[end] === expression) end++;
		return repeats(scene, i, end);
	});

/** A date of the clause is a day at most a week from publication. */
export const hasFreshDay = (scene: Scene, clause: Clause): boolean =>
	scene.published !== null &&
	datesOf(scene, clause).some(
		({range}) =>
			range !== null && range.start === range.end && Math.abs(daysBetween(range.end, scene.published ?? '')) <= 7,
	);

/** A date of the clause ends after the publication day. */
export const isToCome = (scene: Scene, clause: Clause): boolean =>
	scene.published !== null &&
	datesOf(scene, clause).some(date => date.range !== null && date.range.end > (scene.published ?? ''));

/** A date of the clause begins after the publication day. */
export const beginsLater = (scene: Scene, clause: Clause): boolean =>
	scene.published !== null &&
	datesOf(scene, clause).some(date => date.range !== null && date.range.start > (scene.published ?? ''));

export const saysUntil = (scene: Scene, clause: Clause): boolean =>
	tokensOf(clause).some(i => /^(?:until|till|before)$/.test(wordAt(scene, i)));

/** "had refused to send anyone to earlier rounds", "had won her previous nine races" */
export const saysEarlier = (scene: Scene, clause: Clause): boolean =>
	tokensOf(clause).some(
		i =>
			/^(?:earlier|previous|former)$/.test(wordAt(scene, i)) &&
			(scene.dateAt[i] ?? -1) < 0 &&
			/^(?:NN|JJ|CD)/.test(scene.parse.tags[i + 1] ?? ''),
	);

/** "put the figure at 50" is a saying. */
export const isEstimate = (scene: Scene, clause: Clause): boolean =>
	/^(?:put|puts)$/.test(wordAt(scene, clause.group.main)) &&
	tokensOf(clause).some(
		i =>
			i > clause.group.main &&
			i <= clause.group.main + 8 &&
			wordAt(scene, i) === 'at' &&
			/^(?:CD|``|\$)$/.test(scene.parse.tags[i + 1] ?? ''),
	);

/** "began taking money", "continued to rise": the verb that follows is the event. */
export const onlyBegins = (scene: Scene, clause: Clause, next: Clause | undefined): boolean =>
	/^(?:begin|start|continue|keep|stop|cease)$/.test(verbOf(scene, clause)) &&
	next?.group.start === clause.group.end &&
	/^(?:ing|infinitive)$/.test(next.group.tense);

/** "has called a general meeting for 28 November": it is the meeting that will happen, then. */
export const setsEvent = (scene: Scene, clause: Clause): boolean =>
	/^(?:call|set|fix|schedule|arrange|convene)$/.test(verbOf(scene, clause)) &&
	clause.object !== null &&
	namesEvent(scene, {...clause, subject: null}) &&
	wordAt(scene, clause.object.end) === 'for' &&
	isToCome(scene, clause);

export function opensOrFollowsComma(scene: Scene, sentence: ParsedSentence, clause: Clause): boolean {
	let i = clause.group.start - 1;
	while (i > sentence.start && scene.parse.tags[i] === 'RB') i--;
	return i < sentence.start || scene.parse.tags[i] === ',';
}

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
