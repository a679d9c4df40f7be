import {ours} from '../article/clean-text.js';
import {cell, type Row, spread} from './cells.js';
import type {Footing} from './footer.js';
import {glyphs} from './glyphs.js';
import {hints} from './keymap.js';
import {numberInWords} from './numbers.js';
import type {LoadingState} from './scene.js';
import {wrap} from './wrap.js';

const promise = ours`The story comes first, then who, when and how much.`;

const kilobytes = (bytes: number) => numberInWords(Math.round(bytes / 1000));

/** What is being done, how far, of how much where that is known. In `width` cells. */
export function loadingRows({progress}: LoadingState, width: number): Row[] {
	const done = progress?.bytes ?? 0;
	const all = progress?.of ?? null;
	const told =
		progress === null
			? ours``
			: all === null
				? ours`${kilobytes(done)} kB`
				: ours`${kilobytes(done)} of ${kilobytes(all)} kB`;
	const filled = all === null || all <= 0 ? 0 : Math.min(width, Math.round((done / all) * width));
	return [
		spread([cell(ours`Reading the page`, 'strong')], [cell(told, 'quiet')], width),
		all === null ? [] : [cell(glyphs.four.repeat(filled), 'accent'), cell(glyphs.todo.repeat(width - filled), 'quiet')],
		[],
		...wrap(promise, width).map(({start, end}): Row => [cell(promise.slice(start, end), 'quiet')]),
	];
}

export const loadingFooting: Footing = {hints: hints.loading, going: () => [], urgent: false};
