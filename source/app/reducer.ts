import type {Article} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';
import type {CountedList, Document} from '../reading/document.js';
import {longestCopied} from '../terminal/clipboard.js';
import {meant} from '../view/bindings.js';
import {sortedChoices} from '../view/choice.js';
import {copiedFrom} from '../view/copied.js';
import {hitAt} from '../view/hit.js';
import {actionOf} from '../view/keymap.js';
import {knownOf} from '../view/known.js';
import {isTooSmall, type Size} from '../view/layout.js';
import {chosenId} from '../view/list-window.js';
import {itemOf} from '../view/places.js';
import {
	isTyping,
	type Opened,
	type Progress,
	type Scene,
	type ScreenState,
	type Target,
	topScene,
} from '../view/scene.js';
import type {State} from '../view/state.js';
import {pasteInArticle, pressInArticle, readArticle, resizeArticle} from './article-reducer.js';
import {mouseInChoice, pasteInChoice, pressInChoice} from './choice-reducer.js';
import {pressedInHelp, wheeledInHelp} from './moves/help.js';
import {type MouseEvent, mouseInArticle} from './moves/mouse.js';
import {leftBehind} from './moves/visited.js';
import {
	isLoading,
	loading,
	mapped,
	openedScene,
	popped,
	pushed,
	withArticle,
	withOpened,
	withStatus,
	withTop,
} from './scenes.js';

/** What reaches the reducer: a key as `--keys` names it, what was pasted, a new size, and what was asked for when it is there. */
export type Input =
	| {readonly type: 'key'; readonly key: string}
	/** Keys of one event: a burst. */
	| {readonly type: 'keys'; readonly keys: readonly string[]}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'mouse'; readonly event: MouseEvent}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'whole'; readonly article: Article; readonly whole: Article}
	| {readonly type: 'counted'; readonly article: Article; readonly list: CountedList; readonly count: number}
	| {readonly type: 'read'; readonly article: Article; readonly document: Document}
	| {readonly type: 'slow'; readonly target: Target}
	| {readonly type: 'progress'; readonly target: Target; readonly progress: Progress}
	| {readonly type: 'opened'; readonly target: Target; readonly opened: Opened; readonly place?: number | null}
	| {readonly type: 'failed'; readonly target: Target; readonly fault: unknown}
	| {readonly type: 'browsed'; readonly status: CleanText};

/** What opens the address of a link. */
export type Address = (href: CleanText) => Target;

/** The one place where the screen's state changes. Pure. */
export function reduce(screen: ScreenState, input: Input, address?: Address): ScreenState {
	switch (input.type) {
		case 'key':
			return pressed(screen, isTyping(topScene(screen)) ? input.key : meant(screen.bindings, input.key), address);
		case 'keys':
			return burst(screen, input.keys, address);
		case 'paste':
			return withTop(screen, pastedInto(topScene(screen), input.text));
		case 'mouse':
			return moused(screen, input.event, address);
		case 'resize':
			return mapped(screen, scene => resizedScene(scene, {...scene.state.size, ...input.size}));
		case 'whole':
			return withArticle(screen, input.article, state => ({...state, article: input.whole, rest: null}));
		case 'counted':
			return withArticle(screen, input.article, state => ({
				...state,
				counts: {...state.counts, [input.list]: input.count},
			}));
		case 'read':
			return withArticle(screen, input.article, state => readArticle(state, input.document));
		case 'slow':
			return mapped(screen, scene =>
				isLoading(scene, input.target) ? {...scene, state: {...scene.state, slow: true}} : scene,
			);
		case 'progress':
			return mapped(screen, scene =>
				isLoading(scene, input.target) ? {...scene, state: {...scene.state, progress: input.progress}} : scene,
			);
		case 'opened':
			return mapped(screen, scene =>
				isLoading(scene, input.target)
					? openedScene(scene, input.opened, input.place)
					: withOpened(scene, input.target),
			);
		case 'failed':
			return isLoading(topScene(screen), input.target) ? failed(screen, input.fault) : screen;
		case 'browsed':
			return withTop({...screen, browse: null}, withStatus(topScene(screen), input.status));
	}
}

/** One key after the other. Letters of a query are taken together: a paste that no terminal marked may have a million. */
function burst(before: ScreenState, keys: readonly string[], address: Address | undefined): ScreenState {
	let screen = before;
	for (let at = 0; at < keys.length && !screen.leaving; ) {
		let end = at;
		if (isTyping(topScene(screen))) while (end < keys.length && isLetter(keys[end]!)) end++;
		const letters = keys.slice(at, end).map(key => (key === 'space' ? ' ' : key));
		screen =
			letters.length > 1
				? reduce(screen, {type: 'paste', text: letters.join('')}, address)
				: reduce(screen, {type: 'key', key: keys[at]!}, address);
		at = Math.max(at + 1, end);
	}

	return screen;
}

const isLetter = (key: string): boolean => key === 'space' || [...key].length === 1;

