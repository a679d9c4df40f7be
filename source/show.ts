import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';
import {anchorWrites} from './app/anchored.js';
import {openedAt, openingOf} from './app/opening.js';
import {sizeOf} from './app/size.js';
import {chosenTheme, themeOf} from './app/theme.js';
import {ours} from './article/clean-text.js';
import {isLongPage} from './article/sources/beginning.js';
import type {OpenOptions} from './article/sources/opened.js';
import {linksFrom, targetOf} from './article/sources/target.js';
import {isUrl} from './article/url.js';
import type {Run} from './command-line.js';
import type {History} from './habits/history.js';
import type {Settings} from './habits/settings.js';
import type {Reference} from './reading/series/reference.js';
import {writeFirstFrame} from './terminal/first-frame.js';
import {lettersOf} from './view/glyphs.js';
import {spokenSize} from './view/layout.js';
import {topScene} from './view/scene.js';

type ScreenRun = Run & {kind: 'screen'};

export type Shown = {
	readonly options: OpenOptions;
	readonly series: readonly Reference[];
	readonly stdin: ReadStream;
	/** Called once the terminal has a guard of its own. */
	readonly guarded: () => void;
	/** Told of what nothing else caught, after the terminal is as it was. */
	readonly fail: (error: unknown) => void;
};

/** The screen until a key leaves it: the exit code. First the frame alone, then keys and what is read, then what draws the others. */
export async function show(run: ScreenRun, {options, series, stdin, guarded, fail}: Shown): Promise<number> {
	const {source} = run;
	const {stdout, env} = process;
	const isSpoken = run.spoken || env.INK_SCREEN_READER === 'true';
	const {settings, history, recording} = await habitsOf(run);
	const target = targetOf(source, options);
	const beginning = !isSpoken;
	const first = (await isWaitedFor(source)) ? null : await openedAt(target, history?.placeOf, {beginning});
	const theme = themeOf(chosenTheme(run.theme, env, settings.theme), env);
	const opening = {
		target,
		opened: first?.opened ?? null,
		pane: run.pane ?? ('story' as const),
		measure: settings.measure,
		place: first?.place ?? null,
		habits: {...settings, letters: lettersOf(env)},
		theme,
	};
	const {screen, rows} = openingOf(opening, isSpoken ? spokenSize : sizeOf(stdout));
	// The first frame has a guard of its own, and so has the dashboard: the terminal is brought back before anything is said.
	guarded();
	if (!isSpoken) anchorWrites(stdout);
	const kept = recording ?? (history && {watch: history.note, left: history.save});
	const frame = writeFirstFrame({stdin, stdout}, isSpoken ? null : rows, {fail, left: kept?.left});
	try {
		const [{besideScreen, isReadAtOnce}, {prelude}] = await Promise.all([
			import('./read-beside.js'),
			import('./app/prelude.js'),
		]);
		const {language} = options;
		const address = await linksFrom(source, {...(language !== undefined && {language})});
		// What is recorded keeps the pace of the dashboard, and what is said is no picture.
		const hearsKeys = recording === null && !isSpoken;
		const {note: watch} = history ?? {};
		const before = prelude({first: screen, frame, theme, hearsKeys, address, watch, stdin, stdout});
		const scene = topScene(screen);
		if (hearsKeys && scene.kind === 'article' && isReadAtOnce(scene.state)) {
			const {read} = await import('./reading/read.js');
			const {article} = scene.state;
			if (await before.heed()) before.dispatch({type: 'read', article, document: read(article, {series})});
		}

		await before.heed();
		const {openDashboard} = await before.dashboard();
		const {make, read} = besideScreen(series);
		const said = isSpoken ? (await import('./view/spoken/said.js')).said : undefined;
		await before.heed();
		return openDashboard({
			first: before.end(),
			draw: frame.handOver,
			...kept,
			read,
			// What is opened on the screen is made beside it.
			open(chosen, {onSlow, ...asked}) {
				const given = {...asked, beginning, make};
				const slow = setTimeout(onSlow, unnoticed);
				return openedAt(chosen, history?.placeOf, given).finally(() => clearTimeout(slow));
			},
			address,
			browse: async href => {
				const {openInBrowser} = await import('./terminal/browser.js');
				return (await openInBrowser(href)) ? ours`opened in the browser` : ours`no browser here: ${href}`;
			},
			theme,
			said,
			stdin,
			stdout,
			fail,
		});
	} catch (error) {
		frame.leave();
		throw error;
	}
}

/** Milliseconds that nobody takes for waiting. */
const unnoticed = 150;

/** Whether it takes so long until there is an article that the screen says so: what comes from the web, and a long page. */
const isWaitedFor = async (source: string | undefined): Promise<boolean> =>
	source !== undefined && source !== '-' && (isUrl(source) || isLongPage(source));

type Habits = {
	readonly settings: Settings;
	readonly history: History | null;
	readonly recording: ReturnType<typeof import('./habits/recording.js').recordInto> | null;
};

/** What stays from one run to the next; a session that is recorded is to be lived again anywhere, so that nothing is read for it. */
async function habitsOf(run: ScreenRun): Promise<Habits> {
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
export function keysFrom(stdin: NodeJS.ReadStream): ReadStream | null {
	if (stdin.isTTY) return stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
}
