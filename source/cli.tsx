#!/usr/bin/env node
import {openSync, readFileSync} from 'node:fs';
import process from 'node:process';
import type {ReadStream} from 'node:tty';
import {sizeOf} from './app/size.js';
import {chosenTheme, themeOf} from './app/theme.js';
import {cleanLine} from './article/clean.js';
import {type CleanText, ours} from './article/clean-text.js';
import {exitCodes, Fault} from './article/fault.js';
import type {OpenOptions} from './article/sources/opened.js';
import {isUrl} from './article/url.js';
import {type Run, readCommandLine} from './command-line.js';
import type {History} from './habits/history.js';
import type {Settings} from './habits/settings.js';
import {helpText} from './options.js';
import type {Reference} from './reading/series/reference.js';
import {lettersOf} from './view/glyphs.js';
import {spokenSize} from './view/layout.js';
import {isTerminal, ReaderGone, write} from './write.js';

declare const READOUT_VERSION: string;

const strays = ['uncaughtException', 'unhandledRejection'] as const;

/** Does what was asked for; the exit code. What a run doesn't need isn't loaded. */
async function perform(run: Run): Promise<number> {
	switch (run.kind) {
		case 'help':
			return help();
		case 'completions': {
			const {completionsFor} = await import('./completions.js');
			return say(completionsFor(run.shell));
		}
		case 'version':
			return say(`${READOUT_VERSION}\n`);
		case 'batch': {
			const {batch} = await import('./batch.js');
			const jobs = run.jobs ?? (await import('node:os')).availableParallelism();
			for await (const line of batch(process.stdin, {jobs})) await write(line);
			return exitCodes.done;
		}
		case 'print':
			return printRun(run);
		case 'session':
			return runSession(run);
		case 'screen':
			return show(run);
	}
}

async function help(): Promise<number> {
	const {settingsFile, told} = await import('./habits/folders.js');
	return say(helpText(told(settingsFile)));
}

async function say(text: string): Promise<number> {
	await write(text);
	return exitCodes.done;
}

const optionsOf = ({
	published,
	language,
}: Partial<Pick<Run & {kind: 'print'}, 'published' | 'language'>>): OpenOptions => ({
	...(published !== undefined && {published}),
	...(language !== undefined && {language}),
});

/** Before anything is opened or shown, so that a wrong row is told at once. */
async function seriesOf({series}: Pick<Run & {kind: 'print'}, 'series'>): Promise<readonly Reference[]> {
	return series.length === 0 ? [] : (await import('./series-files.js')).seriesFrom(series);
}

async function printRun(run: Omit<Run & {kind: 'print'}, 'kind'>): Promise<number> {
	const {printSource} = await import('./print-source.js');
	const {source, format, pane} = run;
	const series = await seriesOf(run);
	return printSource({source, options: optionsOf(run), format, pane, series}, {say, warn});
}

async function runSession(run: Run & {kind: 'session'}): Promise<number> {
	const {session} = await import('./testing.js');
	const {size, theme, everyFrame} = run;
	const frames = await session(run.source, {
		keys: keysOf(run.keys),
		size,
		...(theme !== undefined && {theme}),
		...(run.pane !== null && {pane: run.pane}),
		...optionsOf(run),
		series: await seriesOf(run),
		screenReader: run.spoken,
	});
	if (!everyFrame) return say(`${frames.at(-1)?.frame ?? ''}\n`);
	return say(frames.map(({key, frame}) => `--- ${key}\n${frame}\n`).join(''));
}

/** The keys as they were given, or those in the file that is named; line ends mean nothing there. */
function keysOf(given: string): string {
	if (!given.startsWith('@')) return given;
	const file = given.slice(1);
	try {
		return readFileSync(file, 'utf8').replace(/\r?\n|\r/g, '');
	} catch {
		throw new Fault('cannotOpen', ours`--keys @${cleanLine(file)}: the file can't be opened; name one that can`);
	}
}

