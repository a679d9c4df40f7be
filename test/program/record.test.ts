import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test} from 'vitest';
import {startProgram} from '../helpers/terminal.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), 'readout-record-'));
mkdirSync(path.join(home, 'readout'));
writeFileSync(path.join(home, 'readout', 'settings.yaml'), 'measure: 30\nkeys: {quit: Q}\n');

let program: ReturnType<typeof startProgram> | undefined;
afterEach(() => program?.close());

test('a session that was lived is lived again', async () => {
	const file = path.join(home, 'keys');
	program = startProgram({
		args: ['--record', file],
		environment: {XDG_CONFIG_HOME: home, XDG_STATE_HOME: home},
		size: [100, 30],
	});
	const {sees, type, resize} = program;
	await sees('4 Figures    1');
	type('2jj\r');
	await sees('China 1 of 8');
	type('\r');
	await sees('China 2 of 8');
	type('\u001b[<65;40;10M');
	type('/ukr');
	await sees('/ukr▌ 1 of 5');
	type('\rn');
	await sees('/ukr 2 of 5');
	resize(80, 24);
	await sees('exchanges in Harbin…');
	// Each key is there as it is typed; that which leaves isn't.
	const keys = readFileSync(file, 'utf8');
	expect(keys).toMatch(/^<resize:100x30>\n2jj\n<enter><enter><wheel:down:40,10>\/ukr<enter>\S+$/);
	const frame = execFileSync(process.execPath, [cli, '--keys', `@${file}`], {encoding: 'utf8'});
	expect(await sees(frame.trimEnd())).toBe(frame.trimEnd());
	type('q');
	await sees('ended 0');
	expect(readFileSync(file, 'utf8')).toBe(`${keys}\n`);
});

test('keys that are typed before the article is read wait for it, as they do when they are played again', async () => {
	const body = readFileSync(new URL('../../data/harbin.txt', import.meta.url), 'utf8');
	const long = path.join(home, 'long.txt');
	writeFileSync(long, Array.from({length: 30}, () => body).join('\n\n'));
	const file = path.join(home, 'early');
	const keys = '<resize:120x40>.G2jjsj<enter>.';
	const frame = execFileSync(process.execPath, [cli, long, '--keys', keys], {encoding: 'utf8'}).trimEnd();
	program = startProgram({args: ['--record', file, long], size: [120, 40]});
	await program.sees('1 Story');
	program.type('.G2jjsj\r.');
	expect(await program.sees(frame)).toBe(frame);
	expect(readFileSync(file, 'utf8').replaceAll('\n', '')).toBe(keys);
});

test('a file that can’t be written is one line and exit 74, before anything is shown', async () => {
	program = startProgram({args: ['--record', path.join(home, 'none', 'keys')]});
	expect((await program.sees('ended 74')).replace(/\n/g, '')).toMatch(/readout: --record \S+: it can't be written/);
	expect(program.bytes).not.toContain('\u001b[?1049h');
});
