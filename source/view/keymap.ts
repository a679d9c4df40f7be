import {type CleanText, ours} from '../article/clean-text.js';
import {glyphs} from './glyphs.js';

/** What a key does; the reducer has one case for each. */
export type Action =
	| 'story'
	| 'entities'
	| 'timeline'
	| 'figures'
	| 'nextPane'
	| 'previousPane'
	| 'left'
	| 'right'
	| 'up'
	| 'down'
	| 'pageDown'
	| 'pageUp'
	| 'halfDown'
	| 'halfUp'
	| 'top'
	| 'end'
	| 'read'
	| 'back'
	| 'find'
	| 'findNext'
	| 'findPrevious'
	| 'sort'
	| 'filter'
	| 'beside'
	| 'previousMark'
	| 'nextMark'
	| 'previousPlace'
	| 'nextPlace'
	| 'previousHeading'
	| 'nextHeading'
	| 'outline'
	| 'links'
	| 'browse'
	| 'copy'
	| 'suspend'
	| 'mouse'
	| 'redraw'
	| 'help'
	| 'quit'
	| 'interrupt';

/** One line of the keys' overlay. Keys are named as `--keys` writes them, without the brackets. */
export type KeyRow = {
	readonly keys: Readonly<Record<string, Action>>;
	/** Those that the overlay names first; in ASCII without its arrows, which are letters there. */
	readonly shown: CleanText;
	readonly help: CleanText;
};

export const keymap = {
	panes: {
		keys: {'1': 'story', '2': 'entities', '3': 'timeline', '4': 'figures'},
		shown: ours`1 2 3 4`,
		help: ours`story, entities, timeline, figures`,
	},
	tab: {
		keys: {tab: 'nextPane', 's-tab': 'previousPane'},
		shown: ours`tab s-tab`,
		help: ours`the next pane, the one before`,
	},
	sides: {
		keys: {left: 'left', h: 'left', right: 'right', l: 'right'},
		shown: ours`← → h l`,
		help: ours`to the menu, to the pane`,
	},
	lines: {
		keys: {up: 'up', k: 'up', down: 'down', j: 'down'},
		shown: ours`↑ ↓ k j`,
		help: ours`up, down: a line or an item`,
	},
	pages: {
		keys: {space: 'pageDown', pgdn: 'pageDown', b: 'pageUp', pgup: 'pageUp'},
		shown: ours`space b`,
		help: ours`a page down, up`,
	},
	halves: {
		keys: {d: 'halfDown', u: 'halfUp', 'c-d': 'halfDown', 'c-u': 'halfUp'},
		shown: ours`d u`,
		help: ours`half a page down, up`,
	},
	ends: {
		keys: {g: 'top', home: 'top', G: 'end', end: 'end'},
		shown: ours`g G`,
		help: ours`the top, the end`,
	},
	read: {keys: {enter: 'read'}, shown: ours`enter`, help: ours`to the sentence; again: the next mention`},
	back: {
		keys: {esc: 'back', backspace: 'back'},
		shown: ours`esc`,
		help: ours`back to where you came from`,
	},
	find: {
		keys: {'/': 'find', n: 'findNext', N: 'findPrevious'},
		shown: ours`/ n N`,
		help: ours`find as you type; the next, the one before`,
	},
	lists: {keys: {s: 'sort', f: 'filter'}, shown: ours`s f`, help: ours`sort; filter by type or group`},
	beside: {keys: {z: 'beside'}, shown: ours`z`, help: ours`one pane, or the story beside the list`},
	marks: {
		keys: {',': 'previousMark', '.': 'nextMark'},
		shown: ours`, .`,
		help: ours`the mark before, the next; enter: to its row`,
	},
	visited: {
		keys: {'<': 'previousPlace', '>': 'nextPlace'},
		shown: ours`< >`,
		help: ours`back and forward through where you have been`,
	},
	headings: {
		keys: {'{': 'previousHeading', '}': 'nextHeading'},
		shown: ours`{ }`,
		help: ours`the heading before, the next`,
	},
	outline: {
		keys: {O: 'outline'},
		shown: ours`O`,
		help: ours`the outline, from three headings on`,
	},
	links: {keys: {L: 'links'}, shown: ours`L`, help: ours`the links of the article`},
	act: {
		keys: {o: 'browse', y: 'copy'},
		shown: ours`o y`,
		help: ours`open the link in the browser; copy the sentence or item`,
	},
	mouse: {keys: {m: 'mouse'}, shown: ours`m`, help: ours`the mouse off, so that the terminal selects; on again`},
	redraw: {keys: {'c-l': 'redraw'}, shown: ours`ctrl-l`, help: ours`draw the screen anew`},
	suspend: {keys: {'c-z': 'suspend'}, shown: ours`ctrl-z`, help: ours`suspend; fg comes back`},
	leave: {
		keys: {'?': 'help', q: 'quit', 'c-c': 'interrupt'},
		shown: ours`? q ctrl-c`,
		help: ours`these keys; leave; leave at once`,
	},
} as const satisfies Record<string, KeyRow>;

