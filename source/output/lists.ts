import {cleanLine} from '../article/clean.js';
import {type CleanText, join, ours} from '../article/clean-text.js';
import {whyUnread} from '../article/language.js';
import type {Document, EventKind, Figure} from '../reading/document.js';
import {compare, seriesOf} from '../view/compare.js';
import {eventDateInWords, periodInWords} from '../view/dates-in-words.js';
import {drawnText} from '../view/glyphs.js';
import {changeBeside, numberInWords} from '../view/numbers.js';
import {orderEntities, orderEvents, orderFigures} from '../view/order.js';
import {quotedText} from '../view/quoted.js';
import type {ListPane} from '../view/state.js';

export type Column = {readonly name: CleanText; readonly align: 'left' | 'right'};

/** A row's cells, and what stands below it. */
export type Item = {readonly cells: readonly CleanText[]; readonly note: CleanText | null};

/** One of the three lists in the order of its pane, for people to read. */
export type List = {
	readonly name: CleanText;
	readonly columns: readonly Column[];
	readonly items: readonly Item[];
	/** What is said where there are no items. */
	readonly none: CleanText;
};

const left = (name: CleanText): Column => ({name, align: 'left'});
const right = (name: CleanText): Column => ({name, align: 'right'});
const nothing = ours``;

const groups: Record<EventKind, CleanText> = {
	background: ours`background`,
	story: ours`the story`,
	planned: ours`planned`,
	recurring: ours`recurring`,
};

export const lists: Record<ListPane, (document: Document) => List> = {
	entities: document => ({
		name: ours`Entities`,
		columns: [left(ours`type`), right(ours`mentions`), left(ours`name`)],
		items: orderEntities(document).map(({type, mentions, name, role}) => ({
			cells: [cleanLine(type), numberInWords(mentions.length), role === null ? name : ours`${name}, ${role}`],
			note: null,
		})),
		none: whyNone(document, ours`No names in this article.`),
	}),
	timeline: document => ({
		name: ours`Timeline`,
		columns: [left(ours`group`), left(ours`when`), left(ours`what`)],
		items: orderEvents(document).map(event => ({
			cells: [groups[event.kind], drawnText(eventDateInWords(event, document)), event.title],
			note: null,
		})),
		none: whyNone(document, ours`No events in this article.`),
	}),
	figures: document => ({
		name: ours`Figures`,
		columns: [left(ours`figure`), left(ours`period`), left(ours`measures`)],
		items: orderFigures(document).map(figure => ({
			cells: [quotedText(figure), drawnText(periodInWords(figure.period, document)), measuresInWords(figure)],
			note: comparisonOf(figure, document),
		})),
		none: whyNone(document, ours`No figures in this article.`),
	}),
};

const whyNone = ({article}: Document, none: CleanText): CleanText => whyUnread(article.language)?.[0] ?? none;

function measuresInWords(figure: Figure): CleanText {
	const parts = [figure.measures, changeBeside(figure)].filter(part => part !== null);
	return parts.length === 0 ? nothing : join(parts, ', ');
}

/** "0.05% less than the 240.11 of 2023 (General Administration of Customs of China)" */
function comparisonOf(figure: Figure, document: Document): CleanText | null {
	const series = seriesOf(document, figure);
	const comparison = series && compare(figure, series);
	if (!series || !comparison) return null;
	const words = comparison.full.slice(ours`${quotedText(figure)} is `.length);
	return ours`${words} (${series.source})`;
}
