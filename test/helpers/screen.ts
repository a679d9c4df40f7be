import {readArticle} from '../../source/app/article-reducer.js';
import {stepsOf} from '../../source/app/notation.js';
import {type Input, reduce} from '../../source/app/reducer.js';
import type {Document} from '../../source/reading/document.js';
import type {Size} from '../../source/view/layout.js';
import {type ScreenState, screenOf, topScene} from '../../source/view/scene.js';
import {firstState, type Pane, type State} from '../../source/view/state.js';

/** The screen of a document that is read. */
export const screenWith = (document: Document, size: Size, pane: Pane = 'story'): ScreenState =>
	screenOf({kind: 'article', state: readArticle(firstState(document.article, size, pane), document)});

/** The screen after keys, in the notation of `--keys`, by the reducer alone. */
export const after = (screen: ScreenState, keys: string): ScreenState =>
	stepsOf(keys).reduce((so, step): ScreenState => {
		if ('mouse' in step) return reduce(so, {type: 'mouse', event: step.mouse});
		const input: Input =
			'size' in step
				? {type: 'resize', size: step.size}
				: {
						type: 'key',
						key: step.written
							.replace(/^<(.+)>$/, '$1')
							.replace(/^ $/, 'space')
							.replace(/^lt$/, '<'),
					};
		return reduce(so, input);
	}, screen);

/** The article that is shown. */
export function articleState(screen: ScreenState): State {
	const top = topScene(screen);
	if (top.kind !== 'article') throw new Error(`a ${top.kind} is shown`);
	return top.state;
}
