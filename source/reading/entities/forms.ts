import type {EntityType} from '../document.js';
import {lastHeads} from './words/heads.js';

const endings =
	/^(?:Inc|Inc\.|Corp|Corp\.|Co|Co\.|Ltd|Ltd\.|plc|PLC|Plc|LLC|LLP|AG|SE|SA|NV|AB|ASA|Group|Holdings|Company|Corporation|Limited|FC|AFC|CF)$/;

/** "Kestrel" for "Kestrel Outdoor", "Brighton" for "Brighton & Hove Albion", "Apple" for "Apple Inc.". */
export function isShortFor(short: string, long: string, type: EntityType): boolean {
	if (short.length >= long.length || !long.startsWith(`${short} `)) return false;
	const words = short.split(' ');
	const rest = long.slice(short.length + 1).split(' ');
	if (rest.every(word => endings.test(word))) return true;
	if (/^(?:of|for|and|in)$/.test(rest[0] ?? '') || Object.values(lastHeads).some(set => set.has(words.at(-1) ?? '')))
		return false;
	return type === 'organisation' ? !generic.test(short) : words.length > 1;
}

/** Begins of names that many bodies share. */
const generic =
	/^(?:National|International|European|American|British|United|Royal|Federal|Public|Central|General|New|World|Global|North|South|East|West|First|Bank|University|Ministry|Department|House|U\.S\.|US|UK|EU|UN)$/;

const small = /^(?:of|the|and|for|in|on|to|de|&|-|a|an)$/i;

/** By initials, the small words' too or not: "NAO", "DfT", "MoD", "U.N.". */
export function isAcronymOf(short: string, long: string): boolean {
	const letters = short.replace(/\./g, '').toLowerCase();
	const words = long.split(/[ -]/).filter(word => word !== '');
	if (letters.length < 2 || words.length < 2 || words.length > 12) return false;
	const all = words.map(word => word[0]?.toLowerCase()).join('');
	const main = words
		.filter(word => !small.test(word))
		.map(word => word[0]?.toLowerCase())
		.join('');
	return letters === main || letters === all;
}
