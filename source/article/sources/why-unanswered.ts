import {STATUS_CODES} from 'node:http';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {Fault} from '../fault.js';
import {DeafProxy, ForeignProxy, PrivateAddress} from './connect.js';
import type {FaultOf} from './delivered.js';

/** What a status that brings no page says, and what to do; null for one that brings a page. */
export function whyUnwelcome(status: number): CleanText | null {
	if (status >= 200 && status < 300) return null;
	const what = ours`the server answers ${status}${named(STATUS_CODES[status])}`;
	if (status === 404 || status === 410) return ours`${what}: the page is gone or never was; check the address`;
	if (status === 401 || status === 402 || status === 403 || status === 451)
		return ours`${what}: it doesn't let programs in; save the page in a browser and open the file`;
	if (status === 407) return ours`the proxy answers 407: give it a name and a password in HTTPS_PROXY`;
	if (status === 429) return ours`${what}: wait a while and try again`;
	return status >= 500 ? ours`${what}: try again later` : ours`${what}: open the page in a browser`;
}

const named = (words: string | undefined): CleanText => (words === undefined ? ours`` : ours` (${cleanLine(words)})`);

const reasons: ReadonlyArray<readonly [RegExp, CleanText]> = [
	[/^(?:ENOTFOUND|EAI_)/, ours`no such host was found: check the address and the network`],
	[/^ECONNREFUSED$/, ours`nothing answers there: check the address`],
	[/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, ours`it can't be reached: check the network`],
	[/^ETIMEDOUT$/, ours`it doesn't answer: try again later`],
	[/^(?:ECONNRESET|EPIPE|ABORT_ERR)$/, ours`the connection broke off: try again`],
	[/^HPE_/, ours`what answers there isn't a web server: check the address`],
];

const certificate =
	/^(?:CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_|.*_CERT|.*CRL)/;

/** The fault that an error of the network is; one that was a fault already stays it. */
export function whyUnanswered(error: unknown, faultOf: FaultOf): unknown {
	if (error instanceof Fault) return error;
	if (error instanceof PrivateAddress)
		return faultOf(
			'network',
			ours`it leads to an address of this computer or its own network, which no page may open: name that address yourself`,
		);
	if (error instanceof ForeignProxy)
		return faultOf('network', ours`the proxy of the environment isn't one of http or https: set HTTPS_PROXY anew`);
	if (error instanceof DeafProxy)
		return faultOf('network', ours`the proxy of the environment doesn't answer: set HTTP_PROXY or HTTPS_PROXY anew`);
	const code = codeOf(error);
	if (code === null) return error;
	const reason = reasons.find(([form]) => form.test(code))?.[1];
	if (reason !== undefined) return faultOf('network', reason);
	if (certificate.test(code))
		return faultOf('network', ours`its certificate can't be trusted (${cleanLine(code)}): it isn't opened`);
	if (/^(?:EPROTO|ERR_SSL|ERR_TLS)/.test(code))
		return faultOf('network', ours`no secure connection comes about (${cleanLine(code)}): check the address`);
	return faultOf('network', ours`the network failed (${cleanLine(code)}): try again`);
}

/** Several addresses that were tried in turn fail as one error with a list. */
function codeOf(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if ('code' in error && typeof error.code === 'string') return error.code;
	return error instanceof AggregateError ? codeOf(error.errors[0]) : null;
}
