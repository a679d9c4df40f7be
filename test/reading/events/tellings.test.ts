import {describe, expect, test} from 'vitest';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';
import {linesIn} from './tell.js';

const eventsOf = (text: string, title: string) => read(articleOf(text, {title, published: '2024-05-17'})).events;

describe('one event told twice is one entry', () => {
	test('a headline has the date of the sentence that tells it', () => {
		const events = eventsOf(
			'Anna Weber, the novelist, died on Tuesday at her home. She was 83.',
			'Anna Weber, novelist, dies at 83',
		);
		expect(events).toHaveLength(1);
		expect(events[0]).toMatchObject({kind: 'story', date: {start: '2024-05-14', end: '2024-05-14'}, sentences: [0, 1]});
		expect(events[0]?.clause.start).toBe(0);
	});

	test('a headline in other words has the day of the lead', () => {
		const lines = linesIn(
			'At least nine people drowned when a ferry capsized on Tuesday.',
			'Lake storm kills nine traders',
		);
		expect(lines).toContain('story 2024-05-14..2024-05-14 Lake storm kills nine traders');
	});

	test('another word for it will do', () => {
		const events = eventsOf('Edward Stone has resigned over a ferry deal.', 'Edward Stone quits over ferry deal');
		expect(events.map(({sentences}) => sentences)).toEqual([[0, 1]]);
	});

	test.for([
		['Dock workers walk off the job', 'About 7,400 dock workers walked off their jobs on Tuesday.'],
		['Tourist tax passed by one vote', 'Councillors approved the levy on Tuesday.'],
		['Zambezi floods worsen', 'The floods deteriorated further on Tuesday.'],
		['Old dam finally breached', 'A team of engineers opened the old dam on Tuesday.'],
		['Floods destroy 46 homes', 'At least 46 homes were swept away on Tuesday.'],
	])('the lead tells the headline %s: %s', ([title, lead]) => {
		const events = eventsOf(lead!, title!);
		expect(events.map(({sentences}) => sentences)).toEqual([[0, 1]]);
		expect(events[0]!.date.start).toBe('2024-05-14');
	});

	test.for([
		['Profit jumps 31%', 'Revenue grew 14 per cent on Tuesday.'],
		['Cyclist loses title', 'She was stripped of her title in 2010.'],
		['Mayor vows to close school', 'Voters re-elected the mayor on Tuesday.'],
	])('the lead tells something else than %s: %s', ([title, lead]) => {
		expect(eventsOf(lead!, title!).some(({sentences}) => sentences.length > 1)).toBe(false);
	});

	test('the same noun again is told before', () => {
		const lines = linesIn(
			'Putin’s visit to China has been marked by warm words. Flags were everywhere.\n\nPutin’s visit may be symbolic.',
		);
		expect(lines).toEqual(['story ..2024-05-17 Putin’s visit to China']);
	});

	test('two deaths are two events', () => {
		const lines = linesIn('Paul Stone died in 2010. Anna Weber died in 2019.');
		expect(lines).toEqual([
			'background 2010-01-01..2010-12-31 Paul Stone died',
			'background 2019-01-01..2019-12-31 Anna Weber died',
		]);
	});
});

describe('the order of events', () => {
	test('by time, the undated last, in order of text', () => {
		const lines = linesIn(
			'The chain plans to open ten stores. It closed two shops on Monday. It was founded in 2011. It plans to hire 200 people.',
		);
		expect(lines).toEqual([
			'background 2011-01-01..2011-12-31 It was founded',
			'story 2024-05-13..2024-05-13 It closed two shops',
			'planned .. chain to open ten stores',
			'planned .. to hire 200 people',
		]);
	});
});

test('a year BC stands before those after it', () => {
	const lines = linesIn('It was sold in 50 BC. It was built in 490 BC. It fell in AD 79.');
	expect(lines.map(line => line.split(' ').at(-1))).toEqual(['built', 'sold', 'fell']);
});

describe('who and where', () => {
	test('a place that a preposition brings in is where, one that acts takes part', () => {
		const {entities, events} = read(articleOf('China offered a plan in Geneva on Monday.', {published: '2024-05-17'}));
		const named = (ids: readonly string[]) => ids.map(id => entities.find(entity => entity.id === id)?.name);
		expect(events.map(event => [named(event.entities), named(event.places)])).toEqual([[['China'], ['Geneva']]]);
	});
});

describe('an article that looks back', () => {
	test('what happens in court is story, what led there is not', () => {
		const lines = linesIn(
			'Paul Stone was jailed for six years on Tuesday.\n\nA jury found him guilty last month.\n\nThe judge said he had lied.\n\nHis wife left the courtroom in tears.\n\nHe moved loans to Malta.',
			'Banker jailed for six years',
		);
		expect(lines).toContain('story ..2024-05-17 His wife left the courtroom in tears');
		expect(lines).toContain('background .. He moved loans to Malta');
	});

	test('what made a name is background in the first paragraph too', () => {
		const lines = linesIn('Anna Weber, whose films won her three prizes, died on Tuesday.', 'Anna Weber dies at 83');
		expect(lines).toContain('background .. films won her three prizes');
	});

	test('a life after a death is background', () => {
		const lines = linesIn(
			'She died on Tuesday.\n\nHer death was announced by her publisher.\n\nShe left school at 11 and moved to Paris.',
			'Anna Weber dies at 83',
		);
		expect(lines).toContain('background .. She left school at 11');
	});
});
