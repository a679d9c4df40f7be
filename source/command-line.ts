import meow from 'meow';
import type {ThemeName} from './app/theme.js';
import {cleanLine} from './article/clean.js';
import {type CleanText, join, ours} from './article/clean-text.js';
import {Fault} from './article/fault.js';
import {isLanguageTag} from './article/language.js';
import {isPublicationDate} from './article/published.js';
import {type Option, type OptionName, options, type Shell} from './options.js';
import {type FormatName, whyPaneRefused} from './output/formats.js';
import type {Size} from './view/layout.js';
import type {Pane} from './view/state.js';

/** `source` is undefined for the bundled article. */
type Opened = {
	readonly source: string | undefined;
	readonly published: string | undefined;
	readonly language: string | undefined;
	/** Files of reference series. */
	readonly series: readonly string[];
	readonly pane: Pane | null;
};

/** What the command line asks for. */
export type Run =
	| {readonly kind: 'help'}
	| {readonly kind: 'version'}
	| {readonly kind: 'completions'; readonly shell: Shell}
	/** `jobs` is undefined for as many as there are cores. */
	| {readonly kind: 'batch'; readonly jobs: number | undefined}
	| (Opened & {readonly kind: 'print'; readonly format: FormatName})
	| (Opened & {
			readonly kind: 'screen';
			readonly theme: ThemeName | undefined;
			readonly spoken: boolean;
			readonly history: boolean;
			readonly record: string | undefined;
	  })
	| (Opened & {
			readonly kind: 'session';
			/** As typed: the notation, or "@FILE". */
			readonly keys: string;
			readonly everyFrame: boolean;
			readonly size: Size;
			readonly theme: ThemeName | undefined;
			readonly spoken: boolean;
	  });

type Flags = Readonly<Partial<Record<OptionName, string | true | readonly string[]>>>;

/**
 * Reads the arguments. `canShow`: whether standard output can show a screen. Pure.
 * @throws Fault (usage) that names what is wrong and what would be right
 */
export function readCommandLine(argv: readonly string[], {canShow}: {readonly canShow: boolean}): Run {
	const {input, flags} = parse(argv);
	if (flags.help) return {kind: 'help'};
	if (flags.version) return {kind: 'version'};
	if (flags.completions !== undefined) return {kind: 'completions', shell: flags.completions as Shell};
	refuseCompany(flags, input);
	if (flags.batch) return {kind: 'batch', jobs: jobsOf(flags.jobs as string | undefined)};
	// Each has passed the list of what it takes.
	const format = flags.format as FormatName | undefined;
	const theme = flags.theme as ThemeName | undefined;
	const pane = (flags.pane as Pane | undefined) ?? null;
	const published = flags.published as string | undefined;
	if (published !== undefined && !isPublicationDate(published))
		throw usage(ours`--published ${quote(published)}: no date; write one like 2024-05-17 or 2024-05-17T09:30:00Z`);
	const language = flags.lang as string | undefined;
	if (language !== undefined && !isLanguageTag(language))
		throw usage(ours`--lang ${quote(language)}: no language; write a tag like en or pt-BR`);
	const series = (flags.series as readonly string[] | undefined) ?? [];
	const opened: Opened = {source: input[0], published, language, series, pane};
	const spoken = flags['screen-reader'] === true;
	const size = sizeOf(flags.size as string | undefined);
	if (flags.keys !== undefined) {
		const everyFrame = flags['every-frame'] === true;
		return {kind: 'session', ...opened, keys: String(flags.keys), everyFrame, size, theme, spoken};
	}

	const record = flags.record as string | undefined;
	if (format === undefined && canShow)
		return {kind: 'screen', ...opened, theme, spoken, history: flags['no-history'] === undefined, record};
	if (record !== undefined)
		throw usage(ours`--record ${quote(record)}: only the screen can be recorded, and standard output can show none`);
	const refused = whyPaneRefused(format ?? 'text', pane);
	if (refused !== null) throw usage(refused);
	return {kind: 'print', ...opened, format: format ?? 'text'};
}

const table: readonly Option[] = options;

