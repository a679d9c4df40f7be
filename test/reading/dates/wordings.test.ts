import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {expressionsOf} from './expressions.js';

type Wanted = {
	text: string;
	type: string;
	value: string | null;
	also?: string[];
	range?: {start: string; end: string};
	optional?: true;
};

type Wording = {id: string; kind: string; published: string; text: string; dates: Wanted[]};

const wordings = readFileSync(new URL('wordings.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.map(line => JSON.parse(line) as Wording);

const plain = (value: string): string => value.toLowerCase();

describe.each([...new Set(wordings.map(({kind}) => kind))])('%s', kind => {
	test.each(wordings.filter(wording => wording.kind === kind))('$text', ({text, published, dates}) => {
		const optional = new Set(dates.filter(date => date.optional).map(date => date.text));
		const found = expressionsOf(text, published).filter(
			one => ![...optional].some(words => words.includes(one.text) || one.text.includes(words)),
		);
		const wanted = dates.filter(date => !date.optional);
		expect(found.map(one => one.text)).toEqual(wanted.map(one => one.text));
		for (const [place, one] of found.entries()) {
			const {value, also = [], range} = wanted[place]!;
			expect([value, ...also].map(other => plain(other ?? ''))).toContain(plain(one.value));
			if (range) expect(one.range).toEqual(range);
		}
	});
});
