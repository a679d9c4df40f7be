import {type SortedList, sortedList} from '../../data.js';
import {isPublicationDate} from '../published.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\.?,? (\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const iso = /\b(\d{4}-\d{2}-\d{2})(?!\d)/;

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const zone = '(?:gmt|bst|utc|[ecmp][sd]?t|ces?t|eest|[ijkm]st|hkt|sgt|pht|pkt|msk|sast|wat|nz[sd]t|a[ecw][sd]t|wib|z)';
const stampWord = `${month}\\b|\\b${weekday}\\b|\\b(?:(?:first )?published|(?:last )?(?:updated|modified)|posted|issued|created|date|on|at|from|local time|ago|hours?|mins?|minutes?|(?<=\\d )days?|today|yesterday)\\b|\\b${zone}\\b|[ap]\\.?m\\b\\.?|\\d+(?:st|nd|rd|th|z)?`;
/** What a line may hold that says when it was published, and nothing else. */
const stampWords = new RegExp(`${stampWord}|@(?=\\d)|[\\s.,:;|/+()•·–—-]`, 'gi');
/** A day and a time within a line. */
export const stampRun = new RegExp(
	`(?<![${'A-Za-zÀ-ÖØ-öø-ÿĀ-ž'}\\d])(?:(?:${stampWord}(?!\\d))[\\s.,:;/+()@–—-]*){3,}`,
	'gi',
);

/** "Updated", "on Monday", "June 3": words of a timestamp and nothing else. */
export const isStampPart = (text: string): boolean =>
	text.replace(/(?<=\d)T(?=\d)/g, ' ').replace(stampWords, '') === '';

/** "Aug 22, 2024, 5.14pm", "Published: 17 May 2024 | Updated 3 hours ago". */
export const isTimestamp = (text: string): boolean =>
	text.length <= 140 && /\d/.test(text) && /[A-Za-zÀ-ÖØ-öø-ÿĀ-ž:/-]/.test(text) && isStampPart(text);

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

const capital = 'A-ZÀ-ÖØ-ÞĀ-Ž';
const letter = 'A-Za-zÀ-ÖØ-öø-ÿĀ-ž';
/** "LISBON", "BERLIN/PARIS", "ST. LOUIS" */
const shouted = new RegExp(
	`^(?:[${capital}][${capital}.'’-]{2,25}|ST\\.?|LA|EL|DE)(?:[ /-](?:[${capital}][${capital}.'’-]{0,25}|and|de)){0,4}(?![${letter}])`,
);
/** "Paris", "New Delhi" */
const spoken = new RegExp(
	`^[${capital}][${letter}.'’-]{1,25}(?:[ /](?:(?:de|of|la|al) )?[${capital}][${letter}.'’-]{1,25}){0,3}`,
);
const pieces = {
	region: new RegExp(
		`^(?:, [${capital}][${letter}.]{0,20}(?: [${capital}][${letter}.]{0,20}){0,2}(?= ?(?:[([,|:—–]|--|- ))| \\[[${letter} ]{3,30}\\])`,
	),
	date: new RegExp(
		`^[.,]? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${month}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?)\\b[.,]?`,
		'i',
	),
	agency: new RegExp(
		`^(?:,? \\(([^()]{2,40})\\)| ?\\/([${capital}][${letter} ]{1,20})\\/| \\| ([${capital}][${letter} ]{1,30})(?= \\|)|,? ([${capital}]{2,12})(?= ?(?:—|--|[–-] )))`,
	),
};
const dash = /^(?: ?(?:—|--)\s?| [–-]\s)/;
const mark = /^(?: ?[:;]| \|)\s/;
const begins = new RegExp(`^[${capital}0-9“‘"'$£€]`);
/** An agency by its own form, where the place is written as places are in the story too. */
const wire =
	/^[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž .]{1,15}$|\b(?:Reuters|Bloomberg|Xinhua|News|Press|Agenc(?:y|ies)|Agencia|Wire|Dispatch|Courier|Herald|Post|Times|Tribune|Media|Service|Bureau|Newsroom)\b/;
