import type {Span} from '../article/article.js';
import {remember} from './remember.js';

/** Lower case without accents, code unit by code unit, so that offsets stay. */
function fold(text: string): string {
	return text.replace(/[^\0-~]|[A-Z]+/g, run => (run < '\u007f' ? run.toLowerCase() : foldUnit(run)));
}

const folded = new Map<string, string>();

function foldUnit(unit: string): string {
	let answer = folded.get(unit);
	if (answer === undefined) {
		const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
		answer = bare.length === 1 ? bare : unit;
		folded.set(unit, answer);
	}

	return answer;
}

const foldedText = remember(({text}: {readonly text: string}) => fold(text));

/** Every place of a query in a text, none overlapping. Upper case and accents do not matter until one is typed. */
export function matchesIn(holder: {readonly text: string}, query: string): Span[] {
	if (query === '') return [];
	const exact = fold(query) !== query;
	const text = exact ? holder.text : foldedText(holder);
	const found: Span[] = [];
	for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
		found.push({start: at, end: at + query.length});
	}

	return found;
}

/** As `matchesIn`, for the text of a whole article: found once for each query. */
export const storyMatches = remember(matchesIn, query => query);

/** The indices of the items of a list that a query is found in. */
export const itemMatches = remember(
	({items}: {readonly items: ReadonlyArray<{readonly search: string}>}, query: string): number[] =>
		items.flatMap(({search}, at) => (matchesIn({text: search}, query).length > 0 ? [at] : [])),
	query => query,
);
