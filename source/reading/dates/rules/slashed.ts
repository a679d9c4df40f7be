import {dayNumber, isDay} from '../calendar.js';
import {plainNumber, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "25/12/2023", "12/25/23", "14.05.2024": the number that can be no month is the day; else the month comes first, save with stops. */
export const slashed: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(phrase.tokens[index]!.text);
		if (dotted) return dayReading(index, index + 1, [Number(dotted[1]), Number(dotted[2])], Number(dotted[3]), true);
		const [one, two] = [plainNumber(phrase, index, 2), plainNumber(phrase, index + 2, 2)];
		const separator = wordAt(phrase, index + 1);
		if (one === undefined || two === undefined || !/^[/-]$/.test(separator)) return undefined;
		const text = phrase.tokens[index + 4]?.text ?? '';
		if (wordAt(phrase, index + 3) !== separator || !/^(?:[12]\d{3}|\d\d)$/.test(text)) return undefined;
		if (separator === '-' && text.length === 2) return undefined;
		const year = text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);
		return dayReading(index, index + 5, [one, two], year, false);
	},
};

function dayReading(
	first: number,
	last: number,
	[one, two]: readonly [number, number],
	year: number,
	dayFirst: boolean,
) {
	const [month, day] = one > 12 || (dayFirst && two <= 12) ? [two, one] : [one, two];
	if (!isDay(year, month, day)) return undefined;
	return {
		first,
		last,
		sense: {kind: 'fixed', point: {unit: 'day', index: dayNumber(year, month, day)}},
	} as const;
}
