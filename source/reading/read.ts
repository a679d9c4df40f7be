import type {Article} from '../article/article.js';
import {whyUnread} from '../article/language.js';
import {readDates} from './dates/dates.js';
import {findDates} from './dates/find.js';
import {type CountedList, type Document, type Entity, type TimeExpression, unread} from './document.js';
import {readEntities} from './entities/entities.js';
import {readEvents} from './events/events.js';
import {disagreements} from './figures/disagreements.js';
import {readFigures} from './figures/figures.js';
import {type Numeral, numeralsOf} from './numerals.js';
import type {Reference} from './series/reference.js';
import {seriesFor} from './series/series.js';
import {type Parse, parse} from './syntax/parse.js';
import {type Token, tokenise} from './tokens.js';

export type ReadOptions = {
	/** Reference series beside those that ship; they go first. */
	readonly series?: readonly Reference[];
	/** Told how many items a list has, as soon as that is known. */
	readonly onCount?: (list: CountedList, count: number) => void;
};

/** Reads an article four ways; of one that isn't in English, the story alone. Pure: the same article always gives the same reading; linear in its length. */
export function read(article: Article, {series: given = [], onCount}: ReadOptions = {}): Document {
	const why = whyUnread(article.language);
	if (why !== null) return {...unread(article), warnings: [...article.warnings, why[0]]};
	const {tokens, numerals, entities, syntax, dates} = groundOf(article, onCount);
	const events = readEvents({article, tokens, syntax, dates, entities});
	onCount?.('events', events.length);
	const figures = readFigures({article, tokens, syntax, numerals, dates, entities, events});
	onCount?.('figures', figures.length);
	const series = seriesFor({article, figures, entities, given});
	return {
		readout: 1,
		article,
		entities,
		dates,
		events,
		figures,
		series,
		warnings: [...article.warnings, ...disagreements(article, figures)],
	};
}

export type Ground = {
	readonly tokens: readonly Token[];
	readonly numerals: readonly Numeral[];
	readonly entities: readonly Entity[];
	readonly syntax: Parse;
	readonly dates: readonly TimeExpression[];
};

/** What figures and events are read from. */
export function groundOf(article: Article, onCount?: ReadOptions['onCount']): Ground {
	const tokens = tokenise(article);
	const numerals = numeralsOf(tokens);
	const found = findDates({tokens, numerals});
	const entities = readEntities({article, tokens, dates: found});
	onCount?.('entities', entities.length);
	const syntax = parse(
		tokens,
		entities.flatMap(({mentions}) => mentions),
	);
	return {tokens, numerals, entities, syntax, dates: readDates({article, tokens, found, syntax})};
}
