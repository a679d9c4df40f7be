import {EventEmitter} from 'node:events';
import process from 'node:process';
import {PassThrough} from 'node:stream';
import {setImmediate as turn} from 'node:timers/promises';
import headless from '@xterm/headless';
import {render} from 'ink';
import {describe, expect, test} from 'vitest';
import {App} from '../../source/app/app.js';
import {type Opening, openingOf} from '../../source/app/opening.js';
import {prelude} from '../../source/app/prelude.js';
import {SessionInput} from '../../source/app/streams.js';
import {themes} from '../../source/app/theme.js';
import {ours} from '../../source/article/clean-text.js';
import {writeFirstFrame} from '../../source/terminal/first-frame.js';
import type {Size} from '../../source/view/layout.js';
import {type Target, topScene} from '../../source/view/scene.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';

class Output extends EventEmitter {
	readonly isTTY = true;
	bytes = '';
	constructor(readonly size: Size) {
		super();
	}
	get columns() {
		return this.size.columns;
	}
	get rows() {
		return this.size.rows;
	}
	write(text: string, ...rest: unknown[]) {
		this.bytes += text;
		const done = rest.at(-1);
		if (typeof done === 'function') done();
		return true;
	}
}

type Cell = readonly unknown[];

/** Every cell of a terminal that was sent these bytes: what stands there and how it looks. */
async function cellsAfter(bytes: string, {columns: cols, rows}: Size): Promise<{cells: Cell[][]; kind: string}> {
	const terminal = new headless.Terminal({cols, rows, allowProposedApi: true, convertEol: true});
	await new Promise<void>(resolve => terminal.write(bytes, resolve));
	const {active} = terminal.buffer;
	const cells = Array.from({length: rows}, (_, y) =>
		Array.from({length: cols}, (_, x): Cell => {
			const cell = active.getLine(active.viewportY + y)!.getCell(x)!;
			const look = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()];
			return [cell.getChars() || ' ', cell.getWidth(), cell.getFgColorMode(), cell.getFgColor(), ...look];
		}),
	);
	return {cells, kind: active.type};
}

async function opened(opening: Opening, size: Size) {
	const {screen, rows} = openingOf(opening, size);
	const draw = (stdin: SessionInput, stdout: Output) =>
		render(<App first={screen} theme={opening.theme} read={() => new Promise(() => {})} />, {
			stdin: stdin as unknown as NodeJS.ReadStream,
			stdout: stdout as unknown as NodeJS.WriteStream,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			patchConsole: false,
			exitOnCtrlC: false,
		});
	const stdin = new SessionInput();
	const stdout = new Output(size);
	const frame = writeFirstFrame(
		{stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream},
		rows,
		{fail() {}},
	);
	const first = stdout.bytes;
	const instance = frame.handOver(() => draw(stdin, stdout));
	await turn();
	const both = stdout.bytes;
	instance.unmount();
	const other = new Output(size);
	const alone = draw(new SessionInput(), other);
	await turn();
	const ink = other.bytes;
	alone.unmount();
	return {first, both, ink};
}

const sizes: Size[] = [
	[1, 1],
	[20, 6],
	[30, 8],
	[31, 9],
	[37, 11],
	[40, 12],
	[59, 16],
	[60, 20],
	[72, 24],
	[80, 24],
	[100, 30],
	[110, 24],
	[120, 40],
	[160, 50],
	[200, 60],
].map(([columns, rows]) => ({columns: columns!, rows: rows!}));

const target: Target = {name: ours`example.org/news`, open: () => new Promise(() => {})};
const choice = (title: string) => ({
	...target,
	title: ours`${title.length} days`,
	published: ours`2024-05-17`,
	start: null,
});
const wide = articleOf(
	`普京访问哈尔滨\n\n${'普京强调贸易和文化交流。'.repeat(40)}\n\n😀 ${'e\u0301'.repeat(90)} עברית ${'x'.repeat(300)}`,
);
const shared = {target, pane: 'story', measure: undefined, place: null, habits: {}, theme: themes.dark} as const;
const openings: Record<string, Opening> = {
	'the bundled article': {...shared, opened: {kind: 'article', article: goldDocument().article}},
	'its figures in mono': {
		...shared,
		opened: {kind: 'article', article: goldDocument().article},
		pane: 'figures',
		theme: themes.mono,
	},
	'wide letters, in ASCII': {...shared, opened: {kind: 'article', article: wide}, habits: {letters: 'ascii'}},
	'a choice': {...shared, opened: {kind: 'choice', title: ours`News`, items: ['a', 'bc'].map(choice)}},
	'what is still to come': {...shared, opened: null},
};

