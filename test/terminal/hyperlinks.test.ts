import {expect, test} from 'vitest';
import {paint} from '../../source/app/paint.js';
import {themeOf, themes} from '../../source/app/theme.js';
import {ours} from '../../source/article/clean-text.js';
import {hyperlink, showsHyperlinks} from '../../source/terminal/hyperlinks.js';

test.for([
	[{}, false],
	[{TERM: 'xterm-256color'}, false],
	[{TERM: 'xterm-kitty'}, true],
	[{VTE_VERSION: '7600'}, true],
	[{VTE_VERSION: '4600'}, false],
	[{TERM_PROGRAM: 'WezTerm'}, true],
	[{TERM_PROGRAM: 'WezTerm', FORCE_HYPERLINK: '0'}, false],
	[{FORCE_HYPERLINK: '1'}, true],
] as const)('%j: %s', ([environment, shown]) => {
	expect(showsHyperlinks(environment)).toBe(shown);
});

test('an address is cleaned where it is written', () => {
	expect(hyperlink('here', 'https://example.org/a b\u001b\\x\u0007é\ud800')).toBe(
		'\u001b]8;;https://example.org/a%20b%1B\\x%07%C3%A9\u001b\\here\u001b]8;;\u001b\\',
	);
	for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '', `https://example.org/${'x'.repeat(3000)}`]) {
		expect(hyperlink('here', href)).toBe('here');
	}
});

test('links are painted only where the terminal shows them', () => {
	const row = [{text: ours`plan`, styles: ['name'] as const, href: ours`https://example.org`}];
	expect(paint(row, themes.dark)).toBe('\u001b[35mplan\u001b[0m');
	expect(paint(row, themeOf('dark', {FORCE_HYPERLINK: '1'}))).toBe(
		'\u001b]8;;https://example.org\u001b\\\u001b[35mplan\u001b[0m\u001b]8;;\u001b\\',
	);
});
