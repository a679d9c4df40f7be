import {describe, expect, it} from 'vitest';
import {tokenise} from '../../source/reading/tokens.js';
import {articleOf} from '../helpers/article.js';

const tokensOf = (text: string) => tokenise(articleOf(text));
const wordsOf = (text: string): string[] => tokensOf(text).map(token => token.text);

/** A sentence, and its tokens parted by spaces. */
const tables: ReadonlyArray<readonly [string, string]> = [
	['The U.S. left.', 'The U.S. left .'],
	['It is the J.K. Rowling book.', 'It is the J.K. Rowling book .'],
	['J. K. Rowling wrote.', 'J . K . Rowling wrote .'],
	['Mr. Smith left.', 'Mr . Smith left .'],
	['at 9 a.m. on', 'at 9 a.m. on'],
	['China-Russia Expo', 'China - Russia Expo'],
	['London-based', 'London - based'],
	["Putin's visit", "Putin 's visit"],
	['Putin’s visit', 'Putin ’s visit'],
	['the voters’ vote', 'the voters ’ vote'],
	['They’re here, we’ve won, it’ll do', 'They ’re here , we ’ve won , it ’ll do'],
	['I’m sure you’d go', 'I ’m sure you ’d go'],
	['didn’t and can’t', 'did n’t and ca n’t'],
	["O'Brien and D’Artagnan", "O'Brien and D’Artagnan"],
	['$1,200.50 or 2.8%', '$ 1,200.50 or 2.8 %'],
	['S&P/ASX 200', 'S & P / ASX 200'],
	['€45m', '€ 45 m'],
	['“No,” he said—twice', '“ No , ” he said — twice'],
	['Sainte-Geneviève', 'Sainte - Geneviève'],
	['10\u2009km,  then\u00a0on', '10 km , then on'],
];

describe('tokens', () => {
	it.each(tables)('%s', (text, tokens) => {
		expect(wordsOf(text).join(' ')).toBe(tokens);
	});

	it('have exact offsets, and lower forms with plain quotes and dashes', () => {
		const article = articleOf('Norway’s rate – 2.8');
		const tokens = tokenise(article);
		expect(tokens.every(({start, end, text}) => article.text.slice(start, end) === text)).toBe(true);
		expect(tokens.map(({lower}) => lower)).toEqual(['norway', "'s", 'rate', '-', '2.8']);
		expect(tokens.map(({kind}) => kind)).toEqual(['word', 'word', 'word', 'punctuation', 'number']);
		expect(tokens.map(({spaced}) => spaced)).toEqual([false, true, true, true, true]);
	});

	it('know their sentence and whether they open it', () => {
		const tokens = tokensOf('He left. She stayed.');
		expect(tokens.filter(({first}) => first).map(({text}) => text)).toEqual(['He', 'She']);
		expect(tokens.at(-1)?.sentence).toBe(1);
	});

	it.each([
		['one token of 200 KB', 'a'.repeat(200_000), 1],
		['nothing', '', 0],
	])('%s', (_, text, count) => {
		expect(tokensOf(text)).toHaveLength(count);
	});
});
