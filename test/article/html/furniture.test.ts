import {describe, expect, test} from 'vitest';
import {body, pageOf, paragraphs, read, storyOf} from './page.js';

const image = '<img src="/bridge.jpg">';

describe('inside the story', () => {
	test.each([
		['a figure’s caption', `<figure>${image}<figcaption>The bridge after the storm.</figcaption></figure>`, 'caption'],
		['text in a figure', `<figure>${image}The bridge after the storm.</figure>`, 'caption'],
		['a caption by class', `<div class="wp-caption-text">The bridge after the storm.</div>`, 'caption'],
		['a caption in a camel’s name', '<div class="mediaCaption">The bridge after the storm</div>', 'caption'],
		['a line beside an image', `<div><div>${image}</div><div>The piers in March</div></div>`, 'caption'],
		['a credit', '<p>(Image: HARBOUR PICTURES)</p>', 'credit'],
		['a link of its own', '<p><a href="/ferry">WHY THE FERRY STOPPED IN MAY</a></p>', 'related'],
		[
			'a link of its own, to no address',
			'<p><a href="javascript:go()">Why the ferry stopped in May</a></p>',
			'related',
		],
		['an announced link', '<p>Related: <a href="/ferry">Why the ferry stopped</a></p>', 'related'],
		['a heading that is a link', '<p>Also: <a href="/ferry">Why the ferry stopped in May</a></p>', 'related'],
		['a newsletter', '<div class="newsletter-box">The tide table, each Friday in your post.</div>', 'newsletter'],
		['a newsletter without a class', '<p>Sign up for our morning newsletter.</p>', 'newsletter'],
		['an advertisement', '<center>Advert</center>', 'label'],
		['share lines', '<p>Share this story</p>', 'share'],
	])('%s', (_, inside, reason) => {
		const article = read(pageOf({inside}));
		expect(storyOf(article)).toEqual(body);
		expect(article.furniture.map(item => item.reason)).toContain(reason);
	});

	test('a list under a line that announces it', () => {
		const inside =
			'<h4>More:</h4><ul><li><h4><a href="/a">The year of three floods</a></h4></li><li><a href="/b">Ten bridges</a></li></ul>';
		const article = read(pageOf({inside}));
		expect(storyOf(article)).toEqual(body);
		expect(article.furniture.map(({text}) => text)).toEqual(['More:', 'The year of three floods', 'Ten bridges']);
	});

	test.each([
		['a crosshead', '<h2>Cracks in the piers</h2>'],
		['a quotation', '<blockquote>I have crossed it every day of my life.</blockquote>'],
		['a list', '<ul><li>Ferries run every ten minutes.</li><li>Buses go by the north shore.</li></ul>'],
		[
			'a paragraph with links',
			'<p>The <a href="/c">council</a> will meet <a href="/d">on Monday</a> to talk of it.</p>',
		],
		['a source that is cited', '<p><a href="https://city.example/report">https://city.example/report</a></p>'],
		[
			'a paragraph round an image',
			`<p>${image}The piers stand in eleven metres of water, and the divers work by touch alone there. They do not go down when the tide runs, which leaves them four hours of each day, and fewer in the winter months when it is dark.</p>`,
		],
		['a table', '<table><tr><th>Year<th>Cost<tr><td>1998<td>€12m</table>'],
	])('%s stays', (_, inside) => {
		const {furniture, text} = read(pageOf({inside}));
		expect(furniture.filter(({reason}) => reason !== 'title')).toEqual([]);
		for (const words of inside.replace(/<[^>]+>/g, '\n').split('\n')) expect(text).toContain(words.trim());
	});
});

describe('around the story', () => {
	test.each([
		[
			'a breadcrumb',
			'<nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ol></nav>',
		],
		['a date and a byline', '<div class="byline">By Maren Holt</div><time>3 June 2024, 09:15</time>'],
		['a date in another language', '<p>segunda-feira, 22 de janeiro de 2018 às 0:13</p>'],
		['a standfirst by class', '<h2 class="article__dek">The piers have cracks, and the ice was not kind to them</h2>'],
		['a label without a class', '<p>City news</p>'],
		['counters', '<p>3.409</p><p>letture</p>'],
	])('above: %s', (_, before) => {
		expect(storyOf(read(pageOf({before})))).toEqual(body);
	});

	test.each([
		[
			'an author’s box',
			'<div class="author-bio"><h3>Maren Holt</h3><p>Maren Holt has walked every bridge of the coast.</p></div>',
		],
		['an author without a class', '<p>Maren Holt is a transport reporter for the Harbour Post.</p>'],
		['tags', '<p>Tags</p><p><a href="/t/b">bridges</a>, <a href="/t/c">council</a></p>'],
		['comments', '<h3>Comments</h3><p>Post Comment (+)</p>'],
		['headings with nothing under them', '<h3>You may also like</h3><h3>Latest</h3>'],
		['copyright', '<p>Copyright © 2024 The Harbour Post. All rights reserved.</p>'],
		[
			'other stories, each an article',
			['a ferry', 'a tram', 'a tower']
				.map(
					thing =>
						`<article><h2><a href="/x">The end of ${thing}</a></h2><p>It served the town for years, until it did not.</p></article>`,
				)
				.join(''),
		],
	])('below: %s', (_, after) => {
		expect(storyOf(read(pageOf({after})))).toEqual(body);
	});
});

describe('guards', () => {
	test.each([
		'related-posts',
		'newsletter',
		'comments',
		'author',
		'share',
		'ad',
		'print-only',
		'gallery',
		'widget',
		'hidden-xs',
	])('a story in an element called %s', name => {
		const html = pageOf({shell: story => `<div class="${name}"><div class="${name}">${story}</div></div>`});
		expect(storyOf(read(html))).toEqual(body);
	});

	test('each paragraph in an element with an image’s name', () => {
		const html = `<article>${paragraphs.map(text => `<div class="media-body">${text}</div>`).join('')}</article>`;
		expect(storyOf(read(html))).toEqual(body);
	});

	test('a list of short lines without stops', () => {
		const lines = Array.from({length: 14}, (_, index) => `Round ${index + 1}, on the north shore`);
		const html = `<title>Where the races are</title><div id="text">${lines.map(line => `<p>${line}</p>`).join('')}</div>`;
		expect(storyOf(read(html))).toEqual(lines);
	});
});
