import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {Fault} from '../../../source/article/fault.js';
import {open} from '../../../source/article/sources/open.js';
import type {OpenOptions} from '../../../source/article/sources/opened.js';
import {linksFrom, targetOf} from '../../../source/article/sources/target.js';
import {body, redirect, type Server, serve} from '../../helpers/server.js';

for (const name of ['http_proxy', 'https_proxy', 'all_proxy']) {
	delete process.env[name];
	delete process.env[name.toUpperCase()];
}

const folder = mkdtempSync(path.join(tmpdir(), 'readout-open-'));
const words = 'The council met on Monday in the old town hall, and it voted for the bridge that was planned.';
const page = (title: string, text = words) =>
	`<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>${text}</p><p>${text} And <a href="/next">the rest</a> of it was put off until the autumn.</p></article></body></html>`;
const rss = (items: string) =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Post</title>${items}</channel></rss>`;

let server: Server;
beforeAll(async () => {
	server = await serve({
		'/page': body(page('A page')),
		'/latin': body(Buffer.from(page('A page', `Café ${words}`), 'latin1'), 'text/html; charset=ISO-8859-1'),
		'/meta': body(
			Buffer.from(
				page('A page', `Caf\u00e9 ${words}`).replace('<head>', '<head><meta charset="windows-1252">'),
				'latin1',
			),
			'text/html',
		),
		'/plain': body(`A title\n\n${words}`, 'text/plain'),
		'/notes.md': body(`# A title\n\n[${words}](next)`, 'text/plain; charset=utf-8'),
		'/empty': body(''),
		'/shell': body('<!doctype html><title>A title</title><div id="app"></div><script>draw()</script>'),
		'/blank': body('<!doctype html><html><body></body></html>'),
		'/binary': body(Buffer.from([0, 1, 2, 3, 0, 0, 0]), null),
		'/really-a-pdf': body('%PDF-1.7', 'text/html'),
		'/api': body('{"a": 1}', 'application/json'),
		'/feed': body(
			rss(
				`<item><title>Undated</title><link>/page</link></item>
				<item><title>Older</title><link>/page</link><pubDate>Fri, 17 May 2024 09:30:00 GMT</pubDate></item>
				<item><title>Newer, all of it</title><link>/never-asked-for</link><pubDate>Sat, 18 May 2024 01:30:00 +0500</pubDate><content:encoded>&lt;p&gt;${words}&lt;/p&gt;&lt;p&gt;${words}&lt;/p&gt;</content:encoded></item>
				<item><title>Nothing</title></item>
				<item><description>Words alone are an article too, and they are in the feed.</description></item>
				<item><title>Gone</title><link>/gone</link></item>`,
			),
			'application/rss+xml',
		),
		'/to-feed': redirect('/feed'),
	});
});
afterAll(async () => {
	await server.close();
	rmSync(folder, {recursive: true});
});

const articleAt = async (source: string, options: OpenOptions = {}) => {
	const opened = await open(source.startsWith('/') ? server.origin + source : source, options);
	if (opened.kind === 'choice') throw new Error('a choice');
	return opened.article;
};

const choiceAt = async (source: string, options: OpenOptions = {}) => {
	const opened = await open(
		source.startsWith('/') && !source.startsWith(folder) ? server.origin + source : source,
		options,
	);
	if (opened.kind === 'article') throw new Error('an article');
	return opened;
};

const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
	const error: unknown = await work.catch((thrown: unknown) => thrown);
	if (error instanceof Fault) return error;
	throw new Error('no fault', {cause: error});
};

