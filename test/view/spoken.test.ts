import {describe, expect, test} from 'vitest';
import {reduce} from '../../source/app/reducer.js';
import {loading} from '../../source/app/scenes.js';
import {ours} from '../../source/article/clean-text.js';
import {read} from '../../source/reading/read.js';
import {session} from '../../source/testing.js';
import {spokenSize} from '../../source/view/layout.js';
import {firstChoice, type ScreenState, screenOf} from '../../source/view/scene.js';
import {said} from '../../source/view/spoken/said.js';
import {numbersInWords, paragraphsInWords} from '../../source/view/spoken/words.js';
import {firstState} from '../../source/view/state.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after as played, screenWith} from '../helpers/screen.js';

const document = goldDocument();
const opened = screenWith(document, spokenSize);
const saidBy = (keys: string, last: string) => said(played(opened, keys), played(opened, keys + last));

test('the entities as they open', async () => {
	const [start] = await session(document, {pane: 'entities', screenReader: true});
	expect(start!.frame).toBe(`\
Putin emphasizes trade and cultural exchanges in Harbin, China following reaffirmation of ties with Xi Jinping.
17 May 2024. 1 minute to read.
Pane 2 of 4: who is in it. 13 entities.

People: 2.
1. Vladimir Putin, Russian President, also Putin: 8 mentions, paragraphs 1 to 6.
2. Xi Jinping, Chinese leader, also Xi: 4 mentions, paragraphs 1, 2, 4 and 5.
Places: 9.
3. China: 8 mentions, paragraphs 1 to 6.
4. Ukraine: 5 mentions, paragraphs 4 and 6.
5. Russia: 4 mentions, paragraphs 4 to 6.
6. Harbin: 3 mentions, paragraphs 1 and 3.
7. West: 3 mentions, paragraphs 2, 4 and 6.
8. Beijing: 1 mention, paragraph 2.
9. Japan: 1 mention, paragraph 3.
10. Europe: 1 mention, paragraph 5.
11. U.S.: 1 mention, paragraph 5.
Other: 2.
12. China-Russia Expo: 1 mention, paragraph 3.
13. second Sino-Japanese war: 1 mention, paragraph 3.
Down, up: an item. Enter: its sentences. 1 to 4: a pane. Tab: the next. ?: keys. q: leave.`);
});

test.for([
	[[1], '1'],
	[[1, 2], '1 and 2'],
	[[1, 2, 3], '1 to 3'],
	[[1, 2, 4, 5], '1, 2, 4 and 5'],
	[[1, 2, 3, 7, 9, 10, 11], '1 to 3, 7 and 9 to 11'],
	[[], ''],
] as const)('%j is said as "%s"', ([numbers, words]) => {
	expect(numbersInWords(numbers)).toBe(words);
});

test('paragraphs count from 1, each once', () => {
	expect(paragraphsInWords([3, 0, 3])).toBe('paragraphs 1 and 4');
	expect(paragraphsInWords([2])).toBe('paragraph 3');
});

const keys = [
	'',
	'2',
	'2s',
	'2f',
	'3',
	'3s',
	'4',
	'2<enter>',
	'3<enter>',
	'.',
	'/e',
	'?',
	'2<left>',
	'O',
	'y',
	'<c-l>',
];

describe('in words and numbers only', () => {
	test.for(keys)('after %s no letter that the article does not have, and no end of line', async given => {
		const frames = await session(document, {keys: given, screenReader: true});
		const all = frames.map(({frame}) => frame).join('\n');
		expect(all).not.toContain('\u001b');
		for (const letter of all.replace(/[\n -~]/g, '')) expect(document.article.text, letter).toContain(letter);
	});
});

describe('a change', () => {
	test('says the item in focus anew, and nothing else', () => {
		expect(saidBy('2', 'j')).toEqual(['2. Xi Jinping, Chinese leader, also Xi: 4 mentions, paragraphs 1, 2, 4 and 5.']);
		expect(saidBy('2', 'k')).toEqual(['top of the list.']);
		expect(saidBy('2', '<resize:40x12>')).toEqual([]);
		expect(saidBy('', 'x')).toEqual([]);
		expect(saidBy('', 'm')).toEqual([]);
		expect(saidBy('2', 'z')).toEqual([]);
	});

	test('of the story is a whole paragraph, whatever the terminal', () => {
		const {article} = document;
		const paragraph = (at: number) => {
			const {start, end} = article.paragraphs[at]!;
			return `${at + 1}. ${article.text.slice(start, end)}`;
		};

		expect(saidBy('', 'j')).toEqual([paragraph(1)]);
		expect(saidBy('j', ' ')).toEqual([paragraph(2)]);
		expect(saidBy('', 'G')).toEqual([paragraph(5)]);
		expect(saidBy('G', 'j')).toEqual(['end of the story.']);
	});

	test('of the size or the mouse changes nothing', () => {
		const small = reduce(opened, {type: 'resize', size: spokenSize});
		expect(said(opened, small)).toEqual([]);
	});

	test('names the keys as settings have them', () => {
		const bound = screenOf(opened.scenes[0], {keys: {down: ['n'], findNext: ['j'], quit: ['x']}});
		expect(said(null, played(bound, '2')).at(-1)).toBe(
			'n, up: an item. Enter: its sentences. 1 to 4: a pane. Tab: the next. ?: keys. x: leave.',
		);
		expect(said(bound, played(bound, '?'))).toContain('up n: up, down: a line or an item; also k.');
	});
});

