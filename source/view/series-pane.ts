import {type CleanText, ours} from '../article/clean-text.js';
import type {Document, Figure} from '../reading/document.js';
import {cell, type Row, sized} from './cells.js';
import {columnChart} from './chart.js';
import {compare, seriesOf} from './compare.js';
import {glyphs} from './glyphs.js';
import {itemOf} from './places.js';
import {wrap} from './wrap.js';

/** A reference series under the list, when the chosen figure has one. */
export const hasSeries = (document: Document, id: CleanText | undefined): boolean => figureOf(document, id) !== null;

function figureOf(document: Document, id: CleanText | undefined): Figure | null {
	const found = id === undefined ? undefined : itemOf(document, id);
	return found?.pane === 'figures' && seriesOf(document, found.item) ? found.item : null;
}

/** The fewest rows that a chart is drawn in, and the most that its columns take. */
export const leastChart = 7;
const mostColumns = 14;
/** With its heading, periods, comparison, source and the blank rows around them. */
export const mostChart = mostColumns + 7;

type Room = {readonly width: number; readonly height: number; readonly tabs: boolean};

/** What it is, the chart with the quoted point marked, the comparison, the source; in exactly `height` rows or fewer. */
export function seriesRows(document: Document, id: CleanText, {width, height, tabs}: Room): Row[] {
	const figure = figureOf(document, id);
	const series = figure && seriesOf(document, figure);
	if (!figure || !series) return [];
	const comparison = compare(figure, series);
	const line = comparison && comparisonRow(tabs ? comparison.short : comparison.full, width);
	if (height < leastChart) return line && height > 0 ? [line] : [];

	const heading = headingRows(ours`${series.measures}, ${series.unit}`, width);
	const foot: Row[] = [
		...(line ? [line] : []),
		...(tabs ? [] : [sized([cell(ours`  ${series.source}`, 'quiet')], width)]),
	];
	const free = height - heading.length - foot.length - 1;
	const columns = Math.min(mostColumns, tabs ? free : free - 1);
	const spare = (tabs ? free : free - 1) - columns;
	return [
		...(tabs ? [] : spare > 2 ? [[], []] : [[]]),
		...heading,
		...columnChart(series, comparison?.point ?? null, {width, height: columns, values: !tabs}),
		...(spare > 0 ? [[]] : []),
		...foot,
	];
}

const comparisonRow = (text: CleanText, width: number): Row =>
	sized([cell(glyphs.story, 'figure'), cell(ours` ${text}`)], width);

const headingRows = (text: CleanText, width: number): Row[] =>
	wrap(text, width)
		.slice(0, 2)
		.map(({start, end}) => [cell(text.slice(start, end))]);
