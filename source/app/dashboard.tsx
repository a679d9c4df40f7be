import {render} from 'ink';
import {endHungUp, whenAway} from '../terminal/away.js';
import {clipboardSequence} from '../terminal/clipboard.js';
import type {FirstFrame} from '../terminal/first-frame.js';
import {guard} from '../terminal/guard.js';
import {listenToMouse, mouseOff, mouseOn} from '../terminal/mouse.js';
import {clearOnResize, redrawn} from '../terminal/resize.js';
import {stopUntilContinued, whenContinued} from '../terminal/suspend.js';
import {titleOf} from '../terminal/title.js';
import {nameOf, type ScreenState, topScene} from '../view/scene.js';
import {App, type AppProps, maxFps} from './app.js';
import {type Said, tellingOn} from './tell.js';
import type {Theme} from './theme.js';

export type DashboardOptions = Pick<
	AppProps,
	'read' | 'open' | 'address' | 'browse' | 'hear' | 'watch' | 'left' | 'going' | 'admit'
> & {
	/** For a screen reader: lines are said, and nothing is drawn. */
	readonly said?: Said | undefined;
	/** What the screen opens with, at the terminal's size. */
	readonly first: ScreenState;
	/** Runs what begins to draw; the first frame stands there already, but for a screen reader. */
	readonly draw: FirstFrame['handOver'];
	readonly theme: Theme;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** Told of what nothing else caught, after the terminal is as it was. */
	readonly fail: (error: unknown) => void;
};

/**
 * The screen in a terminal, until a key leaves it: the exit code. The terminal is then as it was, however it ends.
 * @throws What a source failed with, where nothing is left to show.
 */
export async function openDashboard(options: DashboardOptions): Promise<number> {
	const {first, draw, theme, said, stdin, stdout, fail, ...given} = options;
	const redraw = () => redrawn(stdout);
	const copy = (text: string) => {
		stdout.write(clipboardSequence(text) ?? '');
	};

	let hasMouse = false;
	const listen: NonNullable<AppProps['listen']> = tell => {
		const end = listenToMouse(stdin, stdout, tell);
		hasMouse = true;
		return () => {
			hasMouse = false;
			end();
		};
	};

	const title = titleOf(stdout);
	const watch = (seen: ScreenState) => {
		title.show(nameOf(topScene(seen)));
		given.watch?.(seen);
	};

	const left = () => {
		title.restore();
		given.left?.();
	};

	// While the shell has the terminal, its title is its own, and so is the mouse.
	let stopped = false;
	const stop = () => {
		title.restore();
		if (hasMouse) stdout.write(mouseOff);
		stopped = true;
		stopUntilContinued();
		setImmediate(() => {
			stopped = false;
		});
		if (hasMouse) stdout.write(mouseOn);
	};

	const instance = draw(() =>
		render(
			<App
				first={first}
				theme={theme}
				copy={copy}
				{...(said ? {tell: tellingOn(stdout, said)} : {listen, redraw})}
				stop={stop}
				{...given}
				watch={watch}
				left={left}
			/>,
			{
				stdin,
				stdout,
				alternateScreen: !said,
				isScreenReaderEnabled: said !== undefined,
				incrementalRendering: true,
				maxFps,
				interactive: true,
				patchConsole: false,
				exitOnCtrlC: false,
			},
		),
	);
	if (!said) clearOnResize(stdout, instance);
	const release = guard(() => instance.unmount(), fail);
	const stay = whenAway(stdin, stdout, () => {
		instance.unmount();
		endHungUp();
	});
	const ends = whenContinued(
		stdin,
		() => stopped,
		() => {
			if (hasMouse) stdout.write(mouseOn);
			if (!said) redraw();
		},
	);
	try {
		const code = await instance.waitUntilExit();
		return typeof code === 'number' ? code : 0;
	} finally {
		release();
		stay();
		ends();
	}
}
