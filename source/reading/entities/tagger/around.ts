import {beyond, type Form} from './form.js';
import {formAt, type Page} from './page.js';

/** Places that a word may have for the hidden layer, each with weights of its own. */
export const places = {single: 9, others: 2} as const;

/** Other occurrences of a word that are looked at. */
export const mostOthers = 6;

/** The words that the hidden layer sees: two before to two after, the neighbours of the run and its ends. */
export function singlesAround(page: Page, at: number): Form[] {
	const [first, last] = [page.runFirst[at] as number, page.runLast[at] as number];
	const run = last > 0 ? [first - 1, last, first, last - 1].map(there => formAt(page, at, there - at)) : [];
	return [...[-2, -1, 0, 1, 2].map(step => formAt(page, at, step)), ...run];
}

/** Where the word stands elsewhere with a capital, the first few. */
export function othersOf(page: Page, at: number): number[] {
	const own = page.forms[at] ?? beyond;
	const found: number[] = [];
	if (!own.capital) return found;
	for (const place of page.places.get(own.lower) ?? []) {
		if (place === at) continue;
		found.push(place);
		if (found.length === mostOthers) break;
	}

	return found;
}
