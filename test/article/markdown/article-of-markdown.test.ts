import {describe, expect, test} from 'vitest';
import {articleOfMarkdown} from '../../../source/article/markdown/article-of-markdown.js';
import {growth} from '../../helpers/growth.js';

const of = (text: string, given: object = {}) => articleOfMarkdown({source: 'a.md', text, ...given});
const blocks = (text: string) => {
	const {text: whole, paragraphs} = of(text);
	return paragraphs.map(({start, end, kind}) => `${kind}: ${whole.slice(start, end)}`);
};

const links = (text: string, given: object = {}) => {
	const article = of(text, given);
	return article.links.map(({start, end, href}) => [article.text.slice(start, end), href]);
};

describe('blocks keep their kind', () => {
	test.each<[string, string[]]>([
		['# Council votes\n\nIt met.', ['title: Council votes', 'paragraph: It met.']],
		[
			'Council votes\n=====\n\nIt met.\n\nNext\n----\n\nIt rests.',
			['title: Council votes', 'paragraph: It met.', 'heading: Next', 'paragraph: It rests.'],
		],
		['It met.\n\n## Next\n\nIt rests.', ['paragraph: It met.', 'heading: Next', 'paragraph: It rests.']],
		[
			'# T\n\n> We will *never*\n> forget.\n\nShe said.',
			['title: T', 'quote: We will never forget.', 'paragraph: She said.'],
		],
		[
			'# T\n\n- one\n- two\n  - three\n\n  more of two',
			['title: T', 'item: one', 'item: two', 'item: three', 'item: more of two'],
		],
		['# T\n\n3. one\n4. two', ['title: T', 'item: 3. one', 'item: 4. two']],
		['# T\n\n- [x] done\n- [ ] not', ['title: T', 'item: done', 'item: not']],
		['# T\n\n| a | b |\n|---|---|\n| 1 | **2** |', ['title: T', 'paragraph: a | b', 'paragraph: 1 | 2']],
		['# T\n\n```js\nlet x\n```\n\n***\n\nEnd.', ['title: T', 'paragraph: let x', 'paragraph: End.']],
		['# T\n\n<div>In <b>a</b> box</div>\n\n<script>no()</script>\n\n<!-- no -->', ['title: T', 'paragraph: In a box']],
		[
			'# T\n\nOne line\nand two  \nand three, **bo**ld `code`, \\*, &amp;&copy; <b>x</b><br>y',
			['title: T', 'paragraph: One line and two and three, bold code, *, &© x y'],
		],
		['# T\n\n![a picture](a.png)\n\nEnd ![b](b.png) here.', ['title: T', 'paragraph: End here.']],
	])('%j', (text, expected) => {
		expect(blocks(text)).toEqual(expected);
	});
});

describe('links keep their targets', () => {
	test.each<[string, Array<[string, string]>]>([
		['See [the **new** plan](https://a.example/b?c=1 "t").', [['the new plan', 'https://a.example/b?c=1']]],
		[
			'See [it][1] or <https://b.example/>.\n\n[1]: http://a.example',
			[
				['it', 'http://a.example/'],
				['https://b.example/', 'https://b.example/'],
			],
		],
		['See https://a.example/x_y_z.', [['https://a.example/x_y_z', 'https://a.example/x_y_z']]],
		['[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](mailto:a@b.example) [e](/f)', []],
		['[![alt](x.png)](https://a.example)', []],
		['[a](https://me:secret@a.example/)', [['a', 'https://a.example/']]],
	])('%s', (text, expected) => {
		expect(links(text)).toEqual(expected);
	});

	test('relative ones by the address of the page', () => {
		expect(links('[e](/f)', {url: 'https://a.example/b/'})).toEqual([['e', 'https://a.example/f']]);
	});

	test('after a dateline that was cut off', () => {
		expect(links('# T\n\nLONDON (Reuters) - The [council](https://a.example/) met on Monday in a hall.')).toEqual([
			['council', 'https://a.example/'],
		]);
	});
});

describe('front matter', () => {
	test('gives what it says of the article', () => {
		const text =
			'---\ntitle: "Council: votes"\nDate: 2024-05-17 09:30:00 +0200\nauthors:\n  - name: Ann Lee\n  - Bo Ng\nlang: en-GB\npublisher: The Post\ntags: [a]\n---\nIt met.';
		expect(of(text)).toMatchObject({
			title: 'Council: votes',
			text: 'Council: votes\n\nIt met.',
			published: '2024-05-17T09:30:00+0200',
			byline: 'Ann Lee, Bo Ng',
			language: 'en-GB',
			publisher: 'The Post',
		});
	});

	test('its title isn’t told twice, and another heading stays', () => {
		expect(blocks('---\ntitle: Council votes\n---\n# Council votes\n\nIt met.')).toEqual([
			'title: Council votes',
			'paragraph: It met.',
		]);
		expect(blocks('---\ntitle: Council votes\n---\n# Monday\n\nIt met.')).toEqual([
			'title: Council votes',
			'heading: Monday',
			'paragraph: It met.',
		]);
	});

	test('what is given beats it, and a date later than the file is not believed', () => {
		const text = '---\ndate: 2024-05-17\nlang: fr\n---\nIt met.';
		expect(of(text, {published: '2024-05-20', language: 'de'})).toMatchObject({
			published: '2024-05-20',
			language: 'de',
		});
		expect(of(text, {witness: '2024-05-16T23:00:00Z'})).toMatchObject({published: '2024-05-17', warnings: []});
		const late = of(text, {witness: '2024-05-01T00:00:00Z'});
		expect(late.published).toBeNull();
		expect(late.warnings).toEqual(['the date of its front matter, 2024-05-17, is later than the file: not taken']);
	});

	test.each([
		'---\nIt met.',
		'---\n- a\n- b\n---\nIt met.',
		'---\na: [\n---\nIt met.',
		'It met.\n---\ntitle: x\n---\n',
	])('is none: %j', text => {
		expect(of(text).text).toContain('It met.');
	});

	test('a bomb of aliases is no YAML that is read', () => {
		const bomb = `---\na: &a [x, x]\n${Array.from({length: 30}, (_, at) => `b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}\n---\nIt met.`;
		expect(of(bomb).text).toContain('It met.');
	});
});

test('clean, after entities are decoded', () => {
	const article = of('# A&#27;[31m title\n\nIt &#x1b;]0;x&#7; met, &#8238;backwards&#x9b;2J.');
	expect(article.text).toBe('A title\n\nIt met, backwards.');
	expect(of('# T\n\n\u001b[31mred\u001b[0m').warnings).toEqual(['removed 2 escape sequences']);
});

test('quotes in quotes have an end', () => {
	expect(of(`${'>'.repeat(20_000)} It met.`).text).toContain('It met.');
});

test.each([
	['lists in lists', Array.from({length: 1000}, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
	['brackets', '['.repeat(200_000)],
	['stars', '*a '.repeat(200_000)],
	['stars inside', 'a**b'.repeat(200_000)],
	['links', '[a]('.repeat(200_000)],
	['comments', '<!-- '.repeat(200_000)],
	['tags', '<a '.repeat(200_000)],
	['a long story', 'The council met on [Monday](https://a.example) and said **nothing** new.\n\n'.repeat(8000)],
])('its cost grows as it does: %s', (_, text) => {
	const [few, many] = [4, 1].map(part => text.slice(0, text.length / part));
	expect(
		growth(
			() => of(few!),
			() => of(many!),
		),
	).toBeLessThan(8);
});
