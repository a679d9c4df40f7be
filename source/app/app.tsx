import {useApp, useInput, usePaste, useStdout} from 'ink';
import {useEffect, useReducer} from 'react';
import type {Document} from '../reading/document.js';
import {frameOf} from '../view/frame.js';
import type {State} from '../view/state.js';
import {keysOf} from './keys.js';
import {reduce} from './reducer.js';
import {Screen} from './screen.js';
import {sizeOf} from './size.js';
import type {Theme} from './theme.js';

export type AppProps = {
	readonly first: State;
	readonly theme: Theme;
	/** Called once, after the first frame: the reading whose counts and marks follow. */
	readonly read?: () => Promise<Document>;
	/** The screen is to be drawn anew. */
	readonly redraw?: () => void;
};

/** Keys and sizes in, frames out. Exits with the exit code of the run. */
export function App({first, theme, read, redraw}: AppProps) {
	const [state, dispatch] = useReducer(reduce, first);
	const {exit} = useApp();
	const {stdout} = useStdout();

	useEffect(() => {
		if (!read) return;
		// The first frame reaches the terminal before the reading begins.
		const later = setImmediate(async () => dispatch({type: 'read', document: await read()}));
		return () => clearImmediate(later);
	}, [read]);

	useEffect(() => {
		const resize = () => dispatch({type: 'resize', size: sizeOf(stdout)});
		stdout.on('resize', resize);
		return () => {
			stdout.off('resize', resize);
		};
	}, [stdout]);

	useInput((input, key) => {
		for (const name of keysOf(input, key)) {
			if (name === 'c-l') redraw?.();
			else dispatch({type: 'key', key: name});
		}
	});
	usePaste(text => dispatch({type: 'paste', text}));

	useEffect(() => {
		if (state.leaving) exit(state.leaving === 'quit' ? 0 : 130);
	}, [state.leaving, exit]);

	return <Screen frame={frameOf(state)} size={state.size} theme={theme} />;
}
