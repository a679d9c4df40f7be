import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {articleOf} from '../helpers/article.js';
import {growth} from '../helpers/growth.js';

const sentence =
	'The bank, which was founded in 2011, lowered its rate by 3% on Monday after a meeting in Oslo with Anna Weber. ';
const clause = 'the bank that cut its rate in May and said it would rise by $5 million after talks, ';

// Over two doublings: within one a collection of garbage may come or not, which isn't the text's doing.
test.each([
	['prose', (size: number) => sentence.repeat(size / 1000), 400_000],
	// A string of some 130 KB costs more to keep than a small one, so all are larger.
	['digits', (size: number) => '7'.repeat(size), 3_200_000],
	['grouped digits', (size: number) => '1,234 '.repeat(size / 6), 200_000],
	['one sentence of 20,000 words and more', (size: number) => `${clause.repeat(Math.ceil(size / 17))}ended.`, 40_000],
])(
	'twice the text takes at most 2.2 times as long: %s',
	// Tests beside it may disturb a measure: what isn't linear fails each time.
	{timeout: 60_000, retry: 2},
	(_, textOf, size) => {
		const [once, fourTimes] = [articleOf(textOf(size / 4)), articleOf(textOf(size))];
		expect(
			growth(
				() => read(once),
				() => read(fourTimes),
				6,
			),
		).toBeLessThan(2.2 ** 2);
	},
);
