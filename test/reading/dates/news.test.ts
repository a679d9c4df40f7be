import {describe, expect, test} from 'vitest';
import {expressionsOf} from './expressions.js';
import {newsWordings} from './news.js';

const wordings = newsWordings();

/** What the gold leaves open, and the file does not mark. */
const isOpen = /^(?:now|annual|monthly|quarterly|a year|a day)$/;

describe.each([...new Set(wordings.map(({kind}) => kind))])('%s', kind => {
	test.each(wordings.filter(wording => wording.kind === kind))('$published $text', ({text, published, wanted}) => {
		const found = expressionsOf(text, published).filter(one => !isOpen.test(one.text));
		expect(found.map(one => one.text)).toEqual(wanted.map(one => one.text));
		for (const [place, {value, range, missed}] of wanted.entries()) {
			const one = found[place]!;
			if (missed) expect(one.value).not.toBe(value);
			else expect(one.value).toBe(value);
			if (!missed && range !== undefined) expect(one.range).toEqual(range);
		}
	});
});
