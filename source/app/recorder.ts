import {isTyping, type ScreenState, topScene} from '../view/scene.js';
import {isWritable, writtenKey, writtenMouse, writtenSize} from './notation.js';
import {type Input, reduce} from './reducer.js';

export type Recorder = {
	/** Hears everything that reaches the reducer. */
	readonly hear: (input: Input) => void;
	/** Sees what came of it. */
	readonly watch: (screen: ScreenState) => void;
};

/**
 * Writes what is typed in the notation of `--keys`, first the screen's size, and a new line with each key that changes the pane.
 * The key that leaves is left out.
 */
export function recorder(write: (text: string) => void): Recorder {
	let screen: ScreenState | null = null;
	const heard: Input[] = [];
	let isFirst = true;
	return {
		hear(input) {
			heard.push(input);
		},
		watch(seen) {
			if (screen === null) write(writtenSize(topScene(seen).state.size));
			let before = screen ?? seen;
			// A burst is seen once; what each key of it did is found out again.
			for (const input of heard.splice(0).flatMap(each)) {
				const after = reduce(before, input);
				if (after.leaving) break;
				const written = writtenInput(input, before);
				if (written !== '') write(isFirst || paneIn(after) !== paneIn(before) ? `\n${written}` : written);
				isFirst &&= written === '';
				before = after;
			}

			screen = seen;
		},
	};
}

/** A burst as its keys. */
export const each = (input: Input): readonly Input[] =>
	input.type === 'keys' ? input.keys.map(key => ({type: 'key', key})) : [input];

function paneIn({scenes}: ScreenState): string {
	const top = scenes.at(-1)!;
	return `${scenes.length} ${top.kind === 'article' ? top.state.pane : top.kind}`;
}

function writtenInput(input: Input, before: ScreenState): string {
	switch (input.type) {
		case 'key':
			return isWritable(input.key) ? writtenKey(input.key) : '';
		case 'paste':
			// It goes nowhere else, and reads as typed.
			return isTyping(topScene(before)) ? [...input.text.replace(/\s+/g, ' ')].map(writtenKey).join('') : '';
		case 'mouse':
			return before.mouse ? writtenMouse(input.event) : '';
		case 'resize':
			return writtenSize(input.size);
		default:
			return '';
	}
}
