#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {cleanLine} from './article/clean.js';
import {type CleanText, ours} from './article/clean-text.js';
import {exitCodes, Fault} from './article/fault.js';
import type {OpenOptions} from './article/sources/opened.js';
import {type Run, readCommandLine} from './command-line.js';
import {helpText} from './options.js';
import type {Reference} from './reading/series/reference.js';
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
			return showRun(run);
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

async function showRun(run: Run & {kind: 'screen'}): Promise<number> {
	const {keysFrom, show} = await import('./show.js');
	const stdin = keysFrom(process.stdin);
	if (stdin === null) return printRun({...run, format: 'text'});
	const guarded = () => {
		for (const stray of strays) process.off(stray, leave);
	};

	return show(run, {options: optionsOf(run), series: await seriesOf(run), stdin, guarded, fail: leave});
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
