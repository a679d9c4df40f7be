import type {Token} from './tokens.js';

const words =
	/^(?:street|st|road|rd|lane|avenue|ave|drive|close|place|square|terrace|boulevard|blvd|court|crescent|way|quay|row|gardens|hill|park|mews|wharf|parade|walk)$/;

const longest = 4;

/** Whether a street's name stands at a place in a sentence, so that a number before it is a house's: "[27] Mill Lane", "[1119] Eighth St.", "[42] 17th Street". */
export function isStreetAt(tokens: readonly Token[], at: number): boolean {
	for (let place = at; place < at + longest; place++) {
		const token = tokens[place];
		if (token === undefined || token.first || !/^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(token.text)) return false;
		if (place > at && words.test(token.lower)) return true;
	}

	return false;
}
