// npm run bench: what Readout costs, every figure a ratio in one run. The rounds of what is compared alternate, so that a machine
// that slows down slows down both. Prints the table of the readme.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {bundleBareInk} from './bare-ink.mjs';
import {env, median, start} from './terminal.mjs';

const root = path.resolve(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 15);
const cli = path.join(root, 'dist', 'cli.js');
const bundled = path.join(root, 'data', 'harbin.txt');
// The colour of names: once the article is read they are marked, and their count stands in the menu.
const marked = '\u001b[35m';
// The reading of a long one goes on beside the screen; its names are marked in the story once it is done.
const readWhole = '\u001b[35mChina-Russia Expo';
const work = mkdtempSync(path.join(tmpdir(), 'readout-bench-'));
const bare = path.join(work, 'bare.mjs');
const long = path.join(work, 'long.txt');
const huge = path.join(work, 'huge.txt');

const row = (what, value, target) => {
	process.stdout.write(`${what.padEnd(66)} ${value.padStart(8)}   ${target}\n`);
};

/** Runs each in turn, round by round; the medians. */
async function alternating(runs, count) {
	const times = Object.fromEntries(Object.keys(runs).map(name => [name, []]));
	for (let round = 0; round <= count; round++) {
		for (const [name, run] of Object.entries(runs)) {
			const time = await run();
			if (round > 0) times[name].push(time);
		}
	}

	return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const whole = args => () => {
	const began = performance.now();
	execFileSync(process.execPath, args, {env, stdio: ['ignore', 'pipe', 'inherit']});
	return performance.now() - began;
};

const inTerminal = (args, text) => async () => {
	const program = start(args, 80, 24);
	const time = await program.sees(text);
	await program.quits();
	return time;
};

/** Milliseconds from the start until a key that was pressed at the first frame is answered. */
const answering = async () => {
	const program = start([cli], 80, 24);
	await program.sees('q\u001b[2m quit');
	program.press('j');
	const time = await program.sees('6%');
	await program.quits();
	return time;
};

async function starting() {
	const first = await alternating(
		{
			empty: whole(['-e', '0']),
			bare: inTerminal([bare, bundled], 'q quit'),
			readout: inTerminal([cli], 'q\u001b[2m quit'),
			answered: answering,
			counts: inTerminal([cli], marked),
			json: whole([cli, '--format', 'json']),
		},
		rounds,
	);
	const of = (name, base) => (first[name] / first[base]).toFixed(2);
	row('first frame of the bundled article, of bare Ink', of('readout', 'bare'), '0.50 (0.35)');
	row('a key pressed at the first frame is answered, of bare Ink’s frame', of('answered', 'bare'), '1.00');
	row('the counts in the menu, of bare Ink', of('counts', 'bare'), '1.25');
	row('an empty Node, of bare Ink', of('empty', 'bare'), '');
	row('--format json of the bundled article, of an empty Node', of('json', 'empty'), '2.00 (1.40)');
}

/** Milliseconds of processor a key, and what the keys wrote. */
async function keys(args, ready, columns, rows, pressed) {
	const program = start(args, columns, rows);
	await program.sees(ready);
	await program.settled();
	// Until V8 has made of both what it makes of code that runs often.
	await program.types(pressed.repeat(2));
	const before = program.threads();
	const {bytes, text} = await program.types(pressed);
	const spent = [...program.threads()].map(([thread, time]) => time - (before.get(thread) ?? 0));
	const cpu = spent.reduce((sum, time) => sum + time, 0) / pressed.length;
	await program.quits();
	return {cpu, perCell: bytes / pressed.length / (columns * rows), clears: (text.match(/\u001b\[[23]J/g) ?? []).length};
}

async function scrolling() {
	const down = 'j'.repeat(40);
	const runs = {
		bareWide: () => keys([bare, long], 'q quit', 200, 60, down),
		wide: () => keys([cli, long], readWhole, 200, 60, down),
		long: () => keys([cli, long], readWhole, 100, 30, down),
		short: () => keys([cli, bundled], readWhole, 100, 30, 'jk'.repeat(20)),
	};
	const all = Object.fromEntries(Object.keys(runs).map(name => [name, []]));
	for (let round = 0; round < 3; round++) for (const [name, run] of Object.entries(runs)) all[name].push(await run());
	const cpu = name => median(all[name].map(one => one.cpu));
	row('processor a key, 1 MB at 200x60, of bare Ink', (cpu('wide') / cpu('bareWide')).toFixed(2), '1.00 (0.60)');
	row('a key at 100x30 in 1 MB, of one in the bundled article', (cpu('long') / cpu('short')).toFixed(2), '1.30');
	row('bytes a cell a key, 1 MB at 100x30', median(all.long.map(one => one.perCell)).toFixed(2), '1.20');
	row(
		'whole-screen clears while scrolling',
		String(all.long.concat(all.wide).reduce((sum, one) => sum + one.clears, 0)),
		'0',
	);
}

/** 3 MB: what stands on the screen first, keys while it is read beside the screen, and what of it stays in memory. */
async function beside() {
	const first = await alternating(
		{bundled: inTerminal([cli], 'q\u001b[2m quit'), huge: inTerminal([cli, huge], 'q\u001b[2m quit')},
		Math.min(rounds, 7),
	);
	row("first frame of 3 MB, of the bundled article's", (first.huge / first.bundled).toFixed(2), '1.50');
	const program = start([cli, huge], 80, 24);
	await program.sees('q\u001b[2m quit');
	const slowest = await program.slowest('j', () => program.has('\u001b[35mPutin'));
	const resident = program.resident();
	await program.quits();
	row('the slowest key while 3 MB are read, in milliseconds', slowest.toFixed(0), '50');
	row('resident at most, 3 MB, in MB', resident.toFixed(0), '300');
}

async function reading() {
	const {load, read} = await import(path.join(root, 'dist', 'index.js'));
	const article = await load(long);
	const times = Array.from({length: 3}, () => {
		const began = performance.now();
		read(article);
		return performance.now() - began;
	});
	row('reading speed, MB/s', (Buffer.byteLength(article.text) / 1000 / median(times)).toFixed(2), '');
}

try {
	await bundleBareInk(bare);
	const [title, ...paragraphs] = readFileSync(bundled, 'utf8').split('\n\n');
	const body = paragraphs.slice(1, -1).join('\n\n');
	const repeated = length =>
		`${title}\n\n${Array.from({length: Math.ceil(length / body.length)}, () => body).join('\n\n')}\n`;
	writeFileSync(long, repeated(1e6));
	writeFileSync(huge, repeated(3e6));
	await starting();
	await scrolling();
	await beside();
	await reading();
} finally {
	rmSync(work, {recursive: true, force: true});
}
