import {describe, expect, test} from 'vitest';
import type {Paragraph} from '../../source/article/article.js';
import {sentencesOf} from '../../source/article/sentences.js';
import {articleOf} from '../helpers/article.js';
import {growth} from '../helpers/growth.js';

/** Sentences are parted by "|" in what is expected. */
const parted = (text: string): string => {
	const paragraphs: Paragraph[] = [{start: 0, end: text.length, kind: 'paragraph'}];
	return sentencesOf(text, paragraphs)
		.map(({start, end}) => text.slice(start, end))
		.join('|');
};

describe('ends', () => {
	test.each([
		'It rained.|It poured.',
		'Did it rain?|It did!|Nobody came.',
		'He stopped...|Then he went on.',
		'He stopped…|Then he went on.',
		'“It is over.”|She left.',
		'“Is it over?”|“Yes.”',
		'"It is over."|"Really?"|asked no one.'.replace('|asked', ' asked'),
		'(It had rained.)|The grass was wet.',
		'It rained (or so he said).|The grass was wet.',
		'They met in the U.S.|The talks failed.',
		'Europe and the U.S.|In May they met.',
		'It opened at 9 a.m.|The queue was long.',
		'It closed at 5 p.m.|He went home.',
		'She works for Acme Inc.|The firm is small.',
		'He lived in Washington D.C.|It was hot.',
		'It cost $2.5m.|£3m more was spent.',
		'It fell by 4.5%.|Shares rose.',
		'It was 2023.|2024 was worse.',
		'Apples, pears, etc.|They sold well.',
		'So did I.|The others stayed.',
		'That was Plan B.|The next was worse.',
		'He said no.|She agreed.',
		'The answer was no.|Nobody asked.',
		'“Who knows?” he said.|“Not me.”',
		'It was over!|¿Qué pasa?',
		'He won 3-0.|Élodie lost.',
		'He met Putin and Xi.|北京 was cold.',
		'Trade grew [see chart].|Exports fell.',
		'He came in Dec.|It snowed.',
		'They play in St. Petersburg.|Nobody watches.',
		'It was 5 Sept.|The rain had stopped.',
		'He was born at 3 a.m.|“I was tired,” she said.',
		'He called it “a mess.”|Then he left.',
		'No.|Not now.',
	])('%s', expected => {
		expect(parted(expected.replaceAll('|', ' '))).toBe(expected);
	});
});

describe('does not end', () => {
	test.each([
		'U.S. officials met in the U.S. Senate.',
		'The U.K. Treasury and the U.N. Security Council met.',
		'Mr. Smith met Mrs. Jones and Ms. Lee.',
		'Dr. Anjali Rawat and Prof. Li agreed.',
		'J. K. Rowling and J.K. Rowling are one.',
		'George W. Bush won.',
		'A.S. Portela edited them.',
		'John F. Kennedy Jr. Airport is closed.',
		'It is 4.5 per cent of 1,234.56.',
		'They live at No. 5 Downing Street.',
		'Nos. 3 and 4 are lost; see p. 12 and pp. 14.',
		'St. Petersburg and St. Louis are cities.',
		'Gen. Mark Milley and Lt. Col. Ray Hill spoke.',
		'Sen. Ann Lee and Gov. Bo Dahl met Rep. Cy Young.',
		'On Jan. 5 and Sept. 11 it rained.',
		'It came on Nov. 14, 2025, at noon.',
		'It starts at 9 a.m. Monday.',
		'It starts at 9 a.m. local time.',
		'It starts at 9 p.m. on Monday.',
		'Acme Inc. said that Foo Corp. Ltd. had paid.',
		'Smith v. Jones and Roe vs. Wade were cases.',
		'It was, e.g. Paris, i.e. France.',
		'He waited ... and waited.',
		'“Why?” he asked.',
		'“Stop!” cried the man.',
		'He said (it was late.) and left.',
		'Yahoo! and readout.txt are names.'.replace('Yahoo! and', 'Files and'),
		'The site example.com is down.',
		'1. Open the door.',
		'Washington D.C. Mayor Muriel Bowser spoke.',
		'A Ph.D. student found it.',
		'He plays for F.C. Porto.',
		'Fig. 3 and Vol. 2 are missing.',
		'She met Rev. Al Sharpton and Hon. Bob Rae.',
	])('%s', text => {
		expect(parted(text)).toBe(text);
	});
});

test('none crosses a paragraph, and offsets are exact', () => {
	const {text, sentences, paragraphs} = articleOf(
		'A title without a stop\n\nOne, which is a little longer. Two\n\nthree. “Four.” Five.',
	);
	expect(sentences.map(({start, end, paragraph}) => [paragraph, text.slice(start, end)])).toEqual([
		[0, 'A title without a stop'],
		[1, 'One, which is a little longer.'],
		[1, 'Two'],
		[2, 'three.'],
		[2, '“Four.”'],
		[2, 'Five.'],
	]);
	for (const {start, end, paragraph} of sentences) {
		expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? Number.NaN);
		expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? Number.NaN);
	}
});

test.each([
	['words', 'word '],
	['stops', '. '],
	['dots', '.'],
	['initials', 'U.S. '],
	['capitals', 'A. '],
	['spaces after a stop', `.${' '.repeat(30)}`],
	['quotes', '.”'],
])('linear: %s', (_, unit) => {
	const parting = (times: number) => {
		const text = unit.repeat(times);
		return () => parted(text);
	};

	expect(growth(parting(20_000), parting(80_000))).toBeLessThan(9);
});
