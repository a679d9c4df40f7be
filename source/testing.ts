import {stepsOf} from './app/notation.js';
import {loading} from './app/scenes.js';
import {articleScene, runSession, type SessionFrame} from './app/session.js';
import {bare, type ThemeName, themeOf} from './app/theme.js';
import type {Article} from './article/article.js';
import type {LoadOptions} from './article/sources/load.js';
import {linksFrom, targetOf} from './article/sources/target.js';
import type {Document} from './reading/document.js';
import type {Reference} from './reading/series/reference.js';
import type {Size} from './view/layout.js';
import type {Pane} from './view/state.js';

export type {SessionFrame} from './app/session.js';

export type SessionSettings = LoadOptions & {
	/** In the notation of `--keys`: "2jj<enter>". Nothing by default: the screen as it opens, readings done. */
	readonly keys?: string;
	/** 80x24 by default. */
	readonly size?: Size;
	/** No colour by default; `auto` is dark. */
	readonly theme?: ThemeName;
	readonly pane?: Pane;
	/** Frames are what a screen reader is told: all at the start, then what a key changes. */
	readonly screenReader?: boolean;
	/** Reference series beside those that ship. */
	readonly series?: readonly Reference[];
};

/** A session that begins with a size opens at it, as the one did that was recorded. */
function firstSize(keys: string): Size | undefined {
	const [first] = stepsOf(keys);
	return first && 'size' in first ? first.size : undefined;
}

/**
 * Runs a scripted session, as `--keys` does: one frame before any key, then one for each. `source` is a document, or what `load` takes.
 * @throws Fault where the source can't be opened or `keys` names an unknown key.
 */
export async function session(
	source: Document | string | undefined,
	settings: SessionSettings = {},
): Promise<SessionFrame[]> {
	const {keys = '', theme, pane = 'story', series = [], screenReader = false, ...options} = settings;
	const size: Size = {columns: 80, rows: 24, ...(screenReader ? {spoken: true} : (firstSize(keys) ?? settings.size))};
	const read = async (article: Article) => (await import('./reading/read.js')).read(article, {series});
	const given = {keys, read, theme: theme === undefined ? bare : themeOf(theme, {})};
	if (typeof source === 'object') return runSession(articleScene(source.article, size, pane, source), given);
	const address = await linksFrom(source, options.language === undefined ? {} : {language: options.language});
	return runSession(loading(targetOf(source, options), size, pane), {...given, address});
}
