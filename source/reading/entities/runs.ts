import type {Token} from '../tokens.js';
import {isCapitalised} from './casing.js';
import {forHeads, numberedHeads, ofHeads, possessiveStarts, stoppedEndings, stoppedStarts} from './words/heads.js';

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
 * Every run of capitalised words with what joins them: "Bank of England", "Brighton & Hove Albion", "Manoel de Oliveira",
 * "J. K. Rowling", "Varga-Lindqvist", "People’s Republic".
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
	const after = (distance: number) => last + distance < to && isCapitalised(tokens[last + distance]);
	if (isCapitalised(next)) return end.spaced || end.text.endsWith('.') ? last + 1 : last;
	switch (next.lower) {
		case '-':
			return !end.spaced && !next.spaced && after(1) ? last + 2 : last;
		case '&':
			return after(1) && end.spaced === next.spaced ? last + 2 : last;
		case '.':
			return joinedOverStop(end, next, after(1), last);
		case "'s":
			return after(1) && keepsPossessive(tokens, first, last - 1) ? last + 2 : last;
		case "'":
			return last;
		default:
	}

	if (next.kind === 'number')
		return numberedHeads.has(end.text) && /^\d{1,4}$/.test(next.text) && end.spaced ? last + 1 : last;
	if (!end.spaced) return last;
	if (arabicArticle(tokens, last)) return after(2) ? last + 3 : last;
	if (!next.spaced) return last;
	if (particles.has(next.lower)) {
		if (after(1)) return last + 2;
		return particles.has(tokens[last + 1]?.lower ?? '') && after(2) ? last + 3 : last;
	}

	const words = headsOf(tokens, first, last);
	const the = tokens[last + 1]?.lower === 'the' ? 1 : 0;
	if (!after(1 + the)) return last;
	if (next.lower === 'of' && words.some(word => ofHeads.has(word))) return last + 2 + the;
	if (next.lower === 'for' && words.some(word => forHeads.has(word))) return last + 2 + the;
	if (next.lower === 'in' && the === 0 && /^(?:Prize|Award)$/.test(end.text)) return last + 2;
	if (next.lower === 'and' && the === 0 && joinsWithAnd(tokens, first, last)) return last + 2;
	return last;
}

/** "J." in "J. K. Rowling", "St." in "St. Louis", "Inc." and "Jr." with their stops. */
function joinedOverStop(end: Token, stop: Token, capitalFollows: boolean, last: number): number {
	if (end.spaced) return last;
	const initial = /^\p{Lu}$/u.test(end.text);
	if ((initial || stoppedStarts.has(end.text)) && capitalFollows && stop.spaced) return last + 2;
	return last;
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

/** The run with the stop that belongs to its last word: "Apple Inc." */
export const withStop = (tokens: readonly Token[], last: number): number => {
	const end = tokens[last - 1];
	const stop = tokens[last];
	const belongs = end && stop?.text === '.' && !end.spaced && stoppedEndings.has(end.text);
	return belongs && stop.sentence === tokens[last + 1]?.sentence ? last + 1 : last;
};
