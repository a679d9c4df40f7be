import fc from 'fast-check';
import {expect, test} from 'vitest';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

const words = fc.constantFrom(
	...'the a bank Putin Paris who which that and if when as before after until time only not during with to will has had been was is said cut cuts rose signed visiting meeting plan war in on by for since Monday May 2011 last next year days week once co-founded 9-built a.m. “ ” " , . — – - : ; ’s 5 ten $ % UP'.split(
		' ',
	),
);
const text = fc
	.tuple(fc.constantFrom('Say', 'When', 'Which', 'Until', 'By', 'Not', 'Ten', ','), fc.array(words, {maxLength: 60}))
	.map(([first, list]) => [first, ...list].join(' '));

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
		{numRuns: 600, seed: 17},
	);
});
