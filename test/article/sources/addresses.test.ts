import {expect, test} from 'vitest';
import {isPrivateAddress, isPrivateHost} from '../../../source/article/sources/addresses.js';

test.each(
	'127.0.0.1 127.255.255.254 0.0.0.0 10.1.2.3 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 224.0.0.1 255.255.255.255 :: ::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 ff02::1 ::ffff:127.0.0.1 ::ffff:c0a8:101 ::127.0.0.1 64:ff9b::10.0.0.1 2002:7f00:1:: no-address'.split(
		' ',
	),
)('private: %s', address => {
	expect(isPrivateAddress(address)).toBe(true);
});

test.each(
	'1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.0.0.1 128.0.0.1 169.253.1.1 172.15.1.1 172.32.0.1 192.167.1.1 192.169.1.1 223.1.1.1 2606:4700::1111 2001:db8::1 ::ffff:1.1.1.1 64:ff9b::1.1.1.1 2002:101:101::'.split(
		' ',
	),
)('public: %s', address => {
	expect(isPrivateAddress(address)).toBe(false);
});

test('hosts that say so themselves', () => {
	const hostOf = (url: string) => new URL(url).hostname;
	const urls = [
		'localhost',
		'LOCALHOST.',
		'a.localhost',
		'nas.local',
		'router',
		'db.internal',
		'127.1',
		'0x7f000001',
		'[::1]',
	];
	expect(urls.filter(host => !isPrivateHost(hostOf(`http://${host}/`)))).toEqual([]);
	const others = ['example.org', 'local.example.org', 'localhost.example.org', '8.8.8.8', '[2606:4700::1111]'];
	expect(others.filter(host => isPrivateHost(hostOf(`http://${host}/`)))).toEqual([]);
});
