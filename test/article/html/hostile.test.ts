import {describe, expect, test} from 'vitest';
import {growth} from '../../helpers/growth.js';
import {body, pageOf, paragraphs, read, storyOf} from './page.js';

describe('what a browser would show', () => {
	test('scripts, styles and what is hidden are never text', () => {
		const inside =
			'<script>let a = "<p>no</p>";</script><style>p {color: red}</style><noscript>Turn on scripts</noscript><template><p>no</p></template><svg><text>no</text></svg><p hidden>no</p><p style="display: none">no</p>';
		expect(storyOf(read(pageOf({inside})))).toEqual(body);
	});

	test('entities are decoded before the text is cleaned, spans counted after', () => {
		const inside =
			'<p>The city&#8217;s sign &#27;[31mred&#27;]0;x&#7; &amp;&lt;b&gt; says <a href="/s">&#8238;stop&#8236; here</a>, and many do.</p>';
		const article = read(pageOf({inside}));
		expect(storyOf(article)[2]).toBe('The city’s sign red &<b> says stop here, and many do.');
		expect(article.links.map(({start, end}) => article.text.slice(start, end))).toEqual(['stop here']);
		expect(article.warnings).toEqual(['removed 2 escape sequences and 2 bidirectional controls']);
	});

	test.each([
		['javascript:alert(1)'],
		['data:text/html,x'],
		['file:///etc/passwd'],
		['mailto:a@b.example'],
		['http://'],
	])('%s is no link', href => {
		expect(
			read(pageOf({inside: `<p>The council <a href="${href}">met</a> for the third time on Monday.</p>`})).links,
		).toEqual([]);
	});
});

describe('broken pages', () => {
	test.each([
		['no html, head or body', paragraphs.join('')],
		['no closing tags', `<html><body><div>${body.map(text => `<p>${text}`).join('')}`],
		[
			'a body after something else',
			`<html><head></head><noscript>x</noscript><body>${paragraphs.join('')}</body></html>`,
		],
		['capitals', `<HTML><BODY><DIV CLASS="STORY">${body.map(text => `<P>${text}</P>`).join('')}</DIV></BODY></HTML>`],
		['breaks for paragraphs', `<body><div>${body.join('<br><br>')}</div></body>`],
		['breaks for lines', `<body><div>${body.join('<br>')}</div></body>`],
	])('%s', (_, html) => {
		expect(storyOf(read(html))).toEqual(body);
	});

	test.each(['', '<!--', '<html></html>', '<p></p>', '<title>A</title>'])('%j has no story', html => {
		expect(storyOf(read(html))).toEqual([]);
	});

	test('a frame that a script would fill: the story of its JSON-LD', () => {
		const data = JSON.stringify({
			'@type': 'NewsArticle',
			headline: 'The bridge',
			articleBody: body.join('\n\n').repeat(3),
		});
		const html = `<title>The bridge</title><script type="application/ld+json">${data}</script><div id="app">Loading</div>`;
		expect(storyOf(read(html)).slice(0, 4)).toEqual(body.slice(0, 4));
		expect(storyOf(read(html.replaceAll('\\n\\n', '</p><p>'))).slice(0, 4)).toEqual(body.slice(0, 4));
	});
});

describe('hostile pages', () => {
	test.each([
		['elements', `${'<div>'.repeat(10_000)}${paragraphs.join('')}`],
		['inline elements', `<p>${'<b>'.repeat(10_000)}${body[0]}</b></p>${paragraphs.slice(1).join('')}`],
		['tables', `${'<table><tr><td>'.repeat(3000)}${paragraphs.join('')}`],
		['data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraphs.join('')}`],
	])('%s nested by the thousand', (_, html) => {
		expect(storyOf(read(html))).toEqual(body);
	});

	test('many of everything is read in linear time', () => {
		const wide = (count: number) =>
			'<div><a href="/x">A link of the page</a> and a line</div>'.repeat(count) + paragraphs.join('');
		const reading = (count: number) => () => read(wide(count));
		expect(growth(reading(1000), reading(4000), 2)).toBeLessThan(9);
	});

	test('a page is read twice alike', () => {
		const html = pageOf({inside: '<p><a href="/x">Why the ferry stopped in May</a></p>'});
		expect(read(html)).toEqual(read(html));
	});
});
