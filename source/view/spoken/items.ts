import {type CleanText, join, ours} from '../../article/clean-text.js';
import type {Document, Entity, Event, Figure} from '../../reading/document.js';
import {compare, seriesOf} from '../compare.js';
import {basisInWords, eventDateInWords, periodInWords, undatedInWords} from '../dates-in-words.js';
import {changeBeside, counted} from '../numbers.js';
import {itemOf} from '../places.js';
import {quotedText} from '../quoted.js';
import {paragraphsInWords, sentence, spelled} from './words.js';

const types: Record<Entity['type'], readonly [one: CleanText, group: CleanText]> = {
	person: [ours`person`, ours`People`],
	organisation: [ours`organisation`, ours`Organisations`],
	place: [ours`place`, ours`Places`],
	other: [ours`other`, ours`Other`],
};

const kinds: Record<Event['kind'], readonly [one: CleanText, group: CleanText]> = {
	background: [ours`background`, ours`Background`],
	story: [ours`the story`, ours`The story`],
	planned: [ours`planned`, ours`Planned`],
	recurring: [ours`recurring`, ours`Recurring`],
};

/** The group that an item is said under; null where its list has none. */
export function groupOf(document: Document, id: CleanText): CleanText | null {
	const found = itemOf(document, id);
	if (found?.pane === 'entities') return types[found.item.type][1];
	return found?.pane === 'timeline' ? kinds[found.item.kind][1] : null;
}

/** An item in one line, without its number; `grouped`: its type or kind was said above it. */
export function itemInWords(document: Document, id: CleanText, grouped: boolean): CleanText {
	const found = itemOf(document, id);
	const paragraphsOf = (sentences: readonly number[]) =>
		paragraphsInWords(sentences.map(at => document.article.sentences[at]!.paragraph));
	switch (found?.pane) {
		case 'entities': {
			const {name, role, type, aliases, mentions} = found.item;
			const who = [
				name,
				...(grouped ? [] : [types[type][0]]),
				...(role === null ? [] : [role]),
				...aliases.map(alias => ours`also ${alias}`),
			];
			const where = paragraphsOf(mentions.map(mention => mention.sentence));
			return ours`${join(who, ', ')}: ${counted(mentions.length, ours`mention`)}, ${where}.`;
		}
		case 'timeline': {
			const {title, kind, sentences} = found.item;
			const date = spelled(eventDateInWords(found.item, document));
			const when = grouped ? date : ours`${kinds[kind][0]}, ${date}`;
			return ours`${when}: ${title}, ${paragraphsOf(sentences)}.`;
		}
		case 'figures':
			return figureInWords(document, found.item, paragraphsOf([found.item.sentence]));
		case 'links':
			return ours`${found.item.words}: ${found.item.href}, ${paragraphsOf([found.item.sentence])}.`;
		case 'outline':
			return ours`${found.item.text}: ${counted(found.item.words, ours`word`)}, ${paragraphsOf([found.item.sentence])}.`;
		case undefined:
			return ours``;
	}
}

/** What it measures, as quoted, for when, its change; then how a reference series has it. */
function figureInWords(document: Document, figure: Figure, where: CleanText): CleanText {
	const {measures, period} = figure;
	const facts = [quotedText(figure), spelled(periodInWords(period, document)), changeBeside(figure), where];
	const said = join(
		facts.filter((fact): fact is CleanText => fact !== null && fact !== ''),
		', ',
	);
	const series = seriesOf(document, figure);
	const compared = series && compare(figure, series);
	const line = ours`${measures === null ? ours`` : ours`${measures}: `}${said}.`;
	return series && compared ? ours`${line} ${compared.full}, by ${sentence(series.source)}` : line;
}

/** How the date of an event or a figure was reached; null where the text says it outright. */
export function basisOf(document: Document, id: CleanText): CleanText | null {
	const found = itemOf(document, id);
	if (found?.pane === 'timeline') {
		const {date, kind} = found.item;
		if (date.expression === null) {
			const bounded = kind === 'story' && date.end !== null;
			const [why] = undatedInWords(document.article, bounded);
			return bounded || document.article.published === null ? why : null;
		}

		const basis = basisInWords(date.expression, eventDateInWords(found.item, document), document);
		return basis && spelled(basis);
	}

	if (found?.pane !== 'figures' || !found.item.period) return null;
	const {period} = found.item;
	const basis = basisInWords(period.expression, periodInWords(period, document), document);
	return basis && spelled(basis);
}
