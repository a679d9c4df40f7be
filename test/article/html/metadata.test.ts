import {describe, expect, test} from 'vitest';
import {pageOf, read, title} from './page.js';

const data = (fields: object) =>
	`<script type="application/ld+json">${JSON.stringify({'@context': 'https://schema.org', '@type': 'NewsArticle', ...fields})}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const of = (head: string, known = {}) => read(pageOf({head}), known);

describe('JSON-LD is trusted before OpenGraph, that before the rest', () => {
	const linked = data({
		headline: `${title}, at last`,
		author: [{'@type': 'Person', name: 'Maren Holt'}, {name: 'Piet Vries'}],
		publisher: {name: 'Harbour Post'},
		datePublished: '2024-05-17T09:30:00+02:00',
		inLanguage: 'en-GB',
	});
	const graph =
		meta('og:title', `${title} | The Post`) +
		meta('og:site_name', 'The Post') +
		meta('article:published_time', '2024-05-18') +
		meta('author', 'By Ada Quill') +
		meta('og:locale', 'en_US');

	test('all of them', () => {
		expect(of(graph + linked)).toMatchObject({
			title: `${title}, at last`,
			byline: 'Maren Holt, Piet Vries',
			publisher: 'Harbour Post',
			published: '2024-05-17T09:30:00+02:00',
			language: 'en-GB',
		});
	});

	test('OpenGraph and meta; the site’s name is no part of the title', () => {
		expect(of(graph)).toMatchObject({
			title,
			byline: 'Ada Quill',
			publisher: 'The Post',
			published: '2024-05-18',
			language: 'en-US',
		});
	});

	test('what the caller says beats the page', () => {
		expect(of(graph + linked, {title: 'Mine', published: '2020-01-01', language: 'fr'})).toMatchObject({
			title: 'Mine',
			published: '2020-01-01',
			language: 'fr',
		});
	});

	test('nothing said', () => {
		expect(of('')).toMatchObject({title, byline: null, publisher: null, published: null, language: null});
	});
});

describe('JSON-LD as it comes', () => {
	test.each([
		[
			'in a graph',
			data({
				'@type': 'WebPage',
				'@graph': [{'@type': 'WebSite'}, {'@type': 'BlogPosting', headline: title, datePublished: '2024-05-17'}],
			}),
		],
		[
			'in a list',
			`<script type="application/ld+json">[{"@type":"Organization"},{"@type":["Article"],"datePublished":"2024-05-17"}]</script>`,
		],
		[
			'in a comment',
			`<script type="application/ld+json"><!-- {"@type":"Article","datePublished":"2024-05-17"} --></script>`,
		],
		[
			'with a line break in a string',
			`<script type="application/ld+json">{"@type":"Article","description":"a\nb","datePublished":"2024-05-17"}</script>`,
		],
		[
			'with a stop after it',
			`<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-17"};</script>`,
		],
	])('%s', (_, head) => {
		expect(of(head).published).toBe('2024-05-17');
	});

	test.each([
		['broken', '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-17"</script>'],
		['of another type', data({'@type': 'Event', datePublished: '2024-05-17'})],
		['of another article', data({headline: 'Ten recipes with cabbage', datePublished: '2024-05-17'})],
	])('not: %s', (_, head) => {
		expect(of(head).published).toBeNull();
	});

	test('what was encoded twice is decoded twice', () => {
		expect(of(data({headline: `${title} &amp;amp; more`, author: 'Ren&eacute; Holt'}))).toMatchObject({
			title: `${title} &amp; more`,
			byline: 'René Holt',
		});
	});
});

test('angle brackets in a title are the title’s', () => {
	expect(of(meta('og:title', '&lt;The bridge&gt; closes for <b>two</b> years')).title).toBe(
		'<The bridge> closes for two years',
	);
});

