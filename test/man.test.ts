import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {manPage} from '../man/page.js';
import {options} from '../source/options.js';
import {keymap} from '../source/view/keymap.js';

const file = fileURLToPath(new URL('../man/readout.1', import.meta.url));
const {version, man} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** `npm run readme` writes it anew; nothing else does. */
test('the man page is what the tables say', () => {
	const page = manPage(version);
	if (process.env.UPDATE_README === '1') writeFileSync(file, page);
	else expect(readFileSync(file, 'utf8')).toBe(page);
	expect(man).toBe('./man/readout.1');
	expect(page).toMatch(/^[\0-~]*$/);
});

const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

// What isn't installed is skipped, and the report says so.
test.skipIf(!has('man', '--version') || !has('groff', '--version'))('man shows it without a warning', () => {
	const {stdout, stderr, status} = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', file], {
		encoding: 'utf8',
		env: {PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANROFFOPT: '-c', TERM: 'dumb'},
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	const text = stdout.replace(/.\u0008/g, '').replace(/\s+/g, ' ');
	for (const {name} of options) expect(text).toContain(`--${name}`);
	for (const {help} of Object.values(keymap)) expect(text.replaceAll('‐ ', '')).toContain(help.slice(0, 20));
	expect(text).toContain('↑ ↓ k j');
});

test.skipIf(spawnSync('mandoc', ['-h']).error !== undefined)('mandoc finds nothing wrong in it', () => {
	const {stdout} = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', file], {encoding: 'utf8'});
	expect(stdout.split('\n').filter(line => line !== '' && !/missing date/.test(line))).toEqual([]);
});
