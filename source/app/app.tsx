import {setTimeout as sleep, setImmediate as turn} from 'node:timers/promises';
import {useApp, useInput, usePaste, useStdout} from 'ink';
import {useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState} from 'react';
import type {Article} from '../article/article.js';
import type {CleanText} from '../article/clean-text.js';
import type {Rest} from '../article/rest.js';
import type {CountedList, Document} from '../reading/document.js';
import {frameOf} from '../view/frame.js';
import {type Opened, type OpenOptions, type Progress, type ScreenState, type Target, topScene} from '../view/scene.js';
import {keyReader} from './keys.js';
import type {MouseEvent} from './moves/mouse.js';
import {type Address, type Input, reduce} from './reducer.js';
import {Screen} from './screen.js';
import {sizeOf} from './size.js';
import type {Theme} from './theme.js';

/** `signal` ends the reading of an article that is no longer shown. */
export type ReadGiven = {
	/** What the article is only the beginning of. */
	readonly rest: Rest | null;
	/** Told of the whole article, once it is there. */
	readonly onWhole: (whole: Article) => void;
	readonly onCount: (list: CountedList, count: number) => void;
	readonly signal: AbortSignal;
};

export type AppProps = {
	readonly first: ScreenState;
	readonly theme: Theme;
	/** Called once for each article that is shown, after its first frame: counts and marks follow. */
	readonly read: (article: Article, given: ReadGiven) => Promise<Document>;
	/** Opens what was chosen, all of it where nothing else is given; `onSlow` is called once it takes long enough to be told; `place`: the offset at which an article was left. */
	readonly open?: (
		target: Target,
		options: OpenOptions & {readonly onSlow: () => void},
	) => Promise<{readonly opened: Opened; readonly place: number | null}>;
	/** What opens a link in place. */
	readonly address?: Address;
	/** Hands an address to the browser; gives what is to be said of it. */
	readonly browse?: (href: CleanText) => Promise<CleanText>;
	/** Puts a text on the clipboard. */
	readonly copy?: (text: CleanText) => void;
	/** Listens to the mouse until what it returns is called. */
	readonly listen?: (tell: (event: MouseEvent) => void) => () => void;
	/** Told of everything that reaches the reducer. */
	readonly hear?: (input: Input) => void;
	/** Told of the screen at first and after every change. */
	readonly watch?: (screen: ScreenState) => void;
	/** Called once as the screen is left, however it ends. */
	readonly left?: () => void;
	/** The screen is to be drawn anew. */
	readonly redraw?: () => void;
	/** Stops the program until the shell takes it up again; the terminal is the shell's meanwhile. */
	readonly stop?: () => void;
	/** Tells a screen reader of a change, instead of a picture; `before` is null where all is to be said. */
	readonly tell?: (before: ScreenState | null, after: ScreenState) => void;
	/** Stands between what is typed and what it does; nothing does where nothing is given. */
	readonly admit?: (enter: (input: Input) => void) => (input: Input) => void;
	/** Told of everything that was set going, so that a session can wait for it. */
	readonly going?: (work: Promise<unknown>) => void;
};

const wholly: NonNullable<AppProps['open']> = async (target, options) => ({
	opened: await target.open(options),
	place: null,
});

/** At most so many frames a second: as fast as terminals draw, so that a key waits for none before it. */
export const maxFps = 120;

/** Milliseconds within which Ink has drawn again. */
const frameTime = 2000 / maxFps;

