import type {Token} from '../tokens.js';
import {isHead, type Scene} from './candidate.js';
import {isDemonym} from './lexicon.js';
import {stoppedStarts} from './words/heads.js';
import {honorifics, offices, portfolios} from './words/titles.js';

export type Title = {readonly first: number; readonly last: number};

/** Offices that are surnames too: "Martin Luther King". */
const surnameLike =
	/^(?:King|Queen|Prince|Duke|Earl|Count|Bishop|Pope|Judge|Chief|Major|Marshal|Cardinal|Constable|Sheriff|Justice|Chancellor|Speaker|Lord|Baron)$/;

/** What an office may have before it: "Spanish", "Prime", "US". */
function isAttribute({tokens, lexicon}: Scene, at: number): boolean {
	const word = tokens[at]?.text ?? '';
	return isDemonym(lexicon, word) || portfolios.has(word) || lexicon.known.has(word) || /^[-.&]$/.test(word);
}

/** Where a title stands in the run: `first` with its portfolio, `last` where the person begins. */
export function titleIn(scene: Scene, from: number, to: number, headed: boolean): Title | undefined {
	const {tokens} = scene;
	if (isOfficeOf(tokens, from)) return {first: from, last: from + 1};
	for (let at = from; at < to; at++) {
		const word = tokens[at]?.text ?? '';
		const honorific = honorifics.has(word);
		if (!honorific && !offices.has(word)) continue;
		if (at > from && surnameLike.test(word) && !isAttribute(scene, at - 1)) continue;
		if (headed && !(honorific && at === from)) return undefined;
		const title = {first: withPortfolio(tokens, from, at), last: withParts(tokens, at + 1, to)};
		const name = tokens[title.last]?.text ?? '';
		if (name === '-') continue;
		return title.last === to - 1 && isHead(name) && !honorific ? undefined : title;
	}

	return undefined;
}

/** "State" of "Secretary of State Mike Pompeo": small words part the runs. */
const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'of' && offices.has(tokens[at - 2]?.text ?? '') && portfolios.has(tokens[at]?.text ?? '');

function withPortfolio(tokens: readonly Token[], from: number, at: number): number {
	let first = at;
	while (first > from && isPortfolio(tokens[first - 1]?.text ?? '')) first--;
	return first;
}

const isPortfolio = (word: string): boolean => portfolios.has(word) || /^[-&]$/.test(word);

function withParts(tokens: readonly Token[], from: number, to: number): number {
	let last = from;
	while (last < to && isTitlePart(tokens, last)) last++;
	return last;
}

function isTitlePart(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.text ?? '';
	if (offices.has(word) || honorifics.has(word)) return true;
	if (word === '-') return offices.has(tokens[at + 1]?.text ?? '') || portfolios.has(tokens[at + 1]?.text ?? '');
	if (tokens[at - 1]?.text === '-' && portfolios.has(word)) return true;
	return word === '.' && stoppedStarts.has(tokens[at - 1]?.text ?? '');
}

/** "Mr" of "Mr Dell", "Dr" of "Dr. Dell"; empty where there is none. */
export function honorificBefore(tokens: readonly Token[], first: number): string {
	const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
	const word = tokens[at]?.text ?? '';
	return honorifics.has(word) ? word : '';
}
