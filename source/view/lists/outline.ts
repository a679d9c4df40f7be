import {type CleanText, ours} from '../../article/clean-text.js';
import type {Document} from '../../reading/document.js';
import {blank, type Cell, cell, flushRight, type Row, sized} from '../cells.js';
import {glyphs} from '../glyphs.js';
import {numberInWords} from '../numbers.js';
import {headingsOf, itemOf} from '../places.js';
import {quoteRows} from '../quote.js';
import {remember} from '../remember.js';
import {widthOf} from '../width.js';
import {wrap} from '../wrap.js';
import type {List, ListView, Space} from './list.js';

const label = ours`words`;

const list = remember(
	(document: Document, _sort: number, _filter: number, {width, tabs}: Space): List => {
		const headings = headingsOf(document.article);
		const numbers = headings.map(({paragraph}) => ours`${glyphs.paragraph}${paragraph + 1}`);
		const key = tabs ? 0 : Math.max(0, ...new Set(numbers.map(widthOf))) + 2;
		const counts = headings.map(({words}) => numberInWords(words));
		const count = Math.max(label.length, ...new Set(counts.map(widthOf)));
		const item = width - key - 2 - count;
		return {
			items: headings.map(({id, text}) => ({id, search: text})),
			rows: headings.map((_, at) => ({item: at, first: true})),
			labels: {at: width - label.length, row: [cell(label, 'quiet')]},
			draw(row, {chosen}) {
				const strong: Cell['styles'] = chosen ? ['strong'] : [];
				const quiet: Cell['styles'] = chosen ? ['strong'] : ['quiet'];
				return [
					...(key > 0 ? sized([{text: numbers[row]!, styles: quiet}], key) : []),
					...sized([{text: headings[row]!.text, styles: strong}], item),
					blank(2),
					...flushRight([{text: counts[row]!, styles: strong}], count),
				];
			},
		};
	},
	(sort, filter, {width, tabs}) => `${sort} ${filter} ${width} ${tabs}`,
);

/** The heading whole, then how its section begins. */
function evidence(document: Document, id: CleanText, {width, height}: Space & {height: number}): Row[] {
	const found = itemOf(document, id);
	if (found?.pane !== 'outline' || height < 1) return [];
	const {text, opening} = found.item;
	const whole = wrap(text, width).map(({start, end}): Row => [cell(text.slice(start, end))]);
	const rows = whole.slice(0, Math.max(1, height - 2));
	return opening ? [...rows, ...quoteRows(document.article, opening, {width, height: height - rows.length})] : rows;
}

export const outlineView: ListView = {
	title: ours`Outline`,
	sorts: [null],
	filters: () => [],
	list,
	evidence,
	empty: [ours`No headings in this article.`, ours`Its sections would be here.`],
};
