import pluralize from 'pluralize';
import {cleanLine} from '../article/clean.js';
import {type CleanText, numeric, ours} from '../article/clean-text.js';
import type {Figure} from '../reading/document.js';
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

/** What one amount is written like: "£188m" of "between £188m and £190m". */
const written = /\p{Sc}?(\d[\d,]*(?:\.\d+)?)(?: ?(?:thousand|million|billion|trillion|lakh|crore|[kmbt]n?\b|p\b))?/iu;

/** The change of a figure beside its amount, which isn't said again: "down from 3.0", "up from £140m", "up"; null if there is none. */
export function changeBeside({change, text, value}: Figure): CleanText | null {
	if (!change) return null;
	const {from} = change;
	const to = change.to === value || change.to === from ? null : change.to;
	const decimals = decimalsOf(text);
	const [quote, number] = written.exec(text) ?? [];
	// Of "£188m" a million; of what is quoted in another unit than it changes to, as "18%" of "18% to 4.5 million", nothing is told.
	const places = number === undefined ? 0 : Math.log10(value / Number(number.replaceAll(',', '')));
	const exponent = Math.round(places);
	const isScaled = exponent !== 0 && Math.abs(places - exponent) < 1e-9 && (change.to === value || from === value);
	const spelled = (other: number): CleanText => {
		const plain = isScaled ? other / 10 ** exponent : other;
		const whole = Number.isInteger(Number((plain * 10 ** decimals).toPrecision(12))) && Math.abs(plain) < 1000;
		const digits = numberInWords(plain, whole ? decimals : undefined);
		return isScaled ? cleanLine(quote!.replace(number!, digits)) : digits;
	};
	const direction = change.direction === 'up' ? ours`up` : change.direction === 'down' ? ours`down` : ours`unchanged`;
	if (from !== null && to !== null) return ours`${direction} from ${spelled(from)} to ${spelled(to)}`;
	if (from !== null) return ours`${direction} from ${spelled(from)}`;
	return to === null ? direction : ours`${direction} to ${spelled(to)}`;
}
