const pattern =
	/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;

/** Whether this is an ISO 8601 date ("2024-05-17") or date-time ("2024-05-17T09:30:00Z") of a day that there is. */
export function isPublicationDate(text: string): boolean {
	const match = pattern.exec(text);
	if (match === null) return false;
	const [year, month, day, hour, minute, second, zoneHour, zoneMinute] = match
		.slice(1)
		.map(part => Number(part ?? '0')) as Parts;
	return (
		year >= 1 &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= daysIn(year, month) &&
		hour <= 23 &&
		minute <= 59 &&
		second <= 59 &&
		zoneHour <= 23 &&
		zoneMinute <= 59
	);
}

type Parts = [number, number, number, number, number, number, number, number];

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a date is of a later day than a witness (both ISO 8601), with a day's room for the zones. */
export const isAfter = (published: string, witness: string): boolean => dayNumber(published) > dayNumber(witness) + 1;

/** Days since 1970. */
const dayNumber = (iso: string): number =>
	Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;
