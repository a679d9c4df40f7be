import {type CleanText, ours} from '../../article/clean-text.js';
import type {Document} from '../../reading/document.js';
import {blank, type Cell, cell, type Row, sized} from '../cells.js';
import {itemOf, linksOf, type NumberedLink} from '../places.js';
import {quoteRows} from '../quote.js';
import {remember} from '../remember.js';
import {withoutScheme} from '../title.js';
import {widthOf} from '../width.js';
import {cut, wrap} from '../wrap.js';
import type {List, ListView, Space} from './list.js';

/** Its number in the story and its words. */
const wordsOf = (link: NumberedLink): CleanText => ours`${link.id.slice(1)} ${link.words}`;

const gap = 3;

const list = remember(
	(document: Document, _sort: number, _filter: number, {width}: Space): List => {
		const links = linksOf(document.article);
		const widest = Math.max(0, ...new Set(links.map(link => widthOf(wordsOf(link)))));
		const words = Math.min(widest, Math.max(12, Math.floor((width - gap) * 0.55)));
		return {
			items: links.map(link => ({id: link.id, search: ours`${link.words} ${link.href}`})),
			rows: links.map((_, item) => ({item, first: true})),
			labels: null,
			draw(row, {chosen}) {
				const link = links[row]!;
				const strong: Cell['styles'] = chosen ? ['strong'] : [];
				const address = cut(withoutScheme(link.href), width - words - gap);
				return [
					...sized([{text: wordsOf(link), styles: strong}], words),
					blank(gap),
					{text: address, styles: chosen ? ['strong'] : ['quiet']},
				];
			},
		};
	},
	(sort, filter, {width, tabs}) => `${sort} ${filter} ${width} ${tabs}`,
);

/** The whole address, then the sentence. */
function evidence(document: Document, id: CleanText, {width, height}: Space & {height: number}): Row[] {
	const found = itemOf(document, id);
	if (found?.pane !== 'links' || height < 1) return [];
	const {href, sentence} = found.item;
	const address = wrap(href, width).map(({start, end}): Row => [cell(href.slice(start, end))]);
	const rows = address.slice(0, Math.max(1, height - 2));
	const quoted = document.article.sentences[sentence];
	return quoted ? [...rows, ...quoteRows(document.article, quoted, {width, height: height - rows.length})] : rows;
}

export const linksView: ListView = {
	title: ours`Links`,
	sorts: [null],
	filters: () => [],
	list,
	evidence,
	empty: [ours`No links in this article.`, ours`What its words point to would be here.`],
};
