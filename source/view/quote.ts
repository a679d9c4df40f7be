import type {Article, Sentence} from '../article/article.js';
import {ours} from '../article/clean-text.js';
import {blank, cell, type Row} from './cells.js';
import {glyphs} from './glyphs.js';
import {widthOf} from './width.js';
import {cutShort, wrap} from './wrap.js';

/** A sentence behind the number of its paragraph, hanging beside it; the last row that has room is cut. */
export function quoteRows(
	article: Article,
	sentence: Sentence,
	{width, height}: {readonly width: number; readonly height: number},
): Row[] {
	const number = ours`${glyphs.paragraph}${sentence.paragraph + 1} `;
	const hang = widthOf(number);
	// More than the rows can hold is never wrapped.
	const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + (height + 1) * width));
	const lines = wrap(text, width - hang).map(({start, end}) => text.slice(start, end));
	return lines.slice(0, Math.max(0, height)).map((line, at) => {
		const lead = at === 0 ? cell(number, 'quiet') : blank(hang);
		if (at < height - 1 || lines.length <= height) return [lead, cell(line)];
		return [lead, cell(cutShort(line, width - hang))];
	});
}
