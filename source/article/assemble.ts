import type {Article, Furniture, Link, Paragraph} from './article.js';
import type {Block} from './blocks.js';
import {type CleanText, join} from './clean-text.js';
import {sentencesOf} from './sentences.js';

/** A block and its links; their spans count from the block's END, so that they hold when its start is cut off. */
export type LinkedBlock = Block & {readonly links?: readonly Link[]};

export type Parts = Pick<
	Article,
	'source' | 'byline' | 'publisher' | 'published' | 'language' | 'furniture' | 'warnings'
> & {
	readonly blocks: readonly LinkedBlock[];
	readonly furniture: readonly Furniture[];
};

/** Puts an article together from its blocks; the first is the title if its kind says so. Pure; linear. */
export function assemble({blocks, ...known}: Parts): Article {
	const paragraphs: Paragraph[] = [];
	const links: Link[] = [];
	let start = 0;
	for (const block of blocks) {
		const end = start + block.text.length;
		paragraphs.push({start, end, kind: block.kind});
		for (const link of block.links ?? []) {
			const span = {start: Math.max(start, end - link.start), end: end - link.end};
			if (span.start < span.end) links.push({href: link.href, ...span});
		}

		start = end + 2;
	}

	const text: CleanText = join(
		blocks.map(block => block.text),
		'\n\n',
	);
	const {source, byline, publisher, published, language, furniture, warnings} = known;
	const title = blocks[0]?.kind === 'title' ? blocks[0].text : null;
	const sentences = sentencesOf(text, paragraphs);
	return {
		source,
		title,
		byline,
		publisher,
		published,
		language,
		text,
		paragraphs,
		sentences,
		links,
		furniture,
		warnings,
	};
}
