import fc from 'fast-check';
import {expect, test} from 'vitest';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

const words = fc.constantFrom(
	...'the a bank Putin Paris who which that and if after with to will has had been was not said cut cuts rose signed visiting meeting plan war in on by since Monday 2011 last year once “ ” " , . — : ’s 5 $ % UP'.split(
		' ',
	),
);
const text = fc.array(words, {minLength: 1, maxLength: 60}).map(list => `Say ${list.join(' ')}`);

test('whatever the words, clauses lie inside the text, and titles have its words alone, in order', () => {
	fc.assert(
		fc.property(text, fc.option(fc.constant('2024-05-17'), {nil: undefined}), (words, published) => {
			const {article, events} = read(articleOf(words, published === undefined ? {} : {published}));
			for (const {title, clause, sentences} of events) {
				expect(clause.start).toBeGreaterThanOrEqual(0);
				expect(clause.end).toBeLessThanOrEqual(article.text.length);
				expect(clause.end).toBeGreaterThan(clause.start);
				expect(sentences.length).toBeGreaterThan(0);
				let at = 0;
				for (const word of title.split(/\s+/)) {
					const found = article.text.indexOf(word, at);
					expect(found, `"${word}" of "${title}"`).toBeGreaterThanOrEqual(at);
					at = found + word.length;
				}
			}
		}),
		{numRuns: 300, seed: 17},
	);
});
