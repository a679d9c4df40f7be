import {expect, test} from 'vitest';
import {clean} from '../../source/article/clean.js';
import {ours} from '../../source/article/clean-text.js';
import {print} from '../../source/output/print.js';
import type {Document, Entity} from '../../source/reading/document.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';

const gold = goldDocument();
const lists = `ENTITIES 13
  person  8  Vladimir Putin, Russian President
  person  4  Xi Jinping, Chinese leader
  place   8  China
  place   5  Ukraine
  place   4  Russia
  place   3  Harbin
  place   3  West
  place   1  Beijing
  place   1  Japan
  place   1  Europe
  place   1  U.S.
  other   1  China-Russia Expo
  other   1  second Sino-Japanese war

TIMELINE 10
  background  2023            trade between the two countries reaching $240 billion
  background  undated         fallen Soviet soldiers had fought for China against Japan
  background  undated         China offering a peace plan
  background  undated         peace plan was rejected by Ukraine and the West
  background  undated         invasion of Ukraine
  the story   by 17 May 2024  Vladimir Putin’s state visit to China
  the story   by 17 May 2024  meeting between Putin and Chinese leader Xi Jinping in Beijing
  the story   by 17 May 2024  China-Russia Expo in Harbin
  the story   by 17 May 2024  Putin laying flowers at a monument to fallen Soviet soldiers in Harbin
  recurring   once a year     Putin and Xi to visit each other’s countries

FIGURES 1
  $240 billion  2023  trade between the two countries
    0.05% less than the 240.11 of 2023 (General Administration of Customs of China)
`;

const empty: Document = {
	readout: 1,
	article: articleOf('Nothing happened.'),
	entities: [],
	dates: [],
	events: [],
	figures: [],
	series: [],
	warnings: [],
};

/** A document of one entity with this name, and figures as given. */
const named = (name: string, figures: Document['figures'] = []): Document => {
	const entity: Entity = {id: ours`e1`, name: clean(name), type: 'other', role: null, aliases: [], mentions: []};
	return {...empty, entities: [{...entity, mentions: [{start: 0, end: 7, sentence: 0}]}], figures};
};

test('text: the head, the story at a measure of 72, the lists in the order of the panes', () => {
	const text = print(gold);
	expect(
		text.startsWith(`Putin emphasizes trade and cultural exchanges in Harbin, China following
reaffirmation of ties with Xi Jinping.
17 May 2024

Russian President Vladimir Putin’s state visit to China has been marked
`),
	).toBe(true);
	expect(text.endsWith(`external pressures.\n\n${lists}`)).toBe(true);
	const story = print(gold, {pane: 'story'});
	expect(Math.max(...story.split('\n').map(line => line.length))).toBeLessThanOrEqual(72);
	expect(text).toBe(`${story}\n${lists}`);
});

test('text: a pane alone is its part of the whole', () => {
	expect(print(gold, {pane: 'figures'})).toBe(lists.slice(lists.indexOf('FIGURES')));
	expect(print(gold, {pane: 'entities'})).toBe(lists.slice(0, lists.indexOf('\nTIMELINE')));
});

test('text: empty lists say so, and wide letters keep the columns', () => {
	expect(print(empty)).toBe(
		'Nothing happened.\n\nENTITIES 0\n  No names in this article.\n\nTIMELINE 0\n  No events in this article.\n\nFIGURES 0\n  No figures in this article.\n',
	);
	const wide = {...empty, article: articleOf('汉字'.repeat(40))};
	expect(print(wide, {pane: 'story'}).split('\n')[0]).toBe('汉字'.repeat(18));
});

test('json: the contract, its keys in order, the warnings in one place', () => {
	const warned = {...gold, article: {...gold.article, warnings: [ours`removed`]}, warnings: [ours`removed`]};
	const printed = print(warned, {format: 'json'});
	const parsed = JSON.parse(printed);
	expect(printed).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
	expect(Object.keys(parsed).join(' ')).toBe('readout article entities dates events figures series warnings');
	expect(Object.keys(parsed.article).join(' ')).toBe(
		'source title byline publisher published language text paragraphs sentences links furniture',
	);
	expect(parsed.warnings).toEqual(['removed']);
	expect(() => print(gold, {format: 'json', pane: 'story'})).toThrow(/always whole/);
});

