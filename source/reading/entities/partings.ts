import {isHead, keyOf, type Scene} from './candidate.js';
import {isDemonym, type KnownName} from './lexicon.js';
import {noNames} from './words/nouns.js';

/** "China-Russia", "U.S. Federal Reserve" and "the U.S. Putin" over a sentence's end are two names; "China-Russia Expo" and "U.S. Geological Survey" one. */
export function atPlaces({tokens, lexicon, article, casing}: Scene, first: number, last: number): number | undefined {
	const at = (from: number, to: number): KnownName | undefined => {
		const start = tokens[from];
		const end = tokens[to - 1];
		return start && end ? lexicon.known.get(keyOf(article.text.slice(start.start, end.end))) : undefined;
	};
	for (let end = first + 1; end < last; end++) {
		const place = at(first, end);
		if (!place || place.kind === 'organisation') continue;
		const hyphen = tokens[end]?.text === '-' ? 1 : 0;
		const rest = at(end + hyphen, last);
		if (hyphen === 1 && rest && rest.kind !== 'organisation') return end;
		if (hyphen === 0 && place.kind === 'country' && rest?.kind === 'organisation') return end;
		const stopped = tokens[end - 1]?.text.endsWith('.') && end + 1 === last;
		if (stopped && casing.inner.has(tokens[end]?.lower ?? '') && !isHead(tokens[end]?.text ?? '')) return end;
	}

	return undefined;
}

/** "Anna Berg & Paul Finch" are two, "Marks & Spencer" is one. */
export function atAmpersand({tokens, lexicon}: Scene, first: number, last: number): number | undefined {
	if (!lexicon.given.has(tokens[first]?.text ?? '')) return undefined;
	for (let at = first + 2; at < last - 2; at++) if (tokens[at]?.text === '&') return at;
	return undefined;
}

const compass = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Latin|Middle|Native|Southeast)$/;

/** The first token that is no demonym, hyphens between them counted in. */
export function afterDemonyms({tokens, lexicon}: Scene, first: number, last: number): number {
	let at = first;
	while (at < last) {
		const word = tokens[at]?.text ?? '';
		const pair = `${word} ${tokens[at + 1]?.text ?? ''}`;
		if (
			at + 1 < last &&
			(lexicon.demonyms.has(pair) || (compass.test(word) && isDemonym(lexicon, tokens[at + 1]?.text ?? '')))
		)
			at += 2;
		else if (isDemonym(lexicon, word) || noNames.has(word)) at++;
		else if (word === '-' && at > first) at++;
		else break;
	}

	return at;
}
