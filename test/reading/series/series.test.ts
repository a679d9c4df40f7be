import {describe, expect, test} from 'vitest';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

const seriesIn = (text: string) => read(articleOf(text, {published: '2024-05-17'})).series;

describe('a reference series belongs to a figure of its measure, parties and unit', () => {
	test.each([
		'Trade between China and Russia reached $240 billion last year.',
		'Ties between China and Russia are warm, with trade between the two countries reaching $240 billion last year.',
		'Bilateral trade between Russia and China rose to $240.1 billion in 2023.',
	])('%s', text => {
		const [series, ...others] = seriesIn(text);
		expect(others).toEqual([]);
		expect(series).toMatchObject({
			measures: 'China-Russia trade in goods',
			unit: 'billions of US dollars',
			source: 'General Administration of Customs of China',
			figures: ['f1'],
		});
		expect(series?.points).toContainEqual({period: '2023', value: 240.11});
	});

	test.each([
		['other parties', 'Trade between China and Japan reached $318 billion last year, a Russia expert said.'],
		['one party', 'China said its trade reached $5.9 trillion last year.'],
		['another unit', 'Trade between China and Russia reached 1.7 trillion yuan last year.'],
		['a part of it', 'The oil trade between China and Russia reached $60 billion last year.'],
		['by how much', 'Trade between China and Russia rose by $50 billion last year.'],
		['another measure', 'Investment between China and Russia reached $2 billion last year.'],
	])('not %s', (_, text) => {
		expect(seriesIn(text)).toEqual([]);
	});
});
