import {cleanLine} from '../article/clean.js';
import {type CleanText, join, ours} from '../article/clean-text.js';
import {drawnText, glyphs} from './glyphs.js';
import {type Action, type Hint, type KeyRow, keymap} from './keymap.js';

/** Keys that settings gave other work: each with the key of the keymap whose work it does, "" where it does none. */
export type Bindings = ReadonlyMap<string, string>;

/** What gets other keys, and which: they stand in place of its own. */
export type GivenKeys = Readonly<Partial<Record<Action, readonly string[]>>>;

export const noBindings: Bindings = new Map();

const table: ReadonlyArray<readonly [key: string, action: Action]> = Object.values(keymap).flatMap(
	({keys}: KeyRow) => Object.entries(keys) as Array<[string, Action]>,
);

/** What can be given other keys: all that a key does, but for the way out that never moves. */
export const bindable: readonly Action[] = [...new Set(table.map(([, action]) => action))].filter(
	action => action !== 'interrupt',
);

/** The keys that these actions get in place of their own. */
export function bindingsOf(given: GivenKeys): Bindings {
	const bindings = new Map<string, string>();
	const own = (action: string) => table.filter(([, its]) => its === action).map(([key]) => key);
	for (const action of Object.keys(given)) for (const key of own(action)) bindings.set(key, '');
	for (const [action, keys] of Object.entries(given))
		for (const key of keys) {
			// In the order in which they were given.
			bindings.delete(key);
			bindings.set(key, own(action)[0]!);
		}

	return bindings;
}

/** What two actions share after all: the first key that more than one has, with both. */
export function clashIn(given: GivenKeys): {readonly key: string; readonly actions: readonly [Action, Action]} | null {
	const taken = new Map<string, Action>(table.filter(([, action]) => given[action] === undefined));
	for (const [action, keys] of Object.entries(given) as Array<[Action, readonly string[]]>) {
		for (const key of keys) {
			const other = taken.get(key);
			if (other !== undefined && other !== action) return {key, actions: [action, other]};
			taken.set(key, action);
		}
	}

	return null;
}

/** The key of the keymap that a pressed key stands for. */
export const meant = (bindings: Bindings, key: string): string => bindings.get(key) ?? key;

const signs: Readonly<Record<string, CleanText>> = {
	up: glyphs.keyUp,
	down: glyphs.keyDown,
	left: glyphs.keyLeft,
	right: glyphs.keyRight,
};

/** "ctrl-f": a key as it is called on the screen. */
export const calledKey = (key: string): CleanText => cleanLine(key.replace(/^c-/, 'ctrl-'));

/** The keys that do now what a key of the keymap did. */
export function keysFor(bindings: Bindings, key: string): string[] {
	const stays = bindings.get(key) === undefined || bindings.get(key) === key ? [key] : [];
	const given = [...bindings].filter(([, meaning]) => meaning === key).map(([its]) => its);
	return [...new Set([...stays, ...given])];
}

/** A row of the keys' overlay as its keys are now: those that are named first, and what they do with the others that do it too. Null where none does it any more. */
export function shownRow(
	{keys, shown, help}: KeyRow,
	bindings: Bindings,
): {readonly keys: CleanText; readonly help: CleanText} | null {
	const own = Object.keys(keys);
	const isOwn = !own.some(key => bindings.has(key));
	const byAction = [...new Set(Object.values(keys))].map(action => [
		...new Set(own.filter(key => keys[key] === action).flatMap(key => keysFor(bindings, key))),
	]);
	if (byAction.every(({length}) => length === 0)) return null;
	const first = isOwn
		? shown
		: join(
				byAction.map(([key]) => calledKey(key ?? '-')),
				' ',
			);
	const named = new Set<string>(first.split(' '));
	const others = byAction
		.flat()
		.filter(key => !named.has(drawnText(signs[key] ?? ours``)) && !named.has(calledKey(key)));
	const also = ours`; also ${join(others.map(calledKey), ' ')}`;
	return {keys: first, help: others.length === 0 ? help : ours`${help}${also}`};
}

/** A key of the footer, as it is now: "↑↓" is two; null where none is left. */
export function shownHint(hint: Hint, bindings: Bindings): Hint | null {
	const own = Object.keys(keymap[hint.row].keys);
	const named = own.includes(hint.key) ? [hint.key] : own.filter(key => hint.key.includes(signs[key] ?? ' '));
	if (named.every(key => meant(bindings, key) === key)) return hint;
	const now = named.flatMap(key => keysFor(bindings, key).slice(0, 1)).map(calledKey);
	if (now.length === 0) return null;
	return {...hint, key: now.every(key => key.length === 1) ? join(now, '') : join(now, ' ')};
}
