import pluralize from 'pluralize';
import {cleanLine} from '../article/clean.js';
import {type CleanText, numeric, ours} from '../article/clean-text.js';
import type {Change, Figure} from '../reading/document.js';
import {glyphs} from './glyphs.js';

/** A number spelled out, thousands with commas: "240,000,000,000", "2.8". */
export function numberInWords(value: number, decimals?: number): CleanText {
	const [whole, fraction] = plainDigits(value, decimals).split('.');
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return numeric(fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** Which of how many, counted from 0: "5 of 1,050". */
export const nthInWords = (at: number, count: number): CleanText =>
	ours`${numberInWords(at + 1)} of ${numberInWords(count)}`;

/** "1 mention", "8 mentions". */
export const counted = (count: number, one: CleanText, many: CleanText = ours`${one}s`): CleanText =>
	ours`${numberInWords(count)} ${count === 1 ? one : many}`;

function plainDigits(value: number, decimals?: number): string {
	if (decimals !== undefined) return value.toFixed(decimals);
	// A third is 0.3333, never 0.3333333333333333; what is written with fewer digits stays as it is.
	const short = Number(value.toPrecision(12));
	const rounded = /\.\d{5,}/.test(String(short)) ? Number(short.toFixed(4)) : short;
	return Math.abs(rounded) < 1e21 ? String(rounded) : rounded.toExponential();
}

/** Digits after the point of a quoted number: 1 of "3.0%". */
const decimalsOf = (quoted: string): number => /\d\.(\d+)/.exec(quoted)?.[1]?.length ?? 0;

/** "240,000,000,000 USD", "2.8 percent", "3.75–4 percent", "41 people", "19 degrees Celsius". */
export function amountInWords({value, upper, unit, kind}: Figure): CleanText {
	const number =
		upper === null ? numberInWords(value) : ours`${numberInWords(value)}${glyphs.dash}${numberInWords(upper)}`;
	if (kind === 'ratio') return number;
	return ours`${number} ${kind === 'money' || (value === 1 && upper === null) ? unit : pluralOf(unit)}`;
}

/** "people", "degrees Celsius", "kilometres per hour"; what is no countable word stays: "magnitude", "percent". */
function pluralOf(unit: CleanText): CleanText {
	if (/^(?:percent|magnitude|hertz)$/.test(unit)) return unit;
	const head = /^degree\b|^.*?(?= per )|^.*$/.exec(unit)?.[0] ?? '';
	return ours`${cleanLine(pluralize(head))}${unit.slice(head.length)}`;
}

/** The change of a figure beside its amount, which isn't said again: "down from 3.0", "up". */
export const changeBeside = ({change, text, value}: Figure): CleanText | null =>
	changeInWords(change?.to === value ? {...change, to: null} : change, text);

/** "down from 3.0", "up to 4,500,000"; null where the text gives neither end. */
export function changeInWords(change: Change | null, quoted: string): CleanText | null {
	if (!change) return null;
	const decimals = decimalsOf(quoted);
	const spelled = (value: number) =>
		numberInWords(value, Number.isInteger(value * 10 ** decimals) && Math.abs(value) < 1000 ? decimals : undefined);
	const direction = change.direction === 'up' ? ours`up` : change.direction === 'down' ? ours`down` : ours`unchanged`;
	if (change.from !== null && change.to !== null && change.to !== change.from)
		return ours`${direction} from ${spelled(change.from)} to ${spelled(change.to)}`;
	if (change.from !== null) return ours`${direction} from ${spelled(change.from)}`;
	return change.to === null ? direction : ours`${direction} to ${spelled(change.to)}`;
}
