import {expect, test} from 'vitest';
import {kindOf} from '../../source/article/kind.js';
import {growth} from '../helpers/growth.js';

test.each<[string, string, Parameters<typeof kindOf>[1]?]>([
	['html', '\n<!DOCTYPE html>\n<p>x'],
	['html', '\ufeff<!-- saved from a site --><html lang="en">'],
	['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html>'],
	['html', '<div class="story">x</div>'],
	['html', '<!doctype html><p>x', {name: 'readme.md'}],
	['html', 'no tag at all', {name: 'page.HTM'}],
	['html', 'no tag at all', {contentType: 'text/html'}],
	['feed', '<?xml version="1.0"?>\n<?xml-stylesheet href="x.xsl"?>\n<!-- c --><rss version="2.0">'],
	['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', {contentType: 'text/html'}],
	['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', {name: 'page.html'}],
	['feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
	['feed', '{"title": "x", "version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', {contentType: 'application/json'}],
	['markdown', '# A title', {name: 'a.md'}],
	['markdown', '<p align="center">A picture</p>\n\n# A title', {name: 'a.markdown'}],
	['markdown', 'words', {contentType: 'text/markdown'}],
	['xml', '<?xml version="1.0"?><data/>'],
	['xml', 'words', {contentType: 'image/svg+xml'.replace('image', 'application')}],
	['json', '{"a": 1}', {contentType: 'application/json'}],
	['text', '{"a": 1}'],
	['text', 'A title\n\n<p> is a tag, he said.'],
	['text', '<3 is what she wrote.'],
	['text', '< 5% of voters came.'],
	['text', '# Not Markdown by its name', {name: 'a.txt'}],
	['text', '', {}],
])('%s: %j %j', (kind, text, beside = {}) => {
	expect(kindOf(text, beside)).toBe(kind);
});

test('linear, whatever stands before the first element', () => {
	for (const piece of ['<!--', '<!doctype x [', '<?a ', ' ', '<!-- --> ', '<']) {
		const [few, many] = [piece.repeat(100_000), piece.repeat(400_000)];
		expect(
			growth(
				() => kindOf(few),
				() => kindOf(many),
			),
			piece,
		).toBeLessThan(8);
	}
});
