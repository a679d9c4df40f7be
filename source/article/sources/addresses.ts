import {BlockList, isIP, isIPv6} from 'node:net';

/** Networks that no page of the web may lead to: this host, the local net, and what is no single host. */
const networks: ReadonlyArray<readonly [string, number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10], // behind a carrier's translator
	['127.0.0.0', 8],
	['169.254.0.0', 16], // link-local; clouds keep their keys there
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15], // benchmarks
	['224.0.0.0', 4],
	['240.0.0.0', 4],
	['::', 127], // unspecified and loopback
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
];

const list = new BlockList();
for (const [network, prefix] of networks) list.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');

/** Names that no public server has. A name without a dot is the local net's too. */
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|home\.arpa)$/;

/** Whether an IP address (version 4 or 6) is of this host or the local net. */
export function isPrivateAddress(address: string): boolean {
	const bare = address.replace(/%.*$/, '');
	const version = isIP(bare);
	if (version === 4) return list.check(bare, 'ipv4');
	return version === 0 || list.check(bare, 'ipv6') || embedded(bare).some(inner => list.check(inner, 'ipv4'));
}

/** Whether a URL's host says by itself that it is private, before any lookup. */
export function isPrivateHost(hostname: string): boolean {
	const host = hostname
		.toLowerCase()
		.replace(/^\[|\]$/g, '')
		.replace(/\.$/, '');
	return isIP(host) === 0 ? !host.includes('.') || privateNames.test(host) : isPrivateAddress(host);
}

/** The addresses of version 4 inside one of version 6: mapped, NAT64, 6to4. */
function embedded(address: string): string[] {
	const groups = groupsOf(address);
	const dotted = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
	const start = groups
		.slice(0, 6)
		.map(group => group.toString(16))
		.join(':');
	const [, second = 0, third = 0] = groups;
	if (groups[0] === 0x2002) return [dotted(second, third)];
	return ['0:0:0:0:0:ffff', '0:0:0:0:0:0', '64:ff9b:0:0:0:0'].includes(start) || groups[0] === 0x64
		? [dotted(groups[6] ?? 0, groups[7] ?? 0)]
		: [];
}

/** The eight groups of an address of version 6, however it is written. */
function groupsOf(address: string): number[] {
	const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
	const [head = '', tail] = canonical.split('::');
	const parse = (part: string) => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16)));
	if (tail === undefined) return parse(head);
	const [before, after] = [parse(head), parse(tail)];
	return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
