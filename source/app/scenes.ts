import type {Article} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import type {Size} from '../view/layout.js';
import {firstChoice, type Opened, type Scene, type ScreenState, type Target} from '../view/scene.js';
import {firstState, type Pane, type State} from '../view/state.js';

export type Loading = Scene & {kind: 'loading'};

export const isLoading = (scene: Scene, target: Target): scene is Loading =>
	scene.kind === 'loading' && scene.state.target === target;

/** Every scene changed. */
export const mapped = (screen: ScreenState, change: (scene: Scene) => Scene): ScreenState => {
	const [first, ...rest] = screen.scenes;
	return {...screen, scenes: [change(first), ...rest.map(change)]};
};

/** The scenes of one article changed. */
export const withArticle = (screen: ScreenState, article: Article, change: (state: State) => State): ScreenState =>
	mapped(screen, scene =>
		scene.kind === 'article' && scene.state.opened === article ? {...scene, state: change(scene.state)} : scene,
	);

/** Another scene in the place of the last. */
export const withTop = (screen: ScreenState, top: Scene): ScreenState => {
	const [first, ...rest] = screen.scenes;
	return {...screen, scenes: rest.length === 0 ? [top] : [first, ...rest.slice(0, -1), top]};
};

/** One scene more, which is then shown. */
export const pushed = (screen: ScreenState, scene: Scene): ScreenState => {
	const [first, ...rest] = screen.scenes;
	return {...screen, scenes: [first, ...rest, scene]};
};

/** The scene before, or null where there is none. */
export function popped(screen: ScreenState): ScreenState | null {
	const [first, ...rest] = screen.scenes;
	return rest.length === 0 ? null : {...screen, scenes: [first, ...rest.slice(0, -1)]};
}

export const loading = (target: Target, size: Size, pane: Pane): Loading => ({
	kind: 'loading',
	state: {target, size, pane, progress: null, slow: false},
});

/** What is shown of a target that was opened; `place`: the offset at which an article was left. */
export function openedScene({state}: Loading, opened: Opened, place: number | null = null): Scene {
	const {size, pane} = state;
	if (opened.kind === 'choice') return {kind: 'choice', state: firstChoice(size, opened.title, opened.items)};
	const first = firstState(opened.article, size, pane, opened.rest);
	if (place === null) return {kind: 'article', state: first};
	const status = pane === 'story' ? ours`opened where you left it` : null;
	return {kind: 'article', state: {...first, offset: place, status}};
}

/** A picker keeps what of it was opened. */
export const withOpened = (scene: Scene, target: Target): Scene =>
	scene.kind === 'choice' && scene.state.items.some(item => item === target)
		? {...scene, state: {...scene.state, opened: new Set([...scene.state.opened, target])}}
		: scene;

/** A scene that says what just happened, where it has a footer for it. */
export function withStatus(scene: Scene, status: CleanText): Scene {
	switch (scene.kind) {
		case 'article':
			return {...scene, state: {...scene.state, status}};
		case 'choice':
			return {...scene, state: {...scene.state, status}};
		case 'loading':
			return scene;
	}
}
