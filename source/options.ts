import {themeNames} from './app/theme.js';
import {formatNames} from './output/formats.js';
import {panes} from './view/state.js';

export type Option = {
	/** As it is typed, without its dashes. */
	readonly name: string;
	readonly short?: string;
	/** What stands for the value in the help; an option without it is a switch. */
	readonly value?: string;
	/** What it takes, where that can be listed. */
	readonly values?: readonly string[];
	/** It may be given several times. */
	readonly many?: true;
	readonly meaning: string;
};

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** The command line's options in the order of the help: what parses them, the help and the messages come from here. */
export const options = [
	{name: 'pane', value: 'NAME', values: panes, meaning: 'open on this pane, or print only this pane'},
	{name: 'format', value: 'NAME', values: formatNames, meaning: 'print and leave, no screen'},
	{name: 'published', value: 'DATE', meaning: 'the publication date, as in 2024-05-17; it beats what the source says'},
	{name: 'lang', value: 'TAG', meaning: 'the language, as in en or pt-BR; it beats what the source says'},
	{
		name: 'keys',
		value: 'KEYS',
		meaning: 'type these keys without a terminal and print the last frame; @FILE reads them from a file',
	},
	{name: 'every-frame', meaning: 'with --keys: print each frame, after a line that names its key'},
	{name: 'size', value: 'COLSxROWS', meaning: 'with --keys: the size of the frame; 80x24 by default'},
	{name: 'theme', value: 'NAME', values: themeNames, meaning: 'the colours of the screen'},
	{
		name: 'series',
		value: 'FILE',
		many: true,
		meaning: 'draw figures against this series (CSV: period, value); may be repeated',
	},
	{name: 'screen-reader', meaning: 'say in lines what the screen would show; also with INK_SCREEN_READER=true'},
	{name: 'batch', meaning: 'read records from standard input and print their readings, a line of JSON each'},
	{name: 'jobs', value: 'N', meaning: 'with --batch: worker threads at most; as many as there are cores by default'},
	{name: 'record', value: 'FILE', meaning: 'write what is typed into this file, as --keys @FILE reads it'},
	{name: 'no-history', meaning: 'open at the top, and remember no place'},
	{name: 'completions', value: 'SHELL', values: shells, meaning: 'print what completes this command line in a shell'},
	{name: 'help', short: 'h', meaning: 'print this and leave'},
	{name: 'version', short: 'v', meaning: 'print the version and leave'},
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]['name'];

export const usage = 'readout [SOURCE] [options]';

export const summary =
	'Opens a news article and shows it four ways: the story, who is in it, when it happened, and the numbers it quotes.';

export const sources =
	'SOURCE is a file (plain text, HTML, Markdown, a feed; gzip or not), a directory, a URL, or - for standard input; without it the bundled article opens. Where there is no terminal, the article is printed as text, a feed or a directory as a list.';

const width = 80;
const column = 20;

/** What `--help` prints; `settingsFile` as it is told. */
export function helpText(settingsFile: string): string {
	const rows = (options as readonly Option[]).map(({name, short, value, values, meaning}) => {
		const typed = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
		const lines = fill(values === undefined ? meaning : `${meaning}: ${values.join(', ')}`, width - column - 2);
		const pad = `\n${' '.repeat(column + 2)}`;
		return `  ${typed.padEnd(column)}${typed.length < column ? '' : pad}${lines.join(pad)}`;
	});
	return `${usage}

${fill(summary, width).join('\n')}

${fill(sources, width).join('\n')}

${rows.join('\n')}

On the screen ? shows the keys. Settings are read from
${settingsFile}
`;
}

function fill(text: string, measure: number): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && line.length + 1 + word.length > measure) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}

	return lines;
}
