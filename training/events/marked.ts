// Reads articles whose events are marked: "{{trigger|kind}}" or "{{trigger|kind|when}}"; "# doc SLUG DATE" begins an article, a blank line a paragraph, the first of which is the title.
import type {Article, Paragraph, Span} from '../../source/article/article.js';
import type {CleanText} from '../../source/article/clean-text.js';
import {sentencesOf} from '../../source/article/sentences.js';
import {daysInMonth} from '../../source/reading/dates/calendar.js';

export type Mark = Span & {
	readonly kind: string;
	/** The days of the expression that dates it, open at an end or both; both null if none does. */
	readonly when: Days;
};

type Days = {readonly start: string | null; readonly end: string | null};
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

/** "2024", "2024-05", "2024-05-16", "2024-04..2024-06", "2019..", "..2024-05-16". */
function daysOf(when: string | undefined): Days {
	if (when === undefined) return {start: null, end: null};
	const [from = '', to = from] = when.split('..');
	return {start: edgeOf(from, 'first'), end: edgeOf(to, 'last')};
}

function edgeOf(date: string, edge: 'first' | 'last'): string | null {
	const [year, month = edge === 'first' ? '01' : '12', day] = date.split('-');
	if (!year) return null;
	return `${year}-${month}-${day ?? (edge === 'first' ? '01' : daysInMonth(Number(year), Number(month)))}`;
}

function articleOf(marked: readonly string[], published: string): {article: Article; marks: Mark[]} {
	const marks: Mark[] = [];
	const paragraphs: Paragraph[] = [];
	let text = '';
	marked.forEach((paragraph, index) => {
		if (index > 0) text += '\n\n';
		const start = text.length;
		for (const part of paragraph.trim().split(/(\{\{[^{}]*\}\})/)) {
			const [, trigger, kind, when] = /^\{\{(.*?)\|(.*?)(?:\|(.*))?\}\}$/.exec(part) ?? [];
			if (trigger !== undefined)
				marks.push({start: text.length, end: text.length + trigger.length, kind: kind!, when: daysOf(when)});
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
