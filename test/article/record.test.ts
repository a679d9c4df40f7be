import {expect, test} from 'vitest';
import {Fault} from '../../source/article/fault.js';
import {articleOfRecord} from '../../source/article/record.js';

test('a title becomes the first paragraph', async () => {
	const {title, text, paragraphs} = await articleOfRecord({
		title: 'Rates are cut',
		text: 'The bank cut rates on Monday.',
	});
	expect({title, text}).toEqual({title: 'Rates are cut', text: 'Rates are cut\n\nThe bank cut rates on Monday.'});
	expect(paragraphs.map(paragraph => paragraph.kind)).toEqual(['title', 'paragraph']);
});

test.each([
	'Rates are cut\n\nThe bank cut rates.',
	'Rates are\ncut\n\nThe bank cut rates.',
	'Rates are cut\nThe bank cut rates.',
])('unless the text begins with it: %j', async text => {
	expect((await articleOfRecord({title: 'Rates  are cut', text})).text).toBe('Rates are cut\n\nThe bank cut rates.');
});

test('a text that goes on after the title’s words has another beginning', async () => {
	expect((await articleOfRecord({title: 'The bank', text: 'The bank cut rates.'})).text).toBe(
		'The bank\n\nThe bank cut rates.',
	);
});

test('the source is the address; nulls are absent fields', async () => {
	expect((await articleOfRecord({id: 1, text: 'Words.', url: 'https://example.com/'})).source).toBe(
		'https://example.com/',
	);
	expect(await articleOfRecord({text: 'Words.', url: null, title: null, published: null, html: null})).toMatchObject({
		source: '-',
		title: null,
		published: null,
	});
});

test.each([
	[null, 'the record is no object'],
	[[], 'the record is no object'],
	['text', 'the record is no object'],
	[{}, 'the record has no "text" and no "html"'],
	[{html: '<p></p>'}, '"html" has no text to read'],
	[{text: 5}, '"text" is no string'],
	[{text: ' \n'}, '"text" is empty'],
	[{text: '<!doctype html>'}, '"text" is HTML or XML: give it as "html", or give its text alone'],
	[{text: 'x', published: '2024-02-30'}, '"published" is no ISO 8601 date: 2024-02-30'],
	[{text: 'x', published: 'a\u001b[2J\nb'}, '"published" is no ISO 8601 date: a b'],
	[{text: 'x', published: 2024}, '"published" is no string'],
])('%j', async (record, message) => {
	await expect(articleOfRecord(record)).rejects.toThrow(
		expect.objectContaining({message, kind: 'notAnArticle'}) as Fault,
	);
	await expect(articleOfRecord(record)).rejects.toThrow(Fault);
});

test('a page is read for its story; the address makes its links whole', async () => {
	const html =
		'<title>Rates are cut</title><p>The bank <a href="/rates">cut rates</a> on Monday, to the surprise of many.</p>';
	const article = await articleOfRecord({id: 1, html, url: 'https://example.com/news/'});
	expect(article.text).toBe('Rates are cut\n\nThe bank cut rates on Monday, to the surprise of many.');
	expect(article.links.map(link => [article.text.slice(link.start, link.end), link.href])).toEqual([
		['cut rates', 'https://example.com/rates'],
	]);
});