async function show(run: Run & {kind: 'screen'}): Promise<number> {
	const {source, theme} = run;
	const isSpoken = run.spoken || process.env.INK_SCREEN_READER === 'true';
	const stdin = process.stdin.isTTY ? process.stdin : await controllingTerminal();
	if (stdin === null) return printRun({...run, format: 'text'});
	const {settings, history, recording} = await habitsOf(run);
	const series = await seriesOf(run);
	const {linksFrom, targetOf} = await import('./article/sources/target.js');
	const target = targetOf(source, optionsOf(run));
	const {openedAt, openingOf} = await import('./app/opening.js');
	const beginning = !isSpoken;
	const first = (await isWaitedFor(source)) ? null : await openedAt(target, history?.placeOf, {beginning});
	const {writeFirstFrame} = await import('./terminal/first-frame.js');
	const opening = {
		target,
		opened: first?.opened ?? null,
		pane: run.pane ?? ('story' as const),
		measure: settings.measure,
		place: first?.place ?? null,
		habits: {...settings, letters: lettersOf(process.env)},
		theme: themeOf(chosenTheme(theme, process.env, settings.theme), process.env),
	};
	const sizeNow = () => (isSpoken ? spokenSize : sizeOf(process.stdout));
	const size = sizeNow();
	let {screen, rows} = openingOf(opening, size);
	// The first frame has a guard of its own, and so has the dashboard: the terminal is brought back before anything is said.
	for (const stray of strays) process.off(stray, leave);
	if (!isSpoken) (await import('./app/anchored.js')).anchorWrites(process.stdout);
	const frame = writeFirstFrame({stdin, stdout: process.stdout}, isSpoken ? null : rows, leave);
	try {
		const {openDashboard} = await import('./app/dashboard.js');
		const {besideScreen} = await import('./read-beside.js');
		const {make, read} = besideScreen(series);
		const address = await linksFrom(source, optionsOf({language: run.language}));
		const said = isSpoken ? (await import('./view/spoken/said.js')).said : undefined;
		await frame.signalsHeeded();
		const now = sizeNow();
		if (now.columns !== size.columns || now.rows !== size.rows) {
			({screen, rows} = openingOf(opening, now));
			frame.replace(rows);
		}

		return openDashboard({
			first: screen,
			draw: frame.handOver,
			...(history && {watch: history.note, left: history.save}),
			...recording,
			read,
			// What is opened on the screen is made beside it.
			open(chosen, {onSlow, ...options}) {
				const given = {...options, beginning, make};
				const slow = setTimeout(onSlow, unnoticed);
				return openedAt(chosen, history?.placeOf, given).finally(() => clearTimeout(slow));
			},
			address,
			browse: async href => {
				const {openInBrowser} = await import('./terminal/browser.js');
				return (await openInBrowser(href)) ? ours`opened in the browser` : ours`no browser here: ${href}`;
			},
			theme: opening.theme,
			said,
			stdin,
			stdout: process.stdout,
			fail: leave,
		});
	} catch (error) {
		frame.leave();
		throw error;
	}
}

/** Milliseconds that nobody takes for waiting. */
const unnoticed = 150;

/** Whether it takes so long until there is an article that the screen says so: what comes from the web, and a long page. */
async function isWaitedFor(source: string | undefined): Promise<boolean> {
	if (source === undefined || source === '-') return false;
	if (isUrl(source)) return true;
	const {isLongPage} = await import('./article/sources/beginning.js');
	return isLongPage(source);
}

type Habits = {
	readonly settings: Settings;
	readonly history: History | null;
	readonly recording: ReturnType<typeof import('./habits/recording.js').recordInto> | null;
};

/** What stays from one run to the next; a session that is recorded is to be lived again anywhere, so that nothing is read for it. */
async function habitsOf(run: Run & {kind: 'screen'}): Promise<Habits> {
	if (run.record !== undefined) {
		const {recordInto} = await import('./habits/recording.js');
		return {settings: {}, history: null, recording: recordInto(run.record)};
	}

	const {readSettings} = await import('./habits/settings-file.js');
	const settings = await readSettings();
	if (!run.history || settings.history === false) return {settings, history: null, recording: null};
	const [{openHistory}, {placesFile}] = await Promise.all([
		import('./habits/history.js'),
		import('./habits/folders.js'),
	]);
	return {settings, history: openHistory(placesFile), recording: null};
}

/** Where keys come from when standard input is taken; null where there is no terminal. */
async function controllingTerminal(): Promise<ReadStream | null> {
	try {
		const {ReadStream} = await import('node:tty');
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
}

function leave(error: unknown): never {
	if (error instanceof ReaderGone) process.exit(exitCodes.done);
	if (error instanceof Fault) end(error.message, error.exitCode);
	const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	end(ours`a fault of its own, please report it: ${cleanLine(what)}`, exitCodes.ours);
}

const warn = (message: CleanText): void => {
	process.stderr.write(`readout: ${message}\n`);
};

function end(message: CleanText, code: number): never {
	warn(message);
	process.exit(code);
}

for (const stray of strays) process.on(stray, leave);
async function main(): Promise<number> {
	const canShow = isTerminal() && process.env.TERM !== 'dumb';
	return perform(readCommandLine(process.argv.slice(2), {canShow}));
}

main().then(code => process.exit(code), leave);
