import {expect, test} from 'vitest';
import {isPublicationDate} from '../../source/article/published.js';

test.each([
	'2024-05-17',
	'2024-02-29',
	'2000-02-29',
	'2024-05-17T09:30',
	'2024-05-17T09:30:00Z',
	'2024-05-17T23:59:59.123+02:00',
	'2024-12-31T00:00:00-0500',
])('a date: %s', text => {
	expect(isPublicationDate(text)).toBe(true);
});

test.each([
	'2024-02-30',
	'2023-02-29',
	'1900-02-29',
	'2024-04-31',
	'2024-13-01',
	'2024-00-10',
	'2024-01-00',
	'0000-01-01',
	'2024-05-17T24:00',
	'2024-05-17T09:60',
	'2024-05-17 09:30',
	'2024-5-17',
	'17-05-2024',
	'17 May 2024',
	'2024-05-17T',
	' 2024-05-17',
	'2024-05-17\n',
	'٢٠٢٤-٠٥-١٧',
	'yesterday',
	'',
])('no date: %j', text => {
	expect(isPublicationDate(text)).toBe(false);
});
