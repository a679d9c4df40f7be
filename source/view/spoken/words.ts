import {type CleanText, join, ours} from '../../article/clean-text.js';
import {drawnText, glyphs} from '../glyphs.js';

const quotes = new RegExp(`[${glyphs.open}${glyphs.close}]`);

/** A text of ours without what a screen reader would stumble over: "Jun to Aug 2023". */
export const spelled = (text: CleanText): CleanText =>
	drawnText(
		join(
			text.split(glyphs.dash).map(part => join(part.split(quotes), '')),
			' to ',
		),
	);

/** "1, 2, 4 and 5"; three or more in a row are "4 to 6". Ascending, each once. */
export function numbersInWords(numbers: readonly number[]): CleanText {
	const parts: CleanText[] = [];
	for (let at = 0; at < numbers.length; ) {
		let last = at;
		while (numbers[last + 1] === numbers[last]! + 1) last++;
		if (last - at >= 2) {
			parts.push(ours`${numbers[at]!} to ${numbers[last]!}`);
			at = last + 1;
		} else parts.push(ours`${numbers[at++]!}`);
	}

	if (parts.length < 2) return parts[0] ?? ours``;
	return ours`${join(parts.slice(0, -1), ', ')} and ${parts.at(-1)!}`;
}

/** "paragraph 2", "paragraphs 1 to 6"; the paragraphs' indices. */
export function paragraphsInWords(paragraphs: readonly number[]): CleanText {
	const numbers = [...new Set(paragraphs)].sort((a, b) => a - b).map(paragraph => paragraph + 1);
	return ours`${numbers.length === 1 ? ours`paragraph` : ours`paragraphs`} ${numbersInWords(numbers)}`;
}

/** A sentence of ours ends with a point. */
export const sentence = (text: CleanText): CleanText => (/[.!?…]["”’)]?$/.test(text) ? text : ours`${text}.`);