test('which of how many has its thousands parted, as on the screen', () => {
	const often = screenWith(read(articleOf(`Oslo\n\n${'Anna Berg went to Oslo again. '.repeat(1100)}`)), spokenSize);
	expect(said(played(often, '/osl'), played(often, '/oslo'))[0]).toMatch(/^oslo: 1 of 1,101/);
	expect(said(played(often, '2'), played(often, '2<enter>')).join('\n')).toContain('Anna Berg 1 of 1,100, ');
});

test('a list is said once it is read', () => {
	const unread = screenOf({kind: 'article', state: firstState(document.article, spokenSize, 'entities')});
	expect(said(null, unread).at(-1)).toBe('Reading.');
	const now = reduce(unread, {type: 'read', article: document.article, document});
	expect(said(unread, now)[0]).toBe('Pane 2 of 4: who is in it. 13 entities.');
	const story = screenOf({kind: 'article', state: firstState(document.article, spokenSize, 'story')});
	expect(said(story, reduce(story, {type: 'read', article: document.article, document}))).toEqual([
		'Read: 13 entities, 10 events, 1 figure.',
	]);
});

test('an empty list says what would be there', () => {
	const bare = screenWith(read(articleOf('Title\n\nNothing to see here.')), spokenSize);
	expect(said(bare, played(bare, '4'))).toEqual([
		'Pane 4 of 4: the numbers it quotes. 0 figures.',
		'No figures in this article.',
		'Money, percentages, counts and quantities would be here.',
		'Years, dates, ages and scores are not figures.',
		'1 to 4: a pane. Tab: the next. ?: keys. q: leave.',
	]);
});

test('a long story and a long list are said in part, and how much is left', () => {
	const long = articleOf(
		`Title\n\n${Array.from({length: 300}, () => 'A word of it. '.repeat(20).trim()).join('\n\n')}`,
	);
	const lines = said(null, screenOf({kind: 'article', state: firstState(long, spokenSize, 'story')}));
	expect(lines.length).toBeLessThan(100);
	expect(lines.at(-2)).toMatch(/^2\d\d paragraphs more\.$/);
});

test('a choice of articles, an article on its way, and what failed', () => {
	const target = (title: string) => ({
		name: ours`${title as never}`,
		open: async () => Promise.reject(new Error('no')),
	});
	const item = (title: string, published: string | null) => ({
		...target(title),
		title: ours`${title as never}`,
		published: published as never,
		start: null,
	});
	const choice = firstChoice(spokenSize, ours`articles`, [item('One', '2025-01-02'), item('Two', null)]);
	const screen: ScreenState = screenOf({kind: 'choice', state: choice});
	expect(said(null, screen)).toEqual([
		'articles. Choose an article: 2 articles, newest first.',
		'',
		'1. 2 Jan 2025: One.',
		'2. Two.',
		'Down, up: an article. Enter: open it. Slash: find. ?: keys. q: leave.',
	]);
	expect(said(screen, played(screen, 'j'))).toEqual(['2. Two.']);
	const visited = screenOf({kind: 'choice', state: {...choice, opened: new Set([choice.items[0]!])}});
	expect(said(null, visited)[2]).toBe('1. 2 Jan 2025: One. Opened before.');
	expect(said(null, played(screen, 'j')).at(-2)).toBe('At 2. Two.');
	expect(said(played(screen, '/'), played(screen, '/t'))).toEqual(['t: 1 of 1. 2. Two.']);
	const page = target('example.org/news');
	const waiting = screenOf(loading(page, spokenSize, 'story'));
	expect(said(null, waiting)).toEqual([]);
	const answered = reduce(waiting, {type: 'progress', target: page, progress: {bytes: 0, of: null}});
	expect(said(waiting, answered)).toEqual(['Opening example.org/news.', 'Escape: stop. q: leave.']);
	expect(said(answered, reduce(answered, {type: 'progress', target: page, progress: {bytes: 9, of: null}}))).toEqual(
		[],
	);
});
