import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A module that writes down each file of data/ that is read, on whatever thread, and when the first frame is written. */
function recorder(): {module: string; events: () => string[]} {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-lazy-'));
	const [module, log] = [path.join(folder, 'record.mjs'), path.join(folder, 'log')];
	writeFileSync(log, '');
	writeFileSync(
		module,
		`import fs from 'node:fs';
		import {syncBuiltinESMExports} from 'node:module';
		const note = event => fs.appendFileSync(${JSON.stringify(log)}, event + '\\n');
		const {readFileSync} = fs;
		fs.readFileSync = (file, ...rest) => {
			const name = /\\/data\\/(.*)$/.exec(String(file))?.[1];
			if (name) note(name);
			return readFileSync(file, ...rest);
		};
		syncBuiltinESMExports();
		const {write} = process.stdout;
		process.stdout.write = function (text, ...rest) {
			if (String(text).startsWith('\\u001b[?1049h')) note('first frame');
			return write.call(this, text, ...rest);
		};`,
	);
	return {module, events: () => readFileSync(log, 'utf8').split('\n').slice(0, -1)};
}

const models = /\.bin$/;

test.each([['--help'], ['--version']])('%s reads nothing of the lists and models', argument => {
	const {module, events} = recorder();
	execFileSync(process.execPath, ['--import', module, cli, argument]);
	expect(events().filter(name => /^(?:names|syntax)\//.test(name))).toEqual([]);
});

test('the models are read once each, where they are asked for', () => {
	const {module, events} = recorder();
	execFileSync(process.execPath, ['--import', module, cli, '--format', 'json']);
	const read = events().filter(name => models.test(name));
	expect(read).toContain('names/tagger.bin');
	expect(read).toHaveLength(new Set(read).size);
});

test('the first frame waits for no model', async () => {
	const {module, events} = recorder();
	const {sees, type, close} = startProgram({node: ['--import', module]});
	try {
		await sees('2 Entities  13');
		const order = events();
		expect(order).toContain('first frame');
		expect(order.slice(0, order.indexOf('first frame')).filter(name => models.test(name))).toEqual([]);
		expect(order.slice(order.indexOf('first frame'))).toContain('names/tagger.bin');
		type('q');
	} finally {
		close();
	}
});
