import {expect, test} from 'vitest';
import {type FeedItem, feedOf} from '../../../source/article/feeds/feed.js';
import {growth} from '../../helpers/growth.js';

const nothing: FeedItem = {title: null, byline: null, published: null, link: null, content: null, summary: null};
const rss = (items: string, head = '<title>The Post</title>') =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`;
const atom = (entries: string) =>
	`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title type="html">Post &amp;amp; Mail</title>${entries}</feed>`;

test('RSS', () => {
	const feed = feedOf(
		rss(
			`<item><title>Votes &amp;amp; &lt;b&gt;bridges&lt;/b&gt;</title><link> /a?b=1&amp;c=2 </link><pubDate>Fri, 17 May 2024 09:30:00 GMT</pubDate>
			<author>desk@a.example (Ann Lee)</author><description>&lt;p&gt;Short.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
			<item><guid>https://a.example/b</guid><dc:creator>Bo Ng</dc:creator><dc:date>2024-05-18</dc:date></item>
			<item><guid isPermaLink="false">https://a.example/c</guid><link>javascript:alert(1)</link></item>`,
			'<title>The Post</title><language>en-us</language>',
		),
		'https://a.example/feed',
	);
	expect(feed).toEqual({
		title: 'The Post',
		language: 'en-us',
		items: [
			{
				title: 'Votes & bridges',
				byline: 'Ann Lee',
				published: '2024-05-17T09:30:00Z',
				link: 'https://a.example/a?b=1&c=2',
				content: {kind: 'html', text: '<p>Long.</p>'},
				summary: {kind: 'html', text: '<p>Short.</p>'},
			},
			{...nothing, byline: 'Bo Ng', published: '2024-05-18', link: 'https://a.example/b'},
			nothing,
		],
	});
});

test('RSS 1.0', () => {
	const feed = feedOf(
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>P</title></channel><item><title>T</title><link>http://a.example/</link></item></rdf:RDF>',
	);
	expect(feed?.items).toEqual([{...nothing, title: 'T', link: 'http://a.example/'}]);
});

test('Atom', () => {
	const feed = feedOf(
		atom(
			`<entry><title>A &lt; B</title><link rel="self" href="https://x.example/"/><link href="/a"/><published>2024-05-17T09:30:00+02:00</published>
			<updated>2024-06-01T00:00:00Z</updated><author><name>Ann Lee</name></author><author><name>Bo Ng</name></author>
			<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long <b>one</b>.</p></div></content><summary>Short &lt;.</summary></entry>
			<entry><title type="html">&lt;i&gt;B&lt;/i&gt; &amp;amp; C</title><updated>2024-05-18T09:30:00Z</updated><content>Plain.</content></entry>`,
		),
		'https://a.example/feed',
	);
	expect(feed).toMatchObject({
		title: 'Post & Mail',
		language: 'en-GB',
		items: [
			{
				title: 'A < B',
				byline: 'Ann Lee, Bo Ng',
				published: '2024-05-17T09:30:00+02:00',
				link: 'https://a.example/a',
				content: {kind: 'html', text: '<p>Long <b>one</b>.</p>'},
				summary: {kind: 'text', text: 'Short <.'},
			},
			{...nothing, title: 'B & C', published: '2024-05-18T09:30:00Z', content: {kind: 'text', text: 'Plain.'}},
		],
	});
});

test('JSON Feed', () => {
	const feed = feedOf(
		JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'P',
			language: 'de',
			items: [
				{
					id: '1',
					url: 'https://a.example/a',
					title: 'T',
					date_published: '2024-05-17T09:30:00Z',
					content_html: '<p>x',
					authors: [{name: 'Ann'}],
				},
				{id: '2', external_url: 'https://b.example/', content_text: 'plain', summary: 's'},
			],
		}),
	);
	expect(feed).toEqual({
		title: 'P',
		language: 'de',
		items: [
			{
				title: 'T',
				byline: 'Ann',
				published: '2024-05-17T09:30:00Z',
				link: 'https://a.example/a',
				content: {kind: 'html', text: '<p>x'},
				summary: null,
			},
			{
				...nothing,
				link: 'https://b.example/',
				content: {kind: 'text', text: 'plain'},
				summary: {kind: 'text', text: 's'},
			},
		],
	});
});

test.each([
	'',
	'<rss>',
	'<rss version="2.0"></rss>',
	'{"version": "https://jsonfeed.org/version/1.1"',
	'<feed>',
	'words',
])('damaged: %j', text => {
	const feed = feedOf(text);
	expect(feed?.items ?? []).toEqual([]);
});

test('entities that multiply are not followed', () => {
	const laughs = Array.from({length: 20}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
	const feed = feedOf(
		`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss('<item><title>&l20;</title><link>http://a.example/</link></item>').slice(21)}`,
	);
	expect((feed?.items[0]?.title ?? '').length).toBeLessThan(10_000);
});

test('a long feed is cut, and its cost grows as it does', () => {
	const feed = (items: number) =>
		rss(
			'<item><title>T</title><link>http://a.example/</link><description>words of it</description></item>'.repeat(items),
		);
	expect(feedOf(feed(10_000))?.items.length).toBe(5000);
	const [few, many] = [feed(1000), feed(4000)];
	expect(
		growth(
			() => feedOf(few),
			() => feedOf(many),
		),
	).toBeLessThan(8);
});
