import {expect, test} from 'vitest';
import {read} from '../../source/reading/read.js';
import {textOfRow} from '../../source/view/cells.js';
import {listViews} from '../../source/view/lists/index.js';
import {articleOf} from '../helpers/article.js';

/** The first line of each event's evidence: how its date was reached. */
function howDated(text: string): string[] {
	const document = read(articleOf(text, {published: '2024-05-17'}));
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
	['a date that is counted', 'Anna Weber was arrested on Monday.', ['“Monday” counted from 17 May 2024']],
	['no date', 'Anna Weber was arrested.', ['no date in the text, so by the day of publication']],
])('%s', (_, text, lines) => {
	expect(howDated(text)).toEqual(lines);
});
