import type {CleanText} from '../../article/clean-text.js';
import {findMatches} from '../../view/footer.js';
import {storyHasKeys, storyWindow} from '../../view/geometry.js';
import {queryOf} from '../../view/query.js';
import type {Find, State} from '../../view/state.js';
import {revealed} from '../../view/story-lines.js';
import {choose} from './lists.js';
import {placeOf} from './reading.js';
import {visitedFrom} from './visited.js';

/** Find as you type, in the story or among the rows of a list. */
export function openFind(state: State): State {
	const next: State = state.focus === 'menu' ? {...state, focus: 'pane'} : state;
	return {...next, find: {query: queryOf(''), typing: true, match: null, origin: placeOf(next)}};
}

/** Esc: the search is cleared, and all is where it began. */
export function clearFind(state: State): State {
	return state.find ? {...state, ...state.find.origin, find: null} : state;
}

/** A query after one more key: as it now stands, kept, cleared; null where the key is no letter. */
export function editQuery(query: CleanText, key: string): CleanText | 'keep' | 'clear' | null {
	if (key === 'esc') return 'clear';
	if (key === 'enter') return query === '' ? 'clear' : 'keep';
	if (key === 'backspace') return query === '' ? 'clear' : queryOf([...query].slice(0, -1).join(''));
	const letter = key === 'space' ? ' ' : key;
	return [...letter].length === 1 ? queryOf(`${query}${letter}`) : null;
}

/** A key while the query is written. */
export function typed(state: State, key: string): State {
	const {find} = state;
	if (!find) return state;
	const edited = editQuery(find.query, key);
	if (edited === 'clear') return clearFind(state);
	if (edited === 'keep') return visitedFrom({...state, find: {...find, typing: false}}, find.origin);
	return edited === null ? state : searched(state, {...find, query: edited});
}

/** A paste goes to the query, never to the keys. */
export const pasted = (state: State, text: string): State =>
	state.find ? searched(state, {...state.find, query: queryOf(`${state.find.query}${text}`)}) : state;

/** The first match from where the search began on, around the end; without one the text stays. */
function searched(state: State, find: Find): State {
	if (find.query === '') return {...state, ...find.origin, find: {...find, match: null}};
	const matches = findMatches({...state, find});
	const {offset, lists} = find.origin;
	const from = storyHasKeys(state) || state.pane === 'story' ? offset : lists[state.pane].chosen;
	const after = matches.findIndex(match => match >= from);
	const match = matches.length === 0 ? null : Math.max(0, after);
	return shown({...state, find: {...find, match}});
}

export const findNext = (state: State): State => stepMatch(state, 1);
export const findPrevious = (state: State): State => stepMatch(state, -1);

function stepMatch(state: State, by: 1 | -1): State {
	const {find} = state;
	if (find?.match == null) return state;
	const count = findMatches(state).length;
	return shown({...state, find: {...find, match: (find.match + by + count) % count}});
}

/** Brings the match at hand into view. */
function shown(state: State): State {
	const match = state.find?.match;
	const at = match == null ? undefined : findMatches(state)[match];
	if (at === undefined) return state;
	if (state.pane === 'story' || storyHasKeys(state)) {
		return {...state, offset: revealed(state.article, at, storyWindow(state))};
	}

	return choose(state, state.pane, at);
}
