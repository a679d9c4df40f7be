import {expect, test} from 'vitest';
import {cleanLine} from '../../source/article/clean.js';
import {read} from '../../source/reading/read.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {type ScreenState, screenOf} from '../../source/view/scene.js';
import {firstState} from '../../source/view/state.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';
import {play, press, see} from '../helpers/session.js';

const body = 'The council met on Monday and spoke of the plan for the harbour at some length. '.repeat(8).trim();
const plain = articleOf(`The harbour plan\n\n${body}\n\n${body}\n\n${body}\n\n${body}`);
const article = {
	...plain,
	paragraphs: plain.paragraphs.map((paragraph, at) =>
		at === 2 || at === 3 ? {...paragraph, kind: 'heading' as const} : paragraph,
	),
};
const document = {...read(plain), article};

test('{ and } go from heading to heading', () => {
	const opened = screenWith(document, {columns: 80, rows: 16});
	const at = (keys: string) => articleState(after(opened, keys)).offset;
	const [title, , second, third] = article.paragraphs;
	expect(at('}')).toBe(second!.start);
	expect(at('}}')).toBe(third!.start);
	expect(at('}}{')).toBe(second!.start);
	expect(at('}}{{')).toBe(title!.start);
	expect(at('2}')).toBe(0);
});

test('without one the footer says so', () =>
	play(goldDocument(), '80x24', [press('}'), see('no heading after this'), press('G{'), see('1 Story    top')]));

test('an outline needs three headings', () => {
	const state = (keys: string) => articleState(after(screenWith(document, {columns: 80, rows: 24}), keys));
	expect(state('O')).toMatchObject({pane: 'story', status: 'outlines need three headings'});
});

test('the outline opens on the section at hand, goes to any, and Esc leaves it as it was', () => {
	const paragraphs = plain.paragraphs.map((paragraph, at) => ({
		...paragraph,
		kind: at > 0 && at < 4 ? ('heading' as const) : paragraph.kind,
	}));
	const three = {...document, article: {...plain, paragraphs}};
	const state = (keys: string) => articleState(after(screenWith(three, {columns: 80, rows: 9}), keys));
	expect(state('O')).toMatchObject({pane: 'outline', lists: {outline: {chosen: 0}}});
	expect(state('}}O').lists.outline.chosen).toBe(1);
	expect(state('Oj<enter>')).toMatchObject({pane: 'story', offset: paragraphs[2]!.start, lit: {kind: 'sentence'}});
	expect(state('}}Ok<esc>')).toMatchObject({pane: 'story', offset: paragraphs[2]!.start});
	expect(state('Oj<enter><lt><lt>')).toMatchObject({pane: 'story', offset: 0});
	expect(state('OOOj<esc>').pane).toBe('story');
	expect(state('Oy')).toMatchObject({status: 'copied the item'});
});

test('links and outline need no reading: both are there as soon as the story is', () => {
	const paragraphs = plain.paragraphs.map((paragraph, at) => ({
		...paragraph,
		kind: at > 0 && at < 4 ? ('heading' as const) : paragraph.kind,
	}));
	const links = [{start: 4, end: 11, href: cleanLine('https://example.org/harbour')}];
	const sized = {columns: 80, rows: 24};
	const unread = screenOf({kind: 'article', state: firstState({...plain, paragraphs, links}, sized, 'story')});
	const rowsIn = (screen: ScreenState) => rowsOf(frameOf(screen)).map(row => row.map(({text}) => text).join(''));
	const rows = (keys: string) => rowsIn(after(unread, keys));
	expect(rows('L')[3]).toContain('1 harbour   example.org/harbour');
	expect(after(unread, 'Ly').copy?.text).toBe('https://example.org/harbour');
	expect(after(unread, 'Lo').browse?.href).toBe('https://example.org/harbour');
	expect(
		rows('O')
			.slice(3, 6)
			.every(row => /¶\d {2}The council met on Monday/.test(row)),
	).toBe(true);
	expect(articleState(after(unread, 'Oj<enter>'))).toMatchObject({pane: 'story', lit: {kind: 'sentence'}});
	// What only a reading finds says that it is still to come, where it takes long enough for that to be seen.
	expect(articleState(after(unread, '.')).status).toBe('marks are still being read');
	expect(rows('2').join('\n')).not.toContain('still being read');
	const long = articleOf(`The harbour plan\n\n${`${body}\n\n`.repeat(100)}`);
	const longer = screenOf({kind: 'article', state: firstState(long, sized, 'entities')});
	expect(rowsIn(longer).join('\n')).toContain('This article is still being read.');
});
