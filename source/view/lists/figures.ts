import {type CleanText, ours} from '../../article/clean-text.js';
import type {Document, Figure, FigureKind} from '../../reading/document.js';
import {disagreementsOf} from '../../reading/figures/disagreements.js';
import {blank, type Cell, cell, flushRight, type Row, rowWidth, sized} from '../cells.js';
import {comparable} from '../comparable.js';
import {basisInWords, periodInWords} from '../dates-in-words.js';
import {dotted, glyphs} from '../glyphs.js';
import {amountInWords, changeBeside} from '../numbers.js';
import {type FigureSort, figureKinds, figureSorts, measureKey, orderFigures} from '../order.js';
import {itemOf} from '../places.js';
import {quoteRows} from '../quote.js';
import {boundWords, quotedText} from '../quoted.js';
import {remember} from '../remember.js';
import {widthOf} from '../width.js';
import {cut} from '../wrap.js';
import type {List, ListRow, ListView, RowLook, Space} from './list.js';

const kinds: Record<FigureKind, CleanText> = {
	money: ours`money`,
	percent: ours`percent`,
	count: ours`counts`,
	quantity: ours`quantities`,
	ratio: ours`ratios`,
};

const arrows = {up: ours`${glyphs.up} `, down: ours`${glyphs.down} `, none: ours``} as const;

const present = remember((document: Document): readonly FigureKind[] =>
	figureKinds.filter(kind => document.figures.some(figure => figure.kind === kind)),
);

const list = remember(
	(document: Document, sort: number, filter: number, space: Space): List => {
		const by: FigureSort = figureSorts[sort] ?? 'measure';
		const only = filter === 0 ? undefined : present(document)[filter - 1];
		const figures = orderFigures(document, by).filter(({kind}) => only === undefined || kind === only);
		return listOf(document, figures, space);
	},
	(sort, filter, {width, tabs}) => `${sort} ${filter} ${width} ${tabs}`,
);

/** What a figure measures; the unit of a count says it where nothing else does. */
const measureOf = (figure: Figure): CleanText => figure.measures ?? (figure.kind === 'count' ? figure.unit : ours``);

/** As quoted, behind the direction of its change. */
const shown = (figure: Figure): CleanText => ours`${arrows[figure.change?.direction ?? 'none']}${quotedText(figure)}`;

/** What bars are drawn for together: one measure, in units that can be compared. */
const group = (figure: Figure): string =>
	figure.measures === null ? figure.id : `${measureKey(figure)} ${comparable(figure).unit}`;

/** The largest amount of each measure that has several figures of one unit: what their bars are scaled to. */
function scales(figures: readonly Figure[]): Map<string, number> {
	const seen = new Set<string>();
	const largest = new Map<string, number>();
	for (const figure of figures) {
		const key = group(figure);
		if (seen.has(key)) largest.set(key, 0);
		seen.add(key);
	}

	for (const figure of figures) {
		const key = group(figure);
		const so = largest.get(key);
		if (so !== undefined) largest.set(key, Math.max(so, comparable(figure).value));
	}

	return largest;
}

/** The cells of each column of a row; a column that has no room is 0. */
type Columns = {key: number; value: number; period: number; bars: number};

/** A longer quote stands out to the left, over its key where there is one. */
const longestValue = 14;
const longestAlone = 20;
const leastBars = 8;
const leastKey = 16;

function columnsFor(figures: readonly Figure[], document: Document, {width, tabs}: Space, barred: boolean): Columns {
	const widths = (make: (figure: Figure) => CleanText) => new Set(figures.map(figure => widthOf(make(figure))));
	const values = [...widths(shown)];
	const period = Math.max(0, ...widths(figure => periodInWords(figure.period, document)));
	const longest = tabs ? Math.min(longestAlone, width - (period > 0 ? period + 3 : 0)) : longestValue;
	const usual = Math.max(1, ...values.filter(cells => cells <= longest));
	if (tabs) {
		const value = usual;
		const bars = width - value - 3 - period - 1;
		return {key: 0, value, period, bars: barred && bars >= 6 ? bars : 0};
	}

	const widestKey = Math.max(10, ...widths(measureOf));
	const room = width - 3 - (period > 0 ? period + 2 : 0);
	// With its key the widest quote has room whole.
	const value = Math.max(usual, Math.min(room, Math.max(...values) - 3) - widestKey);
	const rest = room - value;
	// What is measured goes before how much that is beside others.
	if (!barred || rest - 1 - leastBars < Math.min(leastKey, widestKey))
		return {key: Math.min(widestKey, rest), value, period, bars: 0};
	const key = Math.min(widestKey, rest - 1 - leastBars);
	return {key, value, period, bars: rest - 1 - key};
}

