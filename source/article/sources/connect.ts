import {type LookupAddress, lookup as systemLookup} from 'node:dns';
import http, {type IncomingMessage, type RequestOptions} from 'node:http';
import https from 'node:https';
import type {LookupFunction} from 'node:net';
import {HttpsProxyAgent} from 'https-proxy-agent';
import {getProxyForUrl} from 'proxy-from-env';
import {isPrivateAddress, isPrivateHost} from './addresses.js';

/** How names are looked up, and which addresses count as private: of the system, unless a test brings its own. */
export type Network = {
	readonly lookup: typeof systemLookup;
	readonly isPrivate: (address: string) => boolean;
};

export const systemNetwork: Network = {lookup: systemLookup, isPrivate: isPrivateAddress};

export type Answer = {
	readonly response: IncomingMessage;
	/** Whether the server that answered is of this host or the local net. */
	readonly isPrivate: boolean;
};

/** Why nothing was asked for: the address is private, and what led there isn't. */
export class PrivateAddress extends Error {}

/** Why nothing was asked for: a proxy that isn't one of HTTP. */
export class ForeignProxy extends Error {}

/** Why nothing was asked for: a proxy that can't be reached. */
export class DeafProxy extends Error {}

type Request = {
	readonly headers: Readonly<Record<string, string>>;
	readonly mayBePrivate: boolean;
	readonly signal: AbortSignal;
	readonly network: Network;
};

/**
 * Sends one GET, through the proxy of the environment if there is one for this address; redirects aren't followed.
 * Whether an address is private is decided where it is connected to, so that no name can answer twice.
 */
export async function ask(url: URL, {headers, mayBePrivate, signal, network}: Request): Promise<Answer> {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const isPrivate = isPrivateName(host, network);
	if (isPrivate && !mayBePrivate) throw new PrivateAddress();
	const options: RequestOptions = {signal, agent: false, headers, ...(url.username !== '' && {auth: credentials(url)})};
	const proxy = getProxyForUrl(url.href);
	if (proxy !== '') return {response: await viaProxy(url, proxyOf(proxy), options).catch(asDeaf), isPrivate};

	const guarded: RequestOptions & https.RequestOptions = {
		...options,
		lookup: mayBePrivate ? (network.lookup as LookupFunction) : guardedLookup(network),
		// Never by the environment: a page that nobody vouches for isn't read.
		rejectUnauthorized: true,
	};
	const response = await send(
		url.protocol === 'https:' ? https.request(bare(url), guarded) : http.request(bare(url), guarded),
	);
	return {response, isPrivate: network.isPrivate(response.socket.remoteAddress ?? '')};
}

function viaProxy(url: URL, proxy: URL, options: RequestOptions): Promise<IncomingMessage> {
	if (url.protocol === 'https:')
		return send(
			https.request(bare(url), {
				...options,
				agent: new HttpsProxyAgent(proxy) as https.Agent,
				rejectUnauthorized: true,
			}),
		);
	const {request} = proxy.protocol === 'https:' ? https : http;
	const authorization =
		proxy.username === '' ? {} : {'Proxy-Authorization': `Basic ${Buffer.from(credentials(proxy)).toString('base64')}`};
	return send(
		request(bare(proxy), {
			...options,
			path: bare(url).href,
			headers: {...options.headers, Host: url.host, ...authorization},
		}),
	);
}

function asDeaf(error: unknown): never {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const isCut = error instanceof Error && /^Proxy connection ended/.test(error.message);
	throw isCut || /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code) ? new DeafProxy() : error;
}

function proxyOf(address: string): URL {
	const proxy = URL.canParse(address) ? new URL(address) : null;
	if (proxy === null || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')) throw new ForeignProxy();
	return proxy;
}

const send = (request: http.ClientRequest): Promise<IncomingMessage> =>
	new Promise((resolve, reject) =>
		request
			.on('response', resolve)
			// A server that would speak another protocol has no page.
			.on('upgrade', (response, socket) => {
				socket.destroy();
				resolve(response);
			})
			.on('error', reject)
			.end(),
	);

const isPrivateName = (host: string, {isPrivate}: Network): boolean =>
	/^[\d.]+$|:/.test(host) ? isPrivate(host) : isPrivateHost(host);

/** Without what no server is sent in the address. */
function bare(url: URL): URL {
	const copy = new URL(url);
	copy.username = '';
	copy.password = '';
	copy.hash = '';
	return copy;
}

const credentials = ({username, password}: URL): string => `${plain(username)}:${plain(password)}`;

function plain(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The lookup of a connection that may only be public: private addresses are as good as none. */
const guardedLookup =
	({lookup, isPrivate}: Network): LookupFunction =>
	(hostname, options, callback) => {
		lookup(hostname, {...options, all: true}, (error, addresses: LookupAddress[]) => {
			const allowed = error ? [] : addresses.filter(({address}) => !isPrivate(address));
			const [first] = allowed;
			if (error || first === undefined) callback(error ?? new PrivateAddress(), '', 0);
			else if (options.all === true) callback(null, allowed);
			else callback(null, first.address, first.family);
		});
	};
