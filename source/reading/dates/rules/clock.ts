import {type Phrase, plainNumber, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

const zones =
	/^(?:gmt|utc|z|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|cet|cest|eet|eest|msk|ist|jst|kst|hkt|aest|aedt|akst|hst|sgt|wib|nzst|nzdt)$/;

const pad = (value: number): string => String(value).padStart(2, '0');

/** "14:30", "5.30pm", "3 a.m.", "9 o'clock": hours and minutes with the half of the day that is said. */
export function clockAt(phrase: Phrase, index: number): {text: string; last: number} | undefined {
	const digits = wordAt(phrase, index);
	const dotted = /^(\d\d?)\.(\d\d)$/.exec(digits);
	let hour = dotted ? Number(dotted[1]) : plainNumber(phrase, index, 2);
	let minute = dotted ? Number(dotted[2]) : 0;
	let last = index + 1;
	let exact = false;
	if (hour === undefined) {
		const words = phrase.begins[index];
		if (words?.form !== 'words' || words.ordinal || words.denominator > 1) return undefined;
		hour = Number(words.digits);
		last = words.last - phrase.offset;
	} else if (!dotted && wordAt(phrase, last) === ':' && !phrase.tokens[index]!.spaced) {
		if (wordAt(phrase, last + 1).length !== 2) return undefined;
		const said = plainNumber(phrase, last + 1, 2);
		if (said === undefined) return undefined;
		minute = said;
		last += 2;
		if (wordAt(phrase, last) === ':' && plainNumber(phrase, last + 1, 2) !== undefined) last += 2;
		exact = true;
	}

	const half = halfOf(phrase, last);
	if (half === undefined && !exact) return undefined;
	if (half && hour > 12) return undefined;
	if (half?.pm && hour < 12) hour += 12;
	if (half?.pm === false && hour === 12) hour = 0;
	if (hour > 24 || minute > 59) return undefined;
	return {text: `T${pad(hour)}:${pad(minute)}`, last: half?.last ?? last};
}

/** "am", "p.m.", "o'clock" with "in the morning" left to others. */
function halfOf(phrase: Phrase, index: number): {pm: boolean | null; last: number} | undefined {
	const word = wordAt(phrase, index);
	if (word === 'am' || word === 'a.m.') return {pm: false, last: index + 1};
	if (word === 'pm' || word === 'p.m.') return {pm: true, last: index + 1};
	if (word === "o'clock") return {pm: null, last: index + 1};
	return undefined;
}

/** Where the expression ends with the zone that follows: "GMT", "local time", "Eastern Time", "(1200 GMT)" not. */
export function zoneAfter(phrase: Phrase, index: number): number {
	const word = wordAt(phrase, index);
	if (zones.test(word)) return index + 1;
	if (
		wordAt(phrase, index + 1) === 'time' &&
		/^(?:local|eastern|central|pacific|moscow|london|beijing|mountain|uk|greenwich)$/.test(word)
	)
		return index + 2;
	if (word === 'eastern' || word === 'pacific') return index + 1;
	return index;
}

/** "14:30", "5.30am", "3 p.m. EDT", "0900 GMT". */
export const clock: Rule = {
	triggers: ['number', '=a.m.', '=p.m.', "=o'clock"],
	read(phrase, index) {
		if (phrase.tokens[index]!.kind === 'word') {
			const words = phrase.ends[index];
			if (words?.form !== 'words') return undefined;
			const found = clockAt(phrase, words.first - phrase.offset);
			if (!found) return undefined;
			return {
				first: words.first - phrase.offset,
				last: zoneAfter(phrase, found.last),
				sense: {kind: 'time', text: found.text},
			};
		}

		const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(wordAt(phrase, index));
		if (military && (zoneAfter(phrase, index + 1) > index + 1 || /^(?:hours|hrs)$/.test(wordAt(phrase, index + 1)))) {
			const zone = zoneAfter(phrase, index + 1);
			return {
				first: index,
				last: zone > index + 1 ? zone : index + 2,
				sense: {kind: 'time', text: `T${military[1]}:${military[2]}`},
			};
		}

		const before = phrase.tokens[index - 1];
		if (before && !before.spaced && /^[:./-]$/.test(before.text) && before.text !== '-') return undefined;
		const found = clockAt(phrase, index);
		return found && {first: index, last: zoneAfter(phrase, found.last), sense: {kind: 'time', text: found.text}};
	},
};
