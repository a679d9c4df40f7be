import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {Fault} from '../../../source/article/fault.js';
import {systemNetwork} from '../../../source/article/sources/connect.js';
import type {Progress} from '../../../source/article/sources/delivered.js';
import {fetchWeb, type WebSettings} from '../../../source/article/sources/web.js';
import {body, type Route, redirect, type Server, serve, status} from '../../helpers/server.js';

const story = '<p>The council met on Monday.</p>';
const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, 'word '));

const routes: Record<string, Route> = {
	'/story': body(story),
	'/gzip': body(gzipSync(story), 'text/html', {'Content-Encoding': 'gzip'}),
	'/brotli': body(brotliCompressSync(story), 'text/html', {'Content-Encoding': 'br'}),
	'/deflate': body(deflateSync(story), 'text/html', {'Content-Encoding': 'deflate'}),
	'/deflate-raw': body(deflateRawSync(story), 'text/html', {'Content-Encoding': 'deflate'}),
	'/twice': body(gzipSync(gzipSync(story)), 'text/html', {'Content-Encoding': 'gzip, gzip'}),
	'/story.html.gz': body(gzipSync(story), 'application/gzip'),
	'/bomb': body(bomb, 'text/html', {'Content-Encoding': 'gzip'}),
	'/bomb.html.gz': body(bomb, 'application/x-gzip'),
	'/damaged': body(gzipSync(story).subarray(0, 20), 'text/html', {'Content-Encoding': 'gzip'}),
	'/foreign': body('x', 'text/html', {'Content-Encoding': 'compress'}),
	'/huge-said': response => {
		response.writeHead(200, {'Content-Type': 'text/html', 'Content-Length': String(11 * 2 ** 20)});
		response.write('x');
	},
	'/huge': response => {
		const mebibyte = Buffer.alloc(2 ** 20, 'word ');
		const more = () => response.write(mebibyte, error => error || more());
		more();
	},
	'/slow': response => response.write('<p>The council'),
	'/silent': () => {},
	'/short': response => {
		response.writeHead(200, {'Content-Type': 'text/html', 'Content-Length': '100'});
		response.write('x', () => response.destroy());
	},
	'/reset': response => response.destroy(),
	'/told': body(story, 'Text/HTML; charset="ISO-8859-1"', {Date: 'Fri, 17 May 2024 09:30:00 GMT'}),
	'/moved': redirect('/a/../story', 301),
	'/loop': redirect('/loop'),
	'/to-data': redirect('data:text/html,<p>x'),
	'/to-file': redirect('file:///etc/passwd'),
	'/to-nowhere': redirect('http://[::'),
	'/no-location': status(302),
	'/echo': (response, {headers}) => body(JSON.stringify(headers), 'text/plain')(response, undefined as never),
	...Object.fromEntries(
		Array.from({length: 12}, (_, at) => [`/hop${at}`, redirect(at === 0 ? '/story' : `/hop${at - 1}`)]),
	),
	...Object.fromEntries([204, 401, 403, 404, 410, 429, 500, 503].map(code => [`/${code}`, status(code)])),
	...Object.fromEntries(
		['image/png', 'video/mp4', 'application/pdf', 'application/zip', 'text/css'].map(type => [
			`/${type}`,
			body('x', type),
		]),
	),
};

let server: Server;
beforeAll(async () => {
	server = await serve(routes);
});
afterAll(() => server.close());

const get = (path: string, settings: Partial<WebSettings> = {}, options: Parameters<typeof fetchWeb>[1] = {}) =>
	fetchWeb(path.startsWith('/') ? server.origin + path : path, options, {
		network: systemNetwork,
		seconds: 5,
		mebibytes: 10,
		...settings,
	});

async function faultOf(...given: Parameters<typeof get>): Promise<Fault> {
	const error: unknown = await get(...given).catch((thrown: unknown) => thrown);
	if (error instanceof Fault) return error;
	throw new Error('no fault', {cause: error});
}

const textAt = async (...given: Parameters<typeof get>) => Buffer.from((await get(...given)).bytes).toString();