/** "(Bloomberg) -- ", "(CNN)A" */
const agencyAlone = new RegExp(
	`^\\(([${capital}][${letter}.& ]{2,30})\\)(?: ?(?:—|--|–|-) ?(?=[${capital}“"])|(?=[${capital}]))`,
);

let cities: SortedList | undefined;
/** Whether a name, in capitals or not, is that of a capital or another large city. */
export function isCity(text: string): boolean {
	cities ??= sortedList('names/cities.txt');
	return cities.has(text.toLowerCase().replace(/(?<![a-zß-öø-ÿĀ-ž'’])[a-zß-öø-ÿĀ-ž]/g, letter => letter.toUpperCase()));
}

/** The dateline that a story's first paragraph begins with: "LISBON, May 14 (Agency) —", "Paris (AFP) -", "NEW YORK —", "RABAT: " (but not where speakers are named so). */
export function datelineOf(text: string, isTranscript = false): Dateline | null {
	const start = text.slice(0, 160);
	const alone = agencyAlone.exec(start);
	if (alone !== null) return {length: alone[0].length, agency: alone[1] ?? null, published: null};
	const loud = shouted.exec(start);
	return (
		(loud === null ? null : from(start, loud[0].length, true, isTranscript)) ??
		from(start, spoken.exec(start)?.[0].length ?? 0, false)
	);
}

/** Reads region, date and agency behind a place, each once and in any order; `at` is where they end. */
function piecesBehind(start: string, place: number): {at: number; agency: string | null; seen: ReadonlySet<string>} {
	let at = place;
	let agency: string | null = null;
	const seen = new Set<string>();
	for (let isMore = true; isMore; ) {
		isMore = false;
		for (const [kind, form] of Object.entries(pieces)) {
			const match = seen.has(kind) ? null : form.exec(start.slice(at));
			if (match === null) continue;
			seen.add(kind);
			if (kind === 'agency') agency = match.slice(1).find(group => group !== undefined) ?? null;
			at += match[0].length;
			isMore = true;
		}
	}

	return {at, agency, seen};
}

/** A place with what stands behind it, and what parts them from the sentence. */
function from(start: string, place: number, isLoud: boolean, isTranscript = false): Dateline | null {
	if (place === 0) return null;
	const {at, agency, seen} = piecesBehind(start, place);
	const rest = start.slice(at);
	// "Hong Kong (CNN Business)A muddled view": the page sets them apart by its looks.
	const isGlued = start[at - 1] === ')' && agency !== null && /\p{Lu}/u.test(rest.charAt(0));
	const isDashed = dash.test(rest);
	const end = (dash.exec(rest) ?? mark.exec(rest))?.[0].length ?? 0;
	const isWire = agency !== null && (isLoud || wire.test(agency) || seen.has('date'));
	// "Malmö, June 3: The": a year would set a scene.
	const hasDay = seen.has('date') && !/\d{4}/.test(start.slice(0, at));
	const isCityAlone = isLoud && at === place && rest.startsWith(':') && !isTranscript && isCity(start.slice(0, place));
	const isSure = isGlued || isCityAlone || isWire || hasDay || (isDashed && isLoud);
	if ((end === 0 && !isGlued) || !isSure || !begins.test(rest.slice(end))) return null;
	return {length: at + end, agency, published: fullDateIn(start.slice(0, at))};
}

/** A line that is a dateline alone: "GENEVA, 4 May 2023", "Malmö (HN) —", "Malmö District Court, 12 November 2023". */
export function isDateline(text: string): boolean {
	if (text.length > 80 || text.startsWith('(')) return false;
	const line = text.replace(/ ?[-–—:]+$/, '');
	const place = spoken.exec(line)?.[0].length ?? 0;
	if (place > 0 && fullDateIn(line) !== null && piecesBehind(line, place).at === line.length) return true;
	return /\d|\)$/.test(line) && datelineOf(`${line} — It`)?.length === line.length + 3;
}
