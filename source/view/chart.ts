import {type CleanText, ours} from '../article/clean-text.js';
import type {Series} from '../reading/document.js';
import {blank, cell, type Row, type Style} from './cells.js';
import {glyphs} from './glyphs.js';
import {numberInWords} from './numbers.js';
import {widthOf} from './width.js';

const {one, two, three, four, five, six, seven, full} = glyphs;
const eighths = [one, two, three, four, five, six, seven, full] as const;

/** The room of a chart's columns, in cells; `height` has the row of the topmost value and not the row of the periods. */
export type Plot = {readonly width: number; readonly height: number; readonly values: boolean};

/** A text at its place in a row. */
type Stamp = {readonly at: number; readonly text: CleanText; readonly style?: Style};

/**
 * A series as columns from zero, the value on each, then the row of the periods; `quoted` is the index of the point that the
 * article quotes. The last points that fit are drawn. Rows from the top.
 */
export function columnChart(series: Series, quoted: number | null, {width, height, values}: Plot): Row[] {
	const step = Math.max(3, Math.min(6, Math.floor((width + 2) / Math.max(1, series.points.length))));
	const wide = step < 6 ? step - 1 : step - 2;
	const skipped = Math.max(0, series.points.length - Math.max(1, Math.floor((width + step - wide) / step)));
	const points = series.points.slice(skipped);
	const marked = quoted === null ? -1 : quoted - skipped;
	const largest = Math.max(...points.map(({value}) => value), Number.MIN_VALUE);
	const room = values ? height - 1 : height;

	const rows = Array.from({length: height}, (): Stamp[] => []);
	points.forEach(({value}, at) => {
		const style: {style?: Style} = at === marked ? {style: 'figure'} : {};
		const steps = Math.max(0, Math.round((value / largest) * room * 8));
		for (let row = 0; row * 8 < steps; row++) {
			const block = eighths[Math.min(8, steps - row * 8) - 1]!;
			rows[height - 1 - row]!.push({at: at * step, text: block.repeat(wide), ...style});
		}

		const label = numberInWords(value, step < 6 ? 0 : 1);
		// Flush with its column's right edge; it may run left into the gap.
		const from = at * step + wide - widthOf(label);
		if (values && from >= 0) rows[height - 1 - Math.ceil(steps / 8)]!.push({at: from, text: label, ...style});
	});
	return [...rows, periodRow(points, marked, step, wide)].map(rowOf);
}

/** Every period where there is room for it, else the quoted one, with `◆`, and the first and the last where they stand apart from it. */
function periodRow(points: Series['points'], marked: number, step: number, wide: number): Stamp[] {
	const mark = glyphs.story;
	if (points.every(({period}) => widthOf(period) <= wide)) {
		return points.map(({period}, at): Stamp => {
			if (at !== marked) return {at: at * step, text: period, style: 'quiet'};
			// Before its period, in the gap; the first has none.
			return at === 0
				? {at: 0, text: ours`${period}${mark}`, style: 'figure'}
				: {at: at * step - 1, text: ours`${mark}${period}`, style: 'figure'};
		});
	}

	// Flush with the column's right edge.
	const under = (index: number, text: CleanText, style: Style): Stamp => ({
		at: Math.max(0, index * step + wide - widthOf(text)),
		text,
		style,
	});
	const first: Stamp = {at: 0, text: points[0]!.period, style: 'quiet'};
	const last = under(points.length - 1, points.at(-1)!.period, 'quiet');
	// With its period: "◆ 2024" would say that the last one is meant.
	const quoted = marked < 0 ? [] : [under(marked, ours`${mark}${points[marked]!.period}`, 'figure')];
	const isApart = (one: Stamp, other: Stamp): boolean => one.at + widthOf(one.text) < other.at;
	const shown = quoted.length === 0 ? [first] : [...[first].filter(one => isApart(one, quoted[0]!)), ...quoted];
	return isApart(shown.at(-1)!, last) ? [...shown, last] : shown;
}

/** Stamps in order of their places, with blanks between. */
function rowOf(stamps: readonly Stamp[]): Row {
	let end = 0;
	return stamps.flatMap(({at, text, style}) => {
		const lead = blank(at - end);
		end = at + widthOf(text);
		return [lead, style ? cell(text, style) : cell(text)];
	});
}
