import {describe, expect, test} from 'vitest';
import {disagreements} from '../../../source/reading/figures/disagreements.js';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

const told = (text: string) => {
	const {article, figures} = read(articleOf(text, {published: '2024-05-17'}));
	return disagreements(article, figures);
};

describe('figures that cannot both be right', () => {
	test('one measure, unit and period', () => {
		expect(
			told(
				'Exports grow\n\nExports were worth $3.9bn in 2023.\n\nThe ministry was pleased.\n\nExports were worth $4.4bn in 2023.',
			),
		).toEqual(['Exports: $3.9bn in ¶2, $4.4bn in ¶4']);
	});

	test('a toll of the title', () => {
		expect(told('Quake leaves 41 dead in the north\n\nA strong earthquake killed 43 people on Monday.')).toEqual([
			'dead: 41 in ¶1, 43 in ¶2',
		]);
	});
});

describe('figures that can', () => {
	test.each([
		['another period', 'Exports grow\n\nExports were worth $3.9bn in 2022.\n\nExports were worth $4.4bn in 2023.'],
		['another unit', 'Exports grow\n\nExports were worth $3.9bn in 2023.\n\nExports were worth 3.6bn euros in 2023.'],
		[
			'rounded',
			'Exports grow\n\nExports were worth $240 billion in 2023.\n\nExports were worth $240.1 billion in 2023.',
		],
		['a bound', 'Quake leaves at least 41 dead\n\nA strong earthquake killed 43 people on Monday.'],
		['other people', 'Quake leaves 41 dead\n\nA strong earthquake injured 43 people on Monday.'],
		[
			'another place',
			'Floods kill 41\n\nFloods killed 41 people.\n\nIn the south 5 people were killed, in the north 36 people.',
		],
		['no period', 'Rates cut\n\nThe rate stands at 4.5%.\n\nThe rate stands at 4.25%.'],
	])('%s', (_, text) => {
		expect(told(text)).toEqual([]);
	});
});
