import {fullDateIn} from './furniture/dates.js';
import {isPublicationDate} from './published.js';
import {isoOfRfc822} from './rfc822.js';

/**
 * A date that was written for programs, mostly: ISO 8601 ("2024-05-17 09:30:00 +0200" too), RFC 822 or in words, as an ISO 8601
 * date or date-time; null if it is none. Pure.
 */
export function isoDateOf(written: string): string | null {
	const text = written.trim().slice(0, 100);
	const iso = text.replace(/^(\d{4}-\d{2}-\d{2}) {1,3}(?=\d{2}:)/, '$1T').replace(/ {1,3}(?=[+-]\d{2}:?\d{2}$|Z$)/, '');
	const date = isPublicationDate(iso) ? iso : (isoOfRfc822(text) ?? fullDateIn(text));
	return date === null || placeholder.test(date) ? null : date;
}

/** What programs write where they know no date: the first that they can hold. Nothing was published before 1600. */
const placeholder = /^(?:0|1[0-5])|^(?:1753|1900|1970)-01-01T00:00/;
