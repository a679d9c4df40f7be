import type {Token} from '../tokens.js';
import {isCapitalised, isShouted} from './casing.js';
import {
	forHeads,
	lastHeads,
	numberedHeads,
	ofHeads,
	possessiveStarts,
	stoppedEndings,
	stoppedStarts,
} from './words/heads.js';

/** Tokens that may be one name, `last` exclusive. */
export type Run = {readonly first: number; readonly last: number};

/** No name is longer: keeps a text of nothing but capitals linear. */
const longestRun = 14;

const particles = new Set(
	'de da do dos das del della der den di du la le las los van von zu el al bin ibn ben bint y e et ter af av'.split(
		' ',
	),
);

/**
 * Every run of capitalised words with what joins them: "Bank of England", "Brighton & Hove Albion", "Charles de Gaulle",
 * "J. K. Rowling", "Day-Lewis", "People’s Republic".
 */
export function runsIn(tokens: readonly Token[], from: number, to: number): Run[] {
	const runs: Run[] = [];
	for (let first = from; first < to; first++) {
		const article = arabicArticle(tokens, first) ? 2 : 0;
		if (!isCapitalised(tokens[first + article])) continue;
		let last = first + article + 1;
		while (last < to && last - first < longestRun) {
			const next = joined(tokens, first, last, to);
			if (next === last) break;
			last = next;
		}

		runs.push({first, last});
		first = last - 1;
	}

	return runs;
}

/** "al-Assad" */
const arabicArticle = (tokens: readonly Token[], at: number): boolean =>
	/^(?:al|el|ul|as|ar)$/.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === false && tokens[at + 1]?.lower === '-';

/** Where the run ends if it can go on after `last`; `last` itself if it can't. */
function joined(tokens: readonly Token[], first: number, last: number, to: number): number {
	const end = tokens[last - 1];
	const next = tokens[last];
	if (!end || !next || last >= to) return last;
	if (isCapitalised(next)) return (end.spaced || end.text.endsWith('.')) && !isPronoun(tokens, last) ? last + 1 : last;
	if (next.kind === 'number') return keepsNumber(end, next) ? last + 1 : last;
	const after: Follows = distance => last + distance < to && isCapitalised(tokens[last + distance]);
	if (next.kind !== 'word' || next.lower === "'s") return joinedOverMark(tokens, first, last, after);
	return end.spaced ? joinedOverWord(tokens, first, last, after) : last;
}

/** Whether a capitalised word stands so many tokens after the run. */
type Follows = (distance: number) => boolean;

/** "In Paris I was happy", but "Elizabeth I" and "World War I". */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === 'I' &&
	tokens[at + 1]?.text !== '.' &&
	tokens[at + 1]?.kind === 'word' &&
	!isCapitalised(tokens[at + 1]);

const acronym = {
	test: (word: string): boolean =>
		word.length <= 6 && (isShouted(word) || (word.length === 1 && word !== word.toLowerCase())),
};

/** "Ligue 1", "FTSE 100", but not "UEFA 2024". */
const keepsNumber = (end: Token, number: Token): boolean =>
	end.spaced &&
	/^\d{1,6}$/.test(number.text) &&
	(numberedHeads.has(end.text) ||
		(acronym.test(end.text) && (/^\d{5,6}$/.test(number.text) || isIndexSize(Number(number.text)))));

/** How many companies an index has: "EKRE 19" is a party with its seats. */
const isIndexSize = (count: number): boolean => count >= 25 && count <= 5000 && count % 5 === 0;

/** "Kim Jong-un", "Wong Pik-wan", but not "West Bank-based". */
function isGivenTail(tokens: readonly Token[], first: number, last: number): boolean {
	const [surname, given, hyphen, tail] = [tokens[last - 2], tokens[last - 1], tokens[last], tokens[last + 1]];
	if (
		hyphen?.text !== '-' ||
		hyphen.spaced ||
		given?.spaced ||
		last - first < 2 ||
		tokens[last + 2]?.lower === '-' ||
		!tail ||
		tail.kind !== 'word'
	)
		return false;
	return (
		!compoundTails.test(tail.text) &&
		tail.text.length <= 6 &&
		tail.text === tail.lower &&
		`${surname?.text}${given?.text}`.length < 13
	);
}

/** "Kepler-452b", "F-35": where the designation ends. */
function codeAfter(tokens: readonly Token[], at: number): number {
	const [hyphen, number, letter] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (hyphen?.text !== '-' || hyphen.spaced || tokens[at - 1]?.spaced || !/^\d{1,5}$/.test(number?.text ?? ''))
		return at;
	return number?.spaced === false && /^[a-zA-Z]$/.test(letter?.text ?? '') ? at + 3 : at + 2;
}

const compoundTails =
	/^(?:led|based|born|bound|backed|owned|held|run|made|style|like|era|wide|only|free|area|level|type|class|time|old|proof|ish|esque|ready|wing|funded|listed|built|themed|inspired|winning|linked|sized|led|to|and|of|in-law|elect|turned|rated)$/;

