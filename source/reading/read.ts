import type {Article} from '../article/article.js';
import {whyUnread} from '../article/language.js';
import {readDates} from './dates/dates.js';
import {findDates} from './dates/find.js';
import {type CountedList, type Document, unread} from './document.js';
import {readEntities} from './entities/entities.js';
import {readEvents} from './events/events.js';
import {disagreements} from './figures/disagreements.js';
import {readFigures} from './figures/figures.js';
import {numeralsOf} from './numerals.js';
import type {Reference} from './series/reference.js';
import {seriesFor} from './series/series.js';
import {parse} from './syntax/parse.js';
import {tokenise} from './tokens.js';

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
	const tokens = tokenise(article);
	const numerals = numeralsOf(tokens);
	const found = findDates({tokens, numerals});
	const entities = readEntities({article, tokens, dates: found});
	onCount?.('entities', entities.length);
	const syntax = parse(
		tokens,
		entities.flatMap(({mentions}) => mentions),
	);
	const dates = readDates({article, tokens, found, syntax});
	const figures = readFigures({article, tokens, syntax, numerals, dates, entities});
	onCount?.('figures', figures.length);
	const events = readEvents({article, tokens, syntax, dates, entities});
	onCount?.('events', events.length);
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
