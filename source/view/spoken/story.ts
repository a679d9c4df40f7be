import type {ParagraphKind} from '../../article/article.js';
import {type CleanText, ours} from '../../article/clean-text.js';
import {storyWindow} from '../geometry.js';
import {knownOf} from '../known.js';
import {counted, nthInWords} from '../numbers.js';
import {itemOf, labelOf, placesOf} from '../places.js';
import type {State} from '../state.js';
import {litPlace} from '../story.js';
import {clampOffset, lastStartingBy} from '../story-lines.js';
import {markAt, markInWords, nameOfMark} from '../story-marks.js';
import {basisOf} from './items.js';
import type {Said} from './keys.js';

/** As much of a long story as is said at once: the rest is come to paragraph by paragraph. */
const mostCharacters = 20_000;

/** The paragraph that the story came to; all from there on where it is opened, behind what its pane is called. */
export function changeOfStory(before: State | null, state: State, pane: CleanText): Said {
	const at = paragraphAt(state);
	if (before?.pane === 'story') return {lines: at === paragraphAt(before) ? [] : [paragraphInWords(state, at)]};
	const {paragraphs} = state.article;
	const lines: CleanText[] = [];
	let characters = 0;
	for (let next = at; next < paragraphs.length && characters < mostCharacters; next++) {
		const line = paragraphInWords(state, next);
		lines.push(line);
		characters += line.length;
	}

	const left = paragraphs.length - at - lines.length;
	const more = left > 0 ? [ours`${counted(left, ours`paragraph`)} more.`] : [];
	return {lines: [pane, ours``, ...lines, ...more], keys: 'story'};
}

/** The paragraph at which the story stands. */
export const paragraphAt = (state: State): number =>
	lastStartingBy(state.article.paragraphs, clampOffset(state.article, state.offset, storyWindow(state)));

const kinds: Record<ParagraphKind, CleanText> = {
	title: ours``,
	paragraph: ours``,
	heading: ours`Heading: `,
	quote: ours`Quote: `,
	item: ours`Item: `,
};

export function paragraphInWords({article}: State, at: number): CleanText {
	const paragraph = article.paragraphs[at];
	if (!paragraph) return ours``;
	const {start, end, kind} = paragraph;
	return ours`${at + 1}. ${kinds[kind]}${article.text.slice(start, end)}`;
}

/** What is lit, which of how many, and its sentence. */
export function litInWords(state: State): CleanText[] {
	const place = litPlace(state);
	return place ? [ours`${calledLit(state)}${sentenceInWords(state, (place.sentence ?? place.span).start)}`] : [];
}

/** The sentence at an offset of the text, behind its paragraph's number. */
export function sentenceInWords({article}: State, at: number): CleanText {
	const found = article.sentences[lastStartingBy(article.sentences, at)];
	return found ? ours`paragraph ${found.paragraph + 1}: ${article.text.slice(found.start, found.end)}` : ours``;
}

/** "Vladimir Putin 5 of 8, " */
function calledLit(state: State): CleanText {
	const {lit} = state;
	if (!lit || lit.kind === 'sentence') return ours``;
	const document = knownOf(state);
	if (lit.kind === 'mark') {
		const mark = markAt(document, lit.start);
		return mark ? ours`${nameOfMark(document, mark)}, ${markInWords(document, mark)}, ` : ours``;
	}

	const found = itemOf(document, lit.item);
	if (!found) return ours``;
	const basis = lit.nth === 0 ? basisOf(document, lit.item) : null;
	const which = ours`${labelOf(found)} ${nthInWords(lit.nth, placesOf(document, lit.item).length)}, `;
	return basis === null ? which : ours`${which}${basis}, `;
}
