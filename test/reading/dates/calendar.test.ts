import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	dayFromIso,
	dayNumber,
	dayOf,
	daysInMonth,
	easter,
	isDay,
	isoDay,
	isoWeek,
	nthWeekday,
	weekdayOf,
	weekOf,
} from '../../../source/reading/dates/calendar.js';

test('a number gives its day back, before Christ too', () => {
	fc.assert(
		fc.property(fc.integer({min: -1_200_000, max: 1_200_000}), number => {
			const {year, month, day} = dayOf(number);
			expect(isDay(year, month, day)).toBe(true);
			expect(dayNumber(year, month, day)).toBe(number);
		}),
	);
});

test('agrees with the calendar of the machine', () => {
	for (let number = -40_000; number < 40_000; number += 37) {
		const date = new Date(number * 86_400_000);
		expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
		expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
	}
});

test('days of a month', () => {
	expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2024, 4)]).toEqual([
		29, 28, 29, 30,
	]);
	expect(isDay(2024, 4, 31)).toBe(false);
	expect(dayFromIso('2024-04-31')).toBeNull();
});

test.each([
	['2024-05-16', 2024, 20],
	['2021-01-03', 2020, 53],
	['2024-12-30', 2025, 1],
])('%s is in week %i-W%i', (text, year, week) => {
	expect(isoWeek(weekOf(dayFromIso(text)!))).toEqual({year, week});
});

test.each([
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[1818, '1818-03-22'],
	[2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => expect(isoDay(easter(year))).toBe(day));

test('the fourth Thursday, the last Monday', () => {
	expect(isoDay(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
	expect(isoDay(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
});
