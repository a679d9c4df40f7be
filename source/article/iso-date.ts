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
	return isPublicationDate(iso) ? iso : (isoOfRfc822(text) ?? fullDateIn(text));
}
