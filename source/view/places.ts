import {type Article, type Link, type Sentence, type Span, textOf} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import type {Document, Entity, Event, Figure} from '../reading/document.js';
import {remember} from './remember.js';
import {lastStartingBy} from './story-lines.js';

/** Where an item stands in the story. */
export type StoryPlace = {readonly span: Span; readonly sentence: number};

export type AnyItem =
	| {readonly pane: 'entities'; readonly item: Entity}
	| {readonly pane: 'timeline'; readonly item: Event}
	| {readonly pane: 'figures'; readonly item: Figure}
	| {readonly pane: 'links'; readonly item: NumberedLink}
	| {readonly pane: 'outline'; readonly item: Heading};

/** `id` is "l1", "l2", … in order of text, `words` what the text says there. */
export type NumberedLink = Link & {readonly id: CleanText; readonly words: CleanText; readonly sentence: number};

export const linksOf = remember((article: Article): readonly NumberedLink[] =>
	article.links.map((link, at) => ({
		...link,
		id: ours`l${at + 1}`,
		words: article.text.slice(link.start, link.end),
		sentence: lastStartingBy(article.sentences, link.start),
	})),
);

/** `id` is "h1", "h2", … in order of text; the words of its section, and the sentence that opens it. */
export type Heading = Span & {
	readonly id: CleanText;
	readonly text: CleanText;
	readonly paragraph: number;
	readonly sentence: number;
	readonly words: number;
	readonly opening: Sentence | null;
};

export const headingsOf = remember((article: Article): readonly Heading[] => {
	const {paragraphs, sentences, text} = article;
	const starts = paragraphs.flatMap(({kind}, at) => (kind === 'heading' ? [at] : []));
	return starts.map((paragraph, at) => {
		const span = paragraphs[paragraph]!;
		const section = {start: span.end, end: paragraphs[starts[at + 1] ?? paragraphs.length]?.start ?? text.length};
		const next = paragraphs[paragraph + 1];
		const opening = next && next.kind !== 'heading' ? sentences[lastStartingBy(sentences, next.start)] : undefined;
		return {
			...span,
			id: ours`h${at + 1}`,
			text: textOf(article, span),
			paragraph,
			sentence: lastStartingBy(sentences, span.start),
			words: wordsIn(text, section),
			opening: opening ?? null,
		};
	});
});

function wordsIn(text: string, {start, end}: Span): number {
	let words = 0;
	for (const _ of text.slice(start, end).matchAll(/\S+/g)) words++;
	return words;
}

/** An outline is worth a key from three headings on. */
export const hasOutline = remember(
	({paragraphs}: Article): boolean => paragraphs.filter(({kind}) => kind === 'heading').length >= 3,
);

const index = remember((document: Document) => {
	const items = new Map<string, AnyItem>();
	for (const item of document.entities) items.set(item.id, {pane: 'entities', item});
	for (const item of document.events) items.set(item.id, {pane: 'timeline', item});
	for (const item of document.figures) items.set(item.id, {pane: 'figures', item});
	for (const item of linksOf(document.article)) items.set(item.id, {pane: 'links', item});
	for (const item of headingsOf(document.article)) items.set(item.id, {pane: 'outline', item});
	return items;
});

/** The entity, event, figure or link of an id. */
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
		case 'links':
		case 'outline':
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
		case 'links':
			return found.item.words;
		case 'outline':
			return found.item.text;
	}
}
