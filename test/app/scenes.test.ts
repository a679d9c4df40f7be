import {describe, expect, test} from 'vitest';
import {reduce} from '../../source/app/reducer.js';
import {runSession} from '../../source/app/session.js';
import {bare} from '../../source/app/theme.js';
import {cleanLine} from '../../source/article/clean.js';
import {ours} from '../../source/article/clean-text.js';
import {Fault} from '../../source/article/fault.js';
import {read} from '../../source/reading/read.js';
import {rowWidth} from '../../source/view/cells.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {
	type Choice,
	firstChoice,
	type LoadingState,
	type Opened,
	type OpenOptions,
	type Scene,
	type ScreenState,
	screenOf,
	type Target,
} from '../../source/view/scene.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after as pressed} from '../helpers/screen.js';
import {sizeFrom} from '../helpers/session.js';

const gold = goldDocument();
const opensGold: Opened = {kind: 'article', article: gold.article};

const choice = (title: string, published: string | null, open: Target['open'] = async () => opensGold): Choice => ({
	name: cleanLine(title),
	title: cleanLine(title),
	published: published === null ? null : cleanLine(published),
	start: cleanLine(
		`${title} began as these things begin, with a sentence that is long enough to be cut somewhere. And another.`,
	),
	open,
});

const items = [
	choice('Kestrel Outdoor lifts profit as tents and kayaks defy the rain', '2024-08-22'),
	choice('Undated story', null),
	choice('Inês Almada, novelist who mapped Lisbon, dies', '2025-11-13'),
	choice('Rate cut', '2025-06-19T08:00Z', async () => {
		throw new Fault('cannotOpen', ours`rate.txt: it is gone; choose another`);
	}),
];
const picker = (size = '80x24'): Scene => ({kind: 'choice', state: firstChoice(sizeFrom(size), ours`articles`, items)});

const played = async (scene: Scene, keys: string, address?: (href: string) => Target) => {
	const frames = await runSession(scene, {
		keys,
		theme: bare,
		read: async article => (article === gold.article ? gold : read(article)),
		...(address && {address}),
	});
	return frames.map(({frame}) => frame);
};

