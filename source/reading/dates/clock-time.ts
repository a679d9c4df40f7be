import {isCapital, type Phrase, plainNumber, wordAt} from './phrase.js';

/** An hour and minutes as TIMEX3 writes them ("T14:30"), and where they end. */
export type ClockTime = {readonly text: string; readonly last: number};

const pad = (value: number): string => String(value).padStart(2, '0');

export const clockText = (hour: number, minute: number): string => `T${pad(hour)}:${pad(minute)}`;

/** "14:30", "5.30pm", "3 a.m.", "nine o'clock": hours and minutes with the half of the day that is said. */
export function clockAt(phrase: Phrase, index: number): ClockTime | undefined {
	const figures = figuresAt(phrase, index);
	if (figures === undefined) return undefined;
	const half = halfAt(phrase, figures.last);
	if (half === undefined && !figures.exact) return undefined;
	const hour = half ? hourOf(figures.hour, half.pm) : figures.hour;
	if (hour === undefined || hour > 24 || figures.minute > 59) return undefined;
	return {text: clockText(hour, figures.minute), last: half?.last ?? figures.last};
}

type Figures = {hour: number; minute: number; last: number; exact: boolean};

function figuresAt(phrase: Phrase, index: number): Figures | undefined {
	const dotted = /^(\d\d?)\.(\d\d)$/.exec(wordAt(phrase, index));
	if (dotted) return {hour: Number(dotted[1]), minute: Number(dotted[2]), last: index + 1, exact: false};
	const hour = plainNumber(phrase, index, 2);
	if (hour === undefined) {
		const words = phrase.begins[index];
		if (words?.form !== 'words' || words.ordinal || words.denominator > 1) return undefined;
		return {hour: Number(words.digits), minute: 0, last: words.last - phrase.offset, exact: false};
	}

	if (wordAt(phrase, index + 1) !== ':' || phrase.tokens[index]!.spaced) {
		return {hour, minute: 0, last: index + 1, exact: false};
	}

	const minute = wordAt(phrase, index + 2).length === 2 ? plainNumber(phrase, index + 2, 2) : undefined;
	if (minute === undefined) return undefined;
	const seconds = wordAt(phrase, index + 3) === ':' && plainNumber(phrase, index + 4, 2) !== undefined;
	return {hour, minute, last: seconds ? index + 5 : index + 3, exact: true};
}

function halfAt(phrase: Phrase, index: number): {pm: boolean | null; last: number} | undefined {
	const word = wordAt(phrase, index);
	if (word === 'am' || word === 'a.m.') return {pm: false, last: index + 1};
	if (word === 'pm' || word === 'p.m.') return {pm: true, last: index + 1};
	return word === "o'clock" ? {pm: null, last: index + 1} : undefined;
}

/** An hour of twelve in the day of twenty-four. */
export function hourOf(hour: number, pm: boolean | null): number | undefined {
	if (hour > 12) return undefined;
	if (pm === null) return hour;
	return (hour % 12) + (pm ? 12 : 0);
}

const zones =
	/^(?:gmt|utc|z|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|cet|cest|eet|eest|msk|ist|jst|kst|hkt|aest|aedt|akst|hst|sgt|wib|nzst|nzdt)$/;
const placed = /^(?:local|eastern|central|pacific|moscow|london|beijing|mountain|uk|greenwich)$/;

/** Where the expression ends with the zone that follows: "GMT", "local time", "Eastern". */
export function zoneAfter(phrase: Phrase, index: number): number {
	const word = wordAt(phrase, index);
	if (zones.test(word)) return index + 1;
	// "Japan time", "Brasília time"
	if (wordAt(phrase, index + 1) === 'time' && (placed.test(word) || isCapital(phrase, index))) return index + 2;
	return word === 'eastern' || word === 'pacific' ? index + 1 : index;
}

/** A clock time with its zone: "Z" for the universal one, which needs no date to be known. */
export function withZone(phrase: Phrase, {text, last}: ClockTime): ClockTime {
	const end = zoneAfter(phrase, last);
	const universal = end > last && /^(?:gmt|utc|z)$/.test(wordAt(phrase, last));
	return {text: universal ? `${text}Z` : text, last: end};
}
