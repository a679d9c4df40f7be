import fc from 'fast-check';
import {expect, test} from 'vitest';
import {expressionsOf} from './expressions.js';

/** Words that wake the rules, in any order: what nobody writes must not break what reads it. */
const words =
	"the a of in on to and - , ; : . ( ) / ' \" first second 21st last next this that same early late mid end nearly about more than two 3 12 31 99 264 1998 2024 2,000 30 s BC AD am p.m. GMT May June Sept Monday Sundays spring fall quarter half Q 4 H FY fiscal year years month day weeks decade century centuries hours half past ago later earlier before after every each once twice per daily Christmas Day New Year 's Eve Easter now soon future season old long will was met rises until since by from between".split(
		' ',
	);

const sentence = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 30}).map(parts => parts.join(' '));

test('expressions are in order, apart, inside the text, and their days in order', () => {
	fc.assert(
		fc.property(sentence, fc.constantFrom(null, '2024-02-29', '1945-05-08'), (text, published) => {
			let from = 0;
			for (const one of expressionsOf(text, published)) {
				expect(one.start).toBeGreaterThanOrEqual(from);
				expect(one.end).toBeGreaterThan(one.start);
				expect(one.value).not.toMatch(/NaN|undefined|null/);
				if (one.range) expect(one.basis).not.toBeNull();
				if (one.range && !one.range.start.startsWith('-')) {
					expect(one.range.start <= one.range.end).toBe(true);
					expect(one.range.start).toMatch(/^\d{4}-\d\d-\d\d$/);
				}

				from = one.end;
			}
		}),
		{numRuns: 3000},
	);
});