describe('a picker', () => {
	test('lists the newest first and the undated last, with the start of the chosen one', async () => {
		const [frame] = await played(picker(), '');
		expect(frame!.split('\n').slice(0, 8)).toEqual([
			'  Readout           articles',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  4 articles        Choose an article                             newest first',
			'  13 Nov 2025     ❯ Inês Almada, novelist who mapped Lisbon, dies',
			'  19 Jun 2025       Rate cut',
			'  22 Aug 2024       Kestrel Outdoor lifts profit as tents and kayaks defy the…',
			'                    Undated story',
			'',
		]);
		expect(frame).toContain('                    Inês Almada, novelist who mapped Lisbon, dies began as');
		expect(frame).toContain('  ↑↓ choose  enter open  / find  s sort                         ? help  q quit');
	});

	test('opens the chosen article, and Esc in its story comes back to it', async () => {
		const frames = await played(picker(), 'jj<enter>2<esc><esc>');
		expect(frames[3]).toContain('2 Entities  13');
		expect(frames[4]).toContain('Who is in it');
		expect(frames[5]).toContain('22 Aug 2024     ❯ Kestrel');
	});

	test('marks what was opened, and nothing that could not be', async () => {
		const frames = await played(picker(), 'jj<enter><esc>k<enter>k');
		expect(frames.at(-1)).toContain('13 Nov 2025     ❯ Inês Almada');
		expect(frames.at(-1)).toContain('19 Jun 2025       Rate cut');
		expect(frames.at(-1)).toContain('22 Aug 2024     · Kestrel');
	});

	test('says why an article could not be opened', async () => {
		const frames = await played(picker(), 'j<enter>k');
		expect(frames[2]).toContain('19 Jun 2025     ❯ Rate cut');
		expect(frames[2]).toContain('rate.txt: it is gone; choose another');
		expect(frames[3]).not.toContain('it is gone');
	});

	test('says why in few cells too: what it is of is known', async () => {
		const address = `http://news.example.org/${'a-long-path/'.repeat(9)}`;
		const gone = choice('Gone', '2025-06-19', async () => {
			throw new Fault('network', ours`${cleanLine(address)}: the server answers 404: the page is gone`);
		});
		const scene: Scene = {kind: 'choice', state: firstChoice(sizeFrom('80x24'), ours`articles`, [gone])};
		expect((await played(scene, '<enter>'))[1]).toContain(
			'http://news.examp…: the server answers 404: the page is gone',
		);
	});

	test('stays while what was chosen is opened, until that takes long; then the way back is offered', async () => {
		const chosen = pressed(screenOf(picker()), '<enter>');
		const rows = (screen: ScreenState) => rowsOf(frameOf(screen)).map(row => row.map(({text}) => text).join(''));
		expect(rows(chosen)).toEqual(rows(screenOf(picker())));
		const [, top] = chosen.scenes;
		if (top?.kind !== 'loading') throw new Error('nothing is opened');
		const {target} = top.state;
		expect(rows(reduce(chosen, {type: 'slow', target})).join('\n')).toContain('Reading the page');
		const opened = rows(reduce(chosen, {type: 'opened', target, opened: opensGold}));
		expect(opened.at(-1)).toContain('space page  esc back  / find');
		expect(rows(pressed(reduce(chosen, {type: 'opened', target, opened: opensGold}), '<esc>'))).toEqual(rows(chosen));
	});

	test('sorts and finds', async () => {
		const frames = await played(picker(), 's/cut<enter><esc>');
		expect(frames[1]).toContain('by title');
		expect(frames[1]).toContain('❯ Inês Almada');
		expect(frames[5]).toContain('/cut▌ 1 of 1');
		expect(frames[5]).toContain('❯ Rate cut');
		expect(frames[7]).toContain('❯ Inês Almada');
	});

	test('counts one as one', async () => {
		const one = (size: string): Scene => ({
			kind: 'choice',
			state: firstChoice(sizeFrom(size), ours`articles`, items.slice(0, 1)),
		});
		expect((await played(one('80x24'), ''))[0]).toContain('  1 article  ');
		expect((await played(one('40x12'), ''))[0]).toContain('  1 article  ');
	});

	test('leaves with q, and shows the keys with ?', async () => {
		const frames = await played(picker(), '?q');
		expect(frames).toHaveLength(2);
		expect(frames[1]).toContain('                    Keys');
		// Those that act here, and no others.
		expect(frames[1]).toContain('enter        open the article; esc in its story comes back');
		expect(frames[1]).not.toMatch(/outline|timeline/);
	});

	test('fits every size', () => {
		const many: Scene = {
			kind: 'choice',
			state: firstChoice(
				{columns: 80, rows: 24},
				ours`articles`,
				Array.from({length: 90}, (_, at) => choice(`普京 story ${at} ${'long '.repeat(20)}`, '2024-01-01')),
			),
		};
		for (const size of ['30x8', '37x9', '40x12', '60x16', '80x24', '111x40', '200x60', '10x3']) {
			for (const keys of ['', 'jjj', 'G', '<pgdn>', '/st', '?']) {
				const rows = rowsOf(frameOf(pressed(screenOf(many), `<resize:${size}>${keys}`)));
				const {columns, rows: height} = sizeFrom(size);
				expect(rows.length, `${size} ${keys}`).toBeLessThanOrEqual(height);
				for (const row of rows) expect(rowWidth(row), `${size} ${keys}`).toBeLessThanOrEqual(columns);
			}
		}
	});
});

