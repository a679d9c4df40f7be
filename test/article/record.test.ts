import {expect, test} from 'vitest';
import {Fault} from '../../source/article/fault.js';
import {articleOfRecord} from '../../source/article/record.js';

test('a title becomes the first paragraph', () => {
	const {title, text, paragraphs} = articleOfRecord({title: 'Rates are cut', text: 'The bank cut rates on Monday.'});
	expect({title, text}).toEqual({title: 'Rates are cut', text: 'Rates are cut\n\nThe bank cut rates on Monday.'});
	expect(paragraphs.map(paragraph => paragraph.kind)).toEqual(['title', 'paragraph']);
});

test.each([
	'Rates are cut\n\nThe bank cut rates.',
	'Rates are\ncut\n\nThe bank cut rates.',
	'Rates are cut\nThe bank cut rates.',
])('unless the text begins with it: %j', text => {
	expect(articleOfRecord({title: 'Rates  are cut', text}).text).toBe('Rates are cut\n\nThe bank cut rates.');
});

test('a text that goes on after the title’s words has another beginning', () => {
	expect(articleOfRecord({title: 'The bank', text: 'The bank cut rates.'}).text).toBe(
		'The bank\n\nThe bank cut rates.',
	);
});

test('the source is the address; nulls are absent fields', () => {
	expect(articleOfRecord({id: 1, text: 'Words.', url: 'https://example.com/'}).source).toBe('https://example.com/');
	expect(articleOfRecord({text: 'Words.', url: null, title: null, published: null, html: null})).toMatchObject({
		source: '-',
		title: null,
		published: null,
	});
});

test.each([
	[null, 'the record is no object'],
	[[], 'the record is no object'],
	['text', 'the record is no object'],
	[{}, 'the record has no "text"'],
	[{html: '<p>x'}, '"html" isn\'t read, plain text alone: give the page\'s text as "text"'],
	[{text: 5}, '"text" is no string'],
	[{text: ' \n'}, '"text" is empty'],
	[{text: '<!doctype html>'}, '"text" is HTML or XML: give it as "html", or give its text alone'],
	[{text: 'x', published: '2024-02-30'}, '"published" is no ISO 8601 date: 2024-02-30'],
	[{text: 'x', published: 'a\u001b[2J\nb'}, '"published" is no ISO 8601 date: a b'],
	[{text: 'x', published: 2024}, '"published" is no string'],
])('%j', (record, message) => {
	expect(() => articleOfRecord(record)).toThrow(expect.objectContaining({message, kind: 'notAnArticle'}) as Fault);
	expect(() => articleOfRecord(record)).toThrow(Fault);
});
