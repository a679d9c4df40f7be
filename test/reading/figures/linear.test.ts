import {expect, test} from 'vitest';
import {readFigures} from '../../../source/reading/figures/figures.js';
import {numeralsOf} from '../../../source/reading/numerals.js';
import {tag} from '../../../source/reading/syntax/tags.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';

/** The quicker of two readings, in milliseconds, of one sentence as long as asked. */
function timeOf(piece: string, length: number): number {
	const article = articleOf(piece.repeat(Math.ceil(length / piece.length)));
	const tokens = tokenise(article);
	const times = [0, 1].map(() => {
		const started = performance.now();
		readFigures({article, tokens, tags: tag(tokens), numerals: numeralsOf(tokens), dates: [], entities: []});
		return performance.now() - started;
	});
	return Math.min(...times);
}

test.each(['1, ', '$1 ', '1 and ', '1 per cent of ', 'from 1 to ', 'one in ', 'rose 1 ', '12-', '$'])(
	'linear on %j',
	piece => {
		timeOf(piece, 20_000);
		// A reading that looked at the rest of the text for each number would take four times as long for twice the text, and minutes.
		expect(timeOf(piece, 60_000)).toBeLessThan(3.5 * timeOf(piece, 30_000) + 60);
	},
	30_000,
);
