import {expect, test} from 'vitest';
import {readEvents} from '../../../source/reading/events/events.js';
import {parse} from '../../../source/reading/syntax/parse.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';
import {growth} from '../../helpers/growth.js';

const prose =
	'The bank, which was founded in 2011, lowered its rate after a meeting in Oslo, and shares rose, cutting losses that it had reported. ';

function reading(text: string): () => unknown {
	const article = articleOf(text);
	const tokens = tokenise(article);
	return () => readEvents({article, tokens, syntax: parse(tokens), dates: [], entities: []});
}

test.each([
	['prose', (n: number) => prose.repeat(n), 200],
	[
		'one sentence',
		(n: number) => `${'the bank that cut its rate and said it would rise after talks, '.repeat(n)}ended.`,
		400,
	],
	['one sentence without a verb', (n: number) => `${'a plan of the bank for the town and '.repeat(n)}peace.`, 600],
	['verbs alone', (n: number) => `${'cuts rose said going '.repeat(n)}.`, 1000],
])('%s is read in linear time', (_, textOf, n) => {
	expect(growth(reading(textOf(n)), reading(textOf(4 * n)))).toBeLessThan(8);
});
