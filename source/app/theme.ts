import {showsHyperlinks} from '../terminal/hyperlinks.js';
import type {Style} from '../view/cells.js';

/** SGR parameters for each style; none where it looks like the rest. A new theme is one object here. */
export type Theme = Readonly<Record<Style, readonly number[]>> & {
	/** Links are sent as such (OSC 8). */
	readonly hyperlinks?: boolean;
};

const bold = 1;
const faint = 2;
const italic = 3;
const underline = 4;
const reverse = 7;
const [red, green, yellow, blue, magenta, cyan] = [31, 32, 33, 34, 35, 36];

const dark: Theme = {
	strong: [bold],
	quiet: [faint],
	accent: [cyan],
	name: [magenta],
	date: [green],
	figure: [yellow],
	match: [reverse],
	fault: [bold, red],
};

/** On a light background yellow and cyan are hard to see. */
const light: Theme = {...dark, accent: [blue], figure: [red]};

const mono: Theme = {
	strong: [bold],
	quiet: [],
	accent: [bold],
	name: [underline],
	date: [italic],
	figure: [bold],
	match: [reverse],
	fault: [bold],
};

/** No look at all: the frames of a session that asked for no theme. */
export const bare: Theme = {strong: [], quiet: [], accent: [], name: [], date: [], figure: [], match: [], fault: []};

export const themes = {dark, light, mono} as const;

/** What `--theme` takes. */
export const themeNames = ['auto', 'dark', 'light', 'mono'] as const;

export type ThemeName = (typeof themeNames)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** `auto` is decided by the environment, before the first frame and never by asking the terminal. */
export function themeOf(name: ThemeName, environment: Environment): Theme {
	const theme = name === 'auto' ? automatic(environment) : themes[name];
	return showsHyperlinks(environment) ? {...theme, hyperlinks: true} : theme;
}

/** What the command line says beats what the environment says (NO_COLOR, FORCE_COLOR), and that beats what settings say. */
export function chosenTheme(
	said: ThemeName | undefined,
	{FORCE_COLOR, NO_COLOR}: Environment,
	set: ThemeName = 'auto',
): ThemeName {
	if (said !== undefined) return said;
	const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '';
	return NO_COLOR || (isForced && (set === 'mono' || /^(?:0|false)$/.test(FORCE_COLOR))) ? 'auto' : set;
}

/** Mono where no colour is wanted (FORCE_COLOR beats NO_COLOR), light where the terminal says that its background is, else dark. */
function automatic({FORCE_COLOR, NO_COLOR, COLORFGBG}: Environment): Theme {
	const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '';
	if (isForced ? /^(?:0|false)$/.test(FORCE_COLOR) : NO_COLOR) return mono;
	// "0;15": the number of the background stands last; 7 and the bright ones are light.
	const background = /(?:^|;)(\d{1,2})$/.exec(COLORFGBG ?? '')?.[1];
	return background !== undefined && (background === '7' || Number(background) > 8) ? light : dark;
}
