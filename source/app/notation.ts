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

const byBytes: ReadonlyMap<string, string> = new Map(Object.entries(specials).map(([name, bytes]) => [bytes, name]));

/** The keys that a terminal sent, each a letter or a special key; null where something else is among them, or half of one. */
export function keysIn(bytes: string): string[] | null {
	const keys: string[] = [];
	for (const [piece] of bytes.matchAll(/\u001b\[\d*[A-Z~]|./gsu)) {
		const key = byBytes.get(piece) ?? (/^\P{Cc}$/u.test(piece) ? piece : undefined);
		if (key === undefined) return null;
		keys.push(key);
	}

	return keys;
}

export const keyNames: readonly string[] = Object.keys(specials).filter(name => name !== 'c-c');

/** The key that a name of the notation stands for, as the reducer knows it: a letter, a special key, or one with Control, which may be another's byte; null for none. */
export function keyCalled(name: string): string | null {
	if (name === 'lt') return '<';
	if (/^[!-~\u00a1-\u{10ffff}]$/u.test(name) || Object.hasOwn(specials, name)) return name;
	const byte = controlByte(name);
	return byte === undefined
		? null
		: (byBytes.get(byte) ?? (byte === '\b' ? 'backspace' : byte === '\n' ? 'enter' : name));
}

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
	const bytes = Object.hasOwn(specials, name) ? specials[name] : controlByte(name);
	if (bytes !== undefined) return {written, bytes};
	const size = sizeIn(name);
	if (size) return {written, size};
	const mouse = mouseIn(name);
	if (mouse) return {written, mouse};
	const known = Object.keys(specials).map(special => `<${special}>`);
	throw new Fault(
		'usage',
		ours`unknown key ${cleanLine(written, 40)}: --keys takes letters, ${cleanLine(known.join(' '))} <c-a> to <c-z>, <resize:COLUMNSxROWS>, <click:COLUMN,ROW>, <wheel:up> and <wheel:down>`,
	);
}

/** "c-f": what a terminal sends for a letter with Control. */
const controlByte = (name: string): string | undefined =>
	/^c-[a-z]$/.test(name) ? String.fromCharCode(name.charCodeAt(2) - 96) : undefined;

function sizeIn(name: string): Size | null {
	const [, columns, rows] = /^resize:(\d{1,4})x(\d{1,4})$/.exec(name) ?? [];
	return Number(columns) > 0 && Number(rows) > 0 ? {columns: Number(columns), rows: Number(rows)} : null;
}

/** Without a place the wheel turns over the middle of a small screen's body, which is inside that of every other. */
function mouseIn(name: string): MouseEvent | null {
	const [, kind, column = '26', row = '6'] = /^(click|wheel:up|wheel:down)(?::(\d{1,4}),(\d{1,4}))?$/.exec(name) ?? [];
	if (kind === undefined || name === 'click' || Number(column) < 1 || Number(row) < 1) return null;
	const [, way = 'click'] = kind.split(':');
	return {kind: way as MouseEvent['kind'], column: Number(column) - 1, row: Number(row) - 1};
}

/** Whether a key, as the reducer knows it, can be written: all but a few with Control that do nothing. */
export const isWritable = (key: string): boolean =>
	[...key].length === 1 || Object.hasOwn(specials, key) || controlByte(key) !== undefined;

/** The notation of a key. */
export function writtenKey(key: string): string {
	if (key === '<') return '<lt>';
	if (key === ' ') return '<space>';
	return [...key].length === 1 ? key : `<${key}>`;
}

export const writtenSize = ({columns, rows}: Size): string => `<resize:${columns}x${rows}>`;

export const writtenMouse = ({kind, column, row}: MouseEvent): string =>
	`<${kind === 'click' ? kind : `wheel:${kind}`}:${column + 1},${row + 1}>`;
