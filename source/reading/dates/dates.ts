import type {Article} from '../../article/article.js';
import {clean} from '../../article/clean.js';
import type {TimeExpression} from '../document.js';
import type {Numeral} from '../numerals.js';
import type {Token} from '../tokens.js';
import {dayFromIso} from './calendar.js';
import {type Phrase, phraseOf, wordAt} from './phrase.js';
import {at, isFiner, type Point, startOf} from './point.js';
import {repaired} from './repair.js';
import type {Context, Told} from './resolve/context.js';
import {earlyYearOf} from './resolve/early.js';
import {fiscalEndOf} from './resolve/fiscal.js';
import {isNarrative} from './resolve/narrative.js';
import {resolved} from './resolve/resolve.js';
import {tenseAt} from './resolve/tense.js';
import {readingsIn} from './rules.js';
import type {Reading} from './sense.js';

export type DatesInput = {article: Article; tokens: readonly Token[]; numerals: readonly Numeral[]};

type Found = Reading & {readonly phrase: Phrase};

/** Every expression of time in the article (TIMEX3), in order of text, none overlapping. Linear in the number of tokens. */
export function readDates({article, tokens, numerals}: DatesInput): TimeExpression[] {
	const found = phrasesOf(tokens, numerals).flatMap((phrase): Found[] =>
		repaired(phrase, readingsIn(phrase)).map(reading => ({...reading, phrase})),
	);
	const day = article.published === null ? null : dayFromIso(article.published);
	const published: Point | null = day === null ? null : {unit: 'day', index: day};
	const narrative = isNarrative(
		found.map(({sense}) => sense),
		published,
	);
	let told: Told | null = null;
	let line: Told | null = null;
	let news: Context['news'] = null;
	const kept = narrative ? found.filter(({sense}) => !(sense.kind === 'plain' && sense.spoken)) : found;
	const fiscalEnd = fiscalEndOf(kept);
	const early = earlyYearOf(kept.map(({sense}) => sense));
	return kept.flatMap(({phrase, first, last, sense}) => {
		const start = phrase.tokens[first]!;
		const end = phrase.tokens[last - 1]!;
		const {point, ...result} = resolved(sense, {
			published,
			told,
			line,
			news,
			narrative,
			fiscalEnd,
			early,
			sentence: start.sentence,
			paragraphOf: sentence => article.sentences[sentence]?.paragraph ?? 0,
			tense: () => tenseAt(phrase, first, last),
			lead: wordAt(phrase, first - 1),
		});
		// Three figures near no year are a number.
		if (sense.kind === 'part' && sense.unit === 'year' && point === null) return [];
		if (point && result.basis && !(narrative && result.basis === 'published')) {
			const now: Told = {point, basis: result.basis, sentence: start.sentence};
			told = refined(told, now);
			if (isNews(point, published)) news = {first: news?.first ?? point, latest: later(news?.latest, point)};
			if (movesLine(line, now, first)) line = refined(line, now);
		}

		return {
			start: start.start,
			end: end.end,
			text: article.text.slice(start.start, end.end),
			sentence: start.sentence,
			...result,
			value: clean(result.value),
		};
	});
}

const later = (one: Point | undefined, other: Point): Point =>
	one !== undefined && one.index > other.index ? one : other;

/** A day of the week before publication, or that day. */
function isNews({unit, index}: Point, published: Point | null): boolean {
	return unit === 'day' && published !== null && index <= published.index && index > published.index - 7;
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
		isFiner(told.point.unit, now.point.unit) &&
		at(told.point, now.point.unit).index === now.point.index;
	return holds ? {...told, sentence: now.sentence} : now;
}

/** The tokens by sentence, each with its numerals. */
function phrasesOf(tokens: readonly Token[], numerals: readonly Numeral[]): Phrase[] {
	const phrases: Phrase[] = [];
	let numeral = 0;
	for (let first = 0; first < tokens.length; ) {
		let last = first + 1;
		while (tokens[last]?.sentence === tokens[first]!.sentence) last++;
		const from = numeral;
		while (numeral < numerals.length && numerals[numeral]!.first < last) numeral++;
		phrases.push(phraseOf(tokens.slice(first, last), numerals.slice(from, numeral), first));
		first = last;
	}

	return phrases;
}
