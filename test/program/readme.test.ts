import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {referenceFrom} from '../../source/reading/series/reference.js';
import {bindable, noBindings, shownRow} from '../../source/view/bindings.js';
import {keymap} from '../../source/view/keymap.js';

const readme = new URL('../../readme.md', import.meta.url);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const said = (...args: string[]) =>
	`\`\`\`\n${execFileSync(process.execPath, [cli, ...args], {encoding: 'utf8', env: {PATH: process.env.PATH}}).trimEnd()}\n\`\`\``;

const keyTable = () =>
	[
		'| keys | what happens |',
		'| --- | --- |',
		...Object.values(keymap).map(row => {
			const {keys, help} = shownRow(row, noBindings)!;
			return `| \`${keys}\` | ${help} |`;
		}),
	].join('\n');

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->`. `npm run readme` writes them anew; nothing else does. */
const blocks: Record<string, () => string> = {
	help: () => said('--help'),
	keys: keyTable,
	actions: () => `What a key does is called ${bindable.map(action => `\`${action}\``).join(', ')}.`,
};

test.for(Object.keys(blocks))('the readme shows the real %s', name => {
	const block = new RegExp(`(<!-- ${name} -->\\n)([^]*?)(<!-- /${name} -->)`);
	const text = readFileSync(readme, 'utf8');
	const now = `${blocks[name]!()}\n`;
	if (process.env.UPDATE_README === '1')
		writeFileSync(
			readme,
			text.replace(block, (_, open, __, close) => `${open}${now}${close}`),
		);
	else expect(block.exec(text)?.[2]).toBe(now);
});

test('the series of the readme is one that is taken', () => {
	const [, csv = ''] = /```csv\n(.*?)```/s.exec(readFileSync(readme, 'utf8')) ?? [];
	expect(referenceFrom('readme.csv', csv).points).toHaveLength(3);
});

test('the table of the JSON names every field of the reading of the bundled article', () => {
	const document: Record<string, unknown> = JSON.parse(
		execFileSync(process.execPath, [cli, '--format', 'json'], {encoding: 'utf8'}),
	);
	const rows = new Map(
		[...readFileSync(readme, 'utf8').matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, field = '', what = '']) => [
			field,
			what,
		]),
	);
	const isSpan = (field: string) => ['start', 'end', 'sentence'].includes(field);
	const unnamed = Object.entries(document).flatMap(([field, value]) => {
		const inside = Array.isArray(value)
			? Object.keys(value[0] ?? {})
			: typeof value === 'object'
				? Object.keys(value ?? {})
				: [];
		const what = rows.get(field);
		return what === undefined
			? [field]
			: inside.filter(name => !isSpan(name) && !what.includes(`\`${name}\``)).map(name => `${field}.${name}`);
	});
	expect(unnamed).toEqual([]);
});

test('every command line of the readme is one that the program takes', () => {
	const lines = [...readFileSync(readme, 'utf8').matchAll(/^(?:cat story\.txt \| )?readout( [^\n]*?)?(?: {2,}.*)?$/gm)];
	expect(lines.length).toBeGreaterThan(5);
	for (const [line, args = ''] of lines) {
		if (args.includes('[SOURCE]')) continue;
		const asked = args.replace(/story\.txt|page\.html|articles\/|https:\S+/, '').replace(/ [|<>] .*/, '');
		const run = () =>
			execFileSync('sh', ['-c', `"${process.execPath}" "${cli}" ${asked}`], {
				input: 'A text to read.',
				encoding: 'utf8',
			});
		expect(run, line).not.toThrow();
	}
});

test('the example of a test is one: it passes, and fails for another frame', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-example-'));
	const file = (name: string) => path.join(folder, name);
	const [, example = ''] = /<!-- example -->\n```js\n([\s\S]*?)```/.exec(readFileSync(readme, 'utf8')) ?? [];
	mkdirSync(file('node_modules'));
	symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), file('node_modules/readout'));
	writeFileSync(file('session.test.mjs'), example);
	writeFileSync(file('story.txt'), 'Prices rise\n\nPrices rose by 3% in Oslo last year, Anna Berg said.\n');
	writeFileSync(file('lived.keys'), '<resize:60x16>\n2j\n<enter>\n');
	const run = (...args: string[]) =>
		spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8', env: {PATH: process.env.PATH}});
	const {stdout: frame} = run(cli, 'story.txt', '--keys', '@lived.keys');
	writeFileSync(file('lived.frame'), frame);
	expect(run('--test', 'session.test.mjs')).toMatchObject({status: 0, stdout: expect.stringContaining('pass 1')});
	writeFileSync(file('lived.frame'), frame.replace('Oslo', 'Rome'));
	expect(run('--test', 'session.test.mjs').status).toBe(1);
});
