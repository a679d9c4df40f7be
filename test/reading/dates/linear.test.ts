import {expect, test} from 'vitest';
import {readDates} from '../../../source/reading/dates/dates.js';
import {findDates} from '../../../source/reading/dates/find.js';
import {numeralsOf} from '../../../source/reading/numerals.js';
import {parse} from '../../../source/reading/syntax/parse.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';
import {growth} from '../../helpers/growth.js';

const inputs = {
	digits: Array.from({length: 8000}, (_, index) => (index * 7919) % 100_000).join(' '),
	'one run of digits': '7'.repeat(50_000),
	'years with dashes': Array(5000).fill('1999').join('-'),
	'days with dashes': `June ${Array(8000).fill('12').join('-')}`,
	'one sentence of 10,000 words': `${Array(1700).fill('on Monday and in May he').join(' ')} left.`,
};

function reading(text: string): () => unknown {
	const article = articleOf(text, {published: '2024-05-16'});
	const tokens = tokenise(article);
	const numerals = numeralsOf(tokens);
	const syntax = parse(tokens);
	return () => readDates({article, tokens, found: findDates({tokens, numerals}), syntax});
}

test.each(Object.entries(inputs))('%s: four times the text takes no eight times as long', (_name, text) => {
	expect(growth(reading(text), reading(Array(4).fill(text).join(' ')))).toBeLessThan(8);
});
