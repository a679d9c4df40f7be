import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {body, type Server, serve} from '../helpers/server.js';
import {type Started, startProgram} from '../helpers/terminal.js';

let program: ReturnType<typeof startProgram> | undefined;
const start = (started: Started) => {
	program = startProgram({...started, environment: {NO_PROXY: '*'}});
	return program;
};
afterEach(() => program?.close());

const words = 'The council met on Monday in the old town hall, and it voted for the bridge that was planned.';
const page = (title: string) =>
	`<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1><p>${words}</p><p>${words} And <a href="/next">the rest</a> of it was put off until the autumn.</p></article></html>`;

let server: Server;
beforeAll(async () => {
	server = await serve({
		'/page': body(page('Council votes')),
		'/next': body(page('The rest of it')),
		'/slow': response => {
			response.writeHead(200, {'Content-Type': 'text/html', 'Content-Length': '100000'});
			response.write('x'.repeat(50_000));
		},
		'/feed': body(
			'<rss version="2.0"><channel><title>The Post</title><item><title>A page of it</title><link>/page</link></item><item><title>A slow one</title><link>/slow</link></item></channel></rss>',
			'application/rss+xml',
		),
	});
});
afterAll(() => server.close());

test('a page of the web opens, and its links in place; esc comes back', async () => {
	const {sees, type} = start({args: [`${server.origin}/page`]});
	await sees('2 Entities   0');
	await sees('Council votes');
	type('L');
	await sees('the rest');
	type('\r');
	await sees('The rest of it');
	type('\u001b');
	await sees('Council votes');
	type('q');
	expect(await sees('icanon')).toContain('ended 0');
});

test('a feed is a choice; a slow page says how far it is, and esc gives it up', async () => {
	const {sees, type} = start({args: [`${server.origin}/feed`]});
	await sees('❯ A page of it');
	type('j\r');
	await sees('50 of 100 kB');
	type('\u001b');
	await sees('❯ A slow one');
	type('k\r');
	await sees('The council met');
	type('\u001b');
	await sees('❯ A page of it');
	type('q');
	expect(await sees('icanon')).toContain('ended 0');
});

test('an address that fails is one line, and the terminal as it was', async () => {
	const {sees} = start({args: [`${server.origin}/nowhere`]});
	const text = await sees('icanon');
	expect(text).toContain('ended 69');
	expect(text.replace(/\n/g, '')).toContain(`readout: ${server.origin}/nowhere: the server answers 404`);
});

test('a folder, while a pipe has the standard input', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-folder-'));
	writeFileSync(path.join(folder, 'a.md'), `# A story\n\n${words}`);
	const {sees, type} = start({args: [folder], input: 'nothing'});
	await sees('❯ A story');
	type('\r');
	await sees('The council met');
	type('q');
	expect(await sees('icanon')).toContain('ended 0');
});
