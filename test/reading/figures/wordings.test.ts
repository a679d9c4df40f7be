import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Figure} from '../../../source/reading/document.js';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

type Wanted = {
	start: number;
	end: number;
	kind: string;
	value: number;
	upper: number | null;
	unit: string;
	optional?: boolean;
	also_kind?: string[];
};
type Row = {id: string; published: string; text: string; figures: Wanted[]};

const overlap = (a: {start: number; end: number}, b: {start: number; end: number}) =>
	a.start < b.end && b.start < a.end;
const close = (a: number | null, b: number | null) =>
	a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

const isRight = (want: Wanted, figure: Figure) =>
	overlap(want, figure) &&
	(want.kind === figure.kind || want.also_kind?.includes(figure.kind)) &&
	close(want.value, figure.value) &&
	close(want.upper, figure.upper) &&
	(!/^(?:money|percent)$/.test(want.kind) || want.unit === figure.unit);

const rowsOf = (file: string): Row[] =>
	readFileSync(new URL(file, import.meta.url), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Row);

/**
 * Invented sentences in news style, with the figures that they hold. When first read, 94 and 86 % of the two halves of the second
 * file were right; the third goes through the news by domain, and 91, 96, 95 and 92 % of its parts were, two amounts off by a
 * factor of ten; of the fourth 95 %, with three. Rules have been mended on all of them since, on the fourth for two of the three.
 */
describe.each([
	['wordings.jsonl', 3],
	['more-wordings.jsonl', 4],
	['domain-wordings.jsonl', 3],
	['news-wordings.jsonl', 3],
])('%s', (file, most) => {
	const answers = rowsOf(file).map(row => ({
		row,
		figures: read(articleOf(row.text, {published: row.published})).figures,
		wanted: row.figures.filter(({optional}) => !optional),
	}));

	test('nearly every sentence is right', () => {
		const wrong = answers.filter(({row, figures, wanted}) => {
			const extra = figures.filter(figure => !row.figures.some(want => overlap(want, figure)));
			return extra.length > 0 || !wanted.every(want => figures.some(figure => isRight(want, figure)));
		});
		expect(wrong.map(({row}) => `${row.id} ${row.text}`).slice(most)).toEqual([]);
	});

	test('no amount is wrong by a factor of ten', () => {
		const off = answers.flatMap(({row, figures, wanted}) =>
			wanted.flatMap(want => {
				const near = figures.filter(figure => overlap(want, figure));
				if (near.length === 0 || near.some(figure => isRight(want, figure))) return [];
				return near.some(({value}) => Math.abs(Math.log10(Math.abs(value / want.value))) < 1) ? [] : [row.text];
			}),
		);
		expect(off).toEqual([]);
	});
});
