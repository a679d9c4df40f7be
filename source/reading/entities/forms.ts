import type {EntityType} from '../document.js';
import {lastHeads} from './words/heads.js';

const endings =
	/^(?:Inc|Inc\.|Corp|Corp\.|Co|Co\.|Ltd|Ltd\.|plc|PLC|Plc|LLC|LLP|AG|SE|SA|NV|AB|ASA|Group|Holdings|Company|Corporation|Limited|FC|AFC|CF)$/;

/** "Goldman" for "Goldman Sachs", "Brighton" for "Brighton & Hove Albion", "Apple" for "Apple Inc."; a name of its own is no short one: "United Nations" beside "United Nations High Commissioner". */
export function isShortFor(short: string, long: string, type: EntityType, isKnown: boolean): boolean {
	if (type === 'organisation' && isMembersOf(short, long)) return true;
	if (short.length >= long.length || !long.startsWith(`${short} `)) return false;
	const words = short.split(' ');
	const rest = long.slice(short.length + 1).split(' ');
	if (rest.every(word => endings.test(word))) return true;
	if (isKnown) return false;
	const last = words.at(-1) ?? '';
	if (/^(?:of|for|and|in)$/.test(rest[0] ?? '') || lastHeads.organisation.has(last) || lastHeads.other.has(last))
		return false;
	return type === 'organisation' ? !generic.test(short) : words.length > 1;
}

const parties = new Set(['Party', 'Alliance', 'Union', 'Movement', 'Front', 'League']);

/** "Pirates" for "Pirate Party", "Social Democrats" for "Social Democratic Alliance". */
function isMembersOf(short: string, long: string): boolean {
	const end = long.lastIndexOf(' ');
	const stem = singularOf(short);
	return stem !== short && stem.length > 3 && parties.has(long.slice(end + 1)) && isStemOf(stem, long.slice(0, end));
}

const isStemOf = (stem: string, name: string): boolean => name === stem || name === `${stem}ic`;

/** Without the s of a plural. */
export const singularOf = (word: string): string => (/[^s]s$/.test(word) ? word.slice(0, -1) : word);

/** Begins of names that many bodies share. */
const generic =
	/^(?:National|International|European|American|British|United|Royal|Federal|Public|Central|General|New|World|Global|North|South|East|West|First|Bank|University|Ministry|Department|House|U\.S\.|US|UK|EU|UN)$/;

const small = /^(?:of|the|and|for|in|on|to|de|&|-|a|an)$/i;

/** Capitals, at least two, with or without stops: "NAO", "DfT", "U.N.". */
export const isAcronym = (key: string): boolean =>
	key.length <= 8 && !/[\s\d-]/.test(key) && [...key].filter(letter => letter !== letter.toLowerCase()).length > 1;

/** What may shorten a name, in lower case: its initials, those of the small words ("for", "of") in or out. */
export function initialsOf(long: string): string[] {
	const words = long.split(/[ -]/).filter(word => word !== '');
	if (words.length < 2 || words.length > 12) return [];
	const initials = (of: readonly string[]) => of.map(word => word[0]?.toLowerCase()).join('');
	const all = initials(words);
	const main = initials(words.filter(word => !small.test(word)));
	return [...new Set([all, main])].filter(letters => letters.length > 1);
}