/** meow splits the arguments; what it would let through or end the program for is refused here, in one line. */
function parse(argv: readonly string[]): {input: readonly string[]; flags: Flags} {
	refuseUnknown(argv);
	const {input, unnormalizedFlags} = meow({
		// Where it would look for a package.json, which it is given.
		importMeta: {url: 'file:///readout'} as ImportMeta,
		pkg: {name: 'readout'},
		argv,
		autoHelp: false,
		autoVersion: false,
		flags: Object.fromEntries(
			table.map(({name, short, value, many}) => [
				camelCase(name),
				{
					type: value === undefined ? 'boolean' : 'string',
					...(short !== undefined && {shortFlag: short}),
					...(many && {isMultiple: true}),
				},
			]),
		) as Record<string, {type: 'string' | 'boolean'}>,
	});
	const flags: Partial<Record<OptionName, string | true | readonly string[]>> = {};
	for (const {name, values} of options as ReadonlyArray<Option & {name: OptionName}>) {
		// meow takes the "no-" of a switch for its opposite.
		const value = name.startsWith('no-')
			? unnormalizedFlags[camelCase(name.slice(3))] === false
			: unnormalizedFlags[camelCase(name)];
		if (value === undefined || value === false) continue;
		if (Array.isArray(value)) {
			if (value.length > 0) flags[name] = value.map(String);
			continue;
		}

		if (values !== undefined && !values.includes(String(value)))
			throw usage(ours`--${cleanLine(name)} ${quote(String(value))}: it takes ${list(values)}`);
		flags[name] = value === true ? true : String(value);
	}

	if (input.length > 1) throw usage(ours`${quote(input[1]!)} after ${quote(input[0]!)}: one source at a time`);
	return {input, flags};
}

/** Refuses an option that isn't in the table, one given twice, a value that is missing or too much. */
function refuseUnknown(argv: readonly string[]): void {
	const seen = new Set<string>();
	for (let at = 0; at < argv.length && argv[at] !== '--'; at++) {
		const argument = argv[at]!;
		if (!argument.startsWith('-') || argument === '-') continue;
		const [typed = argument, value] = argument.split('=', 2);
		const option = table.find(({name, short}) => typed === `--${name}` || typed === `-${short}`);
		if (option === undefined)
			throw usage(ours`${cleanLine(typed)}: no such option; it takes ${list(table.map(({name}) => `--${name}`))}`);
		const name = cleanLine(option.name);
		if (seen.has(option.name) && !option.many) throw usage(ours`--${name} is given twice: give it once`);
		seen.add(option.name);
		if (option.value === undefined) {
			if (value !== undefined) throw usage(ours`--${name} takes no value`);
		} else if (value === undefined) {
			const next = argv[++at];
			if (next === undefined || next.startsWith('-')) {
				const wanted = option.values === undefined ? cleanLine(option.value) : ours`one of ${list(option.values)}`;
				throw usage(ours`--${name} has no value: give it ${wanted}`);
			}
		}
	}
}

/** Options that exclude each other: an option, and all that it can't stand with. */
const strangers: ReadonlyArray<readonly [OptionName, readonly OptionName[]]> = [
	[
		'batch',
		['pane', 'format', 'published', 'lang', 'keys', 'every-frame', 'size', 'theme', 'series', 'no-history', 'record'],
	],
	['keys', ['format', 'record']],
	['screen-reader', ['format', 'size', 'theme']],
	['record', ['format']],
];

/** Options that mean nothing without another. */
const needs: ReadonlyArray<readonly [OptionName, OptionName]> = [
	['every-frame', 'keys'],
	['size', 'keys'],
	['jobs', 'batch'],
];

function refuseCompany(flags: Flags, input: readonly string[]): void {
	for (const [option, others] of strangers) {
		const other = flags[option] === undefined ? undefined : others.find(name => flags[name] !== undefined);
		if (other !== undefined)
			throw usage(ours`--${cleanLine(option)} with --${cleanLine(other)}: leave one of them out`);
	}

	for (const [option, other] of needs) {
		if (flags[option] !== undefined && flags[other] === undefined)
			throw usage(ours`--${cleanLine(option)} without --${cleanLine(other)}: it goes with --${cleanLine(other)} alone`);
	}

	if (flags.batch && input[0] !== undefined)
		throw usage(ours`--batch with ${quote(input[0])}: its records come from standard input`);
}

const largest = 1000;

function sizeOf(given: string | undefined): Size {
	if (given === undefined) return {columns: 80, rows: 24};
	const [, columns = 0, rows = 0] = /^(\d{1,4})x(\d{1,4})$/.exec(given)?.map(Number) ?? [];
	if (columns < 1 || rows < 1 || columns > largest || rows > largest)
		throw usage(ours`--size ${quote(given)}: it takes COLSxROWS from 1x1 to ${largest}x${largest}, as in 80x24`);
	return {columns, rows};
}

const mostJobs = 256;

function jobsOf(given: string | undefined): number | undefined {
	if (given === undefined) return undefined;
	const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
	if (jobs < 1 || jobs > mostJobs) throw usage(ours`--jobs ${quote(given)}: it takes a number from 1 to ${mostJobs}`);
	return jobs;
}

const usage = (message: CleanText): Fault => new Fault('usage', message);
const quote = (argument: string): CleanText => (argument === '' ? ours`""` : cleanLine(argument));
const list = (values: readonly string[]): CleanText =>
	join(
		values.map(value => cleanLine(value)),
		', ',
	);
const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
