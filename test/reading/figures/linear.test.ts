import {expect, test} from 'vitest';
import {readFigures} from '../../../source/reading/figures/figures.js';
import {numeralsOf} from '../../../source/reading/numerals.js';
import {parse} from '../../../source/reading/syntax/parse.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';
import {growth} from '../../helpers/growth.js';

/** The reading of one sentence as long as asked. */
function reading(piece: string, length: number): () => unknown {
	const article = articleOf(piece.repeat(Math.ceil(length / piece.length)));
	const tokens = tokenise(article);
	return () =>
		readFigures({
			article,
			tokens,
			syntax: parse(tokens),
			numerals: numeralsOf(tokens),
			dates: [],
			entities: [],
			events: [],
		});
}

test.each(['1, ', '$1 ', '1 and ', '1 per cent of ', 'from 1 to ', 'one in ', 'rose $1 to reach ', '12-', '$'])(
	'linear on %j',
	piece => {
		// A reading that looked at the rest of the text for each number would take sixteen times as long for four times the text.
		expect(growth(reading(piece, 7500), reading(piece, 30_000))).toBeLessThan(8);
	},
	30_000,
);
