import type {Article} from '../article/article.js';
import {type CleanText, join, ours} from '../article/clean-text.js';
import type {Document} from '../reading/document.js';
import {dayInWords} from '../view/dates-in-words.js';
import {type ListPane, listPanes, type Pane} from '../view/state.js';
import {indentOf} from '../view/story-lines.js';
import {widthOf} from '../view/width.js';
import {wrap} from '../view/wrap.js';
import {type List, lists} from './lists.js';

const measure = 72;

/** The story at a measure of 72 cells, then the lists, an item a line: made for grep. The same bytes for any terminal. */
export function printText(document: Document, pane: Pane | null): string {
	const listed = (list: ListPane) => listText(lists[list](document));
	if (pane === null) return [storyText(document.article), ...listPanes.map(listed)].join('\n');
	return pane === 'story' ? storyText(document.article) : listed(pane);
}

function storyText(article: Article): string {
	const {title, published, publisher, byline} = article;
	const known = [published === null ? null : dayInWords(published), publisher, byline].filter(part => part !== null);
	const paragraphs = article.paragraphs.map(paragraph => ({
		kind: paragraph.kind,
		lines: lines(article.text.slice(paragraph.start, paragraph.end), indentOf(paragraph.kind)),
	}));
	const head =
		title !== null && paragraphs[0]?.kind === 'title' ? paragraphs.splice(0, 1).flatMap(({lines}) => lines) : [];
	if (known.length > 0) head.push(join(known, ' · '));
	const blocks = [head, ...paragraphs.map(({lines}) => lines)].filter(block => block.length > 0);
	return blocks.map(block => `${block.join('\n')}\n`).join('\n');
}

const lines = (text: CleanText, indent: number): CleanText[] =>
	wrap(text, measure - indent).map(({start, end}) => ours`${ours` `.repeat(indent)}${text.slice(start, end)}`);

function listText({name, columns, items, none}: List): string {
	const widths = columns.map((_, at) => Math.max(0, ...items.map(({cells}) => widthOf(cells[at]!))));
	const row = (cells: readonly CleanText[]) =>
		cells
			.map((cell, at) => {
				const space = ' '.repeat(widths[at]! - widthOf(cell));
				return columns[at]!.align === 'right' ? space + cell : cell + space;
			})
			.filter((_, at) => widths[at] !== 0)
			.join('  ')
			.trimEnd();
	const body = items.flatMap(({cells, note}) => [`  ${row(cells)}`, ...(note === null ? [] : [`    ${note}`])]);
	return [`${name.toUpperCase()} ${items.length}`, ...(items.length === 0 ? [`  ${none}`] : body), ''].join('\n');
}
