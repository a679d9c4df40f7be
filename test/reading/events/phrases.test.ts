import {describe, expect, test} from 'vitest';
import {linesIn} from './tell.js';

const happenings: ReadonlyArray<readonly [sentence: string, ...events: string[]]> = [
	// The story: past, or without a date.
	['The bank lowered its rate on Thursday.', 'story 2024-05-16..2024-05-16 bank lowered its rate'],
	['The bank has lowered its rate.', 'story ..2024-05-17 bank has lowered its rate'],
	['Two men were arrested in Lisbon.', 'story ..2024-05-17 Two men were arrested in Lisbon'],
	// Background: dated well before, or told as older than a thing of the past.
	['The company was founded in 2011.', 'background 2011-01-01..2011-12-31 company was founded'],
	[
		'The fund was worth $3 million, with trade reaching $240 billion last year.',
		'background 2023-01-01..2023-12-31 trade reaching $240 billion',
	],
	[
		'He honoured soldiers who had fought for China.',
		'story ..2024-05-17 He honoured soldiers',
		'background .. soldiers had fought for China',
	],
	['Prices have gone up since 2019.', 'background 2019-01-01.. Prices have gone up'],
	// Planned: the future, what is set for it, a present with a date to come.
	[
		'The committee will question officials next Monday.',
		'planned 2024-05-20..2024-05-20 committee will question officials',
	],
	['The chain plans to open ten stores.', 'planned .. chain to open ten stores'],
	['Everton visit Liverpool on 20 September.', 'planned 2024-09-20..2024-09-20 Everton visit Liverpool'],
	['A public funeral will be held on Saturday.', 'planned 2024-05-18..2024-05-18 public funeral'],
	['The bank said the rate would fall to 3%.', 'planned .. rate would fall to 3%'],
	// Recurring: a set.
	['The bank publishes its decisions once a year.', 'recurring .. bank publishes its decisions'],
	['The court sits every Tuesday.', 'recurring .. court sits'],
	// A date in front of "when", and dates that only compare or say what a forecast is for.
	['He was president from 2013 to 2017, when he lost a vote.', 'background 2017-01-01..2017-12-31 he lost a vote'],
	['Shares slumped 12% to their lowest since 2009.', 'story ..2024-05-17 Shares slumped 12% to their lowest'],
	['The bank cut its forecast for growth this year.', 'story ..2024-05-17 bank cut its forecast for growth'],
	['Toyota reported a 32% drop from a year earlier.', 'story ..2024-05-17 Toyota reported a 32% drop'],
	[
		'The firm has posted an annual profit of $2 billion.',
		'story ..2024-05-17 firm has posted an annual profit of $2 billion',
	],
	// The second of two verbs has the first one's auxiliary, and says so.
	[
		'The banker was jailed for five years, and ordered to pay £2m.',
		'story ..2024-05-17 banker was jailed for five years',
		'story ..2024-05-17 banker was ordered to pay £2m',
	],
	['The mayor asked for $45 million.', 'story ..2024-05-17 mayor asked for $45 million'],
	['More than 3,000 homes were left without power.', 'story ..2024-05-17 3,000 homes were left without power'],
	// Nouns.
	['Putin’s visit to China has been marked by warm words.', 'story ..2024-05-17 Putin’s visit to China'],
	[
		'The visit began with a meeting between Anna Weber and Paul Stone in Berlin.',
		'story ..2024-05-17 meeting between Anna Weber and Paul Stone in Berlin',
	],
	[
		'He is the third minister to go since the general election in July 2022.',
		'background 2022-07-01..2022-07-31 general election',
	],
	// A participle happens with its verb.
	[
		'A quake struck Nepal on Monday, killing 41 people.',
		'story 2024-05-13..2024-05-13 quake struck Nepal',
		'story 2024-05-13..2024-05-13 killing 41 people',
	],
];

test.each(happenings.map(([sentence, ...events]) => ({sentence, events})))('$sentence', ({sentence, events}) => {
	expect(linesIn(sentence)).toEqual(events);
});

describe('no event', () => {
	test.each([
		'The bank is cautious.',
		'Experts believe that the partnership offers benefits.',
		'“This is a cautious bank,” she said.',
		'He hopes that inflation keeps easing.',
		'The stadium has 52,888 seats.',
		'The fee depends on the weather.',
		'They would pay more if prices rose.',
		'She did not respond to a request.',
		'Temperatures are low in winter.',
		'The figure was put at 57 by nobody, and nobody knew why.',
		'The rise was small.',
	])('%s', sentence => {
		expect(linesIn(sentence)).toEqual([]);
	});
});