/** Hyphens, "&", "S&P/ASX", initials, possessives that belong to the name. */
function joinedOverMark(tokens: readonly Token[], first: number, last: number, after: Follows): number {
	const end = tokens[last - 1];
	const mark = tokens[last];
	if (end && mark && isGivenTail(tokens, first, last)) return last + 2;
	if (end && mark) {
		const code = codeAfter(tokens, last);
		if (code > last) return code;
	}

	if (!end || !mark || !after(1)) return last;
	const tight = !end.spaced && !mark.spaced;
	const joins =
		(mark.lower === '-' && tight) ||
		(mark.text === ',' && /^(?:Jr|Sr)$/.test(tokens[last + 1]?.text ?? '')) ||
		(mark.text === '&' && end.spaced === mark.spaced) ||
		(mark.text === '/' && tight && acronym.test(end.text) && acronym.test(tokens[last + 1]?.text ?? '')) ||
		(mark.text === '.' &&
			!end.spaced &&
			mark.spaced &&
			((end.text.length === 1 && isCapitalised(end)) || stoppedStarts.has(end.text))) ||
		(mark.lower === "'s" && keepsPossessive(tokens, first, last - 1)) ||
		(/^['’]$/.test(mark.text) &&
			!end.spaced &&
			mark.spaced &&
			end.text.endsWith('s') &&
			lastHeads.other.has(tokens[last + 1]?.text ?? ''));
	return joins ? last + 2 : last;
}

/** Particles of people's names, and "of", "for", "in", "and" inside the names of bodies, works and prizes. */
function joinedOverWord(tokens: readonly Token[], first: number, last: number, after: Follows): number {
	const next = tokens[last];
	if (!next) return last;
	if (arabicArticle(tokens, last)) return after(2) ? last + 3 : last;
	if (!next.spaced) return last;
	if (particles.has(next.lower)) {
		if (after(1)) return last + 2;
		return particles.has(tokens[last + 1]?.lower ?? '') && after(2) ? last + 3 : last;
	}

	const the = tokens[last + 1]?.lower === 'the' ? 1 : 0;
	if (!after(1 + the)) return last;
	const words = headsOf(tokens, first, last);
	const joins =
		(next.lower === 'of' && words.some(word => ofHeads.has(word))) ||
		(next.lower === 'for' && words.some(word => forHeads.has(word))) ||
		(next.lower === 'in' && the === 0 && /^(?:Prize|Award)$/.test(words.at(-1) ?? '')) ||
		(next.lower === 'and' && the === 0 && (joinsWithAnd(tokens, first, last) || endsInBody(tokens, first, last)));
	return joins ? last + 2 + the : last;
}

const headsOf = (tokens: readonly Token[], first: number, last: number): string[] =>
	tokens.slice(first, last).flatMap(token => (isCapitalised(token) ? [token.text as string] : []));

function keepsPossessive(tokens: readonly Token[], first: number, at: number): boolean {
	const word = tokens[at]?.text ?? '';
	const before = at > first ? (tokens[at - 1]?.text ?? '') : '';
	return (
		possessiveStarts.has(word) ||
		before === 'St' ||
		before === 'Saint' ||
		(before === '.' && tokens[at - 2]?.text === 'St')
	);
}

const conjoining = new Set(
	'Department Ministry Office Secretariat Committee Commission Institute Museum Faculty School College Bureau Centre Center Organisation Organization Academy Society'.split(
		' ',
	),
);

/** "Department of Health and Human Services": an "of" or "for" stands before, and a body before that. */
function joinsWithAnd(tokens: readonly Token[], first: number, last: number): boolean {
	let body = false;
	for (let at = first; at < last; at++) {
		const token = tokens[at];
		if (token && conjoining.has(token.text)) body = true;
		if (body && (token?.lower === 'of' || token?.lower === 'for')) return true;
	}

	return false;
}

const bodyStarts =
	/^(?:National|Royal|Federal|House|Senate|Joint|International|European|American|British|Australian|Canadian|State)$/;

/** "National Air and Space Museum": it begins as a body does and ends in one. */
function endsInBody(tokens: readonly Token[], first: number, last: number): boolean {
	const start = tokens[first]?.lower === 'the' ? first + 1 : first;
	if (!bodyStarts.test(tokens[start]?.text ?? '')) return false;
	for (let at = last + 1; at < last + 4 && isCapitalised(tokens[at]); at++) {
		if (lastHeads.organisation.has(tokens[at]?.text ?? '')) return true;
	}

	return false;
}

/** The run with the stop that belongs to its last word: "Apple Inc." */
export const withStop = (tokens: readonly Token[], last: number): number => {
	const end = tokens[last - 1];
	const stop = tokens[last];
	const belongs = end && stop?.text === '.' && !end.spaced && stoppedEndings.has(end.text);
	return belongs && stop.sentence === tokens[last + 1]?.sentence ? last + 1 : last;
};