describe('an address', () => {
	test('of a page, its links by where it was in the end', async () => {
		const article = await articleAt('/page');
		expect(article).toMatchObject({source: `${server.origin}/page`, title: 'A page', language: 'en'});
		expect(article.links.map(({href}) => href)).toEqual([`${server.origin}/next`]);
	});

	test('with a name and a password, which are not shown', async () => {
		const origin = server.origin.replace('://', '://me:secret@');
		const {source, links} = await articleAt(`${origin}/page`);
		expect([source, links.map(({href}) => href)]).toEqual([`${server.origin}/page`, [`${server.origin}/next`]]);
		expect(JSON.stringify(await choiceAt(`${origin}/feed`))).not.toContain('secret');
	});

	test('of pages in other encodings', async () => {
		expect((await articleAt('/latin')).text).toContain('Caf\u00e9');
		expect((await articleAt('/meta')).text).toContain('Café The council');
	});

	test('of a text, and of Markdown', async () => {
		expect(await articleAt('/plain')).toMatchObject({title: 'A title', text: `A title\n\n${words}`});
		const {title, links} = await articleAt('/notes.md');
		expect([title, links.map(({href}) => href)]).toEqual(['A title', [`${server.origin}/next`]]);
	});

	test('what is given beats what it says', async () => {
		expect(await articleAt('/page', {published: '2024-05-17', language: 'de'})).toMatchObject({
			published: '2024-05-17',
			language: 'de',
		});
	});

	test.each([
		['/empty', 65, 'it is empty'],
		['/blank', 65, 'no story was found in the page'],
		['/shell', 65, 'no story was found in the page'],
		['/binary', 65, 'it is binary'],
		['/really-a-pdf', 65, 'it is a PDF'],
		['/api', 65, 'it is JSON and no feed'],
	])('%s', async (source, code, why) => {
		const fault = await faultOf(articleAt(source));
		expect([fault.exitCode, fault.message.startsWith(`${server.origin}${source}: ${why}`)]).toEqual([code, true]);
	});
});

describe('a feed', () => {
	test('is a choice, the newest first, the undated last', async () => {
		const {title, items} = await choiceAt('/to-feed');
		expect(title).toBe('The Post');
		expect(items.map(({title, published, source}) => [title, published, source.replace(server.origin, '')])).toEqual([
			['Newer, all of it', '2024-05-18T01:30:00+05:00', '/never-asked-for'],
			['Older', '2024-05-17T09:30:00Z', '/page'],
			['Undated', null, '/page'],
			['Words alone are an article too, and they are in the feed.', null, '/to-feed#5'],
			['Gone', null, '/gone'],
		]);
	});

	test('is opened from its own text where it has it, else by its link', async () => {
		const {items} = await choiceAt('/feed');
		const before = server.asked.length;
		expect((await items[0]!.open()).article).toMatchObject({
			source: `${server.origin}/never-asked-for`,
			title: 'Newer, all of it',
			publisher: 'The Post',
			published: '2024-05-18T01:30:00+05:00',
			language: 'en',
		});
		expect(server.asked.slice(before)).toEqual([]);
		expect((await items[1]!.open()).article.title).toBe('A page');
		expect(server.asked.slice(before)).toEqual(['/page']);
		expect((await items[3]!.open()).article.text).toContain('Words alone are an article too');
		expect((await faultOf(items[4]!.open())).message).toMatch(/\/gone: the server answers 404/);
	});

	test('in a file, and from standard input', async () => {
		const file = path.join(folder, 'feed.xml');
		writeFileSync(file, rss(`<item><title>T</title><link>${server.origin}/page</link></item>`));
		expect((await (await choiceAt(file)).items[0]!.open()).article.title).toBe('A page');
		const stdin = Readable.from([Buffer.from(rss('<item><title>T</title><description>Words.</description></item>'))]);
		expect((await choiceAt('-', {stdin})).items.map(({source}) => source)).toEqual(['-#1']);
	});
});

