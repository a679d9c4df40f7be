import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {textOfRow} from '../../source/view/cells.js';
import {frameOf, rowsOf as linesOf} from '../../source/view/frame.js';
import {listViews} from '../../source/view/lists/index.js';
import {articleOf} from '../helpers/article.js';
import {screenWith} from '../helpers/screen.js';

/** The first line of each event's evidence: how its date was reached. */
function howDated(text: string, published: string | null = '2024-05-17'): string[] {
	const document = read(articleOf(text, published === null ? {} : {published}));
	const space = {width: 58, tabs: false};
	return listViews.timeline
		.list(document, 0, 0, space)
		.items.map(({id}) => textOfRow(listViews.timeline.evidence(document, id, {...space, height: 6})[0] ?? []).trim());
}

test.each([
	[
		'two days for what happens once: both, with where each is told',
		'Anna Weber was arrested in Berlin on 12 May 2024.\n\nA lawyer said that Anna Weber was arrested in Berlin on 13 May 2024.',
		['12 May 2024 in ¶1, 13 May 2024 in ¶2'],
	],
	[
		'what may happen again is told of two events',
		'Anna Weber visited Berlin on 12 May 2024.\n\nAnna Weber visited Berlin on 13 May 2024.',
		['12 May 2024', '13 May 2024'],
	],
	[
		'two people, two arrests',
		'Anna Weber was arrested on 12 May 2024.\n\nPaul Stone was arrested on 13 May 2024.',
		['12 May 2024', '13 May 2024'],
	],
	[
		'a date that lies so far from another',
		'A year after Anna Weber was arrested, the case was closed in 2019.',
		['“A year” counted from the date beside it', '2019'],
	],
	['a date that is counted', 'Anna Weber was arrested on Monday.', ['“Monday” counted from 17 May 2024']],
	['no date', 'Anna Weber was arrested.', ['no date in the text, so by the day of publication']],
])('%s', (_, text, lines) => {
	expect(howDated(text)).toEqual(lines);
});

test('without a day of publication the way to give one is told', () => {
	expect(howDated('Anna Weber was arrested on Monday. She was born in 1980.', null)).toEqual([
		'1980',
		'no day known; --published DATE gives one to count from',
	]);
});

/** The rows of a list of three events with titles of two rows each, on a screen of so many. */
function railIn(rows: number): string[] {
	const told = ['The council closed the bridge', 'The mayor opened the harbour', 'The port sold the ferry'];
	const text = told.map(event => `${event} after a long quarrel with the owners of the old mill in Oslo.`).join('\n\n');
	const document = read(articleOf(text, {published: '2024-05-17'}));
	const frame = linesOf(frameOf(screenWith(document, {columns: 64, rows}, 'timeline'))).map(textOfRow);
	return frame.filter(row => /[◆│] \S/.test(row)).map(row => row.replace(/^.*[◆│] /, '').replace(/ *▐?$/, ''));
}

test('an item that goes on below the screen says so, and no other', () => {
	const rails = [12, 13, 14, 15, 16, 17, 18, 24].map(railIn);
	const whole = rails.at(-1)!;
	expect(whole.filter(row => row.endsWith('…'))).toEqual([]);
	const parted = rails.filter(rail => rail.length % 2 === 1);
	expect(parted.length).toBeGreaterThan(0);
	for (const rail of rails) {
		expect(rail.at(-1)!.endsWith('…')).toBe(rail.length % 2 === 1);
		expect(rail.slice(0, -1)).toEqual(whole.slice(0, rail.length - 1));
	}
});