/** Keys, sizes and what was asked for in, frames out. Exits with the exit code of the run, or with the fault that ends it. */
export function App({
	first,
	theme,
	read,
	open = wholly,
	address,
	browse,
	copy,
	listen,
	hear,
	watch,
	left,
	redraw,
	stop,
	tell,
	admit,
	going,
}: AppProps) {
	const reducer = useMemo(() => (screen: ScreenState, input: Input) => reduce(screen, input, address), [address]);
	const [screen, reach] = useReducer(reducer, first);
	const dispatch = useCallback(
		(input: Input) => {
			hear?.(input);
			reach(input);
		},
		[hear],
	);
	const enter = useMemo(() => admit?.(dispatch) ?? dispatch, [admit, dispatch]);
	const {exit, suspendTerminal} = useApp();
	const {stdout} = useStdout();
	const top = topScene(screen);

	const inputs = useRef(0);
	/** Once the frame is on the terminal, and that of the keys that were typed before it. */
	const keysAnswered = useCallback(async () => {
		const before = inputs.current;
		for (let turns = 0; turns < 2; turns++) await turn();
		if (inputs.current > before) await sleep(frameTime);
	}, []);

	const unread = top.kind === 'article' && !top.state.document ? top.state.opened : null;
	const rest = useRef<Rest | null>(null);
	rest.current = top.kind === 'article' ? top.state.rest : null;
	useEffect(() => {
		if (!unread) return;
		const left = new AbortController();
		const {signal} = left;
		const onWhole = (whole: Article) => dispatch({type: 'whole', article: unread, whole});
		const onCount = (list: CountedList, count: number) => dispatch({type: 'counted', article: unread, list, count});
		const work = keysAnswered().then(async () => {
			if (signal.aborted) return;
			const document = await read(unread, {rest: rest.current, onWhole, onCount, signal});
			dispatch({type: 'read', article: unread, document});
		});
		going?.(work);
		return () => left.abort();
	}, [unread, read, going, dispatch, keysAnswered]);

	const target = top.kind === 'loading' ? top.state.target : null;
	useEffect(() => {
		if (!target) return;
		const stop = new AbortController();
		const onProgress = (progress: Progress) => dispatch({type: 'progress', target, progress});
		const onSlow = () => dispatch({type: 'slow', target});
		const work = open(target, {onProgress, onSlow, signal: stop.signal}).then(
			opened => dispatch({type: 'opened', target, ...opened}),
			(fault: unknown) => dispatch({type: 'failed', target, fault}),
		);
		going?.(work);
		return () => stop.abort();
	}, [target, open, going, dispatch]);

	const href = screen.browse?.href;
	useEffect(() => {
		if (href === undefined || !browse) return;
		const work = browse(href).then(status => dispatch({type: 'browsed', status}));
		going?.(work);
	}, [href, browse, going, dispatch]);

	const copied = screen.copy;
	useEffect(() => {
		if (copied) copy?.(copied.text);
	}, [copied, copy]);

	const told = useRef<ScreenState | null>(null);
	useEffect(() => {
		const isAnew = screen.asked?.what === 'redraw' && screen.asked !== told.current?.asked;
		tell?.(isAnew ? null : told.current, screen);
		told.current = screen;
	}, [screen, tell]);

	const {asked} = screen;
	useEffect(() => {
		if (asked?.what === 'redraw') redraw?.();
		else if (asked && stop) void suspendTerminal(stop);
	}, [asked, redraw, stop, suspendTerminal]);

	const {mouse} = screen;
	useEffect(() => (mouse ? listen?.(event => enter({type: 'mouse', event})) : undefined), [mouse, listen, enter]);

	useEffect(() => {
		if (tell) return;
		const resize = () => enter({type: 'resize', size: sizeOf(stdout)});
		stdout.on('resize', resize);
		return () => {
			stdout.off('resize', resize);
		};
	}, [stdout, tell, enter]);

	const [keysOf] = useState(keyReader);
	useInput((input, key) => {
		const keys = keysOf(input, key);
		inputs.current++;
		if (keys.length > 0) enter(keys.length === 1 ? {type: 'key', key: keys[0]!} : {type: 'keys', keys});
	});
	usePaste(text => enter({type: 'paste', text}));

	// In the commit itself: what comes later a signal may forestall.
	useLayoutEffect(() => watch?.(screen), [screen, watch]);
	useLayoutEffect(() => () => left?.(), [left]);

	const {leaving} = screen;
	useEffect(() => {
		if (leaving?.by === 'fault')
			exit(leaving.fault instanceof Error ? leaving.fault : new Error(String(leaving.fault)));
		else if (leaving) exit(leaving.by === 'quit' ? 0 : 130);
	}, [leaving, exit]);

	return tell ? null : <Screen frame={frameOf(screen)} theme={theme} />;
}
