import {setImmediate as turn} from 'node:timers/promises';
import {render} from 'ink';
import type {Document} from '../reading/document.js';
import type {Size} from '../view/layout.js';
import {firstState, type Pane} from '../view/state.js';
import {App} from './app.js';
import {stepsOf} from './notation.js';
import {reduce} from './reducer.js';
import {SessionInput, SessionOutput} from './streams.js';
import type {Theme} from './theme.js';

/** One frame of a session: the key as it was written ("start" before any), and the screen once all that it set going has settled. */
export type SessionFrame = {readonly key: string; readonly frame: string};

export type SessionOptions = {readonly keys: string; readonly size: Size; readonly theme: Theme; readonly pane: Pane};

/**
 * Runs the dashboard without a terminal: the same frames for the same document, keys, size and theme, whatever the environment.
 * A key that leaves ends it; its frame is the one before.
 * @throws Fault (usage) where `keys` names an unknown key.
 */
export async function runSession(
	document: Document,
	{keys, size, theme, pane}: SessionOptions,
): Promise<SessionFrame[]> {
	const steps = stepsOf(keys);
	const stdout = new SessionOutput(size);
	const stdin = new SessionInput();
	const first = reduce(firstState(document.article, size, pane), {type: 'read', document});
	let left = false;
	const instance = render(<App first={first} theme={theme} />, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	void instance.waitUntilExit().then(() => {
		left = true;
	});
	await settle();
	const frames: SessionFrame[] = [{key: 'start', frame: frameIn(stdout)}];
	for (const step of steps) {
		if ('size' in step) stdout.resize(step.size);
		else stdin.push(step.bytes);
		await settle();
		if (left) break;
		frames.push({key: step.written, frame: frameIn(stdout)});
	}

	instance.unmount();
	return frames;
}

/** Two turns: Ink hands a key on in the first, and React's effects have run by the second. */
async function settle(): Promise<void> {
	await turn();
	await turn();
}

const frameIn = ({last, rows}: SessionOutput): string => {
	const lines = last.split('\n').slice(0, rows);
	while (lines.length < rows) lines.push('');
	return lines.map(line => line.trimEnd()).join('\n');
};
