import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the reading reaches at least, by the scorer that people's annotations come with. The news is invented, and none of it was tuned on before it was first read; half of the articles have been since. */
test.each([
	[
		'the bundled article',
		['--only', 'harbin'],
		{entities: 0.9, dates: 0.9, events: 0.85, figures: 0.95, story: 0.98, eventsprecision: 0.75},
	],
	[
		'forty-six articles of news',
		['--dir', at('../gold/news')],
		{entities: 0.9, dates: 0.95, events: 0.84, figures: 0.98, story: 0.99, eventsprecision: 0.81},
	],
	[
		'twenty more, whose dates and events alone are marked; written without a look at the program or its rules',
		['--dir', at('../gold/moments')],
		{dates: 0.91, events: 0.77, story: 0.99, eventsprecision: 0.78},
	],
] as const)('%s: read as people read it', (_, args, floors) => {
	const argv = [at('../gold/score.mjs'), ...args, '--list', '--', process.execPath, at('../../dist/cli.js')];
	const {stdout, stderr, status} = spawnSync(process.execPath, argv, {encoding: 'utf8'});
	expect(status, stderr).toBe(0);
	const scores = Object.fromEntries(
		[...(stdout.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\w+) ([\d.]+)/g)].map(([, name, score]) => [
			name,
			Number(score),
		]),
	);
	for (const [name, floor] of Object.entries(floors))
		expect(scores[name], `${name}\n${stdout}`).toBeGreaterThanOrEqual(floor);
});
