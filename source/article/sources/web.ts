import type {IncomingMessage} from 'node:http';
import type {CleanText} from '../clean-text.js';
import {ours} from '../clean-text.js';
import {isoOfRfc822} from '../rfc822.js';
import {ask, type Network, systemNetwork} from './connect.js';
import {whyRefusedType} from './content-types.js';
import {type Delivered, type FaultOf, faultsOf, nameOf, type Progress} from './delivered.js';
import {gathered, unpacked} from './gathered.js';
import {tooLarge} from './limit.js';
import {acceptedPackings, decoded} from './unpack.js';
import {whyUnanswered, whyUnwelcome} from './why-unanswered.js';

export type WebOptions = {
	readonly onProgress?: ((progress: Progress) => void) | undefined;
	/** Aborted, it ends the request, which then throws the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Whether the address may be one of this host or the local net: true for what the user typed. */
	readonly mayBePrivate?: boolean | undefined;
};

/** What the tests change. */
export type WebSettings = {readonly network: Network; readonly seconds: number; readonly mebibytes: number};

const usual: WebSettings = {network: systemNetwork, seconds: 30, mebibytes: 10};
const mostRedirects = 10;

const headers = {
	'User-Agent': 'Readout (a news reader for the terminal)',
	Accept: 'text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,text/*;q=0.9,*/*;q=0.5',
	'Accept-Encoding': acceptedPackings,
};

/** Gets a page of the web by GET, redirects followed and each of them checked. Throws a Fault. */
export async function fetchWeb(address: string, options: WebOptions = {}, settings = usual): Promise<Delivered> {
	const faultOf = faultsOf(address);
	const first = URL.canParse(address) ? new URL(address) : null;
	if (first === null) throw faultOf('cannotOpen', ours`it is no address of the web: check how it is written`);
	if (!isWeb(first)) throw faultOf('cannotOpen', ours`only http and https are opened: save the page and name the file`);
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(timeIsUp), settings.seconds * 1000);
	const cancel = () => stop.abort(cancelled);
	options.signal?.addEventListener('abort', cancel, {once: true});
	if (options.signal?.aborted) cancel();
	try {
		return await follow(first, options, settings, stop.signal, faultOf);
	} catch (error) {
		options.signal?.throwIfAborted();
		if (stop.signal.aborted)
			throw faultOf('network', ours`no whole answer in ${settings.seconds} seconds: try again later`);
		throw whyUnanswered(error, faultOf);
	} finally {
		clearTimeout(timer);
		options.signal?.removeEventListener('abort', cancel);
		// Whatever still comes isn't wanted.
		stop.abort(done);
	}
}

const timeIsUp = new Error('time is up');
const cancelled = new Error('cancelled');
const done = new Error('done');

const isWeb = ({protocol}: URL): boolean => protocol === 'http:' || protocol === 'https:';

async function follow(
	first: URL,
	{onProgress, mayBePrivate: mayFirst = true}: WebOptions,
	{network, mebibytes}: WebSettings,
	signal: AbortSignal,
	faultOf: FaultOf,
): Promise<Delivered> {
	let url = first;
	// Once a public server has answered, it can't send anybody to a private one.
	let mayBePrivate = mayFirst;
	for (let redirects = 0; redirects <= mostRedirects; redirects++) {
		const {response, isPrivate} = await ask(url, {headers, mayBePrivate, signal, network});
		mayBePrivate &&= isPrivate;
		const {statusCode = 0, headers: said} = response;
		if ([301, 302, 303, 307, 308].includes(statusCode) && said.location !== undefined) {
			response.destroy();
			url = nextOf(said.location, url, faultOf);
			continue;
		}

		const unwelcome = whyUnwelcome(statusCode);
		if (unwelcome !== null) throw faultOf('network', unwelcome);
		const {type, charset} = contentTypeOf(response);
		const refused = whyRefusedType(type);
		if (refused !== null) throw faultOf('notAnArticle', refused);
		return {
			bytes: await bodyOf(response, {onProgress, mebibytes, faultOf}),
			url: shownUrl(url),
			contentType: type,
			charset,
			witness: said.date === undefined ? null : isoOfRfc822(said.date),
			mayBePrivate,
		};
	}

	throw faultOf('network', ours`it leads on and on (${mostRedirects} redirects): open the page in a browser`);
}

function nextOf(location: string, from: URL, faultOf: FaultOf): URL {
	// Node hands headers over as Latin-1; what servers write unescaped is UTF-8.
	const written = Buffer.from(location, 'latin1').toString('utf8');
	const next = URL.canParse(written, from.href) ? new URL(written, from) : null;
	if (next === null || !isWeb(next)) {
		const where: CleanText = next === null ? ours`nowhere` : ours`to an address of ${nameOf(next.protocol)}`;
		throw faultOf('network', ours`it leads ${where}, which isn't opened: open the page in a browser`);
	}

	// A name and a password are the user's to give, and for the server that they were given for.
	next.username = next.origin === from.origin ? from.username : '';
	next.password = next.origin === from.origin ? from.password : '';
	if (next.hash === '') next.hash = from.hash;
	return next;
}

type Body = {
	readonly onProgress: WebOptions['onProgress'];
	readonly mebibytes: number;
	readonly faultOf: FaultOf;
};

async function bodyOf(response: IncomingMessage, {onProgress, mebibytes, faultOf}: Body): Promise<Uint8Array> {
	const length = Number.parseInt(response.headers['content-length'] ?? '', 10);
	const of = Number.isNaN(length) ? null : length;
	if (of !== null && of > mebibytes * 2 ** 20) throw tooLarge(mebibytes, faultOf);
	onProgress?.({bytes: 0, of});
	const packed = await gathered(response, {mebibytes}, faultOf, bytes => onProgress?.({bytes, of}));
	const encoding = response.headers['content-encoding'] ?? '';
	return unpacked(decoded(packed, encoding, {mebibytes}, faultOf), {mebibytes}, faultOf);
}

function contentTypeOf({headers}: IncomingMessage): {type: string | null; charset: string | null} {
	const [type = '', ...parameters] = (headers['content-type'] ?? '').slice(0, 500).split(';');
	const charset = parameters
		.map(parameter => /^\s*charset\s*=\s*["']?\s*([^"'\s]+)/i.exec(parameter)?.[1])
		.find(Boolean);
	return {type: type.trim() === '' ? null : type.trim().toLowerCase(), charset: charset ?? null};
}

function shownUrl(url: URL): string {
	const shown = new URL(url);
	shown.username = '';
	shown.password = '';
	return shown.href;
}
