import {expect, test} from 'vitest';
import {isoDateOf} from '../../source/article/iso-date.js';

test.each([
	['2024-05-17', '2024-05-17'],
	['2024-05-17T09:30:00Z', '2024-05-17T09:30:00Z'],
	['2024-05-17 09:30:00 +0200', '2024-05-17T09:30:00+0200'],
	[' 2024-05-17 09:30 ', '2024-05-17T09:30'],
	['Fri, 17 May 2024 09:30:00 GMT', '2024-05-17T09:30:00Z'],
	['Fri, 17 May 2024 09:30:00 +0200', '2024-05-17T09:30:00+02:00'],
	['17 May 24 09:30 EST', '2024-05-17T09:30:00-05:00'],
	['Fri, 17-May-2024 9:05:00 GMT', '2024-05-17T09:05:00Z'],
	['Friday, 17 May 2024', '2024-05-17'],
	['May 17, 2024', '2024-05-17'],
	['17 May 2024', '2024-05-17'],
])('%s', (written, iso) => {
	expect(isoDateOf(written)).toBe(iso);
});

test.each([
	'0001-01-01T00:00:00Z',
	'1970-01-01T00:00:00Z',
	'1970-01-01 00:00:00',
	'Thu, 01 Jan 1970 00:00:00 GMT',
	'0204-05-17',
])('where a program knows no date: %s', written => {
	expect(isoDateOf(written)).toBeNull();
});

test.each(['1970-01-01', '1970-01-02T00:00:00Z', '1899-12-31'])('old, and a date: %s', written => {
	expect(isoDateOf(written)).toBe(written);
});

test.each(['', 'yesterday', '2024-13-01', '31 Feb 2024', 'Fri, 32 May 2024 09:30:00 GMT', '{{date}}', '5'])(
	'no date: %s',
	written => {
		expect(isoDateOf(written)).toBeNull();
	},
);