describe.each(Object.keys(openings))('the first frame of %s', name => {
	test.for(sizes)('is the one that Ink draws, at $columns x $rows', async size => {
		const {first, both, ink} = await opened(openings[name]!, size);
		const expected = await cellsAfter(ink, size);
		expect(expected.kind).toBe('alternate');
		expect(await cellsAfter(first, size)).toEqual(expected);
		expect(await cellsAfter(both, size)).toEqual(expected);
		// Nothing is cleared in between, and the screen is entered once.
		expect(both.slice(first.length)).not.toMatch(/\u001b\[[0-3]?[JK]|\u001b\[\?(?:47|1047|1049)[hl]/);
	});
});

describe('until Ink draws', () => {
	const {article, ...parts} = goldDocument();
	const opening = openings['the bundled article']!;
	const begin = (size: Size, {hearsKeys = true, of = opening}: {hearsKeys?: boolean; of?: Opening} = {}) => {
		const {screen, rows} = openingOf(of, size);
		const stdin = Object.assign(new PassThrough(), {setRawMode: () => {}}) as unknown as NodeJS.ReadStream &
			PassThrough;
		const output = new Output(size);
		const stdout = output as unknown as NodeJS.WriteStream;
		const frame = writeFirstFrame({stdin, stdout}, rows, {fail() {}});
		const address = () => target;
		const before = prelude({first: screen, frame, theme: themes.dark, hearsKeys, address, stdin, stdout});
		const leave = () => {
			const last = before.end();
			frame.leave();
			return last;
		};

		return {stdin, output, before, leave};
	};

	const drawn = async (size: Size, screen: ReturnType<typeof openingOf>['screen']) => {
		const output = new Output(size);
		const instance = render(<App first={screen} theme={themes.dark} read={() => new Promise(() => {})} />, {
			stdin: new SessionInput() as unknown as NodeJS.ReadStream,
			stdout: output as unknown as NodeJS.WriteStream,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			patchConsole: false,
		});
		await turn();
		const {bytes} = output;
		instance.unmount();
		return cellsAfter(bytes, size);
	};

	test.for([
		[40, 12],
		[80, 24],
		[120, 40],
	])(
		'keys and the reading are drawn as Ink draws them, and nothing is cleared, at %i x %i',
		async ([columns, rows]) => {
			const size = {columns: columns!, rows: rows!};
			const {stdin, output, before, leave} = begin(size);
			for (const keys of ['jj', '2', null, '\u001b[Bj', '?', '?', '4/trade\r']) {
				if (keys === null) before.dispatch({type: 'read', article, document: {article, ...parts}});
				else stdin.write(keys);
				expect(await before.heed()).toBe(true);
			}

			const {bytes} = output;
			const screen = leave();
			expect(await cellsAfter(bytes, size)).toEqual(await drawn(size, screen));
			expect(topScene(screen)).toMatchObject({state: {pane: 'figures', find: {query: 'trade'}}});
			expect(bytes.slice(bytes.indexOf('\u001b[H'))).not.toMatch(/\u001b\[[0-3]?J/);
		},
	);

	test('what only the dashboard can do waits for it, with all that is typed after', async () => {
		for (const keys of ['q', '\u0003', '\u000c', '\u001a', 'm', '\u001b', '\u001b[<64;3;3M', 'é\u0002', '2q']) {
			const {stdin, output, before, leave} = begin({columns: 80, rows: 24});
			stdin.write('j');
			expect(await before.heed()).toBe(true);
			const {length} = output.bytes;
			stdin.write(keys);
			expect(await before.heed()).toBe(false);
			stdin.write('jj');
			expect(await before.heed()).toBe(false);
			expect(output.bytes.length).toBe(length);
			expect(leave()).toMatchObject({leaving: null, copy: null, mouse: true});
			expect([stdin.read(), stdin.read()].join('')).toBe(`${keys}jj`);
		}
	});

	test('a link is opened by the dashboard', async () => {
		const linked = {...article, links: [{start: 0, end: 5, href: ours`https://example.org`}]};
		const of: Opening = {...opening, opened: {kind: 'article', article: linked}};
		const {stdin, before, leave} = begin({columns: 80, rows: 24}, {of});
		stdin.write('L');
		expect(await before.heed()).toBe(true);
		stdin.write('\r');
		expect(await before.heed()).toBe(false);
		expect(leave().scenes).toHaveLength(1);
		expect(stdin.read()).toBe('\r');
	});

	test('another size that came before it listened does so too', async () => {
		const {screen, rows} = openingOf(opening, {columns: 80, rows: 24});
		const output = new Output({columns: 40, rows: 12});
		const stdout = output as unknown as NodeJS.WriteStream;
		const stdin = new SessionInput() as unknown as NodeJS.ReadStream;
		const frame = writeFirstFrame({stdin, stdout}, rows, {fail() {}});
		const before = prelude({first: screen, frame, theme: themes.dark, hearsKeys: false, stdin, stdout});
		const {bytes} = output;
		const last = before.end();
		frame.leave();
		expect(await cellsAfter(bytes, output.size)).toEqual(await drawn(output.size, last));
	});

	test('every key waits where none is heard', async () => {
		const {stdin, before, leave} = begin({columns: 80, rows: 24}, {hearsKeys: false});
		stdin.write('2j');
		expect(await before.heed()).toBe(false);
		leave();
		expect(String(stdin.read())).toBe('2j');
	});

	test('another size takes its place', async () => {
		const {output, leave} = begin({columns: 80, rows: 24});
		Object.assign(output.size, {columns: 60, rows: 16});
		output.emit('resize');
		const {bytes} = output;
		const {length} = output.listeners('resize');
		const screen = leave();
		expect(output.listeners('resize')).toHaveLength(length - 1);
		expect(await cellsAfter(bytes, output.size)).toEqual(await drawn(output.size, screen));
	});
});

describe('until it is handed over', () => {
	const size = {columns: 80, rows: 24};
	const begin = (left?: () => void) => {
		const stdin = Object.assign(new SessionInput(), {raw: [] as boolean[]});
		stdin.setRawMode = ((raw: boolean) => stdin.raw.push(raw)) as never;
		const stdout = new Output(size);
		const streams = {stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream};
		return {stdin, stdout, frame: writeFirstFrame(streams, ['one', 'two'], {fail() {}, left})};
	};

	const restored = '\u001b[?25h\u001b[?1049l';
	const events = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'uncaughtException', 'unhandledRejection'] as const;
	const listeners = () => events.map(event => process.listenerCount(event));

	test('the terminal is given back, and nothing is left behind', () => {
		const before = listeners();
		const {stdin, stdout, frame} = begin();
		expect(stdin.raw).toEqual([true]);
		expect(listeners()).toEqual(before.map(count => count + 1));
		frame.leave();
		expect(stdin.raw).toEqual([true, false]);
		expect(stdout.bytes.endsWith(restored)).toBe(true);
		expect(listeners()).toEqual(before);
	});

	test('what nothing caught is told after the terminal is given back and what is to be kept is kept', () => {
		const told: string[] = [];
		const {stdout, frame} = begin(() => told.push(stdout.bytes.endsWith(restored) ? 'left' : 'left too early'));
		process.listeners('uncaughtException').at(-1)!(new Error('boom'), 'uncaughtException');
		frame.leave();
		expect(told).toEqual(['left']);
	});

	test('a fault in what takes over gives it back', () => {
		const {stdout, frame} = begin();
		const fault = new Error('boom');
		expect(() =>
			frame.handOver(() => {
				throw fault;
			}),
		).toThrow(fault);
		expect(stdout.bytes.endsWith(restored)).toBe(true);
	});

	test('what takes over writes all but the entering', () => {
		const {stdout, frame} = begin();
		const from = stdout.bytes.length;
		frame.handOver(() => {
			for (const text of ['\u001b[?1049h', 'a', '\u001b[?1049l']) stdout.write(text);
		});
		stdout.write('\u001b[?1049h');
		expect(stdout.bytes.slice(from)).toBe('a\u001b[?1049l\u001b[?1049h');
	});
});
