import type {CleanText} from '../article/clean-text.js';
import type {ScreenState} from '../view/scene.js';

/** What a change says to a screen reader, in lines; `before` is null where all is to be said. */
export type Said = (before: ScreenState | null, after: ScreenState) => readonly CleanText[];

/** Writes what changes say below what was said before: past Ink, which would erase a line of its own first. */
export const tellingOn =
	(stdout: {write(text: string): unknown}, said: Said) =>
	(before: ScreenState | null, after: ScreenState): void => {
		const lines = said(before, after);
		if (lines.length > 0) stdout.write(lines.map(line => `${line}\n`).join(''));
	};
