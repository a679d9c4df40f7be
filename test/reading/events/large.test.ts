import {expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.js';
import {readEvents} from '../../../source/reading/events/events.js';
import {parse} from '../../../source/reading/syntax/parse.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';

const prose =
	'The bank, which was founded in 2011, lowered its rate after a meeting in Oslo, and shares rose, cutting losses that it had reported. ';

/** The shortest of three runs, in milliseconds. */
function timeOf(article: Article): number {
	const tokens = tokenise(article);
	const times = [1, 2, 3].map(() => {
		const start = performance.now();
		readEvents({article, tokens, syntax: parse(tokens), dates: [], entities: []});
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** Twice the text takes about twice the time; three times leaves room for a busy machine. */
test.each([
	['prose', (n: number) => prose.repeat(n), 400],
	[
		'one sentence',
		(n: number) => `${'the bank that cut its rate and said it would rise after talks, '.repeat(n)}ended.`,
		800,
	],
	['one sentence without a verb', (n: number) => `${'a plan of the bank for the town and '.repeat(n)}peace.`, 1200],
	['verbs alone', (n: number) => `${'cuts rose said going '.repeat(n)}.`, 2000],
])('%s is read in linear time', (_, textOf, n) => {
	timeOf(articleOf(textOf(n)));
	const once = timeOf(articleOf(textOf(n)));
	const twice = timeOf(articleOf(textOf(2 * n)));
	expect(twice).toBeLessThan(3 * once + 5);
});
