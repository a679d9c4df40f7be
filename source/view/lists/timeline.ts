import {type CleanText, join, ours} from '../../article/clean-text.js';
import type {Document, Event, EventDate, EventKind} from '../../reading/document.js';
import {blank, type Cell, cell, flushRight, type Row, sized} from '../cells.js';
import {basisInWords, eventDateInWords, rangeInWords, undatedInWords} from '../dates-in-words.js';
import {dotted, drawnText, glyphs} from '../glyphs.js';
import {type EventSort, eventKinds, eventSorts, orderEvents} from '../order.js';
import {itemOf} from '../places.js';
import {quoteRows} from '../quote.js';
import {remember} from '../remember.js';
import {widthOf} from '../width.js';
import {cutShort, wrap} from '../wrap.js';
import type {List, ListRow, ListView, RowLook, Space} from './list.js';

const groups: Record<EventKind, CleanText> = {
	background: ours`Background`,
	story: ours`The story`,
	planned: ours`Planned`,
	recurring: ours`Recurring`,
};

const marks: Record<EventKind, CleanText> = {
	background: glyphs.background,
	story: glyphs.story,
	planned: glyphs.planned,
	recurring: glyphs.recurring,
};

const {rail} = glyphs;
const longestTitle = 3;

const present = remember((document: Document): readonly EventKind[] =>
	eventKinds.filter(kind => document.events.some(event => event.kind === kind)),
);

/** One row of the rail: a heading of a group or a date, or a line of an event's title. */
type RailRow = ListRow & {readonly text: CleanText; readonly kind: EventKind};

const list = remember(
	(document: Document, sort: number, filter: number, space: Space): List => {
		return railOf(document, eventsIn(document, sort, filter), space, eventSorts[sort] === 'time');
	},
	(sort, filter, {width, tabs}) => `${sort} ${filter} ${width} ${tabs}`,
);

/** The events of the list in their order. */
export function eventsIn(document: Document, sort: number, filter: number): readonly Event[] {
	const by: EventSort = eventSorts[sort] ?? 'time';
	const only = filter === 0 ? undefined : present(document)[filter - 1];
	return orderEvents(document, by).filter(({kind}) => only === undefined || kind === only);
}

function railOf(document: Document, events: readonly Event[], space: Space, grouped: boolean): List {
	const dates = events.map(event => eventDateInWords(event, document));
	const names = grouped ? [...new Set(events.map(({kind}) => groups[kind]))] : [];
	const key = space.tabs ? 0 : Math.max(0, ...new Set([...dates, ...names].map(widthOf))) + 2;
	const titleWidth = space.width - key - 2;
	const rows: RailRow[] = [];
	events.forEach(({kind, title}, item) => {
		const opens = grouped && events[item - 1]?.kind !== kind;
		const dated = opens || dates[item] !== dates[item - 1];
		const heading = (text: CleanText) => rows.push({item: null, first: false, text, kind});
		if (space.tabs && opens) heading(ours`${groups[kind]} ${glyphs.dot} ${dates[item]!}`);
		else if (space.tabs && dated) heading(dates[item]!);
		else if (opens) heading(groups[kind]);
		titleLines(title, titleWidth).forEach((text, line) => {
			rows.push({item, first: line === 0, text, kind});
		});
	});
	return {
		items: events.map((event, at) => ({id: event.id, search: ours`${event.title} ${drawnText(dates[at]!)}`})),
		rows,
		labels: null,
		draw(at, look) {
			const row = rows[at]!;
			if (row.item === null) return headingRow(row.text, key);
			const repeated = dates[row.item] === dates[row.item - 1] && (!grouped || events[row.item - 1]?.kind === row.kind);
			const date = repeated && !look.chosen && !look.top ? ours`` : dates[row.item]!;
			const goesOn = look.bottom && rows[at + 1]?.item === row.item;
			return titleRow(goesOn ? {...row, text: cutShort(row.text, titleWidth)} : row, date, key, look);
		},
	};
}

function headingRow(text: CleanText, key: number): Row {
	if (key === 0) return [cell(text, 'quiet')];
	return [...sized([cell(text, 'quiet')], key), cell(rail, 'quiet')];
}

function titleRow({first, kind, text}: RailRow, date: CleanText, key: number, {chosen}: RowLook): Row {
	const strong: Cell['styles'] = chosen ? ['strong'] : [];
	return [
		...(key === 0
			? []
			: [...flushRight([{text: first ? date : ours``, styles: chosen ? ['strong'] : ['quiet']}], key - 2), blank(2)]),
		first ? {text: marks[kind], styles: strong} : cell(rail, 'quiet'),
		blank(1),
		{text, styles: strong},
	];
}

function titleLines(title: CleanText, width: number): CleanText[] {
	const lines = wrap(title, width);
	const kept = lines.slice(0, longestTitle).map(({start, end}) => title.slice(start, end));
	if (lines.length > longestTitle) {
		kept.push(cutShort(kept.pop()!, width));
	}

	return kept;
}

/** How the date was reached, who takes part and where, then the sentence. */
function evidence(document: Document, id: CleanText, {width, height, tabs}: Space & {height: number}): Row[] {
	const found = itemOf(document, id);
	if (found?.pane !== 'timeline' || height < 1) return [];
	const event = found.item;
	const [long, short] = howDated(document, event);
	const who = [...event.entities, ...event.places].flatMap(part => {
		const entity = itemOf(document, part);
		return entity?.pane === 'entities' ? [entity.item.name] : [];
	});
	const rows: Row[] = [sized([cell(widthOf(long) <= width ? long : short)], width)];
	if (who.length > 0 && !tabs) rows.push(sized([cell(dotted([...new Set(who)]))], width));
	if (height >= 8) rows.push([]);
	const sentence = document.article.sentences[event.sentences[0]!]!;
	return [...rows, ...quoteRows(document.article, sentence, {width, height: height - rows.length})];
}

/** In full, and for a narrow screen. */
function howDated(document: Document, {date, otherDates, kind}: Event): readonly [CleanText, CleanText] {
	if (otherDates.length > 0) {
		const said = join(
			[date, ...otherDates].map(one => whereSaid(document, one)),
			', ',
		);
		return [said, said];
	}

	const said = date.expression === null ? undefined : document.dates[date.expression];
	if (!said) return undatedInWords(document.article, kind === 'story' && date.end !== null);
	const inWords = rangeInWords(date.start, date.end) ?? said.text;
	return [basisInWords(date.expression, inWords, document) ?? inWords, inWords];
}

/** "12 May 2024 in ¶2" */
function whereSaid({article, dates}: Document, {start, end, expression}: EventDate): CleanText {
	const said = dates[expression ?? -1];
	const paragraph = article.sentences[said?.sentence ?? -1]?.paragraph ?? 0;
	return ours`${rangeInWords(start, end) ?? said?.text ?? ours``} in ${glyphs.paragraph}${paragraph + 1}`;
}

export const timelineView: ListView = {
	title: ours`When it happened`,
	sorts: [null, ours`in the order told`],
	filters: document => present(document).map(kind => groups[kind].toLowerCase()),
	list,
	evidence,
	empty: [
		ours`No events in this article.`,
		ours`What happened, what came before, what is planned and what repeats would be here.`,
	],
};
