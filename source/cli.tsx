#!/usr/bin/env node
import {openSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';
import {themeOf} from './app/theme.js';
import type {Article} from './article/article.js';
import {cleanLine} from './article/clean.js';
import {type CleanText, ours} from './article/clean-text.js';
import {exitCodes, Fault} from './article/fault.js';
import type {OpenOptions} from './article/sources/open.js';
import {type Run, readCommandLine} from './command-line.js';
import {helpText} from './options.js';
import {firstState, type Pane} from './view/state.js';
import {ReaderGone, write} from './write.js';

declare const READOUT_VERSION: string;

const strays = ['uncaughtException', 'unhandledRejection'] as const;

/** Does what was asked for; the exit code. What a run doesn't need isn't loaded. */
async function perform(run: Run): Promise<number> {
	switch (run.kind) {
		case 'help':
			return say(helpText());
		case 'version':
			return say(`${READOUT_VERSION}\n`);
		case 'batch': {
			const {batch} = await import('./batch.js');
			for await (const line of batch(process.stdin)) await write(process.stdout, line);
			return exitCodes.done;
		}
		case 'print': {
			const {printSource} = await import('./print-source.js');
			const {source, format, pane} = run;
			return printSource({source, options: optionsOf(run), format, pane}, {say, warn});
		}

		case 'session':
			return runSession(run);
		case 'screen':
			return show(run);
	}
}

async function say(text: string): Promise<number> {
	await write(process.stdout, text);
	return exitCodes.done;
}

const optionsOf = ({published, language}: Run & {kind: 'print' | 'screen' | 'session'}): OpenOptions => ({
	...(published !== undefined && {published}),
	...(language !== undefined && {language}),
});

async function opened(run: Run & {kind: 'screen'}): Promise<Article> {
	const {load} = await import('./article/sources/load.js');
	return load(run.source, optionsOf(run));
}

async function printText(article: Article, pane: Pane | null): Promise<number> {
	const {printed} = await import('./print-source.js');
	return say(await printed(article, 'text', pane));
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
	const {theme, pane} = run;
	const article = await opened(run);
	const stdin = process.stdin.isTTY ? process.stdin : controllingTerminal();
	if (stdin === null) return printText(article, pane);
	const {openDashboard} = await import('./app/dashboard.js');
	// The dashboard has a guard of its own, which brings the terminal back before anything is said.
	for (const stray of strays) process.off(stray, leave);
	return openDashboard({
		scene: size => ({kind: 'article', state: firstState(article, size, pane ?? 'story')}),
		read: async unread => (await import('./reading/read.js')).read(unread),
		theme: themeOf(theme, process.env),
		stdin,
		stdout: process.stdout,
		fail: leave,
	});
}

/** Where keys come from when standard input is taken; null where there is no terminal. */
function controllingTerminal(): ReadStream | null {
	try {
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
try {
	const canShow = process.stdout.isTTY === true && process.env.TERM !== 'dumb';
	process.exit(await perform(readCommandLine(process.argv.slice(2), {canShow})));
} catch (error) {
	leave(error);
}