test.each(['/story', '/gzip', '/brotli', '/deflate', '/deflate-raw', '/twice', '/story.html.gz', '/moved', '/hop9'])(
	'%s',
	async path => {
		expect(await textAt(path)).toBe(story);
	},
);

test('what comes with a page', async () => {
	expect(await get('/told#part')).toMatchObject({
		url: `${server.origin}/told#part`,
		contentType: 'text/html',
		charset: 'ISO-8859-1',
		witness: '2024-05-17T09:30:00Z',
	});
	expect((await get('/moved#part')).url).toBe(`${server.origin}/story#part`);
});

test('says who asks, and what it takes', async () => {
	const headers = JSON.parse(await textAt('/echo'));
	expect(headers['user-agent']).toMatch(/^Readout/);
	expect(headers['accept-encoding']).toBe('gzip, deflate, br');
});

test('progress, and of how much', async () => {
	const seen: Progress[] = [];
	await get('/story', {}, {onProgress: progress => seen.push(progress)});
	expect(seen[0]).toEqual({bytes: 0, of: story.length});
	expect(seen.at(-1)).toEqual({bytes: story.length, of: story.length});
});

test('a caller who gives up', async () => {
	const controller = new AbortController();
	const reason = new Error('enough');
	const asking = get('/slow', {}, {signal: controller.signal, onProgress: () => controller.abort(reason)});
	await expect(asking).rejects.toBe(reason);
	await expect(get('/story', {}, {signal: AbortSignal.abort(reason)})).rejects.toBe(reason);
});

describe('faults, each in one line that names the address', () => {
	test.each<[string, number, string]>([
		['/bomb', 65, 'it is larger than 10 MiB'],
		['/bomb.html.gz', 65, 'it is larger than 10 MiB'],
		['/huge', 65, 'it is larger than 10 MiB'],
		['/huge-said', 65, 'it is larger than 10 MiB'],
		['/damaged', 65, 'its compressed data is damaged'],
		['/foreign', 69, 'packed'],
		['/short', 69, 'the connection broke off: try again'],
		['/reset', 69, 'the connection broke off: try again'],
		['/loop', 69, 'it leads on and on (10 redirects)'],
		['/hop10', 69, 'it leads on and on (10 redirects)'],
		['/to-data', 69, 'it leads to an address of data:'],
		['/to-file', 69, 'it leads to an address of file:'],
		['/to-nowhere', 69, 'it leads nowhere'],
		['/no-location', 69, 'the server answers 302 (Found)'],
		['/nothing-there', 69, 'the server answers 404 (Not Found): the page is gone'],
		['/410', 69, '410'],
		['/401', 69, 'save the page in a browser'],
		['/403', 69, 'the server answers 403 (Forbidden): it doesn’t let programs in'],
		['/429', 69, 'wait a while'],
		['/500', 69, 'try again later'],
		['/503', 69, 'try again later'],
		['/image/png', 65, 'it is a picture, no article'],
		['/video/mp4', 65, 'it is a video, no article'],
		['/application/pdf', 65, 'it is a PDF, no article'],
		['/application/zip', 65, 'it is a zip archive, no article'],
		['/text/css', 65, 'it is text/css, no article'],
	])('%s', async (path, code, why) => {
		const fault = await faultOf(path);
		expect(fault.message).toMatch(new RegExp(`^${server.origin}${path}: [^\\n]*: [^\\n]+$`));
		expect(fault.message).toContain(why.replace('’', "'"));
		expect(fault.exitCode).toBe(code);
	});

	test('time is up: 30 seconds in all, here a tenth', async () => {
		for (const path of ['/slow', '/silent'])
			expect((await faultOf(path, {seconds: 0.1})).message).toContain('no whole answer in 0.1 seconds');
	});

	test.each<[string, number, string]>([
		['http://127.0.0.1:1/', 69, 'nothing answers there'],
		['http://no-such-host.invalid/', 69, 'no such host was found'],
		['gopher://example.org/', 66, 'only http and https'],
		['file:///etc/passwd', 66, 'only http and https'],
		['http://', 66, 'it is no address of the web'],
	])('%s', async (address, code, why) => {
		const notFound = ((_: string, __: object, answer: (error: Error) => void) =>
			answer(Object.assign(new Error('no'), {code: 'ENOTFOUND'}))) as never;
		const fault = await faultOf(address, {network: {...systemNetwork, lookup: notFound}});
		expect([fault.exitCode, fault.message.startsWith(`${address}: `)]).toEqual([code, true]);
		expect(fault.message).toContain(why);
	});
});

