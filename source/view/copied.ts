import {type CleanText, join, ours} from '../article/clean-text.js';
import {eventDateInWords, periodInWords} from './dates-in-words.js';
import {storyHasKeys} from './geometry.js';
import {drawnText} from './glyphs.js';
import {knownOf} from './known.js';
import {chosenId} from './list-window.js';
import {itemOf} from './places.js';
import {quotedText} from './quoted.js';
import type {State} from './state.js';
import {litPlace} from './story.js';

/** What `y` copies, as one line of plain text, and what it is called; null where nothing is lit or chosen. */
export function copiedFrom(state: State): {readonly text: CleanText; readonly name: CleanText} | null {
	const {article, pane} = state;
	if (pane === 'story' || storyHasKeys(state)) {
		const lit = litPlace(state);
		if (!lit) return null;
		const {start, end} = lit.sentence ?? lit.span;
		return {text: article.text.slice(start, end), name: lit.sentence ? ours`the sentence` : ours`what is marked`};
	}

	const id = chosenId(state, pane);
	const text = id === undefined ? null : lineOf(state, id);
	return text === null ? null : {text: drawnText(text), name: pane === 'links' ? ours`the address` : ours`the item`};
}

function lineOf(state: State, id: CleanText): CleanText | null {
	const document = knownOf(state);
	const found = itemOf(document, id);
	if (!found) return null;
	switch (found.pane) {
		case 'entities':
			return found.item.role === null ? found.item.name : ours`${found.item.name}, ${found.item.role}`;
		case 'timeline':
			return ours`${eventDateInWords(found.item, document)}: ${found.item.title}`;
		case 'figures': {
			const {measures, period} = found.item;
			const parts = [measures ?? ours``, quotedText(found.item), periodInWords(period, document)];
			return join(
				parts.filter(part => part !== ''),
				', ',
			);
		}
		case 'links':
			return found.item.href;
		case 'outline':
			return found.item.text;
	}
}
