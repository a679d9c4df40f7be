import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {session} from '../../source/testing.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {miss, play, press, see} from '../helpers/session.js';

const document = goldDocument();

test('from an entity to its mentions in the story, and back to its row', () =>
	play(document, '80x24', [
		press('2jj'),
		see('❯ Places  China'),
		press('<enter>'),
		see('China 1 of 8'),
		see('▌ 1 Story'),
		press('<enter>'),
		see('China 2 of 8'),
		press('<esc>'),
		see('❯ Places  China'),
		see('▌ 2 Entities'),
		press('1'),
		miss('China 2 of 8'),
	]));

test('after the last mention comes the first', () =>
	play(document, '80x24', [
		press('2j<enter><enter><enter><enter>'),
		see('Xi Jinping 4 of 4'),
		press('<enter>'),
		see('Xi Jinping 1 of 4'),
	]));

test('an event and a figure are read in the story too', () =>
	play(document, '80x24', [
		press('3<enter>'),
		see('state visit to China   esc back'),
		press('<esc>4<enter>'),
		see('$240 billion   esc back'),
		see('❯ reaching $240 billion last year.'),
	]));

test('the story scrolls by lines, pages and halves, and says where it ends', () =>
	play(document, '80x24', [
		press('j'),
		see('1 Story     6%'),
		press('k'),
		see('1 Story    top'),
		press('<space>'),
		see('1 Story    84%'),
		press('G'),
		see('1 Story    end'),
		press('j'),
		see('end of the story'),
		press('g'),
		see('1 Story    top'),
		press('k'),
		see('top of the story'),
		press('d'),
		miss('top of the story'),
	]));

test('the keys go to the menu and back', () =>
	play(document, '80x24', [
		press('2<left>'),
		see('❯ 2 Entities'),
		see('▌ People'),
		press('<down>'),
		see('❯ 3 Timeline'),
		press('<up><up><up>'),
		see('❯ 1 Story'),
		press('<down><right>'),
		see('▌ 2 Entities'),
		see('❯ People'),
	]));

test('on a narrow screen left and right are the panes', () =>
	play(document, '40x12', [
		press('<right>'),
		see('▌Entities'),
		press('<left><left>'),
		see('▌Figures'),
		press('<tab>'),
		see('▌Story'),
		press('<s-tab>'),
		see('▌Figures'),
	]));

test('sorting and filtering keep the chosen item', () =>
	play(document, '80x24', [
		press('2j'),
		see('❯ People  Xi Jinping'),
		press('s'),
		see('Who is in it · by mentions'),
		see('❯ People  Xi Jinping'),
		press('sss'),
		miss('·  by'),
		press('ff'),
		see('Who is in it · places'),
		miss('Xi Jinping, Chinese leader'),
		press('ff'),
		see('People  Vladimir Putin'),
	]));

test('find in the story, forwards, backwards, and back to where it began', () =>
	play(document, '80x24', [
		press('/UKRAINE'),
		see('/UKRAINE▌ not found'),
		press('<esc>/ukr'),
		see('/ukr▌ 1 of 5'),
		press('aine<enter>'),
		see('/ukraine 1 of 5'),
		press('n'),
		see('/ukraine 2 of 5'),
		press('NN'),
		see('/ukraine 5 of 5'),
		press('<esc>'),
		see('1 Story    top'),
		miss('/ukraine'),
	]));

test('find among the rows of a list', () =>
	play(document, '80x24', [
		press('2/japan'),
		see('/japan▌ 1 of 2'),
		see('❯ Places  Japan'),
		press('<enter>n'),
		see('❯ Other   second Sino-Japanese war'),
		press('<esc>'),
		see('❯ People  Vladimir Putin'),
	]));

test('q in a query is a letter', () =>
	play(document, '80x24', [
		press('/q'),
		see('/q▌'),
		press('<backspace><backspace>'),
		miss('/q'),
		press('2'),
		see('Who is in it'),
	]));

test('the overlay of the keys moves nothing beneath it', () =>
	play(document, '80x24', [
		press('2jj?'),
		see('find as you type; the next, the one before'),
		press('j3'),
		see('find as you type; the next, the one before'),
		press('?'),
		see('❯ Places  China'),
	]));

test('beside a list the story follows, and the keys go into it and back', () =>
	play(document, '120x40', [
		press('2jj'),
		see('❯ Places  China'),
		press('<enter>'),
		see('▌ Places  China'),
		see('China 1 of 8'),
		press('<enter>'),
		see('China 2 of 8'),
		press('<left>'),
		see('❯ Places  China'),
		press('<right><esc>'),
		see('❯ Places  China'),
		press('z'),
		see('z the story beside'),
		press('z'),
		see('z one pane'),
	]));