describe('an address that is being opened', () => {
	const never = (tell?: (options: OpenOptions) => void): Target => ({
		name: ours`https://www.example.org/news/harbin`,
		open: options => {
			tell?.(options);
			return new Promise(() => {});
		},
	});
	const loadingScene = (progress: {bytes: number; of: number | null} | null): Scene => ({
		kind: 'loading',
		state: {size: sizeFrom('80x24'), target: never(), pane: 'story', progress, slow: true},
	});
	const shown = (scene: Scene) =>
		rowsOf(frameOf(screenOf(scene))).map(row =>
			row
				.map(({text}) => text)
				.join('')
				.trimEnd(),
		);

	test('says how far it has come, and of how much', () => {
		const rows = shown(loadingScene({bytes: 412_000, of: 1_236_000}));
		expect(rows[0]).toBe('  Readout           example.org/news/harbin');
		expect(rows[2]).toBe('  1 Story           Reading the page                           412 of 1,236 kB');
		expect(rows[3]).toBe(`  2 Entities        ${'▄'.repeat(19)}${'▁'.repeat(39)}`);
		expect(rows[5]).toBe('  4 Figures         The story comes first, then who, when and how much.');
		expect(rows[23]).toContain('esc stop');
	});

	test('on a narrow screen says all of it too', () => {
		const {state} = loadingScene(null);
		const rows = shown({kind: 'loading', state: {...state, size: sizeFrom('40x12')} as LoadingState});
		expect(rows.slice(5, 7)).toEqual(['  The story comes first, then who,', '  when and how much.']);
	});

	test('without a known length says only the kilobytes', () => {
		const rows = shown(loadingScene({bytes: 12_345, of: null}));
		expect(rows[2]).toMatch(/Reading the page {2,}12 kB$/);
		expect(rows[3]).toBe('  2 Entities');
	});

	test('opens when it is there', async () => {
		const target: Target = {name: ours`example.org`, open: async () => opensGold};
		const [frame] = await played(
			{kind: 'loading', state: {size: sizeFrom('80x24'), target, pane: 'entities', progress: null, slow: false}},
			'',
		);
		expect(frame).toContain('Vladimir Putin, Russian President');
	});

	test('with nothing to go back to, its fault ends the program', async () => {
		const target: Target = {
			name: ours`example.org`,
			open: async () => {
				throw new Fault('network', ours`example.org: no answer`);
			},
		};
		const scene: Scene = {
			kind: 'loading',
			state: {size: sizeFrom('80x24'), target, pane: 'story', progress: null, slow: false},
		};
		await expect(played(scene, '2')).rejects.toThrow('example.org: no answer');
	});
});

describe('links', () => {
	const linked = read(
		articleOf(
			'A title of a story\n\nThe plan was told at length, and the trade grew by 3% last year. It went on and on from there.',
		),
	);
	const {text} = linked.article;
	const link = (words: string, href: string) => ({
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
		href: cleanLine(href),
	});
	const document = {
		...linked,
		article: {
			...linked.article,
			links: [link('The plan', 'https://example.org/peace-plan'), link('the trade', 'http://www.example.org/trade')],
		},
	};
	const scene = (size = '80x24'): Scene => ({
		...(screenOf({kind: 'article', state: {...firstStateOf(document, size)}}).scenes[0] as Scene),
	});
	const address = (href: string): Target => ({
		name: cleanLine(href),
		open: async () => ({
			kind: 'article',
			article: articleOf(`Page of ${href}\n\nIt says what it says, and no more than that.`),
		}),
	});
	const play = async (keys: string) => {
		const frames = await runSession(scene(), {
			keys,
			theme: bare,
			read: async article => (article === document.article ? document : read(article)),
			address,
		});
		return frames.map(({frame}) => frame);
	};

	test('stand numbered in the story and in their list', async () => {
		const frames = await play('L');
		expect(frames[0]).toContain('The plan[1] was told at length, and the trade[2] grew by');
		expect(frames[0]).toContain('L links');
		expect(frames[1]).toContain('❯ 1 The plan    example.org/peace-plan');
		expect(frames[1]).toContain('  2 the trade   example.org/trade');
		expect(frames[1]).toContain('https://example.org/peace-plan');
		expect(frames[1]).toContain('▌ 1 Story');
	});

	test('go to the browser, and a session tells what is told as a rule', async () => {
		expect((await play('Lo'))[2]).toContain('opened in the browser');
	});

	test('open in place, and Esc comes back to the place left', async () => {
		const frames = await play('Lj<enter><esc><esc>');
		expect(frames[3]).toContain('Page of http://www.example.org/trade');
		expect(frames[4]).toContain('❯ 2 the trade');
		expect(frames[5]).toContain('A title of a story');
	});
});

import {readArticle} from '../../source/app/article-reducer.js';
import type {Document} from '../../source/reading/document.js';
import {firstState} from '../../source/view/state.js';

const firstStateOf = (document: Document, size: string) =>
	readArticle(firstState(document.article, sizeFrom(size), 'story'), document);
