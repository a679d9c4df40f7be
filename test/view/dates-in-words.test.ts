import {expect, test} from 'vitest';
import {ours} from '../../source/article/clean-text.js';
import {basisInWords, dayInWords, eventDateInWords, rangeInWords} from '../../source/view/dates-in-words.js';
import {drawnText} from '../../source/view/glyphs.js';
import {goldDocument} from '../helpers/gold.js';

test.for([
	['2024-05-17', '17 May 2024'],
	['2024-05-07T14:30Z', '7 May 2024'],
	['-0490-09-12', '12 Sep 490 BC'],
])('the day %s is %s', ([iso, words]) => {
	expect(dayInWords(iso!)).toBe(words);
});

test.for([
	['2024-05-17', '2024-05-17', '17 May 2024'],
	['2023-01-01', '2023-12-31', '2023'],
	['2025-05-01', '2025-05-31', 'May 2025'],
	['2024-02-01', '2024-02-29', 'Feb 2024'],
	['2023-02-01', '2023-02-28', 'Feb 2023'],
	['2023-06-01', '2023-08-31', 'Jun–Aug 2023'],
	['2023-12-01', '2024-02-29', 'Dec 2023–Feb 2024'],
	['2024-05-13', '2024-05-19', '13–19 May 2024'],
	['2024-05-28', '2024-06-03', '28 May–3 Jun 2024'],
	['2023-12-30', '2024-01-02', '30 Dec 2023–2 Jan 2024'],
	['1990-01-01', '1999-12-31', '1990s'],
	['1800-01-01', '1899-12-31', '1800s'],
	['2019-01-01', '2023-12-31', '2019–2023'],
	[null, '2024-05-17', 'by 17 May 2024'],
	['2019-01-01', null, 'since 2019'],
	['2019-03-01', null, 'since Mar 2019'],
	['2019-03-09', null, 'since 9 Mar 2019'],
	['-0490-01-01', '-0490-12-31', '490 BC'],
	['-21476-01-01', '-21476-12-31', '21,000 BC'],
	['-199997976-01-01', '-199997976-12-31', '200 million BC'],
	['-4499997976-01-01', '-4499997976-12-31', '4.5 billion BC'],
	[null, null, null],
])('%s to %s is %s', ([start, end, words]) => {
	const range = rangeInWords(start!, end!);
	expect(range && drawnText(range)).toBe(words);
});

test('an event says by when, a recurring one how often, and one without a date nothing', () => {
	const document = goldDocument();
	const words = document.events.map(event => eventDateInWords(event, document));
	expect(words[0]).toBe('2023');
	expect(words[1]).toBe('undated');
	expect(words[5]).toBe('by 17 May 2024');
	expect(words.at(-1)).toBe('once a year');
	const open = {...document.events[0]!.date, start: '2024-09-22', end: null};
	const inWords = (kind: 'planned' | 'story') =>
		drawnText(eventDateInWords({...document.events[0]!, kind, date: open}, document));
	expect([inWords('planned'), inWords('story')]).toEqual(['from 22 Sep 2024', 'since 22 Sep 2024']);
});

test('what the words of the date repeat needs no explanation', () => {
	const document = goldDocument();
	expect(drawnText(basisInWords(0, ours`2023`, document)!)).toBe('“last year” counted from 17 May 2024');
	expect(basisInWords(0, ours`last year`, document)).toBe(null);
	expect(basisInWords(null, ours`2023`, document)).toBe(null);
});
