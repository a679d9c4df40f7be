import {afterEach, expect, test, vi} from 'vitest';
import {read} from '../../source/reading/read.js';
import {articleOf} from '../helpers/article.js';

afterEach(() => {
	vi.unstubAllGlobals();
});

const asked = (what: string) => () => {
	throw new Error(`the reading asks for ${what}`);
};

test('a reading asks neither the clock, nor the time zone, nor the locale', () => {
	const article = articleOf(
		'Anna Weber visited Oslo on Monday and left at 5pm GMT. She returns next month; rates fell 3.5% last year, or $1,200.',
		{published: '2024-05-17'},
	);
	const before = read(article);
	vi.stubGlobal('Date', Object.assign(asked('a day'), {now: asked('the time'), UTC: asked('a time')}));
	vi.stubGlobal('Intl', undefined);
	for (const method of ['toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'] as const)
		vi.spyOn(String.prototype, method).mockImplementation(asked('the locale'));
	const after = read(article);
	vi.restoreAllMocks();
	expect(JSON.stringify(after)).toBe(JSON.stringify(before));
	expect(after.dates.length).toBeGreaterThan(3);
});
