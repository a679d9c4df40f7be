import {cleanLine} from '../article/clean.js';
import {ours} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';
import type {Size} from '../view/layout.js';
import type {MouseEvent} from './moves/mouse.js';

/** The special keys, as they are written between angle brackets, and the bytes that a terminal sends for them. */
const specials: Readonly<Record<string, string>> = {
	tab: '\t',
	's-tab': '\u001b[Z',
	enter: '\r',
	// A lone ESC would be waited for; this is Esc at once.
	esc: '\u001b[27u',
	up: '\u001b[A',
	down: '\u001b[B',
	left: '\u001b[D',
	right: '\u001b[C',
	space: ' ',
	pgup: '\u001b[5~',
	pgdn: '\u001b[6~',
	home: '\u001b[H',
	end: '\u001b[F',
	backspace: '\u007f',
	'c-c': '\u0003',
	'c-l': '\u000c',
	'c-z': '\u001a',
	lt: '<',
};

export const keyNames: readonly string[] = Object.keys(specials).filter(name => !['lt', 'c-c'].includes(name));

/** Whether a key can be named so in settings: a letter, a special key, or one with Control that isn't another key's byte. */
export const isKey = (name: string): boolean =>
	/^[!-~\u00a1-\u{10ffff}]$/u.test(name) || keyNames.includes(name) || /^c-[abdefgklnopqrstuvwxyz]$/.test(name);

/** One step of a scripted session: a key with its bytes, the mouse, or a new size. `written` is as it stands in the notation. */
export type Step =
	| {readonly written: string; readonly bytes: string}
	| {readonly written: string; readonly mouse: MouseEvent}
	| {readonly written: string; readonly size: Size};

/**
 * Reads the notation of `--keys`: letters as they are typed, special keys in angle brackets. Line ends mean nothing.
 * @throws Fault (usage) that names an unknown key.
 */
export function stepsOf(keys: string): Step[] {
	const steps: Step[] = [];
	for (const [written] of keys.matchAll(/<[^<>\s]{1,40}>|[\r\n]|./gsu)) {
		if (/[\r\n]/.test(written)) continue;
		steps.push(stepOf(written));
	}

	return steps;
}

function stepOf(written: string): Step {
	if (!written.startsWith('<')) return {written, bytes: written};
	// A lone bracket falls through: it is written <lt>.
	const name = written.slice(1, -1);
	const bytes = Object.hasOwn(specials, name) ? specials[name] : undefined;
	if (bytes !== undefined) return {written, bytes};
	const [, columns, rows] = /^resize:(\d{1,4})x(\d{1,4})$/.exec(name) ?? [];
	if (Number(columns) > 0 && Number(rows) > 0) return {written, size: {columns: Number(columns), rows: Number(rows)}};
	const [, column, row] = /^click:(\d{1,4}),(\d{1,4})$/.exec(name) ?? [];
	if (Number(column) > 0 && Number(row) > 0)
		return {written, mouse: {kind: 'click', column: Number(column) - 1, row: Number(row) - 1}};
	// The wheel turns over the middle of a small screen's body, which is inside that of every other.
	if (name === 'wheel:up' || name === 'wheel:down')
		return {written, mouse: {kind: name === 'wheel:up' ? 'up' : 'down', column: 25, row: 5}};
	const known = Object.keys(specials).map(special => `<${special}>`);
	throw new Fault(
		'usage',
		ours`unknown key ${cleanLine(written, 40)}: --keys takes letters, ${cleanLine(known.join(' '))} <resize:COLUMNSxROWS>, <click:COLUMN,ROW>, <wheel:up> and <wheel:down>`,
	);
}
