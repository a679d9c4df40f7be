import {isCapital, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading, Sense} from '../sense.js';

const days: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

const fromPublished = (amount: number): Sense => ({kind: 'shift', unit: 'day', amount, from: 'published'});

/** "today", "yesterday", "the day after tomorrow"; "USA Today" is a paper. */
export const deictic: Rule = {
	triggers: ['=today', '=yesterday', '=tomorrow'],
	read(phrase, index): Reading | undefined {
		const amount = days.get(phrase.words[index]!)!;
		if (
			isCapital(phrase, index) &&
			isCapital(phrase, index - 1) &&
			index > 0 &&
			phrase.tokens[index - 1]!.kind === 'word'
		)
			return undefined;
		const side = wordAt(phrase, index - 1);
		if (wordAt(phrase, index - 2) === 'day' && (side === 'after' || side === 'before')) {
			const the = wordAt(phrase, index - 3) === 'the';
			return {
				first: the ? index - 3 : index - 2,
				last: index + 1,
				sense: fromPublished(amount + (side === 'after' ? 1 : -1)),
			};
		}

		return {first: index, last: index + 1, sense: fromPublished(amount)};
	},
};
