import type {Article} from '../article/article.js';
import type {CleanText} from '../article/clean-text.js';
import type {Rest} from '../article/rest.js';
import {type Bindings, bindingsOf, type GivenKeys} from './bindings.js';
import type {Letters} from './glyphs.js';
import type {Size} from './layout.js';
import type {Pane, State} from './state.js';
import {titleOf} from './title.js';

/** How far a source has come, in bytes; `of` where it says how many there are. */
export type Progress = {readonly bytes: number; readonly of: number | null};

export type OpenOptions = {
	readonly onProgress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
	/** Of a long article its beginning is enough, where that is there at once. */
	readonly beginning?: boolean;
};

/** Something that can be opened, and what it is called while it opens. */
export type Target = {readonly name: CleanText; open(options: OpenOptions): Promise<Opened>};

export type Opened =
	/** `rest`: what the article is only the beginning of. */
	| {readonly kind: 'article'; readonly article: Article; readonly rest?: Rest}
	| {readonly kind: 'choice'; readonly title: CleanText; readonly items: readonly Choice[]};

/** One article of a directory or a feed. */
export type Choice = Target & {
	readonly title: CleanText;
	/** ISO 8601 date or date-time. */
	readonly published: CleanText | null;
	/** How its story begins, where that is known before it is opened. */
	readonly start: CleanText | null;
};

export const choiceSorts = ['newest', 'title', 'listed'] as const;

/** The picker: `chosen` is an index into the items as they are sorted, `above` as in a list's state; `opened` are those that were. */
export type ChoiceState = {
	readonly size: Size;
	readonly title: CleanText;
	readonly items: readonly Choice[];
	readonly opened: ReadonlySet<Target>;
	readonly chosen: number;
	readonly above: number;
	readonly sort: number;
	readonly find: {
		readonly query: CleanText;
		readonly typing: boolean;
		readonly match: number | null;
		readonly from: number;
	} | null;
	readonly status: CleanText | null;
};

export type LoadingState = {
	readonly size: Size;
	readonly target: Target;
	/** The pane that the article opens on. */
	readonly pane: Pane;
	readonly progress: Progress | null;
	/** It takes long enough to be told; until then what it was asked for from stays. */
	readonly slow: boolean;
};

/** What the screen shows: an article, a choice of articles, or one that is being opened. */
export type Scene =
	| {readonly kind: 'article'; readonly state: State}
	| {readonly kind: 'choice'; readonly state: ChoiceState}
	| {readonly kind: 'loading'; readonly state: LoadingState};

/** Why the program leaves: a key, or a source that can't be opened and nothing to go back to. */
export type Leaving = {readonly by: 'quit' | 'interrupt'} | {readonly by: 'fault'; readonly fault: unknown};

/** All that the screen depends on: the same state gives the same frame. The last scene is shown, Esc goes to the one before. */
export type ScreenState = {
	readonly scenes: readonly [Scene, ...Scene[]];
	/** The first row of the keys' overlay; null while it is closed. */
	readonly help: number | null;
	/** An address to be handed to the browser. */
	readonly browse: {readonly href: CleanText} | null;
	/** A text to be put on the clipboard. */
	readonly copy: {readonly text: CleanText} | null;
	/** The mouse is listened to. */
	readonly mouse: boolean;
	readonly bindings: Bindings;
	/** What the terminal is asked for. */
	readonly asked: {readonly what: 'redraw' | 'suspend'} | null;
	/** What the terminal can show. */
	readonly letters: Letters;
	readonly leaving: Leaving | null;
};

/** What of the screen the terminal and settings decide. */
export type Habits = {readonly letters?: Letters; readonly mouse?: boolean; readonly keys?: GivenKeys};

export const screenOf = (scene: Scene, {letters = 'unicode', mouse = true, keys = {}}: Habits = {}): ScreenState => ({
	scenes: [scene],
	help: null,
	browse: null,
	copy: null,
	mouse,
	bindings: bindingsOf(keys),
	asked: null,
	letters,
	leaving: null,
});

/** Letters go to the query of find. */
export const isTyping = (scene: Scene): boolean => scene.kind !== 'loading' && scene.state.find?.typing === true;

/** The scene that the keys are for. */
export const topScene = ({scenes}: ScreenState): Scene => scenes.at(-1)!;

/** The scene that is seen. */
export function shownScene({scenes}: ScreenState): Scene {
	const top = scenes.at(-1)!;
	return top.kind === 'loading' && !top.state.slow ? (scenes.at(-2) ?? top) : top;
}

/** What is shown, by its name: the article's title, or what it was opened as. */
export function nameOf(scene: Scene): CleanText {
	switch (scene.kind) {
		case 'article':
			return titleOf(scene.state.article);
		case 'choice':
			return scene.state.title;
		case 'loading':
			return scene.state.target.name;
	}
}

export const firstChoice = (size: Size, title: CleanText, items: readonly Choice[]): ChoiceState => ({
	size,
	title,
	items,
	opened: new Set(),
	chosen: 0,
	above: 0,
	sort: 0,
	find: null,
	status: null,
});