describe('names and passwords', () => {
	test('go to the server that they are for, and are never shown', async () => {
		const address = server.origin.replace('://', '://me:top%20secret@');
		const {authorization} = JSON.parse(await textAt(`${address}/echo`));
		expect(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()).toBe('me:top secret');
		expect((await get(`${address}/story`)).url).toBe(`${server.origin}/story`);
		expect((await faultOf(`${address}/404`)).message).not.toMatch(/me:|secret/);
	});

	test('do not follow a redirect to another server', async () => {
		const other = await serve({'/': redirect(`${server.origin}/echo`)});
		const headers = JSON.parse(await textAt(other.origin.replace('://', '://me:secret@')));
		await other.close();
		expect(headers.authorization).toBeUndefined();
	});
});

/** Loopback addresses play the two parts: 127.0.0.1 is public here, 127.0.0.2 private, "turning" first one, then the other. */
describe('a public address that leads to a private one', () => {
	let turns = 0;
	const addresses: Record<string, () => string> = {
		'public.example': () => '127.0.0.1',
		'private.example': () => '127.0.0.2',
		'turning.example': () => (turns++ === 0 ? '127.0.0.1' : '127.0.0.2'),
	};
	const network: WebSettings['network'] = {
		isPrivate: address => address !== '127.0.0.1',
		lookup: ((host: string, options: {all?: boolean}, answer: (...given: unknown[]) => void) => {
			const address = addresses[host]?.() ?? '127.0.0.2';
			if (options.all) answer(null, [{address, family: 4}]);
			else answer(null, address, 4);
		}) as never,
	};
	const at = (host: string, path: string) => `http://${host}:${server.port}${path}`;

	test.each([
		['by name', () => at('private.example', '/story')],
		['by number', () => at('127.0.0.2', '/story')],
		['by another number', () => at('2130706434', '/story')],
		['by a name of the local net', () => at('printer.local', '/story')],
		['by a name that has no dot', () => at('localhost', '/story')],
		['of version 6', () => `http://[::1]:${server.port}/story`],
		['by a name that changes its mind', () => at('turning.example', '/story')],
	])('is refused: %s', async (_, target) => {
		turns = 0;
		const from = await serve({'/': redirect(target())});
		const start = target().includes('turning') ? at('turning.example', '/to') : `http://public.example:${from.port}/`;
		routes['/to'] = redirect(target());
		const fault = await faultOf(start, {network});
		await from.close();
		expect(fault.exitCode).toBe(69);
		expect(fault.message).toContain('it leads to an address of this computer or its own network');
	});

	test('is refused before the private server hears of it', async () => {
		const before = server.asked.length;
		await faultOf(at('private.example', '/story'), {network}, {mayBePrivate: false});
		expect(server.asked.length).toBe(before);
	});

	test('may be typed, and may lead on in its own network, or out of it', async () => {
		expect(await textAt(at('private.example', '/story'), {network})).toBe(story);
		expect((await get(at('private.example', '/moved'), {network})).mayBePrivate).toBe(true);
		routes['/out'] = redirect(at('public.example', '/story'));
		expect((await get(at('private.example', '/out'), {network})).mayBePrivate).toBe(false);
	});

	test('public to public is followed', async () => {
		routes['/on'] = redirect(at('public.example', '/story'));
		expect(await textAt(at('public.example', '/on'), {network})).toBe(story);
	});
});

