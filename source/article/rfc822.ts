import {isPublicationDate} from './published.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 names. */
const zones: Readonly<Record<string, string>> = {
	gmt: 'Z',
	utc: 'Z',
	ut: 'Z',
	z: 'Z',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
};

/** "Fri, 17 May 2024 09:30:00 GMT", the weekday, the seconds and the zone not always there. */
const form =
	/^(?:[a-z]{3,9},?\s{1,5})?(\d{1,2})[\s-]{1,5}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,5}(\d{4}|\d{2})(?:\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,5}(?:([a-z]{1,4})|([+-]\d{2}):?(\d{2}))?)?/i;

/** A date of mail, HTTP and RSS as an ISO 8601 date-time (a date where it has no time); null if it is no day. Pure. */
export function isoOfRfc822(text: string): string | null {
	const match = form.exec(text.trim().slice(0, 60));
	if (match === null) return null;
	const [, day = '', name = '', year = '', hour, minute, second = '00', zone = '', zoneHour, zoneMinute] = match;
	const month = months.indexOf(name.toLowerCase()) + 1;
	const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
	const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	const offset = zoneHour === undefined ? (zones[zone.toLowerCase()] ?? '') : `${zoneHour}:${zoneMinute}`;
	const iso = hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
	return isPublicationDate(iso) ? iso.replace(/[+-]00:00$/, 'Z') : null;
}
