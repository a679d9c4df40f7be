import {isPublicationDate} from '../published.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\.?,? (\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const iso = /\b(\d{4}-\d{2}-\d{2})(?!\d)/;

/** What a line may hold that says when it was published, and nothing else. */
const stampWords = new RegExp(
	`${month}\\b|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:(?:first )?published|(?:last )?(?:updated|modified)|posted|updated|created|date|on|at|from|local time|ago|hours?|mins?|minutes?|days?|today|yesterday)\\b|\\b(?:gmt|bst|utc|[ecmp][sd]?t|cest|ist|jst|hkt|sgt|aest|aedt|wib|z)\\b|[ap]\\.?m\\b\\.?|\\d+(?:st|nd|rd|th|z)?|[\\s.,:;|/+()•·–—-]`,
	'gi',
);

/** "Aug 22, 2024, 5.14pm", "Published: 17 May 2024 | Updated 3 hours ago". */
export const isTimestamp = (text: string): boolean =>
	text.length <= 140 &&
	/\d/.test(text) &&
	/[A-Za-zÀ-ÖØ-öø-ÿĀ-ž:/-]/.test(text) &&
	text.replace(/(?<=\d)T(?=\d)/g, ' ').replace(stampWords, '') === '';

/** "14 March 2023": a stamp where other furniture stands beside it, else perhaps the story's own first line. */
export const isBareDate = (text: string): boolean =>
	isTimestamp(text) && fullDateIn(text) !== null && !/\d[:.]\d|\d ?[ap]\.?m|T\d|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]ed\b/i.test(text);

/** The first complete date of a line as YYYY-MM-DD; null if it has none, or one that is no day. */
export function fullDateIn(text: string): string | null {
	if (!/\d{4}/.test(text)) return null;
	const first = iso.exec(text)?.[1] ?? null;
	if (first !== null) return isPublicationDate(first) ? first : null;
	const [, day, name, year] = dayFirst.exec(text) ?? swap(monthFirst.exec(text)) ?? [];
	if (day === undefined || name === undefined || year === undefined) return null;
	const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isPublicationDate(date) ? date : null;
}

const swap = (match: RegExpExecArray | null) => (match === null ? null : [match[0], match[2], match[1], match[3]]);

export type Dateline = {readonly length: number; readonly agency: string | null; readonly published: string | null};

const place = String.raw`(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’-]{2,25}|ST\.?|LA|EL|DE)(?:[ /-](?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’-]{0,25}|and|de)){0,4}`;
const region = `(?:, (?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.]{0,20} ?){1,3}?)?`;
const dashed = String.raw` ?(?:—|--|(?<= )[–-](?= ))\s?`;
/** "LISBON, May 14 (Agency) —", "DEHRADUN, India (Meridian News) —", "NEW YORK —" */
const capitals = new RegExp(
	`^(?:${place})${region}(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{0,6}\\.? \\d{1,2}(?:,? \\d{4})?,?)?(?: \\(([^()]{2,40})\\))?${dashed}(?=[A-ZÀ-ÖØ-ÞĀ-Ž0-9“‘"'$£€])`,
	'',
);
/** "Paris (AFP) -" */
const mixed = new RegExp(
	`^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.' -]{1,30} \\(([A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž .]{1,15})\\)${dashed}(?=[A-ZÀ-ÖØ-ÞĀ-Ž])`,
);

/** The dateline that a story's first paragraph begins with. */
export function datelineOf(text: string): Dateline | null {
	const start = text.slice(0, 160);
	const match = capitals.exec(start) ?? mixed.exec(start);
	if (match === null) return null;
	return {length: match[0].length, agency: match.at(-1) ?? null, published: fullDateIn(match[0])};
}
