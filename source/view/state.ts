import type {Article} from '../article/article.js';
import type {CleanText} from '../article/clean-text.js';
import type {Rest} from '../article/rest.js';
import type {CountedList, Document} from '../reading/document.js';
import type {Size} from './layout.js';

/** The panes of the menu. */
export const panes = ['story', 'entities', 'timeline', 'figures'] as const;
export const listPanes = ['entities', 'timeline', 'figures'] as const;

export type ListPane = (typeof listPanes)[number];
export type Pane = (typeof panes)[number];
/** Lists that have no line in the menu: they belong to the story. */
export type StoryList = 'links' | 'outline';
export type AnyList = ListPane | StoryList;
export type AnyPane = Pane | StoryList;

export const isStoryList = (pane: AnyPane): pane is StoryList => pane === 'links' || pane === 'outline';

/**
 * `chosen` is an index into the items as they are sorted and filtered. `above` is how many rows stand between the top of the list's
 * window and the chosen item: unlike a row number it means the same at every size.
 */
export type ListState = {
	readonly chosen: number;
	readonly above: number;
	readonly sort: number;
	/** An index into the pane's filters; 0 is all. */
	readonly filter: number;
};

/** What is lit in the story: the nth place of an item, named by its id; a sentence by itself; or the mark that starts at an offset. */
export type Lit =
	| {readonly kind: 'item'; readonly item: CleanText; readonly nth: number}
	| {readonly kind: 'sentence'; readonly sentence: number}
	| {readonly kind: 'mark'; readonly start: number};

/** What can be come back to. */
export type Place = Pick<State, 'pane' | 'focus' | 'offset' | 'lit' | 'lists'>;

export type Find = {
	readonly query: CleanText;
	/** Letters still go to the query. */
	readonly typing: boolean;
	/** The match at hand; null where there is none. */
	readonly match: number | null;
	/** Where Esc goes back to. */
	readonly origin: Place;
};

/** One article on the screen. */
export type State = {
	readonly size: Size;
	readonly article: Article;
	/** What the article is only the beginning of, until the whole is there. */
	readonly rest: Rest | null;
	/** The article that was opened: what is being read for it goes by this one, also once the whole has taken its place. */
	readonly opened: Article;
	/** Null until the article is read. */
	readonly document: Document | null;
	/** How many items a list has, as soon as that is known. */
	readonly counts: Readonly<Partial<Record<CountedList, number>>>;
	readonly pane: AnyPane;
	/** Where the keys act: in the pane, in the menu, or in the story beside a list. */
	readonly focus: 'pane' | 'menu' | 'story';
	/** One pane, though the story would fit beside the list. */
	readonly alone: boolean;
	/** The first character of the story's window: it survives every resize. */
	readonly offset: number;
	readonly lit: Lit | null;
	readonly lists: Readonly<Record<AnyList, ListState>>;
	/** The places that Esc goes back through, the last first to come. */
	readonly trail: readonly Place[];
	/** Where one has been, and after going back what lies ahead; the last is the next to come. */
	readonly visited: {readonly past: readonly Place[]; readonly ahead: readonly Place[]};
	readonly find: Find | null;
	/** What just happened; said until the next key. */
	readonly status: CleanText | null;
};

const untouched: ListState = {chosen: 0, above: 0, sort: 0, filter: 0};

export const firstState = (article: Article, size: Size, pane: Pane, rest: Rest | null = null): State => ({
	size,
	article,
	rest,
	opened: article,
	document: null,
	counts: {},
	pane,
	focus: 'pane',
	alone: false,
	offset: 0,
	lit: null,
	lists: {entities: untouched, timeline: untouched, figures: untouched, links: untouched, outline: untouched},
	trail: [],
	visited: {past: [], ahead: []},
	find: null,
	status: null,
});

/** The line of the menu that is open. */
export const menuPane = ({pane}: State): Pane => (isStoryList(pane) ? 'story' : pane);
