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
const [red, green, yellow, magenta, cyan] = [31, 32, 33, 35, 36];

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

export const themes = {dark, mono} as const;

/** What `--theme` takes. */
export const themeNames = ['auto', 'dark', 'mono'] as const;

export type ThemeName = (typeof themeNames)[number];

/** `auto` is mono where NO_COLOR is set, else dark; decided before the first frame and never by asking the terminal. */
export function themeOf(name: ThemeName, environment: Readonly<Record<string, string | undefined>>): Theme {
	const theme = name === 'auto' ? (environment.NO_COLOR ? mono : dark) : themes[name];
	return showsHyperlinks(environment) ? {...theme, hyperlinks: true} : theme;
}
