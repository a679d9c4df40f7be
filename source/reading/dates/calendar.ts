/** Plain arithmetic of the Gregorian calendar, also before 1582. A day is its number since 1970-01-01; the year 0 is 1 BC. */

export type Day = {readonly year: number; readonly month: number; readonly day: number};

/** Of the century that begins in year 0 of the 400-year cycle. */
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
	month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const leapDaysBefore = (year: number): number =>
	Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

const epoch = 365 * 1970 + leapDaysBefore(1970);

export const dayNumber = (year: number, month: number, day: number): number =>
	365 * year +
	leapDaysBefore(year) +
	daysBeforeMonth[month - 1]! +
	(month > 2 && isLeap(year) ? 1 : 0) +
	day -
	1 -
	epoch;

export function dayOf(number: number): Day {
	let year = Math.floor((number + epoch) / 365.2425);
	while (dayNumber(year + 1, 1, 1) <= number) year++;
	while (dayNumber(year, 1, 1) > number) year--;
	let month = 12;
	while (dayNumber(year, month, 1) > number) month--;
	return {year, month, day: number - dayNumber(year, month, 1) + 1};
}

export const isDay = (year: number, month: number, day: number): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Weeks since the one of 1970-01-01, Monday to Sunday. */
export const weekOf = (number: number): number => Math.floor((number + 3) / 7);

export const mondayOf = (week: number): number => week * 7 - 3;

/** ISO 8601: the week belongs to the year of its Thursday. */
export function isoWeek(week: number): {year: number; week: number} {
	const thursday = mondayOf(week) + 3;
	const {year} = dayOf(thursday);
	return {year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1};
}

/** Easter Sunday of the western churches. */
export function easter(year: number): number {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
	const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
	const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
	const offset = full - weekday;
	const month = 3 + Math.floor((offset + 40) / 44);
	return dayNumber(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

/** The nth such weekday of a month; from its end where `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
	if (nth > 0) {
		const first = dayNumber(year, month, 1);
		return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
	}

	const last = dayNumber(year, month, daysInMonth(year, month));
	return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** "2024-05-16"; 490 BC is written with a minus and the same number. */
export function isoDay(number: number): string {
	const {year, month, day} = dayOf(number);
	return `${year > 0 ? digits(year, 4) : `-${digits(1 - year, 4)}`}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day that an ISO date or date-time begins with. */
export function dayFromIso(text: string): number | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
	if (!match) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whole days from one ISO day to a later one. */
export const daysBetween = (from: string, to: string): number => (dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0);

/** Which of two ISO days is the earlier one, for sorting; a year BC is written with a minus. */
export function compareDays(one: string, other: string): number {
	const isOld = one.startsWith('-');
	if (isOld !== other.startsWith('-')) return isOld ? -1 : 1;
	if (!isOld) return one < other ? -1 : Number(one > other);
	const [a, b] = [Number.parseInt(one, 10), Number.parseInt(other, 10)];
	return a - b || (one < other ? -1 : Number(one > other));
}
