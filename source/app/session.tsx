import {render} from 'ink';
import type {Article} from '../article/article.js';
import {ours} from '../article/clean-text.js';
import type {Document} from '../reading/document.js';
import type {Size} from '../view/layout.js';
import {type Scene, screenOf} from '../view/scene.js';
import {firstState, type Pane} from '../view/state.js';
import {App, type AppProps} from './app.js';
import {readArticle} from './article-reducer.js';
import {stepsOf} from './notation.js';
import {settle} from './pace.js';
import {SessionInput, SessionOutput} from './streams.js';
import {tellingOn} from './tell.js';
import type {Theme} from './theme.js';

/** An article as the screen opens with it; with its document it is read already. */
export function articleScene(article: Article, size: Size, pane: Pane, document?: Document): Scene {
	const state = firstState(article, size, pane);
	return {kind: 'article', state: document ? readArticle(state, document) : state};
}

/** One frame of a session: the key as it was written ("start" before any), and the screen once all that it set going has settled. */
export type SessionFrame = {readonly key: string; readonly frame: string};

export type SessionOptions = Pick<AppProps, 'read' | 'address'> & {
	readonly keys: string;
	readonly theme: Theme;
};

/**
 * Runs the dashboard without a terminal: the same frames for the same scene, keys and theme, whatever the environment.
 * A key that leaves ends it; its frame is the one before. Where the size is `spoken`, a frame is what the key had said.
 * @throws Fault (usage) where `keys` names an unknown key; what a source failed with, where nothing is left to show.
 */
export async function runSession(scene: Scene, {keys, theme, read, address}: SessionOptions): Promise<SessionFrame[]> {
	const steps = stepsOf(keys);
	const said = scene.state.size.spoken ? (await import('../view/spoken/said.js')).said : undefined;
	const stdout = new SessionOutput(scene.state.size);
	const stdin = new SessionInput();
	const work = new Set<Promise<unknown>>();
	let left: {readonly fault?: unknown} | null = null;
	const instance = render(
		<App
			first={screenOf(scene)}
			theme={theme}
			read={read}
			{...(address && {address})}
			browse={opensAnything}
			{...(said ? {tell: tellingOn(stdout, said)} : {listen: stdin.listen})}
			going={task => {
				work.add(task);
			}}
		/>,
		{
			stdout: stdout as unknown as NodeJS.WriteStream,
			stdin: stdin as unknown as NodeJS.ReadStream,
			debug: true,
			interactive: true,
			isScreenReaderEnabled: said !== undefined,
			patchConsole: false,
			exitOnCtrlC: false,
		},
	);
	void instance.waitUntilExit().then(
		() => {
			left = {};
		},
		(fault: unknown) => {
			left = {fault};
		},
	);
	const frames: SessionFrame[] = [];
	for (const step of [null, ...steps]) {
		if (step && 'size' in step) stdout.resize(step.size);
		else if (step && 'mouse' in step) stdin.point(step.mouse);
		else if (step) stdin.push(step.bytes);
		await settle(work);
		if (left) break;
		const told = stdout.since();
		frames.push({key: step?.written ?? 'start', frame: said ? told.trimEnd() : frameIn(stdout)});
	}

	instance.unmount();
	const ended = left as {readonly fault?: unknown} | null;
	if (ended?.fault !== undefined) throw ended.fault;
	return frames;
}

/** There is no browser, and what is told of it is what is told as a rule. */
const opensAnything = async () => ours`opened in the browser`;

const frameIn = ({last, rows}: SessionOutput): string => {
	const lines = last.split('\n').slice(0, rows);
	while (lines.length < rows) lines.push('');
	return lines.map(line => line.trimEnd()).join('\n');
};
