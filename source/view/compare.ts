import {type CleanText, ours} from '../article/clean-text.js';
import {daysInMonth} from '../reading/dates/calendar.js';
import type {Document, Figure, Series} from '../reading/document.js';
import {numberInWords} from './numbers.js';
import {quotedText} from './quoted.js';

/** A quoted figure beside the point of a reference series for the same period. */
export type Comparison = {
	/** Index of the point. */
	readonly point: number;
	/** "$240 billion is 0.05% less than the 240.11 of 2023" */
	readonly full: CleanText;
	/** "0.05% less than 240.11 in 2023" */
	readonly short: CleanText;
};

export const seriesOf = (document: Document, figure: Figure): Series | undefined =>
	document.series.find(({figures}) => figures.includes(figure.id));

const scales: ReadonlyArray<readonly [RegExp, number]> = [
	[/^thousands?\b/i, 3],
	[/^millions?\b/i, 6],
	[/^billions?\b/i, 9],
	[/^trillions?\b/i, 12],
];

/** The power of ten that a series counts in: 9 for "billions of US dollars". */
const exponentOf = (unit: string): number => scales.find(([words]) => words.test(unit))?.[1] ?? 0;

/** "2023", "2023-05", "2023-05-17" or "2023-Q2": the period of a figure as a series names it; null where it is none of these. */
function seriesPeriod(period: Figure['period']): string | null {
	const {start, end} = period ?? {};
	if (!start || !end) return null;
	if (start === end) return start;
	const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
	const whole = start.endsWith('-01') && Number(end.slice(8)) === daysInMonth(year, month);
	if (!whole || Number(start.slice(0, 4)) !== year) return null;
	const months = month - Number(start.slice(5, 7)) + 1;
	if (months === 12) return end.slice(0, 4);
	if (months === 1) return end.slice(0, 7);
	return months === 3 && month % 3 === 0 ? `${year}-Q${month / 3}` : null;
}

/** Null where the series has no point for the figure's period. */
export function compare(figure: Figure, series: Series): Comparison | null {
	const period = seriesPeriod(figure.period);
	const point = series.points.findIndex(candidate => candidate.period === period);
	const reference = series.points[point];
	// Nothing is a share of nothing.
	if (!reference || reference.value === 0) return null;
	const ratio = figure.value / Number(`${reference.value}e${exponentOf(series.unit)}`) - 1;
	const said = numberInWords(reference.value);
	const share = percent(Math.abs(ratio) * 100);
	if (share === null) {
		return {
			point,
			full: ours`${quotedText(figure)} is the ${said} of ${reference.period}`,
			short: ours`as ${said} in ${reference.period}`,
		};
	}

	const than = ratio < 0 ? ours`less than` : ours`more than`;
	return {
		point,
		full: ours`${quotedText(figure)} is ${share}% ${than} the ${said} of ${reference.period}`,
		short: ours`${share}% ${than} ${said} in ${reference.period}`,
	};
}

/** Two decimals below one per cent, one below ten; null where that is nothing. */
function percent(value: number): CleanText | null {
	const rounded = value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : value.toFixed(0);
	return Number(rounded) === 0 ? null : numberInWords(Number(rounded));
}
