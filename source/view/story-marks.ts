import type {Span} from '../article/article.js';
import {type CleanText, ours} from '../article/clean-text.js';
import type {Document, TimeExpression} from '../reading/document.js';
import {rangeInWords} from './dates-in-words.js';
import {drawnText} from './glyphs.js';
import {nthInWords} from './numbers.js';
import {itemOf, labelOf} from './places.js';
import {remember} from './remember.js';
import type {ListPane} from './state.js';
import {lastStartingBy} from './story-lines.js';

/** A name, a date or a figure that the story marks, by its look: the entity's or figure's id, or the date's index. */
export type StoryMark = Span &
	(
		| {readonly style: 'name' | 'figure'; readonly item: CleanText}
		| {readonly style: 'date'; readonly expression: number}
	);

/** What a reading marks in each paragraph, as it lists it. Nothing that is marked crosses one, so that a screen asks for few. */
const byParagraph = remember(({article, entities, dates, figures}: Document): readonly StoryMark[][] => {
	const all: StoryMark[][] = article.paragraphs.map(() => []);
	const put = (sentence: number, mark: StoryMark) => all[article.sentences[sentence]!.paragraph]!.push(mark);
	for (const {id, mentions} of entities)
		for (const {start, end, sentence} of mentions) put(sentence, {start, end, style: 'name', item: id});
	for (const [expression, {start, end, sentence}] of dates.entries())
		put(sentence, {start, end, style: 'date', expression});
	for (const {start, end, sentence, id} of figures) put(sentence, {start, end, style: 'figure', item: id});
	return all;
});

/** In the order of the text, none overlapping: of two at one place the first read stays. */
function marksOfParagraph(document: Document, paragraph: number): StoryMark[] {
	const all = (byParagraph(document)[paragraph] ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return all.filter(span => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	});
}

/** The names, dates and figures of the paragraphs that a stretch of the text touches, in its order. */
export function marksAbout(document: Document, {start, end}: Span): StoryMark[] {
	const {paragraphs} = document.article;
	const marks: StoryMark[] = [];
	for (let at = lastStartingBy(paragraphs, start); at < paragraphs.length && paragraphs[at]!.start < end; at++)
		marks.push(...marksOfParagraph(document, at));
	return marks;
}

export const markAt = (document: Document, start: number): StoryMark | undefined =>
	marksAbout(document, {start, end: start + 1}).find(mark => mark.start === start);

/** The first mark that starts after an offset, or the last before it. */
export function nextMark(document: Document, offset: number, by: 1 | -1): StoryMark | undefined {
	const {paragraphs} = document.article;
	for (let at = lastStartingBy(paragraphs, offset); at >= 0 && at < paragraphs.length; at += by) {
		const marks = marksOfParagraph(document, at);
		const found = by > 0 ? marks.find(({start}) => start > offset) : marks.findLast(({start}) => start < offset);
		if (found) return found;
	}

	return undefined;
}

export const hasMarks = ({entities, dates, figures}: Document): boolean =>
	entities.length + dates.length + figures.length > 0;

/** The pane and the item that a mark stands for; of a date the event that it dates, else the first told beside it. */
export function rowOfMark(
	document: Document,
	mark: StoryMark,
): {readonly pane: ListPane; readonly id: CleanText} | null {
	if (mark.style !== 'date') return {pane: mark.style === 'name' ? 'entities' : 'figures', id: mark.item};
	const {sentence} = document.dates[mark.expression]!;
	const event =
		document.events.find(({date}) => date.expression === mark.expression) ??
		document.events.find(({sentences}) => sentences.includes(sentence));
	return event ? {pane: 'timeline', id: event.id} : null;
}

/** What a mark is, in a few words: which mention of how many, "person 3 of 8", or which days a date means, "13 May 2024". */
export function markInWords(document: Document, mark: StoryMark): CleanText {
	if (mark.style === 'date') return daysOfMark(document, mark) ?? kinds[document.dates[mark.expression]!.type];
	const found = itemOf(document, mark.item);
	if (found?.pane !== 'entities') return ours`figure`;
	const {type, mentions} = found.item;
	const kind = {person: ours`person`, organisation: ours`organisation`, place: ours`place`, other: ours`name`}[type];
	const at = mentions.findIndex(({start}) => start === mark.start);
	return ours`${kind} ${nthInWords(at, mentions.length)}`;
}

const kinds: Readonly<Record<TimeExpression['type'], CleanText>> = {
	date: ours`date`,
	time: ours`time`,
	duration: ours`how long`,
	set: ours`how often`,
};

/** The days that a date means, where its own words don't say them: "13 May 2024" of "Monday". */
export function daysOfMark(document: Document, mark: StoryMark): CleanText | null {
	const said = mark.style === 'date' ? document.dates[mark.expression] : undefined;
	const days = said?.range && rangeInWords(said.range.start, said.range.end);
	return days && !said.text.includes(drawnText(days)) ? days : null;
}

/** What a mark is called: an entity by its full name, all else in the words of the text. */
export function nameOfMark(document: Document, mark: StoryMark): CleanText {
	const found = mark.style === 'name' ? itemOf(document, mark.item) : undefined;
	return found ? labelOf(found) : document.article.text.slice(mark.start, mark.end);
}