test('below the smallest size keys do nothing but leave', async () => {
	await play(document, '80x24', [
		press('2<resize:20x5>'),
		see('Readout needs 30x8'),
		press('4jj<resize:80x24>'),
		see('❯ People  Vladimir Putin'),
	]);
	const frames = await session(document, {keys: '<resize:20x5>q4'});
	expect(frames.map(({key}) => key)).toEqual(['start', '<resize:20x5>']);
});

test('a key that leaves ends the session with the frame before', async () => {
	for (const [keys, last] of [
		['2qjj', '2'],
		['2<c-c>jj', '2'],
		['2?q1', '?'],
		['/a<c-c>b', 'a'],
	] as const) {
		const frames = await session(document, {keys});
		expect(frames.at(-1)!.key, keys).toBe(last);
	}
});

test('keys in one burst and one by one give the same frame', async () => {
	const keys = '2jjjjkk<enter><enter>dd3jjj/mee<enter>n4';
	const one = await session(document, {keys});
	const {runBurst} = await import('../helpers/burst.js');
	expect(await runBurst(document, keys)).toBe(one.at(-1)!.frame);
});

test('the same document, keys and size give the same bytes, whatever the environment', async () => {
	const before = {...process.env};
	const first = await session(document, {keys: '2jj<enter>', theme: 'dark'});
	Object.assign(process.env, {
		NO_COLOR: '1',
		TERM: 'dumb',
		CI: '1',
		COLUMNS: '40',
		LANG: 'C',
		TZ: 'Asia/Tokyo',
		FORCE_COLOR: '0',
	});
	const second = await session(document, {keys: '2jj<enter>', theme: 'dark'});
	process.env = before;
	expect(second).toEqual(first);
	expect(first.at(-1)!.frame).toContain('\u001b[');
});

test('y copies the lit sentence or the chosen item, and says so', () =>
	play(document, '80x24', [
		press('y'),
		see('nothing is lit to copy'),
		press('2y'),
		see('copied the item'),
		press('<enter>y'),
		see('copied the sentence'),
		press('j'),
		miss('copied'),
	]));

test('one line up goes over the blank row between paragraphs', async () => {
	const frames = await session(document, {keys: 'jjjkkk'});
	expect(frames.map(({frame}) => frame.split('\n')[2]?.slice(20, 40))).toEqual(
		[0, 1, 3, 4, 3, 1, 0].map(line => frames[0]!.frame.split('\n')[2 + line]?.slice(20, 40)),
	);
});

test('a session that begins with a size opens at it', async () => {
	const [first, ...others] = await session(document, {keys: '<resize:120x40>2', pane: 'entities'});
	expect(first!.frame.split('\n')).toHaveLength(40);
	expect(first!.frame).toContain('❯ People  Vladimir Putin');
	// Opened there, the story follows the list; a resize alone would leave it as it was.
	expect(first!.frame).toContain('▌ Putin emphasizes');
	expect(others[0]!.frame).toBe(first!.frame);
});

test('a key that does nothing here says why', async () => {
	const said = async (keys: string, size = {columns: 120, rows: 40}) =>
		(await session(document, {keys, size})).at(-1)!.frame.split('\n').at(-1)!.trim();
	expect(await said('n')).toContain('nothing is searched: / finds');
	expect(await said('s')).toContain('only a list is sorted');
	expect(await said('f')).toContain('only a list is filtered');
	expect(await said('o')).toContain('no link is lit or chosen');
	expect(await said('2.')).toContain('only the story has marks');
	expect(await said('2}')).toContain('only the story has headings');
	expect(await said('z')).toContain('lists alone');
	expect(await said('zz')).toContain('lists with the story beside them');
	expect(await said('2k')).toContain('top of the list');
	expect(await said('2Gj')).toContain('end of the list');
	expect(await said('2Gk')).not.toContain('of the list');
	expect(await said('2G<pgdn>')).toContain('end of the list');
});

test('what is said of a key is whole in the footer of a narrow screen', async () => {
	for (const keys of 'm O L , { <lt> > n s f o y z 2. 2} 2k 2Gj k Gj'.split(' ')) {
		const size = {columns: 40, rows: 12};
		const narrow = (await session(document, {keys, size})).at(-1)!.frame.split('\n').at(-1)!;
		expect(narrow, keys).not.toContain('…');
		if (keys === 'm') expect(narrow).toContain('mouse off');
	}
});

test('which of how many has its thousands parted, wherever it stands', async () => {
	const often = read(articleOf(`Oslo\n\n${'Anna Berg went to Oslo again. '.repeat(1100)}`));
	const frames = await session(often, {keys: '2<enter><esc>1..<esc>/oslo'});
	const footers = frames.map(({frame}) => frame.split('\n').at(-1)!);
	expect(frames[1]!.frame).toMatch(/Anna Berg +1,100 /);
	expect(frames[1]!.frame).toMatch(/1\u20134 of 1,100/);
	expect(footers[2]).toContain('Anna Berg 1 of 1,100');
	expect(footers[6]).toContain('person 1 of 1,100');
	expect(footers.at(-1)).toContain('/oslo▌ 1 of 1,101');
});