describe('when it was published', () => {
	test.each([
		['<meta name="date" content="2024-05-17">', '2024-05-17'],
		['<meta name="pubdate" content="Fri, 17 May 2024 09:30:00 GMT">', '2024-05-17T09:30:00Z'],
		['<meta itemprop="datePublished" content="2024-05-17T09:30Z">', '2024-05-17T09:30Z'],
		['<meta name="date" content="yesterday">', null],
		['<meta name="date" content="2024-02-31">', null],
	])('%s', (head, published) => {
		expect(of(head).published).toBe(published);
	});

	test.each([
		['<time datetime="2024-05-17T09:30Z">Friday</time>', '2024-05-17T09:30Z'],
		['<p class="published-on">Published: 17 May 2024 | Updated: 18 May 2024</p>', '2024-05-17'],
	])('shown: %s', (before, published) => {
		expect(read(pageOf({before})).published).toBe(published);
	});

	const related = '<time datetime="2020-01-01">1 January 2020</time>';

	test.each([
		[
			{
				inside:
					'<p>The first bridge, of iron, was bombed by mistake on the night of <time datetime="1945-08-15">15 August</time> 1945.</p>',
			},
		],
		[{after: `<ul class="related"><li>${related} A ferry is planned</li></ul>`}],
		[{after: `<div class="comments"><p>${related} Ann: at last</p></div>`}],
		[{before: `<aside>${related}</aside>`}],
	])('not what the story or its neighbours tell: %o', parts => {
		expect(read(pageOf(parts)).published).toBeNull();
	});

	test('nor when it was changed', () => {
		const before =
			'<p>Updated: <time datetime="2024-05-18">18 May</time></p><p>Published: <time datetime="2024-05-17">17 May</time></p>';
		expect(read(pageOf({before})).published).toBe('2024-05-17');
	});

	const witness = '2024-05-20T12:00:00Z';

	test.each(['2024-05-20', '2024-05-20T12:00:00Z', '2024-05-20T13:30:00+02:00', '2024-05-20T20:00:00'])(
		'%s is not after its witness',
		date => {
			expect(of(meta('article:published_time', date), {witness})).toMatchObject({published: date, warnings: []});
		},
	);

	test.each(['2024-05-22', '2024-05-20T12:01:00Z', '2024-05-20T13:00:00-05:00', '2099-01-01'])(
		'%s is: refused with a warning, the next one is taken',
		date => {
			const article = of(meta('article:published_time', date) + meta('pubdate', '2024-05-19'), {witness});
			expect(article.published).toBe('2024-05-19');
			expect(article.warnings).toEqual([
				`the page says it was published on ${date}, after it came (${witness}): not taken`,
			]);
		},
	);

	test('the caller’s date needs no witness', () => {
		expect(of('', {published: '2099-01-01', witness})).toMatchObject({published: '2099-01-01', warnings: []});
	});
});

describe('links', () => {
	const link = '<p>The council <a href="plan?a=1&amp;b=2">has a <b>plan</b></a> for the years until then.</p>';
	const hrefs = (head: string, known = {}) => read(pageOf({head, inside: link}), known).links.map(({href}) => href);

	test('are whole addresses, counted from the page’s', () => {
		expect(hrefs('')).toEqual(['https://post.example/news/plan?a=1&b=2']);
		expect(hrefs('<base href="/archive/">')).toEqual(['https://post.example/archive/plan?a=1&b=2']);
		expect(hrefs('<base href="https://other.example/">')).toEqual(['https://other.example/plan?a=1&b=2']);
	});

	test('of a page without an address: from what it calls its own', () => {
		const html = pageOf({head: '<link rel="canonical" href="https://post.example/a/">', inside: link});
		const article = read(html, {url: undefined as never});
		expect(article.links.map(({href, start, end}) => [href, article.text.slice(start, end)])).toEqual([
			['https://post.example/a/plan?a=1&b=2', 'has a plan'],
		]);
	});
});

test('blocks keep their kinds', () => {
	const inside =
		'<h2>Cracks in the piers</h2><p>They were found in the winter of last year.</p><blockquote><p>I cross it every day.</p></blockquote><ol><li>First the ferry comes.</li><li><p>Then it goes again.</p></li></ol><table><tr><td>1998</td><td><p>€12m</p></td></tr></table>';
	const {paragraphs, text} = read(pageOf({inside}));
	expect(paragraphs.slice(3, 9).map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
		['heading', 'Cracks in the piers'],
		['paragraph', 'They were found in the winter of last year.'],
		['quote', 'I cross it every day.'],
		['item', 'First the ferry comes.'],
		['item', 'Then it goes again.'],
		['item', '1998 | €12m'],
	]);
});