/** What of it acts in a picker, in the words that it has there. */
export const pickerKeymap: Readonly<Record<string, KeyRow>> = {
	lines: {...keymap.lines, help: ours`up, down: an article`},
	pages: keymap.pages,
	halves: keymap.halves,
	ends: keymap.ends,
	read: {...keymap.read, help: ours`open the article; esc in its story comes back`},
	back: {...keymap.back, help: ours`clear the search`},
	find: keymap.find,
	lists: {keys: {s: 'sort'}, shown: ours`s`, help: ours`sort: newest first, by title, as listed`},
	mouse: keymap.mouse,
	redraw: keymap.redraw,
	suspend: keymap.suspend,
	leave: keymap.leave,
};

const actions = new Map<string, Action>(Object.values(keymap).flatMap(({keys}) => Object.entries(keys)));

/** What a key does outside the query of find; undefined where it does nothing. */
export const actionOf = (key: string): Action | undefined => actions.get(key);

/** A key offered in the footer: the row of the keymap it belongs to, and what it does here in a word or two. */
export type Hint = {
	readonly row: keyof typeof keymap;
	readonly key: CleanText;
	readonly label: CleanText;
	/** Below 60 columns. */
	readonly short?: CleanText;
};

const upDown = ours`${glyphs.keyUp}${glyphs.keyDown}`;
const choose: Hint = {row: 'lines', key: upDown, label: ours`choose`};
const read: Hint = {row: 'read', key: ours`enter`, label: ours`read it there`, short: ours`read`};
const find: Hint = {row: 'find', key: ours`/`, label: ours`find`};
const sort: Hint = {row: 'lists', key: ours`s`, label: ours`sort`};
const esc = (label: CleanText): Hint => ({row: 'back', key: ours`esc`, label});
const filter = (label: CleanText): Hint => ({row: 'lists', key: ours`f`, label});
const nextPane: Hint = {row: 'tab', key: ours`tab`, label: ours`next pane`};
const next: Hint = {row: 'read', key: ours`enter`, label: ours`next`};
const copy: Hint = {row: 'act', key: ours`y`, label: ours`copy`};

/** The keys that matter in each place, the most useful first: what has no room goes from the right. */
export const hints = {
	story: [
		{row: 'lines', key: upDown, label: ours`line`},
		{row: 'pages', key: ours`space`, label: ours`page`},
		find,
		nextPane,
	],
	lit: [next, esc(ours`back`), copy],
	marked: [
		{row: 'read', key: ours`enter`, label: ours`its row`},
		{row: 'marks', key: ours`.`, label: ours`next`},
		{row: 'marks', key: ours`,`, label: ours`before`},
		esc(ours`clear`),
		copy,
	],
	litOnce: [esc(ours`back`), copy],
	/** Come to from nowhere. */
	litHere: [esc(ours`clear`), copy],
	entities: [choose, read, find, sort, filter(ours`type`)],
	timeline: [choose, read, find, sort, filter(ours`group`)],
	figures: [choose, read, find, sort, filter(ours`kind`)],
	links: [
		choose,
		{row: 'read', key: ours`enter`, label: ours`open here`, short: ours`open`},
		{row: 'act', key: ours`o`, label: ours`open in the browser`, short: ours`browser`},
		esc(ours`back`),
	],
	outline: [choose, {row: 'read', key: ours`enter`, label: ours`go there`}, esc(ours`back`)],
	choice: [choose, {row: 'read', key: ours`enter`, label: ours`open`}, find, sort],
	loading: [esc(ours`stop`)],
	menu: [
		{row: 'lines', key: upDown, label: ours`pane`},
		{row: 'sides', key: glyphs.keyRight, label: ours`open`},
	],
	empty: [{row: 'sides', key: glyphs.keyLeft, label: ours`menu`}, nextPane],
	/** With tabs there is no menu to go to. */
	emptyTab: [nextPane],
	typing: [{row: 'read', key: ours`enter`, label: ours`keep`}, esc(ours`clear`)],
	found: [
		{row: 'find', key: ours`n`, label: ours`next`},
		{row: 'find', key: ours`N`, label: ours`before`},
		esc(ours`clear`),
	],
} as const satisfies Record<string, readonly Hint[]>;

/** Offered in an article that was opened from a picker or another. */
export const wayBack: Hint = esc(ours`back`);
/** Offered in a story that has any. */
export const toLinks: Hint = {row: 'links', key: ours`L`, label: ours`links`};
/** Offered in a story that has one. */
export const toOutline: Hint = {row: 'outline', key: ours`O`, label: ours`outline`};
/** Offered in a story that is read and has any. */
export const toMarks: Hint = {row: 'marks', key: ours`.`, label: ours`next mark`};
/** Offered in a list that has the story beside it. */
export const toStory: Hint = {row: 'sides', key: glyphs.keyRight, label: ours`story`};
export const toList: Hint = {row: 'sides', key: glyphs.keyLeft, label: ours`list`};
export const onePane: Hint = {row: 'beside', key: ours`z`, label: ours`one pane`};
export const twoPanes: Hint = {row: 'beside', key: ours`z`, label: ours`the story beside`};
export const help: Hint = {row: 'leave', key: ours`?`, label: ours`help`};
export const helpBack: Hint = {row: 'leave', key: ours`?`, label: ours`back`};
export const quit: Hint = {row: 'leave', key: ours`q`, label: ours`quit`};
