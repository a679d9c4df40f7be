import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {referenceFrom} from '../../source/reading/series/reference.js';
import {bindable} from '../../source/view/bindings.js';
import {keymap} from '../../source/view/keymap.js';

const readme = new URL('../../readme.md', import.meta.url);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const said = (...args: string[]) =>
	`\`\`\`\n${execFileSync(process.execPath, [cli, ...args], {encoding: 'utf8', env: {PATH: process.env.PATH}}).trimEnd()}\n\`\`\``;

const keyTable = () =>
	[
		'| keys | what happens |',
		'| --- | --- |',
		...Object.values(keymap).map(({shown, help}) => `| \`${shown}\` | ${help} |`),
	].join('\n');

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->`. `npm run readme` writes them anew; nothing else does. */
const blocks: Record<string, () => string> = {
	frame: () => said('--keys', '2', '--size', '80x24'),
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