describe('a directory', () => {
	const at = (...names: string[]) => path.join(folder, 'articles', ...names);
	beforeAll(() => {
		mkdirSync(at('inside.txt'), {recursive: true});
		writeFileSync(at('a.txt'), 'LONDON, May 14, 2024 (Reuters) - Words.\n');
		writeFileSync(at('b.md'), '---\ntitle: A *story*\ndate: 2024-05-17\n---\nWords [of it](https://a.example) here.');
		writeFileSync(
			at('c.html'),
			`<html><head><meta property="og:title" content="Page &amp; more"><meta content="2024-06-01T10:00:00Z" property="article:published_time"></head><body><p>${words}`,
		);
		writeFileSync(at('d.txt.gz'), gzipSync(`Prices rise\n\n${words}\n\n`.repeat(2000)));
		writeFileSync(
			at('e.html'),
			'<script type="application/ld+json">{"datePublished": "2024-05-15"}</script><h1>By its heading</h1>',
		);
		for (const [name, content] of Object.entries({
			'empty.txt': '',
			'blank.md': ' \n',
			'feed.html': rss(''),
			'f.csv': 'a,b',
			'.hidden.txt': words,
			'binary.txt': '\0\0\0\0',
		}))
			writeFileSync(at(name), content);
		symlinkSync(at('b.md'), at('g.md'));
		symlinkSync(at('nowhere'), at('h.md'));
	});

	test('is a choice of its articles, not of those inside', async () => {
		const {title, items} = await choiceAt(at());
		expect(title).toBe('articles');
		expect(items.map(({title, published, source}) => [source.slice(at().length + 1), title, published])).toEqual([
			['c.html', 'Page & more', '2024-06-01T10:00:00Z'],
			['b.md', 'A story', '2024-05-17'],
			['g.md', 'A story', '2024-05-17'],
			['e.html', 'By its heading', '2024-05-15'],
			['a.txt', 'Words.', '2024-05-14'],
			['d.txt.gz', 'Prices rise', null],
		]);
		expect(items.map(({start}) => start?.slice(0, 11) ?? null)).toEqual([
			'The council',
			'Words of it',
			'Words of it',
			null,
			'Words.',
			'The council',
		]);
		expect((await items[1]!.open({published: '2024-05-20'})).article).toMatchObject({
			source: at('b.md'),
			published: '2024-05-20',
		});
	});

	test('of many files is listed by a glance at each: their beginnings are enough', async () => {
		mkdirSync(at('many'));
		const story = `A title of an article\n\n${`${words}\n\n`.repeat(50)}`;
		for (let number = 0; number < 200; number++)
			writeFileSync(at('many', `${number}.${number % 2 ? 'md' : 'txt'}`), story);
		// More than can be read, and nothing of it on the disk.
		truncateSync(at('many', '7.md'), 3 * 2 ** 30);
		const {items} = await choiceAt(at('many'));
		expect(items.map(({title}) => title)).toEqual(Array.from({length: 200}, () => 'A title of an article'));
	});

	test('without an article', async () => {
		mkdirSync(at('none'));
		expect((await faultOf(open(at('none')))).exitCode).toBe(66);
	});
});

test('a gzip, however it is called; one that bursts is refused', async () => {
	const file = path.join(folder, 'story');
	writeFileSync(file, gzipSync(`A title\n\n${words}`));
	expect((await articleAt(`./${path.relative('.', file)}`)).title).toBe('A title');
	writeFileSync(file, gzipSync(Buffer.alloc(65 * 2 ** 20, 'word ')));
	expect((await faultOf(open(file))).message).toContain('it is larger than 64 MiB');
});

test('a file’s last change is the witness of its date', async () => {
	const file = path.join(folder, 'late.md');
	writeFileSync(file, '---\ndate: 2024-05-17\n---\nIt met.');
	utimesSync(file, new Date('2024-01-01'), new Date('2024-01-01'));
	expect((await articleAt(`./${path.relative('.', file)}`)).published).toBeNull();
});

test('languages that there are not', async () => {
	expect((await faultOf(open(undefined, {language: 'English!'}))).exitCode).toBe(2);
});

describe('what a screen opens', () => {
	test('a choice of targets, each with its name', async () => {
		const opened = await targetOf(`${server.origin}/feed`).open();
		if (opened.kind === 'article') throw new Error('an article');
		const [first] = opened.items;
		expect([first?.name, (await first?.open())?.kind]).toEqual(['Newer, all of it', 'article']);
	});

	test('of several with one title each behind the name of its file, which the list that is printed has anyway', async () => {
		const twins = path.join(folder, 'twins');
		mkdirSync(twins);
		for (const name of ['a.md', 'b.md']) writeFileSync(path.join(twins, name), '# Twins\n\nIt met.');
		writeFileSync(path.join(twins, 'c.md'), '# Alone\n\nIt met.');
		const titles = async (choice: Awaited<ReturnType<ReturnType<typeof targetOf>['open']>>) =>
			choice.kind === 'choice' ? choice.items.map(({title}) => title) : [];
		expect(await titles(await targetOf(twins).open())).toEqual(['a.md: Twins', 'b.md: Twins', 'Alone']);
		expect((await choiceAt(twins)).items.map(({title}) => title)).toEqual(['Twins', 'Twins', 'Alone']);
	});

	test('the links of a page of the web lead to no private address', async () => {
		const ofPublic = await linksFrom('https://news.example/a');
		const ofFile = await linksFrom('a.html');
		const address = (await articleAt('/page')).links[0]!.href.replace('/next', '/page') as Parameters<typeof ofFile>[0];
		expect((await faultOf(ofPublic(address).open())).message).toContain('its own network');
		expect((await ofFile(address).open()).kind).toBe('article');
	});
});
