import type {Article} from '../article/article.js';
import {frameOf} from '../view/frame.js';
import type {Size} from '../view/layout.js';
import {type Habits, type Opened, type OpenOptions, type ScreenState, screenOf, type Target} from '../view/scene.js';
import type {Pane} from '../view/state.js';
import {paintFrame} from './paint.js';
import {loading, openedScene} from './scenes.js';
import type {Theme} from './theme.js';

/** What the screen opens with; `opened` is null while the target is still to be opened. */
export type Opening = {
	readonly target: Target;
	readonly opened: Opened | null;
	readonly pane: Pane;
	/** The widest line of the story, where that is set. */
	readonly measure: number | undefined;
	/** The offset at which an article was left. */
	readonly place: number | null;
	readonly habits: Habits;
	readonly theme: Theme;
};

/** The first state of the screen and its rows as they are written, made without what draws the frames after it. */
export function openingOf(opening: Opening, size: Size): {screen: ScreenState; rows: string[]} {
	const {target, opened, pane, measure, place, habits, theme} = opening;
	const waiting = loading(target, measure === undefined ? size : {...size, measure}, pane);
	const screen = screenOf(opened === null ? waiting : openedScene(waiting, opened, place), habits);
	return {screen, rows: paintFrame(frameOf(screen), theme)};
}

/** More characters than a window shows. */
const fullWindow = 12_000;

/**
 * What a target holds, and the offset at which an article was left. Of a long one the beginning is enough for the screen to open with,
 * unless it was left further down.
 */
export async function openedAt(
	target: Target,
	placeOf: ((article: Article) => number | null) | undefined,
	options: OpenOptions,
): Promise<{readonly opened: Opened; readonly place: number | null}> {
	const opened = await target.open(options);
	if (opened.kind === 'choice') return {opened, place: null};
	const {article, rest} = opened;
	const place = placeOf?.(article) ?? null;
	if (!rest || place === null || place < article.text.length - fullWindow) return {opened, place};
	return {opened: await target.open({...options, beginning: false}), place};
}
