import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const ending = `.${process.version}-${process.arch}`;
const madeIn = (folder: string) => readdirSync(folder).filter(file => file.endsWith(ending));

test('the code that V8 made of each pack stands beside it, and is taken', () => {
	const made = madeIn(dist);
	expect(made.map(file => file.split('-')[0])).toEqual(['base', 'prelude', 'read', 'screen', 'start']);
	for (const file of made) {
		const source = readFileSync(path.join(dist, file.slice(0, -ending.length)), 'latin1');
		const script = new Script(source, {cachedData: readFileSync(path.join(dist, file))});
		expect(script.cachedDataRejected).toBe(false);
	}
});

describe('what can be read and isn’t taken is made anew, silently', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-packs-'));
	const copy = path.join(folder, 'dist');
	cpSync(dist, copy, {recursive: true});
	symlinkSync(path.join(root, 'data'), path.join(folder, 'data'));
	const run = (file: string, node: string[] = []) => {
		const {status, stdout, stderr} = spawnSync(process.execPath, [
			...node,
			path.join(file, 'cli.js'),
			'--format',
			'json',
		]);
		return {status, stderr: String(stderr), stdout: String(stdout)};
	};
	const right = run(dist);

	test('from a Node with other settings', () => {
		expect(run(copy, ['--no-opt'])).toEqual(right);
	});

	test('that is cut short', () => {
		for (const file of madeIn(copy)) truncateSync(path.join(copy, file), 5000);
		expect(run(copy)).toEqual(right);
	});

	test('that another Node made', () => {
		for (const file of madeIn(copy)) rmSync(path.join(copy, file));
		expect(run(copy)).toEqual(right);
		expect(right).toMatchObject({status: 0, stderr: ''});
	});
});
