import type {Span} from '../article/article.js';
import type {CleanText} from '../article/clean-text.js';
import type {Document, Entity, Event, Figure} from '../reading/document.js';
import {remember} from './remember.js';

/** Where an item stands in the story. */
export type StoryPlace = {readonly span: Span; readonly sentence: number};

export type AnyItem =
	| {readonly pane: 'entities'; readonly item: Entity}
	| {readonly pane: 'timeline'; readonly item: Event}
	| {readonly pane: 'figures'; readonly item: Figure};

const index = remember((document: Document) => {
	const items = new Map<string, AnyItem>();
	for (const item of document.entities) items.set(item.id, {pane: 'entities', item});
	for (const item of document.events) items.set(item.id, {pane: 'timeline', item});
	for (const item of document.figures) items.set(item.id, {pane: 'figures', item});
	return items;
});

/** The entity, event or figure of an id. */
export const itemOf = (document: Document, id: CleanText): AnyItem | undefined => index(document).get(id);

/** Every place where the story has an item: an entity's mentions, an event's tellings, a figure's one. In order of text. */
export function placesOf(document: Document, id: CleanText): readonly StoryPlace[] {
	const found = itemOf(document, id);
	switch (found?.pane) {
		case 'entities':
			return found.item.mentions.map(mention => ({span: mention, sentence: mention.sentence}));
		case 'timeline':
			return found.item.sentences.map(sentence => ({span: tellingIn(document, found.item, sentence), sentence}));
		case 'figures':
			return [{span: found.item, sentence: found.item.sentence}];
		case undefined:
			return [];
	}
}

function tellingIn(document: Document, {clause}: Event, sentence: number): Span {
	const span = document.article.sentences[sentence]!;
	return clause.start >= span.start && clause.start < span.end ? clause : span;
}

/** What an item is called in one line. */
export function labelOf(found: AnyItem): CleanText {
	switch (found.pane) {
		case 'entities':
			return found.item.name;
		case 'timeline':
			return found.item.title;
		case 'figures':
			return found.item.text;
	}
}
