import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {options, type Shell, shells} from '../../source/options.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const printed = (shell: Shell) =>
	execFileSync(process.execPath, [cli, '--completions', shell], {encoding: 'utf8', env: {PATH: process.env.PATH}});
const folder = mkdtempSync(path.join(tmpdir(), 'readout-completions-'));
const fileOf = (shell: Shell) => {
	const file = path.join(folder, `readout.${shell}`);
	writeFileSync(file, printed(shell));
	return file;
};

/** A shell that isn't installed is skipped, and the report says so. */
const isInstalled = (shell: Shell) => spawnSync(shell, ['-c', ':']).status === 0;

test.for(shells)('%s has every option, what it takes and what it means', shell => {
	const script = printed(shell);
	for (const option of options) {
		expect(script).toContain(shell === 'fish' ? ` -l ${option.name} ` : `--${option.name}`);
		if ('values' in option) expect(script).toContain(option.values.join(' '));
		if (shell !== 'bash') expect(script.replaceAll('\\', '')).toContain(option.meaning);
	}
});

for (const shell of shells) {
	test.skipIf(!isInstalled(shell))(`${shell} parses its own`, () => {
		expect(spawnSync(shell, ['-n', fileOf(shell)], {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''});
	});
}

describe.skipIf(!isInstalled('bash'))('bash completes', () => {
	const complete = (...words: string[]) =>
		execFileSync(
			'bash',
			[
				'--norc',
				'-c',
				// biome-ignore lint/suspicious/noTemplateCurlyInString: bash fills it in
				'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _readout; echo "${COMPREPLY[*]}"',
				fileOf('bash'),
				'readout',
				...words,
			],
			{encoding: 'utf8'},
		).trim();

	test.for<[string[], string]>([
		[['--th'], '--theme'],
		[['--pane', ''], 'story entities timeline figures'],
		[['--pane', '=', 'fi'], 'figures'],
		[['--pane', '='], 'story entities timeline figures'],
		[['a.txt', '--format', 'c'], 'csv'],
		// Files, which bash offers where nothing else is.
		[['--series', 'a'], ''],
		[['a'], ''],
	])('%j', ([words, offered]) => {
		expect(complete(...words)).toBe(offered);
	});
});

describe.skipIf(!isInstalled('fish'))('fish completes', () => {
	const complete = (line: string) =>
		execFileSync('fish', ['--no-config', '-c', `source ${fileOf('fish')}; complete -C '${line}'`], {
			encoding: 'utf8',
			env: {PATH: process.env.PATH, HOME: folder},
		});

	test.for([
		['readout --pane ', 'story entities timeline figures'],
		['readout --the', '--theme'],
	] as const)('%s', ([line, offered]) => {
		expect(complete(line).replace(/\t.*/g, '').trim().split('\n').join(' ')).toBe(offered);
	});
});
