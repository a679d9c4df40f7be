// Reads articles whose events are marked: "{{trigger|kind}}"; "# doc SLUG DATE" begins an article, a blank line a paragraph, the first of which is the title.
import type {Article, Paragraph} from '../../source/article/article.js';
import type {CleanText} from '../../source/article/clean-text.js';
import {sentencesOf} from '../../source/article/sentences.js';

export type Mark = {readonly start: number; readonly end: number; readonly kind: string};
export type Marked = {readonly id: string; readonly article: Article; readonly marks: readonly Mark[]};

export const markedIn = (text: string): Marked[] =>
	text
		.split(/^# doc /m)
		.slice(1)
		.map(article => {
			const [head = '', ...paragraphs] = article.trim().split(/\n+/);
			const [id = '', published = ''] = head.split(' ');
			return {id, ...articleOf(paragraphs, published)};
		});

function articleOf(marked: readonly string[], published: string): {article: Article; marks: Mark[]} {
	const marks: Mark[] = [];
	const paragraphs: Paragraph[] = [];
	let text = '';
	marked.forEach((paragraph, index) => {
		if (index > 0) text += '\n\n';
		const start = text.length;
		for (const part of paragraph.trim().split(/(\{\{[^{}|]*\|[a-z]+\}\})/)) {
			const [, trigger, kind] = /^\{\{(.*)\|(.*)\}\}$/.exec(part) ?? [];
			if (trigger !== undefined) marks.push({start: text.length, end: text.length + trigger.length, kind: kind!});
			text += trigger ?? part;
		}

		paragraphs.push({start, end: text.length, kind: index === 0 ? 'title' : 'paragraph'});
	});
	const clean = text as CleanText;
	const title = text.slice(0, paragraphs[0]?.end) as CleanText;
	return {
		marks,
		article: {
			source: clean,
			title,
			byline: null,
			publisher: null,
			published: published as CleanText,
			language: 'en' as CleanText,
			text: clean,
			paragraphs,
			sentences: sentencesOf(clean, paragraphs),
			links: [],
			furniture: [],
			warnings: [],
		},
	};
}
