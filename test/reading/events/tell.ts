import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

export type Line = {title: string; kind: string; date: string};

/** The events of a text published on Friday 17 May 2024: title, kind, and "start..end" with nothing where a side is open. */
export function eventsIn(text: string, title?: string): Line[] {
	const article = articleOf(text, {published: '2024-05-17', ...(title === undefined ? {} : {title})});
	return read(article).events.map(event => ({
		title: event.title,
		kind: event.kind,
		date: `${event.date.start ?? ''}..${event.date.end ?? ''}`,
	}));
}

/** "story ..2024-05-17 Norway cut its rate", a line an event. */
export const linesIn = (text: string, title?: string): string[] =>
	eventsIn(text, title).map(({kind, date, title: words}) => `${kind} ${date} ${words}`);
