// Makes man/readout.1 from the tables that the program itself is made of: `npm run readme`.
import {exitCodes, type FaultKind} from '../source/article/fault.js';
import {type Option, options, sources, summary, usage} from '../source/options.js';
import {bindable, noBindings, shownRow} from '../source/view/bindings.js';
import {drawnText} from '../source/view/glyphs.js';
import {type KeyRow, keymap} from '../source/view/keymap.js';

/** The page in roff, for a version. */
export const manPage = (version: string): string =>
	`${[
		`.\\" Made by npm run readme; change the tables in source/ instead.`,
		`.TH READOUT 1 "" "readout ${version}" "User Commands"`,
		section('Name', 'readout \\- read a news article in the terminal, four ways'),
		section('Synopsis', `.B readout\n${roff(usage.replace('readout ', ''))}`),
		section('Description', `${roff(summary)}\n.PP\n${roff(sources)}`),
		section('Options', (options as readonly Option[]).map(optionItem).join('\n')),
		section('Keys', Object.values(keymap).map(keyItem).join('\n')),
		section(
			'Settings',
			`A file of YAML with these fields, all of them optional.\n${settings.map(([name, meaning]) => item(`.B ${roff(name)}`, meaning)).join('\n')}\n.PP\n${roff(`What a key does is called ${bindable.join(', ')}.`)}`,
		),
		section('Files', files.map(([name, meaning]) => item(`.I ${roff(name)}`, meaning)).join('\n')),
		section('Environment', environment.map(([name, meaning]) => item(`.B ${roff(name)}`, meaning)).join('\n')),
		section(
			'Exit status',
			Object.entries(endings)
				.map(([kind, meaning]) => item(`.B ${exitCodes[kind as Ending]}`, meaning))
				.join('\n'),
		),
	].join('\n')}\n`;

const settings: ReadonlyArray<readonly [name: string, meaning: string]> = [
	['theme', 'auto, dark, light or mono'],
	['mouse', 'true or false: whether it is listened to when the screen opens'],
	['measure', 'the widest that the story is read at, in columns'],
	['history', 'true or false: whether the places where articles were left are remembered'],
	['keys', 'other keys in place of its own for what a key does: a key, or a list of keys'],
];

const files: ReadonlyArray<readonly [name: string, meaning: string]> = [
	[
		'$XDG_CONFIG_HOME/readout/settings.yaml',
		'the settings; by default in ~/.config. readout --help says where they are.',
	],
	['$XDG_STATE_HOME/readout/places.json', 'where articles were left; by default in ~/.local/state.'],
];

const environment: ReadonlyArray<readonly [name: string, meaning: string]> = [
	['NO_COLOR, FORCE_COLOR', 'whether there are colours; they go before the settings file, and --theme before them'],
	['COLORFGBG', 'the colours of the terminal, where it says them: the theme is light on a light background'],
	['LC_ALL, LC_CTYPE, LANG', 'whether the terminal can show more than ASCII'],
	['INK_SCREEN_READER', 'true: as --screen-reader'],
	['TERM', 'dumb: the article is printed'],
];

type Ending = 'done' | FaultKind | 'interrupted';

const endings: Readonly<Record<Ending, string>> = {
	done: 'done, also where the reader of a pipe went away',
	usage: 'the command line is wrong',
	notAnArticle: 'the source is no readable article',
	cannotOpen: 'the source can’t be opened',
	network: 'the network or its answer failed',
	ours: 'a fault of Readout',
	cannotWrite: 'writing failed',
	settings: 'the settings are wrong',
	interrupted: 'interrupted',
};

const section = (name: string, body: string): string => `.SH ${name.toUpperCase()}\n${body}`;

const item = (tag: string, meaning: string): string => `.TP\n${tag}\n${roff(meaning)}`;

function optionItem({name, short, value, values, meaning}: Option): string {
	const typed = [...(short === undefined ? [] : [`\\fB\\-${short}\\fR`]), `\\fB\\-\\-${roff(name)}\\fR`].join(', ');
	const taken = value === undefined ? '' : ` \\fI${roff(value)}\\fR`;
	return item(`${typed}${taken}`, values === undefined ? meaning : `${meaning}: ${values.join(', ')}`);
}

const keyItem = (row: KeyRow): string => {
	const {keys, help} = shownRow(row, noBindings)!;
	return item(`.B ${roff(drawnText(keys))}`, help);
};

const characters: Readonly<Record<string, string>> = {
	'\\': '\\e',
	'-': '\\-',
	"'": '\\(aq',
	'’': '\\(cq',
	'~': '\\(ti',
	'^': '\\(ha',
	'`': '\\(ga',
	'↑': '\\(ua',
	'↓': '\\(da',
	'←': '\\(<-',
	'→': '\\(->',
};

/** A text as roff prints it, letter by letter; no line of it is a request. */
function roff(text: string): string {
	const escaped = text.replace(/[\\\-'’~^`↑↓←→]/g, character => characters[character]!);
	return escaped.startsWith('.') ? `\\&${escaped}` : escaped;
}
