import {type CleanText, join, ours} from '../../article/clean-text.js';
import {dayInWords} from '../dates-in-words.js';
import {minutesOf} from '../menu.js';
import {counted} from '../numbers.js';
import {keysOn} from '../overlay.js';
import {type Scene, type ScreenState, topScene} from '../scene.js';
import type {State} from '../state.js';
import {titleOf} from '../title.js';
import {choiceInWords} from './choice.js';
import {hintsInWords, keysInWords, type Said} from './keys.js';
import {changeOfPane} from './pane.js';
import {sentence} from './words.js';

/**
 * What a screen reader is told when the screen changes: whole lines, in words and numbers only, none said twice. `before` is null
 * at the start, and where all is to be said anew.
 */
export function said(before: ScreenState | null, after: ScreenState): readonly CleanText[] {
	const {bindings, help} = after;
	if (help !== null) return before?.help == null ? keysInWords(Object.values(keysOn(after)), bindings) : [];
	const {lines, keys} = changeOf(before, topScene(after), before?.help != null);
	return keys === undefined ? lines : [...lines, hintsInWords(keys, bindings)];
}

/** `anew`: what stands there is to be said again, since something else was shown in between. */
function changeOf(before: ScreenState | null, scene: Scene, anew: boolean): Said {
	const last = before && topScene(before);
	switch (scene.kind) {
		case 'loading':
			// As a rule a file is open before it could be said.
			if (!isTold(scene) || (last?.kind === 'loading' && isTold(last) && !anew)) return {lines: []};
			return {lines: [ours`Opening ${sentence(scene.state.target.name)}`], keys: 'loading'};
		case 'choice':
			return choiceInWords(last?.kind === 'choice' && !anew ? last.state : null, scene.state);
		case 'article':
			return articleInWords(last?.kind === 'article' ? last.state : null, scene.state, anew);
	}
}

const isTold = ({state}: Scene & {kind: 'loading'}): boolean => state.slow || state.progress !== null;

function articleInWords(last: State | null, state: State, anew: boolean): Said {
	const before = last?.article === state.article ? last : null;
	const {lines, keys} = changeOfPane(before, state, anew);
	const status = state.status !== null && state.status !== before?.status ? [sentence(state.status)] : [];
	const isReadNow = state.document !== null && before?.document === null && state.pane === 'story';
	const counts = isReadNow ? [countsInWords(state)] : [];
	const all = [...(before ? [] : titleInWords(state)), ...lines, ...status, ...counts];
	return keys === undefined ? {lines: all} : {lines: all, keys};
}

function titleInWords({article}: State): CleanText[] {
	const {published, byline, publisher} = article;
	const about = [
		published === null ? null : dayInWords(published),
		ours`${counted(minutesOf(article), ours`minute`)} to read`,
		byline,
		publisher,
	];
	return [
		titleOf(article),
		sentence(
			join(
				about.filter(fact => fact !== null),
				'. ',
			),
		),
	];
}

function countsInWords({counts: {entities = 0, events = 0, figures = 0}}: State): CleanText {
	const all = [
		counted(entities, ours`entity`, ours`entities`),
		counted(events, ours`event`),
		counted(figures, ours`figure`),
	];
	return ours`Read: ${join(all, ', ')}.`;
}
