import type {Reading} from './sense.js';

/** What repeats: a value with a period and no date. */
export const set = (first: number, last: number, value: string): Reading => ({
	first,
	last,
	sense: {kind: 'plain', type: 'set', value},
});