test('markdown: headings, the story, a table for each list', () => {
	const markdown = print(gold, {format: 'markdown'});
	expect(markdown).toMatch(/^# Putin emphasizes .*\n\n17 May 2024\n\nRussian President /);
	expect(markdown).toContain(
		'\n\n## Entities\n\n| type | mentions | name |\n| --- | ---: | --- |\n| person | 8 | Vladimir',
	);
	expect(markdown).toContain('| \\$240 billion | 2023 | trade between the two countries: 0.05% less than');
	expect(print(gold, {format: 'markdown', pane: 'timeline'}).startsWith('## Timeline\n')).toBe(true);
	expect(print(empty, {format: 'markdown', pane: 'figures'})).toBe('## Figures\n\nNo figures in this article.\n');
});

test.each([
	['# no heading', '\\# no heading'],
	['- no item', '\\- no item'],
	['1. no item', '1\\. no item'],
	['2024 was a year', '2024 was a year'],
	[
		'a *b* _c_ `d` <e> [f](g) h|i ~j~ &amp; \\',
		'a \\*b\\* \\_c\\_ \\`d\\` \\<e\\> \\[f\\](g) h\\|i \\~j\\~ \\&amp; \\\\',
	],
])('markdown: %s', (text, expected) => {
	expect(print({...empty, article: articleOf(text)}, {format: 'markdown', pane: 'story'})).toBe(`${expected}\n`);
});

test('markdown: links', () => {
	const article = articleOf('See the plan now.');
	const linked = {...article, links: [{start: 4, end: 12, href: clean('https://example.org/a b>c')}]};
	expect(print({...empty, article: linked}, {format: 'markdown', pane: 'story'})).toBe(
		'See [the plan](<https://example.org/a%20b%3Ec>) now.\n',
	);
});

test('csv: the header of each list, then a row an item', () => {
	const [header, row, ...more] = print(gold, {format: 'csv'}).trimEnd().split('\n');
	expect(header).toBe(
		'id,text,kind,value,upper,bound,unit,measures,period_start,period_end,direction,from,to,paragraph,start,end,sentence',
	);
	expect(row).toMatch(
		/^f1,\$240 billion,money,240000000000,,,USD,trade between the two countries,2023-01-01,2023-12-31,/,
	);
	expect(row).toMatch(/,4,\d+,\d+,"Despite the ongoing conflict in Ukraine, the friendly .*last year\."$/);
	expect(more).toEqual([]);
	const entities = print(gold, {format: 'csv', pane: 'entities'}).split('\n');
	expect(entities[0]).toBe('id,name,type,role,aliases,paragraph,start,end,sentence');
	expect(entities[1]).toMatch(/^e\d+,Vladimir Putin,person,Russian President,Putin,1,0,5,"Putin emphasizes/);
	const timeline = print(gold, {format: 'csv', pane: 'timeline'}).split('\n');
	expect(timeline[0]).toBe('id,title,kind,start,end,precision,basis,said,entities,places,paragraph,sentence');
	expect(timeline[1]).toMatch(/^t1,trade between .*,background,2023-01-01,2023-12-31,,,last year,/);
});

test.each([
	['=1+1', "'=1+1"],
	['+1', "'+1"],
	['-1', "'-1"],
	['@SUM(A1)', "'@SUM(A1)"],
	['="a, b"', `"'=""a, b"""`],
	['say "so"', '"say ""so"""'],
	['1=1', '1=1'],
])('csv: the cell %s', (name, cell) => {
	expect(print(named(name), {format: 'csv', pane: 'entities'}).split('\n')[1]).toBe(
		`e1,${cell},other,,,1,0,7,Nothing happened.`,
	);
});

test('csv: a number below zero is no formula', () => {
	const [figure] = gold.figures;
	const csv = print({...gold, figures: [{...figure!, value: -2.5}]}, {format: 'csv'});
	expect(csv.split('\n')[1]).toMatch(/^f1,\$240 billion,money,-2\.5,/);
});
