import type {Article, Paragraph} from '../article/article.js';
import type {Document} from '../reading/document.js';
import {dayInWords} from '../view/dates-in-words.js';
import {type ListPane, listPanes, type Pane} from '../view/state.js';
import {type List, lists} from './lists.js';

/** The story as Markdown (CommonMark, tables of GFM), then a table for each list. */
export function printMarkdown(document: Document, pane: Pane | null): string {
	const listed = (list: ListPane) => table(lists[list](document));
	if (pane === null) return [story(document.article), ...listPanes.map(listed)].join('\n');
	return pane === 'story' ? story(document.article) : listed(pane);
}

const opening: Record<Paragraph['kind'], string> = {
	title: '# ',
	heading: '## ',
	paragraph: '',
	quote: '> ',
	item: '- ',
};

function story(article: Article): string {
	const {published, publisher, byline, paragraphs} = article;
	const known = [published === null ? null : dayInWords(published), publisher, byline].filter(part => part !== null);
	const head = known.length === 0 ? [] : [{kind: 'paragraph' as const, line: known.map(escapeLine).join(' · ')}];
	const linked = linker(article);
	const blocks = paragraphs.map(paragraph => ({
		kind: paragraph.kind,
		line: opening[paragraph.kind] + linked(paragraph),
	}));
	blocks.splice(blocks[0]?.kind === 'title' ? 1 : 0, 0, ...head);
	return blocks
		.map(({kind, line}, at) => (kind === 'item' && blocks[at + 1]?.kind === 'item' ? `${line}\n` : `${line}\n\n`))
		.join('')
		.replace(/\n\n$/, '\n');
}

/** The text of a paragraph, escaped, with its links. Paragraphs are asked for in order, so that no link is looked at twice. */
function linker({text, links}: Article): (paragraph: Paragraph) => string {
	let next = 0;
	return ({start, end}) => {
		let line = '';
		let at = start;
		for (; next < links.length && links[next]!.start < end; next++) {
			const link = links[next]!;
			if (link.start < at || link.end > end) continue;
			const words = escapeInline(text.slice(link.start, link.end));
			line += `${escapeInline(text.slice(at, link.start))}[${words}](${destination(link.href)})`;
			at = link.end;
		}

		return escapeStart(line + escapeInline(text.slice(at, end)));
	};
}

const destination = (href: string): string =>
	`<${href.replace(/[<>\\\s]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`;

const escapeInline = (text: string): string => text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&');

/** What would open a heading, a list, a rule or a quote at the start of a line: "# ", "+ ", "- ", "1. ", "2) ", "===". */
const escapeStart = (line: string): string =>
	line.replace(/^[#+=-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

const escapeLine = (text: string): string => escapeStart(escapeInline(text));

function table({name, columns, items, none}: List): string {
	if (items.length === 0) return `## ${name}\n\n${none}\n`;
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rows = items.map(({cells, note}) =>
		row(cells.map((cell, at) => escapeInline(note !== null && at === cells.length - 1 ? `${cell}: ${note}` : cell))),
	);
	return [
		`## ${name}`,
		'',
		row(columns.map(column => column.name)),
		row(columns.map(({align}) => (align === 'right' ? '---:' : '---'))),
		...rows,
		'',
	].join('\n');
}
