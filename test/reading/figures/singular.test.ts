import pluralize from 'pluralize';
import {expect, test} from 'vitest';
import {sortedList} from '../../../source/data.js';
import {singularOfWord} from '../../../source/reading/figures/singular.js';

test('the singular of every ordinary word, of its plural and of what ends in s is the one that pluralize gives', () => {
	const words = sortedList('names/words.txt').lines().slice(1);
	const all = words.flatMap(word => [word, `${word}s`, pluralize(word), word.toUpperCase()]);
	expect(all.filter(word => singularOfWord(word) !== pluralize.singular(word))).toEqual([]);
	expect(['feet', 'News', 'headquarters', 'police', 'criteria', 'mice'].map(singularOfWord)).toEqual([
		'foot',
		'News',
		'headquarters',
		'police',
		'criterion',
		'mouse',
	]);
});
