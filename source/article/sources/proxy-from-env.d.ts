declare module 'proxy-from-env' {
	/** The proxy for an address, of HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY in either case; empty where there is none. */
	export function getProxyForUrl(url: string): string;
}
