import {type CleanText, ours} from '../../article/clean-text.js';
import {choiceMatches, sortedChoices, sortWords} from '../choice.js';
import {dayInWords} from '../dates-in-words.js';
import {counted, nthInWords} from '../numbers.js';
import type {ChoiceState} from '../scene.js';
import type {Said} from './keys.js';
import {sentence} from './words.js';

/** As many articles as are said at once. */
const mostItems = 200;

/** A choice of articles, or what changed in it. */
export function choiceInWords(last: ChoiceState | null, state: ChoiceState): Said {
	const {items, chosen, sort, find, status} = state;
	const told = status !== null && status !== last?.status ? [sentence(status)] : [];
	if (find && find !== last?.find) {
		if (find.query === '') return {lines: [ours`Find: type letters.`], keys: 'typing'};
		if (find.match === null) return {lines: [ours`${find.query}: not found.`]};
		const count = choiceMatches(state).length;
		return {lines: [ours`${find.query}: ${nthInWords(find.match, count)}. ${lineOf(state, chosen)}`]};
	}

	if (last?.items === items && last.sort === sort)
		return {lines: [...told, ...(last.chosen === chosen ? [] : [lineOf(state, chosen)])]};
	const articles = counted(items.length, ours`article`);
	const head = ours`${sentence(state.title)} Choose an article: ${articles}, ${sortWords[sort] ?? sortWords[0]}.`;
	const shown = items.slice(0, mostItems).map((_, at) => lineOf(state, at));
	const left = items.length - mostItems;
	const more = left > 0 ? [ours`${counted(left, ours`article`)} more.`] : [];
	const here = chosen > 0 ? [ours`At ${lineOf(state, chosen)}`] : [];
	return {lines: [head, ours``, ...shown, ...more, ...here, ...told], keys: 'choice'};
}

function lineOf(state: ChoiceState, at: number): CleanText {
	const item = sortedChoices(state)[at];
	if (!item) return ours``;
	const date = item.published === null ? ours`` : ours`${dayInWords(item.published)}: `;
	const opened = state.opened.has(item) ? ours` Opened before.` : ours``;
	return ours`${at + 1}. ${date}${sentence(item.title)}${opened}`;
}
