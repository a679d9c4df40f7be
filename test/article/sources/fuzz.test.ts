import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.js';
import {clean} from '../../../source/article/clean.js';
import {Fault} from '../../../source/article/fault.js';
import {open} from '../../../source/article/sources/open.js';

/** How sources of each kind begin, and pieces that they are made of. */
const starts = [
	'',
	'<!doctype html><p>',
	'<rss version="2.0"><channel><item><title>',
	'<feed xmlns="http://www.w3.org/2005/Atom">',
	'{"version": "https://jsonfeed.org/version/1.1", "items": [',
	'---\ntitle: a\n---\n',
	'\ufeff',
	'<?xml version="1.0" encoding="koi8-r"?>',
	'<meta charset=utf-16>',
];
const pieces = [
	'<p>',
	'</p>',
	'<![CDATA[',
	']]>',
	'&#27;[2J',
	'&#x9b;',
	'\u001b]8;;http://a\u0007',
	'</item><item>',
	'<link>http://a.example/</link>',
	'<content:encoded>',
	'{"content_html": "&#27;[31m"},',
	'# ',
	'[a](javascript:x)',
	'\n\n',
	'---\n',
	'\u202e',
	'\ud800',
	'\u0000',
	'é',
	'The council met on Monday. ',
	'</title>',
];

const source = fc.record({
	start: fc.constantFrom(...starts),
	middle: fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 20})), {maxLength: 30}),
	bytes: fc.uint8Array({maxLength: 20}),
	isPacked: fc.boolean(),
});

function isHarmless({
	title,
	byline,
	publisher,
	published,
	language,
	text,
	links,
	furniture,
	source: from,
}: Article): void {
	const all = [
		title,
		byline,
		publisher,
		published,
		language,
		text,
		from,
		...links.map(({href}) => href),
		...furniture.map(part => part.text),
	];
	for (const shown of all) expect(clean(shown ?? '')).toBe(shown ?? '');
}

test('whatever comes, an article whose every word is harmless, a choice of such, or a fault in one line', async () => {
	await fc.assert(
		fc.asyncProperty(source, async ({start, middle, bytes, isPacked}) => {
			const whole = Buffer.concat([Buffer.from(start + middle.join('')), bytes]);
			const stdin = Readable.from([isPacked ? gzipSync(whole) : whole]);
			try {
				const opened = await open('-', {stdin});
				if (opened.kind === 'article') return isHarmless(opened.article);
				for (const item of opened.items) {
					expect(clean(`${item.title}${item.source}${item.start ?? ''}`)).toBe(
						`${item.title}${item.source}${item.start ?? ''}`,
					);
					if (!item.source.startsWith('http')) isHarmless((await item.open()).article);
				}
			} catch (error) {
				if (!(error instanceof Fault)) throw error;
				expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
			}
		}),
		{numRuns: 300},
	);
}, 30_000);
