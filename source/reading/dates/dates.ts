import type {Article} from '../../article/article.js';
import {clean} from '../../article/clean.js';
import type {TimeExpression} from '../document.js';
import type {Parse} from '../syntax/parse.js';
import type {Token} from '../tokens.js';
import {dayFromIso} from './calendar.js';
import type {FoundDate} from './find.js';
import {wordAt} from './phrase.js';
import type {Point} from './point.js';
import {accountsOf} from './resolve/accounts.js';
import {aspectAt} from './resolve/aspect.js';
import {nothingTold, toldOn} from './resolve/discourse.js';
import {earlyYearOf} from './resolve/early.js';
import {isHeld} from './resolve/measured.js';
import {isNarrative} from './resolve/narrative.js';
import {clausesBySentence} from './resolve/place.js';
import {resolved} from './resolve/resolve.js';
import {sceneBeside} from './resolve/scene.js';
import {tenseAt} from './resolve/tense.js';

export type DatesInput = {article: Article; tokens: readonly Token[]; found: readonly FoundDate[]; syntax: Parse};

/** The expressions of time that were found, each with its days (TIMEX3), in order of text. Linear in their number and in the text. */
export function readDates({article, tokens, found, syntax}: DatesInput): TimeExpression[] {
	const day = article.published === null ? null : dayFromIso(article.published);
	const published: Point | null = day === null ? null : {unit: 'day', index: day};
	const narrative = isNarrative(
		found.map(({sense}) => sense),
		published,
	);
	let discourse = nothingTold;
	const kept = narrative ? found.filter(({sense}) => !(sense.kind === 'plain' && sense.spoken)) : found;
	const accounts = accountsOf(kept, tokens);
	const early = earlyYearOf(kept.map(({sense}) => sense));
	const clausesOf = clausesBySentence(syntax);
	const paragraphOf = (sentence: number): number => article.sentences[sentence]?.paragraph ?? 0;
	return kept.flatMap(({phrase, first, last, sense, start, end}) => {
		const {sentence} = phrase.tokens[first]!;
		const place = {phrase, first, last, clauses: clausesOf(sentence)};
		const {point, ...result} = resolved(sense, {
			published,
			isHeld: () => isHeld(place),
			narrative,
			accounts,
			early,
			sentence,
			paragraphOf,
			place,
			tense: () => tenseAt(place),
			aspect: () => aspectAt(place),
			lead: wordAt(phrase, first - 1),
			...discourse,
		});
		const {basis, value, range} = result;
		discourse = {...discourse, scene: sceneBeside(discourse.scene, {sense, place, range})};
		// Three figures near no year are a number.
		if (sense.kind === 'part' && sense.unit === 'year' && point === null) return [];
		if (point && basis && !(narrative && basis === 'published')) {
			const telling = {sense, place, point, basis, value, sentence, paragraph: paragraphOf(sentence)};
			discourse = toldOn(discourse, telling, {published, paragraphOf});
		}

		return {start, end, text: article.text.slice(start, end), sentence, ...result, value: clean(result.value)};
	});
}