function pressed(screen: ScreenState, key: string, address: Address | undefined): ScreenState {
	const action = actionOf(key);
	const top = topScene(screen);
	if (action === 'interrupt') return {...screen, leaving: {by: 'interrupt'}};
	if (action === 'redraw' || action === 'suspend') return {...screen, asked: {what: action}};
	if (isTooSmall(top.state.size)) return action === 'quit' ? {...screen, leaving: {by: 'quit'}} : screen;
	if (screen.help !== null) return pressedInHelp(screen, action);
	if (!isTyping(top)) {
		if (action === 'mouse') return top.state.size.spoken ? screen : mouseSwitched(screen);
		if (action === 'help') return {...screen, help: 0};
		if (action === 'quit') return {...screen, leaving: {by: 'quit'}};
	}

	switch (top.kind) {
		case 'article':
			return pressedInArticle(screen, top.state, key, address);
		case 'choice':
			return pressedInChoice(screen, top, key);
		case 'loading':
			return action === 'back' ? (popped(screen) ?? {...screen, leaving: {by: 'interrupt'}}) : screen;
	}
}

/** Off, so that the terminal's own selection works; and on again. */
function mouseSwitched(screen: ScreenState): ScreenState {
	const status = screen.mouse ? ours`mouse off, terminal selects` : ours`mouse on`;
	return withTop({...screen, mouse: !screen.mouse}, withStatus(topScene(screen), status));
}

function pressedInArticle(screen: ScreenState, state: State, key: string, address: Address | undefined): ScreenState {
	const action = actionOf(key);
	const href = isTyping(topScene(screen)) ? undefined : linkAtHand(state);
	if (href !== undefined && action === 'browse') return {...screen, browse: {href}};
	if (href !== undefined && action === 'read' && state.pane === 'links' && address) {
		return pushed(screen, loading(address(href), state.size, 'story'));
	}

	if (action === 'copy' && !isTyping(topScene(screen))) return copied(screen, state);
	const next = pressInArticle(state, key);
	if (action === 'back' && next === state) return popped(screen) ?? screen;
	return withTop(screen, {kind: 'article', state: next});
}

/** What is lit or chosen goes to the clipboard, and the footer says so. */
function copied(screen: ScreenState, state: State): ScreenState {
	const what = copiedFrom(state);
	if (what && what.text.length > longestCopied)
		return withTop(screen, {kind: 'article', state: {...state, status: ours`${what.name} is too long to copy`}});
	const status = what ? ours`copied ${what.name}` : ours`nothing is lit to copy`;
	return withTop({...screen, copy: what && {text: what.text}}, {kind: 'article', state: {...state, status}});
}

/** A click chooses what is under it, a second one on it is Enter; the wheel scrolls what is under it. */
function moused(screen: ScreenState, event: MouseEvent, address: Address | undefined): ScreenState {
	if (!screen.mouse) return screen;
	const top = topScene(screen);
	const hit = hitAt(screen, event.column, event.row);
	if (hit?.kind === 'help') return wheeledInHelp(screen, event);
	if (!hit || top.kind === 'loading') return screen;
	if (event.kind === 'click') {
		const isChosen = hit.kind === 'item' && hit.item === chosenIn(top);
		if (isChosen) return pressed(screen, 'enter', address);
	}

	if (top.kind === 'choice') return withTop(screen, {...top, state: mouseInChoice(top.state, event, hit)});
	const state = leftBehind(top.state, mouseInArticle(top.state, event, hit), null);
	return withTop(screen, {...top, state});
}

function chosenIn(scene: Scene): number | null {
	if (scene.kind === 'choice') return scene.state.chosen;
	if (scene.kind === 'loading' || scene.state.pane === 'story' || scene.state.focus !== 'pane') return null;
	return scene.state.lists[scene.state.pane].chosen;
}

/** The address of the chosen link, or of the one that is lit in the story. */
function linkAtHand(state: State): CleanText | undefined {
	const lit = state.lit?.kind === 'item' ? state.lit.item : undefined;
	const id = state.pane === 'links' ? chosenId(state, 'links') : lit;
	const found = id === undefined ? undefined : itemOf(knownOf(state), id);
	return found?.pane === 'links' ? found.item.href : undefined;
}

function pressedInChoice(screen: ScreenState, top: Scene & {kind: 'choice'}, key: string): ScreenState {
	const {state} = top;
	if (actionOf(key) === 'read' && !isTyping(top)) {
		const choice = sortedChoices(state)[state.chosen];
		return choice ? pushed(screen, loading(choice, state.size, 'story')) : screen;
	}

	const next = pressInChoice(state, key);
	if (actionOf(key) === 'back' && next === state) return popped(screen) ?? screen;
	return withTop(screen, {...top, state: next});
}

/** Back to where it was asked for, which then says why; with nothing there, out. */
function failed(screen: ScreenState, fault: unknown): ScreenState {
	const before = popped(screen);
	if (!before) return {...screen, leaving: {by: 'fault', fault}};
	const status = fault instanceof Fault ? fault.message : ours`it could not be opened`;
	return withTop(before, withStatus(topScene(before), status));
}

function pastedInto(scene: Scene, text: string): Scene {
	switch (scene.kind) {
		case 'article':
			return {...scene, state: pasteInArticle(scene.state, text)};
		case 'choice':
			return {...scene, state: pasteInChoice(scene.state, text)};
		case 'loading':
			return scene;
	}
}

function resizedScene(scene: Scene, size: Size): Scene {
	switch (scene.kind) {
		case 'article':
			return {...scene, state: resizeArticle(scene.state, size)};
		case 'choice':
			return {...scene, state: {...scene.state, size}};
		case 'loading':
			return {...scene, state: {...scene.state, size}};
	}
}