describe('proxies of the environment', () => {
	const names = ['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'];
	const before = {...process.env};
	for (const name of [...names, ...names.map(name => name.toUpperCase())]) delete process.env[name];
	afterEach(() => vi.unstubAllEnvs());
	afterAll(() => Object.assign(process.env, before));

	test('are asked for pages of http by their whole address', async () => {
		const proxy = await serve({}, (request, response) => {
			response.setHeader('Content-Type', 'text/html');
			response.end(`${request.url} ${request.headers.host} ${request.headers['proxy-authorization']}`);
		});
		vi.stubEnv('HTTP_PROXY', proxy.origin.replace('://', '://p:q@'));
		expect(await textAt('http://news.example/a?b#c')).toBe('http://news.example/a?b news.example Basic cDpx');
		vi.stubEnv('NO_PROXY', '127.0.0.1');
		expect(await textAt('/story')).toBe(story);
		await proxy.close();
	});

	test('are asked for a tunnel to pages of https', async () => {
		const asked: string[] = [];
		const {createServer} = await import('node:http');
		const proxy = createServer().on('connect', (request, socket) => {
			asked.push(request.url ?? '');
			socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
		});
		await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
		vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${(proxy.address() as {port: number}).port}`);
		const fault = await faultOf('https://news.example/a');
		proxy.closeAllConnections();
		proxy.close();
		expect(asked).toEqual(['news.example:443']);
		expect(fault.exitCode).toBe(69);
	});

	test('that hang up instead of opening a tunnel', async () => {
		const {createServer} = await import('node:net');
		const proxy = createServer(socket => socket.on('data', () => socket.end()));
		await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
		vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${(proxy.address() as {port: number}).port}`);
		const fault = await faultOf('https://news.example/a');
		proxy.close();
		expect(fault).toMatchObject({
			exitCode: 69,
			message: expect.stringContaining("the proxy of the environment doesn't answer"),
		});
	});

	test('do not lead to the local net either', async () => {
		const proxy = await serve({}, (request, response) => {
			response.writeHead(302, {Location: 'http://printer.local/'});
			response.end(request.url);
		});
		vi.stubEnv('HTTP_PROXY', proxy.origin);
		expect((await faultOf('http://news.example/')).message).toContain('its own network');
		await proxy.close();
	});

	test('that do not answer', async () => {
		vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
		vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
		for (const scheme of ['http', 'https'])
			expect((await faultOf(`${scheme}://news.example/`)).message).toContain(
				"the proxy of the environment doesn't answer",
			);
	});

	test('that are none', async () => {
		vi.stubEnv('HTTP_PROXY', 'socks5://127.0.0.1:1080');
		expect((await faultOf('http://news.example/')).message).toContain("isn't one of http or https");
	});
});

test('what answers there would speak another protocol', async () => {
	const {createServer} = await import('node:net');
	const other = createServer(socket =>
		socket.on('data', () =>
			socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
		),
	);
	await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
	const fault = await faultOf(`http://127.0.0.1:${(other.address() as {port: number}).port}/`);
	other.close();
	expect(fault).toMatchObject({exitCode: 69, message: expect.stringContaining('the server answers 101')});
});

test('what answers there is no web server', async () => {
	const {createServer} = await import('node:net');
	const other = createServer(socket => socket.end('220 mail ready\r\n'));
	await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
	const {port} = other.address() as {port: number};
	expect((await faultOf(`http://127.0.0.1:${port}/`)).message).toContain("isn't a web server");
	expect((await faultOf(`https://127.0.0.1:${port}/`)).exitCode).toBe(69);
	other.close();
});

/** A key and the certificate that it signed itself, both in PEM; empty where there is no openssl. */
const selfSigned = spawnSync(
	'openssl',
	'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -days 2 -subj /CN=127.0.0.1'.split(' '),
	{encoding: 'utf8'},
).stdout;

test.skipIf(!selfSigned)('a certificate that nobody vouches for is final, whatever the environment says', async () => {
	const {createServer} = await import('node:https');
	let asked = 0;
	const other = createServer({key: selfSigned, cert: selfSigned}, (_, response) => {
		asked++;
		response.end(story);
	});
	await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
	vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
	const {port} = other.address() as {port: number};
	const fault = await faultOf(`https://127.0.0.1:${port}/`);
	vi.unstubAllEnvs();
	other.close();
	expect(fault.message).toContain("its certificate can't be trusted (DEPTH_ZERO_SELF_SIGNED_CERT): it isn't opened");
	expect([fault.exitCode, asked]).toEqual([69, 0]);
});
