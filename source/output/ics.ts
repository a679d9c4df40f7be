import ICAL from 'ical.js';
import {type CleanText, ours} from '../article/clean-text.js';
import type {Document, Event} from '../reading/document.js';
import {hashOf} from '../reading/hash.js';
import {orderEvents} from '../view/order.js';

type Property = [name: string, parameters: Record<string, string>, type: string, ...values: string[]];

/** The dated events as a calendar (RFC 5545), whole days; those of a time before the year 1 have no place in one. */
export function printIcs(document: Document): string {
	const {article} = document;
	const calendar: Property[] = [
		['version', {}, 'text', '2.0'],
		['prodid', {}, 'text', '-//Readout//Timeline//EN'],
		...(article.title === null ? [] : [['x-wr-calname', {}, 'text', article.title] satisfies Property]),
	];
	const events = orderEvents(document).flatMap(event => {
		const days = daysOf(event);
		return days === null ? [] : [['vevent', propertiesOf(document, event, days), []]];
	});
	// Lines have 75 octets at most, and the library leaves out the space that leads a folded one.
	ICAL.foldLength = 74;
	return ICAL.stringify(['vcalendar', calendar, events]);
}

/** What standard error says of the events that the calendar leaves out; null if it has them all. */
export function undatedEvents({events}: Document): CleanText | null {
	const count = events.filter(event => daysOf(event) === null).length;
	if (count === 0) return null;
	return count === 1 ? ours`1 event without a date is left out` : ours`${count} events without a date are left out`;
}

/** The first day and the last; of what is open at one side, the day that is known. Null if the text gives no date. */
function daysOf({date: {start, end, expression}}: Event): {first: string; last: string} | null {
	const first = start ?? end;
	const last = end ?? start;
	if (expression === null || first === null || last === null || !/^\d{4}-/.test(first)) return null;
	return {first, last};
}

function propertiesOf(document: Document, event: Event, {first, last}: {first: string; last: string}): Property[] {
	const {article, entities} = document;
	const names = new Map<string, string>(entities.map(({id, name}) => [id, name]));
	const places = event.places.flatMap(id => names.get(id) ?? []).join(', ');
	const told = article.sentences[event.sentences[0] ?? -1];
	return [
		['uid', {}, 'text', `${hex(article.text)}-${hex(`${event.clause.start} ${event.title}`)}@readout`],
		// No clock is read: the stamp is the article's own day.
		['dtstamp', {}, 'date-time', `${article.published?.slice(0, 10) ?? '1970-01-01'}T00:00:00Z`],
		['dtstart', {}, 'date', first],
		['dtend', {}, 'date', dayAfter(last)],
		['summary', {}, 'text', event.title],
		...(told === undefined
			? []
			: [['description', {}, 'text', article.text.slice(told.start, told.end)] satisfies Property]),
		...(places === '' ? [] : [['location', {}, 'text', places] satisfies Property]),
		['categories', {}, 'text', event.kind],
		['transp', {}, 'text', 'TRANSPARENT'],
	];
}

const hex = (text: string): string => (hashOf(text) >>> 0).toString(16).padStart(8, '0');

/** The end of whole days is the day after the last. */
function dayAfter(day: string): string {
	const time = ICAL.Time.fromDateString(day);
	time.adjust(1, 0, 0, 0);
	return time.toString();
}
