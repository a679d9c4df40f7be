import type {Token} from '../tokens.js';
import {plain, type Reading} from './reading.js';
import {fractionAfter, scaled, withFraction} from './scales.js';

/** "1,200", "4,50,000", "19 000", "2.8 billion", "2½", "2 1/2", "11th". */
export function digitsAt(tokens: readonly Token[], index: number): Reading | undefined {
	const spaced = spacedGroups(tokens, index);
	const digits = spaced?.digits ?? digitsOf(tokens[index]!.text);
	if (digits === undefined) return undefined;
	const reading = {...plain('digits', spaced?.last ?? index + 1), digits};
	const next = tokens[reading.last];
	if (next === undefined) return reading;
	if (!tokens[reading.last - 1]!.spaced && isOrdinalEnd(digits, next.lower)) {
		return {...reading, ordinal: true, last: reading.last + 1};
	}

	const fraction = fractionAfter(tokens, reading.last);
	return scaled(tokens, fraction && /^\d{1,6}$/.test(digits) ? withFraction(reading, fraction) : reading);
}

/** "1st", "11th", "22nd"; "9st" is a weight. */
const isOrdinalEnd = (digits: string, end: string): boolean =>
	end === 'th' ||
	(!/1\d$/.test(digits) &&
		((end === 'st' && /1$/.test(digits)) ||
			(end === 'nd' && /2$/.test(digits)) ||
			(end === 'rd' && /3$/.test(digits))));

/** Plain digits out of digits with grouping; nothing where the grouping makes no number ("1.2.3", "1,2000"). */
function digitsOf(text: string): string | undefined {
	if (text.length > 30) return undefined;
	if (/^\d+(?:\.\d+)?$/.test(text)) return text;
	if (/^\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
	if (/^\d{1,3}(?:\.\d{3}){2,8}$/.test(text)) return text.replaceAll('.', '');
	return /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : undefined;
}

/** "19 000", "1 234 567": one space of any kind between groups of three, and no other number beside them. */
function spacedGroups(tokens: readonly Token[], index: number): {digits: string; last: number} | undefined {
	if (!/^[1-9]\d{0,2}$/.test(tokens[index]!.text)) return undefined;
	let digits: string = tokens[index]!.text;
	let last = index + 1;
	for (;;) {
		// "1'500'000" as the Swiss write it
		const over =
			/^['’]$/.test(tokens[last]?.text ?? '') && !tokens[last]!.spaced && tokens[last - 1]!.end === tokens[last]!.start
				? 1
				: 0;
		if (last - index >= 12 || !isNextGroup(tokens[last - 1]!, tokens[last + over])) break;
		const group: string = tokens[last + over]!.text;
		digits += group.replace(',', '.');
		last += 1 + over;
		if (group.length > 3) break;
	}

	const alone = tokens[index - 1]?.kind !== 'number' && tokens[last]?.kind !== 'number';
	return last > index + 1 && alone ? {digits, last} : undefined;
}

const isNextGroup = (before: Token, group: Token | undefined): boolean =>
	group !== undefined && group.start - before.end === 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(group.text);
