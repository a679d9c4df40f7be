import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {Readable} from 'node:stream';
import {afterAll, describe, expect, test} from 'vitest';
import {Fault} from '../../../source/article/fault.js';
import {load} from '../../../source/article/sources/load.js';

const directory = mkdtempSync(path.join(tmpdir(), 'readout-load-'));
afterAll(() => rmSync(directory, {recursive: true}));

const file = (name: string, content: string | Uint8Array): string => {
	const where = path.join(directory, name);
	writeFileSync(where, content);
	return where;
};

const faultOf = async (...given: Parameters<typeof load>): Promise<Fault> => {
	const error: unknown = await load(...given).catch((thrown: unknown) => thrown);
	if (error instanceof Fault) return error;
	throw new Error('no fault');
};

test('the bundled article, with what stands beside it', async () => {
	const article = await load(undefined);
	expect(article).toMatchObject({source: 'harbin.txt', published: '2024-05-17', language: 'en'});
	expect(await load(undefined, {published: '2024-05-20', language: 'de'})).toMatchObject({
		published: '2024-05-20',
		language: 'de',
	});
});

test('a file, by the path as given; nothing looks beside it', async () => {
	const where = file('plain.txt', 'A title here\n\nThe first paragraph has a sentence. It has two.\n');
	file('plain.json', '{"published": "2024-05-17"}');
	expect(await load(where)).toMatchObject({source: where, title: 'A title here', published: null});
});

test('standard input', async () => {
	const stdin = Readable.from([Buffer.from('Caf'), Buffer.from([0xc3]), Buffer.from([0xa9]), Buffer.from(' closes.')]);
	expect(await load('-', {stdin})).toMatchObject({source: '-', text: 'Café closes.'});
});

describe('faults', () => {
	const missing = path.join(directory, 'missing.txt');
	mkdirSync(path.join(directory, 'folder'));

	test.each([
		['a missing file', missing, 66, 'there is no such file: check the path'],
		['a missing page', path.join(directory, 'missing.html'), 66, 'there is no such file: check the path'],
		['a directory', path.join(directory, 'folder'), 66, 'this directory has no articles (.txt, .md, .html)'],
		['an empty file', file('empty.txt', ''), 65, "it is empty: give it an article's text"],
		['a blank file', file('blank.txt', ' \n\t\n\u200b'), 65, "it has no text to read: give it an article's text"],
		['a binary', file('binary.txt', Uint8Array.of(0, 1, 2, 3)), 65, 'binary'],
		['a PDF', file('page.html', '%PDF-1.7'), 65, 'it is a PDF, no article'],
		['a picture', file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)), 65, 'it is a picture'],
		['XML that is no feed', file('data.txt', '<?xml version="1.0"?><data/>'), 65, 'it is XML and no feed'],
		['a feed that ends early', file('feed.txt', '<?xml version="1.0"?><rss>'), 65, 'its feed is damaged'],
		[
			'a feed of nothing',
			file('none.xml', '<rss version="2.0"><channel><title>A</title></channel></rss>'),
			65,
			'no articles',
		],
		['another scheme', 'ftp://example.org/a', 66, 'only http and https are opened'],
		['an address that is none', 'http://', 66, 'it is no address of the web'],
	])('%s', async (_, source, exitCode, why) => {
		const fault = await faultOf(source);
		expect(fault.exitCode).toBe(exitCode);
		expect(fault.message.startsWith(`${source}: `)).toBe(true);
		expect(fault.message).toContain(why);
		expect(fault.message).not.toContain('\n');
	});

	test.skipIf(process.getuid?.() === 0)('no permission', async () => {
		const where = file('secret.txt', 'x');
		chmodSync(where, 0);
		expect((await faultOf(where)).message).toContain('no permission to read it');
	});

	test('a source that draws on the screen', async () => {
		const fault = await faultOf('no\u001b[2J\nsuch\u202e.txt');
		expect(fault.message).toBe('no such.txt: there is no such file: check the path');
	});

	test('a source without end', async () => {
		const mebibyte = Buffer.alloc(2 ** 20, 'words ');
		const stdin = Readable.from(Array.from({length: 65}, () => mebibyte));
		const fault = await faultOf('-', {stdin});
		expect([fault.exitCode, fault.message]).toEqual([
			65,
			'standard input: it is larger than 64 MiB: cut the article out of it',
		]);
	});

	test('a day that there is not', async () => {
		expect((await faultOf(undefined, {published: '2024-02-30'})).exitCode).toBe(2);
	});
});
