import {chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {openInBrowser} from '../../source/terminal/browser.js';

describe.skipIf(process.platform !== 'linux')('an address in the browser', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-browser-'));
	const told = path.join(folder, 'told');
	writeFileSync(path.join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s|' "$@" > '${told}'\n`);
	chmodSync(path.join(folder, 'xdg-open'), 0o755);
	const desktop = {DISPLAY: ':0', PATH: `${folder}:/usr/bin:/bin`};

	test('goes to the desktop as one argument, read by no shell', async () => {
		const href = 'https://example.org/a?b=$(touch%20x)&c=`id`;"';
		expect(await openInBrowser(href, desktop)).toBe(true);
		for (let i = 0; i < 100 && !existsSync(told); i++) await sleep(20);
		await sleep(50);
		expect(readFileSync(told, 'utf8')).toBe(`${href}|`);
	});

	test.for([
		['no desktop', 'https://example.org', {PATH: desktop.PATH}],
		['no opener', 'https://example.org', {DISPLAY: ':0', PATH: '/nonexistent'}],
		['no address of the web', 'file:///etc/passwd', desktop],
		['an option in its place', '--help', desktop],
	] as const)('%s: it is not opened', async ([, href, environment]) => {
		expect(await openInBrowser(href, environment)).toBe(false);
	});
});
