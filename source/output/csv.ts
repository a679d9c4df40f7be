import type {Document} from '../reading/document.js';
import {orderEntities, orderEvents, orderFigures} from '../view/order.js';
import type {ListPane, Pane} from '../view/state.js';

type Cell = string | number | null;

/** A list as CSV (RFC 4180, lines ended by LF), a header line, then a row an item. The figures, unless another list is named. */
export function printCsv(document: Document, pane: Pane | null): string {
	const rows = tables[pane === null || pane === 'story' ? 'figures' : pane](document);
	return rows.map(row => `${row.map(cellText).join(',')}\n`).join('');
}

const tables: Record<ListPane, (document: Document) => Cell[][]> = {entities, timeline, figures};

function figures(document: Document): Cell[][] {
	const header =
		'id text kind value upper bound unit measures period_start period_end direction from to paragraph start end sentence';
	const rows = orderFigures(document).map(figure => [
		figure.id,
		figure.text,
		figure.kind,
		figure.value,
		figure.upper,
		figure.bound,
		figure.unit,
		figure.measures,
		figure.period?.start ?? null,
		figure.period?.end ?? null,
		figure.change?.direction ?? null,
		figure.change?.from ?? null,
		figure.change?.to ?? null,
		paragraphOf(document, figure.sentence),
		figure.start,
		figure.end,
		sentenceText(document, figure.sentence),
	]);
	return [header.split(' '), ...rows];
}

function entities(document: Document): Cell[][] {
	const rows = orderEntities(document).map(({id, name, type, role, aliases, mentions: [first]}) => [
		id,
		name,
		type,
		role,
		aliases.join('; '),
		paragraphOf(document, first?.sentence),
		first?.start ?? null,
		first?.end ?? null,
		sentenceText(document, first?.sentence),
	]);
	return ['id name type role aliases paragraph start end sentence'.split(' '), ...rows];
}

function timeline(document: Document): Cell[][] {
	const names = new Map(document.entities.map(({id, name}) => [id, name]));
	const named = (ids: readonly string[]) => ids.map(id => names.get(id as never) ?? id).join('; ');
	const rows = orderEvents(document).map(({id, title, kind, date, entities, places, sentences: [first]}) => [
		id,
		title,
		kind,
		date.start,
		date.end,
		date.precision,
		date.basis,
		document.dates[date.expression ?? -1]?.text ?? null,
		named(entities),
		named(places),
		paragraphOf(document, first),
		sentenceText(document, first),
	]);
	return ['id title kind start end precision basis said entities places paragraph sentence'.split(' '), ...rows];
}

/** Counted from 1, as on the screen. */
function paragraphOf({article}: Document, sentence: number | undefined): number | null {
	const paragraph = article.sentences[sentence ?? -1]?.paragraph;
	return paragraph === undefined ? null : paragraph + 1;
}

function sentenceText({article}: Document, sentence: number | undefined): string | null {
	const span = article.sentences[sentence ?? -1];
	return span === undefined ? null : article.text.slice(span.start, span.end);
}

/** Numbers stay numbers; a text that a spreadsheet would run as a formula is led by an apostrophe. */
function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
