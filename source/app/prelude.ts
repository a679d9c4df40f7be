import {setImmediate as turn} from 'node:timers/promises';
import type {FirstFrame} from '../terminal/first-frame.js';
import {frameOf} from '../view/frame.js';
import {type ScreenState, topScene} from '../view/scene.js';
import {keysIn} from './notation.js';
import {paintFrame} from './paint.js';
import {type Address, type Input, reduce} from './reducer.js';
import {sizeOf} from './size.js';
import type {Theme} from './theme.js';

export type Prelude = {
	/** Heeds every key and signal that came so far; false once a key waits for what only the dashboard can do. */
	readonly heed: () => Promise<boolean>;
	readonly dispatch: (input: Input) => void;
	/** Loads what draws the frames after these, step by step, so that no key waits for all of it. */
	readonly dashboard: () => Promise<typeof import('./dashboard.js')>;
	/** Draws no more; the keys that wait, and all that come, are left in `stdin`. */
	readonly end: () => ScreenState;
};

export type PreludeOptions = {
	readonly first: ScreenState;
	/** Where the first screen stands. */
	readonly frame: Pick<FirstFrame, 'change' | 'replace'>;
	readonly theme: Theme;
	/** Else they all wait. */
	readonly hearsKeys: boolean;
	/** What opens a link, so that it waits. */
	readonly address?: Address | undefined;
	/** Told of the screen after every change. */
	readonly watch?: ((screen: ScreenState) => void) | undefined;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
};

/**
 * The screen while Ink is still to be loaded: the same reducer and the same frames. It answers the keys that change nothing but the
 * picture; the first that asks for more ends that, and waits with all after it.
 */
export function prelude({first, frame, theme, hearsKeys, address, watch, stdin, stdout}: PreludeOptions): Prelude {
	let screen = first;
	const reach = (next: ScreenState, draw: (rows: readonly string[]) => void) => {
		if (next === screen) return;
		screen = next;
		watch?.(screen);
		draw(paintFrame(frameOf(screen), theme));
	};

	let isAwaited = !hearsKeys;
	const hear = () => {
		for (let bytes: string | null; !isAwaited && (bytes = stdin.read() as string | null) !== null; ) {
			const keys = keysIn(bytes);
			const next = keys && reduce(screen, {type: 'keys', keys}, address);
			if (next && isPicture(screen, next)) reach(next, frame.change);
			else {
				isAwaited = true;
				stdin.unshift(bytes, 'utf8');
			}
		}
	};

	const shown = topScene(first).state.size;
	const resize = () => reach(reduce(screen, {type: 'resize', size: sizeOf(stdout)}), frame.replace);

	const heed = async () => {
		// The first ends the turn that is under way, the second comes after one that looked for what came.
		for (let turns = 0; turns < 2; turns++) await turn();
		hear();
		return !isAwaited;
	};

	if (hearsKeys) stdin.setEncoding('utf8').read(0);
	// What is said has no size; another may have come before it was listened to.
	if (!shown.spoken) {
		stdout.on('resize', resize);
		const {columns, rows} = sizeOf(stdout);
		if (columns !== shown.columns || rows !== shown.rows) resize();
	}

	return {
		heed,
		async dashboard() {
			for (const load of [() => import('react'), () => import('ink')]) {
				await load();
				await heed();
			}

			return import('./dashboard.js');
		},
		dispatch: input => reach(reduce(screen, input), frame.change),
		end() {
			stdout.off('resize', resize);
			return screen;
		},
	};
}

/** Whether a change asks for nothing but another picture of the same article or choice. */
function isPicture(before: ScreenState, after: ScreenState): boolean {
	const {scenes, help: _, ...rest} = after;
	return (
		scenes.length === before.scenes.length &&
		scenes.at(-1)!.kind === before.scenes.at(-1)!.kind &&
		Object.entries(rest).every(([name, value]) => before[name as keyof typeof rest] === value)
	);
}
