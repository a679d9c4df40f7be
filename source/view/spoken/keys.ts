import {type CleanText, join, ours} from '../../article/clean-text.js';
import {type Bindings, calledKey, keysFor, shownRow} from '../bindings.js';
import {drawnText} from '../glyphs.js';
import {type KeyRow, keymap} from '../keymap.js';
import type {AnyList} from '../state.js';
import {sentence} from './words.js';

/** Keys of the keymap and what they do here; `to` between the ends of a range. */
type Hint = readonly [keys: readonly string[], does: CleanText, between?: ' to '];

const pane: Hint = [['1', '4'], ours`a pane`, ' to '];
const next: Hint = [['tab'], ours`the next`];
const help: Hint = [['?'], ours`keys`];
const leave: Hint = [['q'], ours`leave`];
const panes = [pane, next, help, leave];
const item: Hint = [['down', 'up'], ours`an item`];
const back: Hint = [['esc'], ours`back`];

const hints = {
	story: [[['down', 'up'], ours`a paragraph`], [['.', ','], ours`a name, a date or a figure`], ...panes],
	marked: [
		[['enter'], ours`its row`],
		[['.', ','], ours`the next, the one before`],
		[['esc'], ours`clear`],
	],
	reading: [[['enter'], ours`the next`], back, ...panes],
	entities: [item, [['enter'], ours`its sentences`], ...panes],
	timeline: [item, [['enter'], ours`its sentences`], ...panes],
	figures: [item, [['enter'], ours`its sentence`], ...panes],
	links: [item, [['enter'], ours`open it here`], [['o'], ours`in the browser`], back, help, leave],
	outline: [item, [['enter'], ours`go there`], back, help, leave],
	empty: panes,
	choice: [[['down', 'up'], ours`an article`], [['enter'], ours`open it`], [['/'], ours`find`], help, leave],
	loading: [[['esc'], ours`stop`], leave],
	typing: [
		[['enter'], ours`keep`],
		[['esc'], ours`clear`],
	],
	help: [[['?'], ours`back`], leave],
} as const satisfies Record<AnyList, readonly Hint[]> & Record<string, readonly Hint[]>;

const names: Readonly<Record<string, CleanText>> = {
	esc: ours`escape`,
	'.': ours`full stop`,
	',': ours`comma`,
	'/': ours`slash`,
	'<': ours`less than`,
	'>': ours`greater than`,
	'{': ours`left brace`,
	'}': ours`right brace`,
	's-tab': ours`shift tab`,
	'←': ours`left`,
	'→': ours`right`,
	'↑': ours`up`,
	'↓': ours`down`,
};

/** A place that has keys of its own. */
export type Place = keyof typeof hints;

/** Lines to be said, and the place whose keys are said after them. */
export type Said = {readonly lines: readonly CleanText[]; readonly keys?: Place};

/** The keys of a place as they are now, in one line: "Down, up: an item. Enter: its sentences." */
export const hintsInWords = (place: Place, bindings: Bindings): CleanText =>
	join(
		(hints[place] as readonly Hint[]).map(([keys, does, between]) => {
			const said = keys.map(key => called(keysFor(bindings, key)[0] ?? key));
			const all = between === undefined ? join(said, ', ') : join(said, ' to ');
			return ours`${/^\w\w/.test(all) ? all.slice(0, 1).toUpperCase() : all.slice(0, 1)}${all.slice(1)}: ${does}.`;
		}),
		' ',
	);

const called = (key: string): CleanText => names[key] ?? calledKey(key);

/** Rows that have no meaning where nothing is drawn. */
const unspoken: readonly KeyRow[] = [keymap.beside, keymap.mouse];

/** The keys' overlay, a line each. */
export const keysInWords = (rows: readonly KeyRow[], bindings: Bindings): CleanText[] => [
	ours`Keys.`,
	...rows.flatMap(row => {
		const shown = shownRow(row, bindings);
		if (shown === null || unspoken.includes(row)) return [];
		const keys = drawnText(shown.keys)
			.split(' ')
			.map(key => names[key] ?? key);
		return [ours`${join(keys, ' ')}: ${sentence(shown.help)}`];
	}),
	hintsInWords('help', bindings),
];
