import {beyond, type Form} from './form.js';
import {formAt, type Page} from './page.js';

/** What is seen of a token: its form, those of two before and two after, and where its word stands elsewhere with a capital. */
export type View = {
	readonly page: Page;
	readonly at: number;
	readonly before2: Form;
	readonly before: Form;
	readonly own: Form;
	readonly after: Form;
	readonly after2: Form;
	readonly others: readonly number[];
};

/** Other occurrences of a word that are looked at. */
export const mostOthers = 6;

export const viewOf = (page: Page, at: number): View => ({
	page,
	at,
	before2: formAt(page, at, -2),
	before: formAt(page, at, -1),
	own: page.forms[at] ?? beyond,
	after: formAt(page, at, 1),
	after2: formAt(page, at, 2),
	others: othersOf(page, at),
});

const none: readonly number[] = [];

function othersOf(page: Page, at: number): readonly number[] {
	const own = page.forms[at];
	const all = own?.capital ? (page.places.get(own.lower) ?? none) : none;
	return all.length < 2
		? none
		: all
				.slice(0, mostOthers + 1)
				.filter(place => place !== at)
				.slice(0, mostOthers);
}

/** Places that a word may have for the hidden layer, each with weights of its own. */
export const places = {single: 9, others: 2} as const;

/** The words that the hidden layer sees: two before to two after, the neighbours of the run and its ends. */
export function singlesAround({page, at, before2, before, own, after, after2}: View): Form[] {
	const [first, last] = [page.runFirst[at] as number, page.runLast[at] as number];
	const near = [before2, before, own, after, after2];
	if (last > 0) for (const there of [first - 1, last, first, last - 1]) near.push(formAt(page, at, there - at));
	return near;
}
