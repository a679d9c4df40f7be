import {describe, expect, test} from 'vitest';
import type {Document} from '../../source/reading/document.js';
import {rowWidth, textOfRow} from '../../source/view/cells.js';
import {frameOf, rowsOf} from '../../source/view/frame.js';
import {screenOf} from '../../source/view/scene.js';
import {firstState, panes} from '../../source/view/state.js';
import {articleOf} from '../helpers/article.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';

const widths = [1, 2, 3, 10, 29, 30, 37, 40, 59, 60, 72, 80, 110, 160, 250];
const heights = [1, 2, 7, 8, 11, 16, 24, 60];

const gold = goldDocument();
const nothing: Pick<Document, 'entities' | 'dates' | 'events' | 'figures' | 'series'> = {
	entities: [],
	dates: [],
	events: [],
	figures: [],
	series: [],
};
const read = (text: string): Document => ({readout: 1, article: articleOf(text), warnings: [], ...nothing});
const documents: Record<string, Document> = {
	bundled: gold,
	'one letter': read('x'),
	'wide letters': read(
		`普京访问哈尔滨\n\n${'普京强调贸易和文化交流。'.repeat(40)}\n\n👩‍👩‍👧‍👦 ${'👍🏽'.repeat(50)} ${'e\u0301'.repeat(90)}`,
	),
	'one long word': read(`${'Donaudampfschifffahrt'.repeat(30)}`),
};

/** Every pane, and every overlay over each: a new surface is one row here. */
const surfaces = panes.flatMap((_, at) =>
	['', 'jj', 'G', '?', '/e', '/e<enter>', '<left>', 's', 'f', 'z', '<enter>', '<enter><enter><down>'].map(
		keys => `${at + 1}${keys}`,
	),
);

for (const [name, document] of Object.entries(documents)) {
	describe(name, () => {
		test.for(surfaces)('%s fits every size', keys => {
			for (const columns of widths) {
				for (const rows of heights) {
					const drawn = rowsOf(frameOf(after(screenWith(document, {columns, rows}), keys)));
					const where = `${columns}x${rows} ${keys}`;
					expect(drawn.length, where).toBeLessThanOrEqual(rows);
					for (const row of drawn) expect(rowWidth(row), where).toBeLessThanOrEqual(columns);
				}
			}
		});
	});
}

test('the frame before the reading fits too', () => {
	for (const columns of widths) {
		for (const rows of heights) {
			for (const pane of panes) {
				const drawn = rowsOf(
					frameOf(screenOf({kind: 'article', state: firstState(gold.article, {columns, rows}, pane)})),
				);
				expect(drawn.length).toBeLessThanOrEqual(rows);
				for (const row of drawn) expect(rowWidth(row)).toBeLessThanOrEqual(columns);
			}
		}
	}
});

test('a resize to any size and back leaves the picture as it was', () => {
	for (const keys of surfaces) {
		const before = after(screenWith(gold, {columns: 80, rows: 24}), keys);
		if (articleState(before).focus === 'menu') continue; // tabs have no menu to be in
		const sizes = widths.map(columns => `<resize:${columns}x${9 + (columns % 40)}>`).join('');
		const back = after(before, `${sizes}<resize:80x24>`);
		expect(rowsOf(frameOf(back)).map(textOfRow), keys).toEqual(rowsOf(frameOf(before)).map(textOfRow));
	}
});
