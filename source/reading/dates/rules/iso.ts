import {dayNumber, isDay} from '../calendar.js';
import {clockAt, withZone} from '../clock-time.js';
import {plainNumber, wordAt, yearNumber} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Sense} from '../sense.js';

/** "2024-05-14", "2024-05-14T14:30Z". */
export const iso: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const year = yearNumber(phrase, index);
		const separator = wordAt(phrase, index + 1);
		if (year === undefined || !/^[-/]$/.test(separator) || wordAt(phrase, index + 3) !== separator) return undefined;
		const month = plainNumber(phrase, index + 2, 2);
		const day = plainNumber(phrase, index + 4, 2);
		if (month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
		const point: Sense = {kind: 'fixed', point: {unit: 'day', index: dayNumber(year, month, day)}};
		if (wordAt(phrase, index + 5) === 't') {
			const clock = clockAt(phrase, index + 6);
			if (clock) {
				const {text, last} = withZone(phrase, clock);
				return {first: index, last, sense: {kind: 'time', text, of: point}};
			}
		}

		return {first: index, last: index + 5, sense: point};
	},
};
