import {expect, test} from 'vitest';
import {readDates} from '../../../source/reading/dates/dates.js';
import {numeralsOf} from '../../../source/reading/numerals.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';

const inputs = {
	digits: Array.from({length: 15_000}, (_, index) => (index * 7919) % 100_000).join(' '),
	'one run of digits': '7'.repeat(100_000),
	'years with dashes': Array(10_000).fill('1999').join('-'),
	'days with dashes': `June ${Array(15_000).fill('12').join('-')}`,
	'one sentence of 20,000 words': `${Array(3_400).fill('on Monday and in May he').join(' ')} left.`,
};

/** The least of some runs, in milliseconds: the first ones warm the machine. */
function costOf(text: string): number {
	const article = articleOf(text, {published: '2024-05-16'});
	const tokens = tokenise(article);
	const numerals = numeralsOf(tokens);
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 5; run++) {
		const start = performance.now();
		readDates({article, tokens, numerals});
		least = Math.min(least, performance.now() - start);
	}

	return least;
}

test.each(Object.entries(inputs))('%s: twice the text takes no four times as long', (_name, text) => {
	// Some milliseconds are noise; a quadratic reading would take a minute.
	expect(costOf(`${text} ${text}`)).toBeLessThan(4 * costOf(text) + 60);
});
