import {keyCalled, keyNames} from '../app/notation.js';
import {type ThemeName, themeNames} from '../app/theme.js';
import {cleanLine} from '../article/clean.js';
import {type CleanText, join, ours} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';
import {bindable, clashIn, type GivenKeys} from '../view/bindings.js';
import type {Action} from '../view/keymap.js';

/** What the settings file says; what it doesn't say is left out. */
export type Settings = {
	readonly theme?: ThemeName;
	/** Whether it is listened to when the screen opens. */
	readonly mouse?: boolean;
	/** The widest that the story is read at, in cells. */
	readonly measure?: number;
	/** Whether places are remembered. */
	readonly history?: boolean;
	readonly keys?: GivenKeys;
};

/** What is wrong, and with which field. */
class Wrong extends Error {
	constructor(
		readonly field: readonly string[],
		readonly why: CleanText,
	) {
		super(why);
	}
}

/**
 * The settings in a text of YAML. `name` is the file's, for what is told.
 * @throws Fault (settings) with its line and field
 */
export async function settingsFrom(text: string, name: string): Promise<Settings> {
	try {
		return checked(await dataIn(text));
	} catch (error) {
		if (!(error instanceof Wrong)) throw error;
		const {field, why} = error;
		const {placeIn} = await import('./yaml.js');
		const at = placeIn(text, field);
		const named = at.field.length === 0 ? ours`: ` : ours`, ${cleanLine(at.field.join('.'))}: `;
		throw new Fault('settings', ours`${cleanLine(name)}, line ${at.line}${named}${why}`);
	}
}

/** JSON is YAML too, and costs nothing to read: the parser of YAML takes a third of an empty Node's time to load. */
async function dataIn(text: string): Promise<unknown> {
	try {
		return JSON.parse(text);
	} catch {
		const {valueIn} = await import('./yaml.js');
		const read = valueIn(text);
		if ('why' in read) throw new Wrong([], read.why);
		return read.value;
	}
}

type Field = {readonly takes: CleanText; readonly isRight: (value: unknown) => boolean};

const list = (words: readonly string[]): CleanText => cleanLine(words.join(', '), 1000);
const yesOrNo: Field = {takes: ours`true or false`, isRight: value => typeof value === 'boolean'};
const narrowest = 30;
const widest = 200;

/** Every field but the keys. A new setting is one line here. */
const fields: Readonly<Record<Exclude<keyof Settings, 'keys'>, Field>> = {
	theme: {takes: list(themeNames), isRight: value => (themeNames as readonly unknown[]).includes(value)},
	mouse: yesOrNo,
	measure: {
		takes: ours`a number of columns from ${narrowest} to ${widest}`,
		isRight: value => Number.isInteger(value) && Number(value) >= narrowest && Number(value) <= widest,
	},
	history: yesOrNo,
};

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function checked(value: unknown): Settings {
	if (value === null || value === undefined) return {};
	const names = [...Object.keys(fields), 'keys'];
	if (!isMap(value)) throw new Wrong([], ours`no settings: write a field a line, of ${list(names)}`);
	for (const [name, given] of Object.entries(value)) {
		if (name === 'keys') continue;
		const field = Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : undefined;
		if (field === undefined) throw new Wrong([name], ours`no such setting; there are ${list(names)}`);
		if (!field.isRight(given)) throw new Wrong([name], ours`${quoted(given)}: it takes ${field.takes}`);
	}

	const {keys, ...rest} = value;
	return {...(rest as Settings), ...(keys !== undefined && keys !== null && {keys: checkedKeys(keys)})};
}

/** A map or a list may hold itself, by an alias. */
const quoted = (value: unknown): CleanText =>
	typeof value === 'object' && value !== null
		? Array.isArray(value)
			? ours`a list`
			: ours`a map`
		: cleanLine(JSON.stringify(value) ?? '', 60);

function checkedKeys(value: unknown): GivenKeys {
	if (!isMap(value)) throw new Wrong(['keys'], ours`it takes a key or a list of keys for what they do: sort: x`);
	const given: Partial<Record<Action, readonly string[]>> = {};
	for (const [name, keys] of Object.entries(value)) {
		const action = bindable.find(each => each === name);
		if (action === undefined) throw new Wrong(['keys', name], ours`no such action; there are ${list(bindable)}`);
		given[action] = (Array.isArray(keys) ? keys : [keys]).map(key => checkedKey(key, name));
	}

	const clash = clashIn(given);
	if (clash) {
		const [one, other] = clash.actions;
		throw new Wrong(
			['keys', one],
			ours`${cleanLine(clash.key)} is the key of ${cleanLine(other)} too: give one of them another`,
		);
	}

	return given;
}

function checkedKey(value: unknown, name: string): string {
	const key = typeof value === 'number' ? String(value) : value;
	if (key === 'c-c') throw new Wrong(['keys', name], ours`c-c always leaves: write another key`);
	const known = typeof key === 'string' ? keyCalled(key) : null;
	if (known !== null) return known;
	throw new Wrong(
		['keys', name],
		ours`${quoted(value)} is no key: write a letter, one of ${join(
			keyNames.map(each => cleanLine(each)),
			' ',
		)}, or c-a to c-z`,
	);
}