function listOf(document: Document, figures: readonly Figure[], space: Space): List {
	const scale = scales(figures);
	const columns = columnsFor(figures, document, space, scale.size > 0);
	const rows: Array<ListRow & {readonly heading: CleanText}> = [];
	const sameAbove = (at: number) => at > 0 && measureKey(figures[at]!) === measureKey(figures[at - 1]!);
	figures.forEach((figure, item) => {
		const heading = measureOf(figure);
		if (space.tabs && heading !== '' && !sameAbove(item)) rows.push({item: null, first: false, heading});
		rows.push({item, first: true, heading});
	});
	return {
		items: figures.map(figure => ({id: figure.id, search: ours`${measureOf(figure)} ${figure.text}`})),
		rows,
		labels: null,
		draw(at, look) {
			const {item, heading} = rows[at]!;
			if (item === null) return [cell(cut(heading, space.width), 'quiet')];
			const figure = figures[item]!;
			const key = !sameAbove(item) || look.chosen || look.top ? heading : ours``;
			const bar = columns.bars > 0 ? barOf(comparable(figure).value, scale.get(group(figure)), columns.bars) : ours``;
			return drawFigure(figure, {key, period: periodInWords(figure.period, document), bar}, columns, look, space);
		},
	};
}

type Said = {readonly key: CleanText; readonly period: CleanText; readonly bar: CleanText};

function drawFigure(figure: Figure, {key, period, bar}: Said, columns: Columns, {chosen}: RowLook, space: Space): Row {
	const strong: Cell['styles'] = chosen ? ['strong'] : [];
	const value: Row = [{text: shown(figure), styles: strong}];
	const tail: Row = [
		...(columns.period > 0
			? [blank(space.tabs ? 3 : 2), ...sized([{text: period, styles: strong}], columns.period)]
			: []),
		...(columns.bars > 0 ? [blank(1), cell(bar, ...(chosen ? (['accent'] as const) : []))] : []),
	];
	if (space.tabs) {
		if (rowWidth(value) <= columns.value) return [...flushRight(value, columns.value), ...tail];
		// A longer quote takes what stands empty behind it.
		const behind = period === '' && bar === '' ? [] : tail;
		const room = space.width - rowWidth(behind);
		return sized([...sized(value, Math.min(rowWidth(value), room)), ...behind], space.width);
	}

	// A long quote runs left over its key, which then gives way.
	const head = columns.key + 3 + columns.value;
	const quote = sized(value, Math.min(rowWidth(value), head));
	const keyRoom = Math.min(columns.key, head - rowWidth(quote) - 1);
	const label = sized([{text: cut(key, keyRoom), styles: chosen ? ['strong'] : ['quiet']}], keyRoom);
	return [...label, ...flushRight(quote, head - keyRoom), ...tail];
}

/** From zero, in half cells, scaled to the largest of its measure; empty where there is nothing to compare with. */
function barOf(value: number, largest: number | undefined, width: number): CleanText {
	if (largest === undefined || largest <= 0 || value <= 0) return ours``;
	const steps = Math.round((value / largest) * width * 2);
	return ours`${glyphs.bar.repeat(steps >> 1)}${steps % 2 === 1 ? glyphs.halfBar : ours``}`;
}

const disagreeing = remember((document: Document) => disagreementsOf(document.article, document.figures));

/** "¶9 says 43": what the text tells of the same measure, unit and period elsewhere. */
const othersSaying = (document: Document, figure: Figure): CleanText[] =>
	disagreeing(document)
		.filter(pair => pair.some(({id}) => id === figure.id))
		.map(([one, other]) => (one.id === figure.id ? other : one))
		.map(
			({text, sentence}) =>
				ours`${glyphs.paragraph}${document.article.sentences[sentence]!.paragraph + 1} says ${text}`,
		);

/** Spelled out, for when and how that was reached, its change; then the sentence. */
function evidence(document: Document, id: CleanText, {width, height}: Space & {height: number}): Row[] {
	const found = itemOf(document, id);
	if (found?.pane !== 'figures' || height < 1) return [];
	const figure = found.item;
	const period = periodInWords(figure.period, document);
	const basis = figure.period && basisInWords(figure.period.expression, period, document);
	const amount =
		figure.bound === null ? amountInWords(figure) : ours`${boundWords[figure.bound]} ${amountInWords(figure)}`;
	const facts = (dated: CleanText) =>
		[amount, dated, changeBeside(figure), ...othersSaying(document, figure)].filter(
			fact => fact !== null && fact !== '',
		) as CleanText[];
	const line = dotted(facts(basis ?? period));
	const several = facts(basis ? ours`${period}: ${basis}` : period);
	const rows: Row[] =
		widthOf(line) <= width
			? [[cell(line)]]
			: several.slice(0, Math.max(1, height - 2)).map(fact => sized([cell(fact)], width));
	if (height >= 8) rows.push([]);
	const sentence = document.article.sentences[figure.sentence]!;
	return [...rows, ...quoteRows(document.article, sentence, {width, height: height - rows.length})];
}

export const figuresView: ListView = {
	title: ours`The numbers it quotes`,
	sorts: [null, ours`in the order told`, ours`by size`],
	filters: document => present(document).map(kind => kinds[kind]),
	list,
	evidence,
	empty: [
		ours`No figures in this article.`,
		ours`Money, percentages, counts and quantities would be here.`,
		ours`Years, dates, ages and scores are not figures.`,
	],
};
