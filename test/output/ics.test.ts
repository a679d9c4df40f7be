import ICAL from 'ical.js';
import {expect, test} from 'vitest';
import {clean} from '../../source/article/clean.js';
import {leftOut, print} from '../../source/output/print.js';
import type {Document, Event} from '../../source/reading/document.js';
import {read} from '../../source/reading/read.js';
import {articleOf} from '../helpers/article.js';

const event: Event = {
	id: clean('t1'),
	title: clean('bank lowered its rate'),
	kind: 'story',
	date: {start: '2024-05-16', end: '2024-05-16', precision: 'day', basis: 'published', expression: 0},
	otherDates: [],
	entities: [],
	places: [],
	sentences: [0],
	clause: {start: 0, end: 21},
};

/** A document of one event that differs from the one above. */
function documentOf(changed: Partial<Event>, text = 'The bank lowered its rate on Thursday.'): Document {
	const document = read(articleOf(text, {published: '2024-05-17'}));
	return {...document, events: [{...event, ...changed}]};
}

const ics = (document: Document): string => print(document, {format: 'ics'});
const linesOf = (document: Document): string[] => ics(document).split('\r\n');
const dated = (start: string | null, end: string | null): Partial<Event> => ({date: {...event.date, start, end}});

test('the whole file', () => {
	expect(linesOf(documentOf({}))).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Readout//Timeline//EN',
		'BEGIN:VEVENT',
		expect.stringMatching(/^UID:[\da-f]{8}-[\da-f]{8}@readout$/),
		'DTSTAMP:20240517T000000Z',
		'DTSTART;VALUE=DATE:20240516',
		'DTEND;VALUE=DATE:20240517',
		'SUMMARY:bank lowered its rate',
		'DESCRIPTION:The bank lowered its rate on Thursday.',
		'CATEGORIES:story',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
});

test.each([
	['a month to its end', '2024-02-01', '2024-02-29', '20240201', '20240301'],
	['a year to its end', '2023-01-01', '2023-12-31', '20230101', '20240101'],
	['an open end: the day it began', '2019-03-04', null, '20190304', '20190305'],
	['an open beginning: the day it ends by', null, '2024-06-30', '20240630', '20240701'],
])('whole days, the end exclusive: %s', (_, start, end, from, to) => {
	const lines = linesOf(documentOf(dated(start, end)));
	expect(lines).toContain(`DTSTART;VALUE=DATE:${from}`);
	expect(lines).toContain(`DTEND;VALUE=DATE:${to}`);
});

test('planned events are in it', () => {
	const lines = linesOf(documentOf({kind: 'planned', ...dated('2024-06-01', '2024-06-01')}));
	expect(lines).toContain('CATEGORIES:planned');
});

test('what has no date, or one before the year 1, is left out and counted', () => {
	const undated = documentOf({date: {...event.date, start: null, expression: null}});
	expect(ics(undated)).not.toContain('VEVENT');
	expect(leftOut(undated, 'ics')).toBe('1 event without a date is left out');
	const two = {...undated, events: [...undated.events, {...event, ...dated('-0490-01-01', '-0490-12-31')}]};
	expect(leftOut(two, 'ics')).toBe('2 events without a date are left out');
	expect(leftOut(documentOf({}), 'ics')).toBeNull();
	expect(leftOut(two, 'csv')).toBeNull();
});

test('commas, semicolons and backslashes are escaped; lines are folded at 75 octets, and read back whole', () => {
	const title = `a, b; c \\ d ${'Übersäße 汉字 '.repeat(12)}end`;
	const text = ics(documentOf({title: clean(title)}));
	expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:a\\, b\\; c \\\\ d Übersäße 汉字');
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	const calendar = new ICAL.Component(ICAL.parse(text));
	expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe(title);
});

test('an event has the same name each time, and another one than the next', () => {
	const uid = (document: Document) => linesOf(document).find(line => line.startsWith('UID:'));
	expect(uid(documentOf({}))).toBe(uid(documentOf({})));
	expect(uid(documentOf({clause: {start: 4, end: 21}}))).not.toBe(uid(documentOf({})));
	expect(uid(documentOf({}, 'Another story.'))).not.toBe(uid(documentOf({})));
});
