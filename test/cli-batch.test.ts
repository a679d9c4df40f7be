import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const command = `"${process.execPath}" "${at('../dist/cli.js')}" --batch`;
const folder = mkdtempSync(path.join(tmpdir(), 'readout-batch-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const records = path.join(folder, 'records');
const paragraphs = readFileSync(at('../data/harbin.txt'), 'utf8').split('\n\n');
const lines = Array.from({length: 40}, (_, n) =>
	n % 30 === 7
		? 'no record'
		: JSON.stringify({id: n, text: paragraphs.slice(n % 4, (n % 4) + 6).join('\n\n'), published: '2024-05-17'}),
);
writeFileSync(records, `${lines.join('\n')}\n`);

const answered = (script: string) => {
	const {status, stdout, stderr} = spawnSync('sh', ['-c', script], {encoding: 'utf8', maxBuffer: 2 ** 28});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	return stdout;
};

const alone = answered(`${command} --jobs 1 < ${records}`);

test('any number of workers gives the bytes that one gives', () => {
	expect(alone.split('\n').map(line => (line === '' ? 'end' : JSON.parse(line).id))).toEqual([
		...lines.map((_, n) => (n % 30 === 7 ? null : n)),
		'end',
	]);
	for (const jobs of ['', '--jobs 3']) expect(answered(`${command} ${jobs} < ${records}`)).toBe(alone);
});

test('an answer doesn’t wait for the end of the input', async () => {
	const program = spawn(process.execPath, [at('../dist/cli.js'), '--batch', '--jobs', '2']);
	program.stdin.write('{"id": "first", "text": "It rained in Oslo."}\n');
	const [chunk] = await once(program.stdout, 'data');
	expect(String(chunk)).toMatch(/^{"id":"first",/);
	program.stdin.end();
	expect(await once(program, 'exit')).toEqual([0, null]);
});

const hasParallel =
	spawnSync('parallel', ['--version'], {encoding: 'utf8'}).stdout?.startsWith('GNU parallel') ?? false;

test.runIf(hasParallel)('under GNU parallel the bytes are those of a single run', () => {
	const split = `parallel --will-cite --pipe --keep-order --block 30k ${JSON.stringify(`${command} --jobs 1`)}`;
	expect(answered(`${split} < ${records} 2>/dev/null`)).toBe(alone);
});
