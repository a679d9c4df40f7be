import {type CleanText, join, ours} from '../../article/clean-text.js';
import {whyUnread} from '../../article/language.js';
import {findMatches} from '../footer.js';
import {storyHasKeys} from '../geometry.js';
import {isListed, knownOf} from '../known.js';
import {listIn} from '../list-window.js';
import {listViews} from '../lists/index.js';
import {counted, nthInWords} from '../numbers.js';
import {type AnyList, isStoryList, panes, type State} from '../state.js';
import {groupOf, itemInWords} from './items.js';
import type {Said} from './keys.js';
import {changeOfStory, litInWords, paragraphAt, paragraphInWords, sentenceInWords} from './story.js';

const nothing: Said = {lines: []};

/**
 * What a change in an article's pane says; `before` is null where all of it is said. `back`: the same pane is come back to from
 * something else, so that where it stands is enough, as it is where a key led to one item.
 */
export function changeOfPane(before: State | null, state: State, back: boolean): Said {
	if (state.focus === 'menu') {
		if (before?.focus === 'menu' && before.pane === state.pane) return nothing;
		return {lines: [ours`${before?.focus === 'menu' ? ours`` : ours`Menu. `}${paneInWords(state)}`]};
	}

	if (state.find && state.find !== before?.find) return findInWords(state);
	const isElsewhere = before?.pane !== state.pane;
	const isLed = isElsewhere && before !== null && before.trail.length !== state.trail.length;
	if (before && state.lit && storyHasKeys(state) && (state.lit !== before.lit || isLed)) {
		const keys = keysOfLit[state.lit.kind];
		const isKnown = !isElsewhere && (before.lit?.kind === state.lit.kind || keys === 'story');
		return {lines: litInWords(state), ...(!isKnown && {keys})};
	}

	if (before && (back || (isLed && !isStoryList(state.pane))))
		return {lines: [paneInWords(state), placeInWords(state)], keys: state.pane};
	const known = before?.focus === 'menu' ? null : before;
	if (state.pane === 'story') return changeOfStory(known, state, paneInWords(state));
	return changeOfList(known, state, state.pane);
}

const keysOfLit = {item: 'reading', mark: 'marked', sentence: 'story'} as const;

/** Where it stands: the paragraph, or the item. */
const placeInWords = (state: State): CleanText =>
	state.pane === 'story'
		? paragraphInWords(state, paragraphAt(state))
		: numbered(state, state.pane, state.lists[state.pane].chosen);

const nouns: Record<AnyList, readonly [one: CleanText, many?: CleanText]> = {
	entities: [ours`entity`, ours`entities`],
	timeline: [ours`event`],
	figures: [ours`figure`],
	links: [ours`link`],
	outline: [ours`heading`],
};

/** "Pane 2 of 4: who is in it. 13 entities." */
function paneInWords(state: State): CleanText {
	const {pane, article, document} = state;
	if (pane === 'story') return ours`Pane 1 of 4: the story. ${counted(article.paragraphs.length, ours`paragraph`)}.`;
	const view = listViews[pane];
	const {sort, filter} = state.lists[pane];
	const filtered = filter > 0 && document ? view.filters(document)[filter - 1] : null;
	const parts = [view.title, filtered, view.sorts[sort]].filter(part => part != null);
	const title = join(parts, ', ');
	const count = counted(listIn(state, pane).items.length, ...nouns[pane]);
	if (isStoryList(pane)) return ours`${title}. ${count}.`;
	return ours`Pane ${panes.indexOf(pane) + 1} of 4: ${title.slice(0, 1).toLowerCase()}${title.slice(1)}. ${count}.`;
}

/** As much of a long list as is said at once: the rest is come to item by item. */
const mostItems = 200;

function changeOfList(before: State | null, state: State, pane: AnyList): Said {
	if (!isListed(state, pane)) return before?.pane === pane ? nothing : {lines: [ours`Reading.`]};
	const document = knownOf(state);
	const {chosen, sort, filter} = state.lists[pane];
	const was = before?.pane === pane && isListed(before, pane) ? before.lists[pane] : undefined;
	if (was?.sort === sort && was.filter === filter)
		return was.chosen === chosen ? nothing : {lines: [numbered(state, pane, chosen)]};
	const {items} = listIn(state, pane);
	if (items.length === 0) {
		const why = (isStoryList(pane) ? null : whyUnread(state.article.language)) ?? listViews[pane].empty;
		return {lines: [paneInWords(state), ...why], keys: 'empty'};
	}

	const groups = isGrouped(state, pane) ? items.map(({id}) => groupOf(document, id)) : [];
	const shown = items.slice(0, mostItems).flatMap((_, at) => {
		const group = groups[at];
		const opens = group != null && group !== groups[at - 1];
		const heading = opens ? [ours`${group}: ${groups.filter(other => other === group).length}.`] : [];
		return [...heading, numbered(state, pane, at)];
	});
	const left = items.length - mostItems;
	const more = left > 0 ? [ours`${counted(left, ...nouns[pane])} more.`] : [];
	// Where it stands elsewhere than at its first item, as the timeline opens, that is said.
	const here = chosen > 0 ? [ours`At ${numbered(state, pane, chosen)}`] : [];
	return {lines: [paneInWords(state), ours``, ...shown, ...more, ...here], keys: pane};
}

/** In the order of its groups, which are then said once each. */
const isGrouped = (state: State, pane: AnyList): boolean => state.lists[pane].sort === 0;

function numbered(state: State, pane: AnyList, at: number): CleanText {
	const item = listIn(state, pane).items[at];
	if (!item) return ours``;
	return ours`${at + 1}. ${itemInWords(knownOf(state), item.id, isGrouped(state, pane))}`;
}

function findInWords(state: State): Said {
	const {find, pane} = state;
	if (!find) return nothing;
	if (find.query === '') return {lines: [ours`Find: type letters.`], keys: 'typing'};
	if (find.match === null) return {lines: [ours`${find.query}: not found.`]};
	const matches = findMatches(state);
	const found = ours`${find.query}: ${nthInWords(find.match, matches.length)}`;
	if (find.typing) return {lines: [ours`${found}.`]};
	const at = matches[find.match] ?? 0;
	if (pane === 'story') return {lines: [ours`${found}, ${sentenceInWords(state, at)}`]};
	return {lines: [ours`${found}. ${numbered(state, pane, at)}`]};
}
