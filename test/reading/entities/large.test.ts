import {describe, expect, it} from 'vitest';
import {readEntities} from '../../../source/reading/entities/entities.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';
import {growth} from '../../helpers/growth.js';
import {entitiesOf} from './names.js';

const letters = (n: number): string =>
	[0, 1, 2].map(at => String.fromCharCode(97 + (Math.floor(n / 26 ** at) % 26))).join('');
const many = (count: number, of: (n: number) => string): string =>
	Array.from({length: count}, (_, n) => of(n)).join(' ');

const large: ReadonlyArray<readonly [string, (count: number) => string]> = [
	[
		'different names',
		n => many(n, at => `It was Joan${letters(at)} Holm${letters(at)} of Bank${letters(at)} Group who left.`),
	],
	['one surname', n => many(n, at => `Then Joan${letters(at)} Smith met Smith.`)],
	['bodies that begin alike', n => many(n, at => `The Bank of Xo${letters(at)} met.`)],
	['acronyms', n => many(n, at => `The ${letters(at).toUpperCase()} saw the Very Xo${letters(at)} Group.`)],
	['one sentence', n => `${many(n * 4, at => (at % 3 ? 'word' : `Name${letters(at)}`))}.`],
	['capitals', n => many(n * 4, at => `NAME${letters(at).toUpperCase()}`)],
	['quotes', n => many(n * 4, () => '“Aa Bb "Cc')],
	['hyphens', n => 'A-B-'.repeat(n * 8)],
];

function reading(text: string): () => unknown {
	const article = articleOf(text);
	const tokens = tokenise(article);
	return () => readEntities({article, tokens, dates: []});
}

describe('large articles', () => {
	it.each(large)('%s: four times the text takes at most 6.3 times as long', {timeout: 120_000}, (_, make) => {
		expect(growth(reading(make(500)), reading(make(2000)))).toBeLessThan(6.3);
	});
});

describe('odd articles', () => {
	it.each([
		['nothing', ''],
		['one word', 'Harbin'],
		['one token of 200 KB', 'A'.repeat(200_000)],
		['emoji', '😀 🏳️‍🌈 👩‍👩‍👧 '.repeat(2000)],
		['mixed scripts', 'В Москве Putin met 习近平 in Αθήνα. '.repeat(50)],
		['a 10,000-word sentence', `${'a Name of the '.repeat(2500)}.`],
		['stops', '. , " “ ( '.repeat(2000)],
	])('%s: reads without a throw, no two mentions overlap', (_, text) => {
		const mentions = entitiesOf(text)
			.flatMap(entity => entity.mentions)
			.sort((a, b) => a.start - b.start);
		expect(mentions.every(({start, end}, at) => start < end && end <= (mentions[at + 1]?.start ?? Infinity))).toBe(
			true,
		);
	});
});
