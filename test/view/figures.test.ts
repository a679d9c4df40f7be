import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {textOfRow} from '../../source/view/cells.js';
import {listViews} from '../../source/view/lists/index.js';
import {articleOf} from '../helpers/article.js';

const paneOf = (text: string, width = 58, tabs = false) => {
	const document = read(articleOf(text, {published: '2024-05-17'}));
	const list = listViews.figures.list(document, 0, 0, {width, tabs});
	return {
		rows: list.rows.map((_, row) => textOfRow(list.draw(row, {chosen: false, top: false, bottom: false}))),
		evidence: (at: number) =>
			listViews.figures.evidence(document, list.items[at]!.id, {width, tabs, height: 6}).map(textOfRow),
	};
};

test('bars compare amounts of one measure and unit, and of units that are multiples of each other', () => {
	const {rows} = paneOf(
		'The length of the road is 10 km. The length of the road is 5 miles. The price of the road is $5 million.',
	);
	const bars = rows.map(row => (row.match(/━/g) ?? []).length);
	expect(bars[0]).toBeGreaterThan(bars[1]! * 1.1);
	expect(bars[1]).toBeGreaterThan(bars[0]! * 0.7);
	expect(bars.at(-1)).toBe(0);
});

test('what the text tells otherwise elsewhere stands in the evidence', () => {
	const {evidence} = paneOf(
		'41 dead as strong quake hits the north\n\nA strong earthquake struck the north before dawn on Monday, officials said, leaving 43 people dead in the villages.\n\nRescuers dug with bare hands through the night and into the morning.',
	);
	expect(evidence(0).join('\n')).toMatch(/¶2 says 43/);
});

test('a quote is whole where its row has room for it, and on a narrow screen values end on one edge', () => {
	expect(paneOf('She said that €123,456,789,012.34 would be spent.').rows[0]).toMatch(/^ +€123,456,789,012\.34$/);
	const {rows} = paneOf(
		'Sales of tea rose by 6% to $2587 million in 2024. Sales of salt fell by 3% in 2024.',
		36,
		true,
	);
	const ends = rows
		.map(row => /(?:%|million)(?= )/.exec(row))
		.flatMap(found => (found ? [found.index + found[0].length] : []));
	expect(ends).toHaveLength(3);
	expect(new Set(ends).size).toBe(1);
});

test('on a narrow screen values leave the periods their room, and a longer one takes what stands empty behind it', () => {
	const {rows} = paneOf(
		'The town filed a claim of $94 million from 19 to 25 January 2026. It was seen from less than 300 metres.',
		36,
		true,
	);
	expect(rows).toContain('$94 million   19–25 Jan 2026');
	expect(rows).toContain('less than 300 metres');
	expect(rows.join('')).not.toContain('…');
});
