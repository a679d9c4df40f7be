import type {Article} from '../../article/article.js';
import {clean} from '../../article/clean.js';
import type {TimeExpression} from '../document.js';
import type {Parse} from '../syntax/parse.js';
import type {Token} from '../tokens.js';
import {dayFromIso} from './calendar.js';
import type {FoundDate} from './find.js';
import {wordAt} from './phrase.js';
import {at, isFiner, type Point, startOf} from './point.js';
import {accountsOf} from './resolve/accounts.js';
import type {Told} from './resolve/context.js';
import {earlyYearOf} from './resolve/early.js';
import {isNarrative} from './resolve/narrative.js';
import {clausesBySentence} from './resolve/place.js';
import {resolved} from './resolve/resolve.js';
import {tenseAt} from './resolve/tense.js';
import {noDays, withDay} from './resolve/told-day.js';

export type DatesInput = {article: Article; tokens: readonly Token[]; found: readonly FoundDate[]; syntax: Parse};

/** The expressions of time that were found, each with its days (TIMEX3), in order of text. Linear in their number and in the text. */
export function readDates({article, tokens, found, syntax}: DatesInput): TimeExpression[] {
	const day = article.published === null ? null : dayFromIso(article.published);
	const published: Point | null = day === null ? null : {unit: 'day', index: day};
	const narrative = isNarrative(
		found.map(({sense}) => sense),
		published,
	);
	let told: Told | null = null;
	let line: Told | null = null;
	let days = noDays;
	const kept = narrative ? found.filter(({sense}) => !(sense.kind === 'plain' && sense.spoken)) : found;
	const accounts = accountsOf(kept, tokens);
	const early = earlyYearOf(kept.map(({sense}) => sense));
	const clausesOf = clausesBySentence(syntax);
	return kept.flatMap(({phrase, first, last, sense, start, end}) => {
		const {sentence} = phrase.tokens[first]!;
		const place = {phrase, first, last, clauses: clausesOf(sentence)};
		const {point, ...result} = resolved(sense, {
			published,
			told,
			line,
			days,
			narrative,
			accounts,
			early,
			sentence,
			paragraphOf: one => article.sentences[one]?.paragraph ?? 0,
			tense: () => tenseAt(place),
			lead: wordAt(phrase, first - 1),
		});
		// Three figures near no year are a number.
		if (sense.kind === 'part' && sense.unit === 'year' && point === null) return [];
		if (point && result.basis && !(narrative && result.basis === 'published')) {
			const now: Told = {point, basis: result.basis, sentence};
			days = withDay(days, place, point, result.value, published);
			told = refined(told, now);
			if (movesLine(line, now, first)) line = refined(line, now);
		}

		return {start, end, text: article.text.slice(start, end), sentence, ...result, value: clean(result.value)};
	});
}

/** Whether a date carries the story on: it opens its sentence, or is as fine as what was told and not before it in its sentence. */
function movesLine(line: Told | null, now: Told, first: number): boolean {
	if (line === null || first <= 4) return true;
	if (isFiner(line.point.unit, 'year') && !isFiner(now.point.unit, 'year')) return false;
	return line.sentence !== now.sentence || startOf(now.point) >= startOf(line.point);
}

/** "December 7 …, 1941": a year that holds what was told tells no more. */
function refined(told: Told | null, now: Told): Told {
	const holds =
		told !== null &&
		!isFiner(now.point.unit, 'year') &&
		isFiner(told.point.unit, now.point.unit) &&
		at(told.point, now.point.unit).index === now.point.index;
	return holds ? {...told, sentence: now.sentence} : now;
}
