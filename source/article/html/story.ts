import type {PageElement} from './dom.js';
import type {PageBlock, PageText, Region} from './page-blocks.js';

const ending = /[.!?…。！？।۔؟][”"’')\]»」]{0,2}\s?$/;

/** Ends as a sentence ends. */
export const isStopped = (text: string): boolean => ending.test(text);

/** The words of a block that aren't links'. */
const unlinked = (block: PageBlock): number => block.text.length - block.linked;

/** A paragraph of running text. */
export const isProse = (block: PageBlock): boolean =>
	block.kind !== 'heading' &&
	block.kind !== 'title' &&
	unlinked(block) >= 60 &&
	block.linked < block.text.length / 2 &&
	(isStopped(block.text) || block.text.length >= 160);

/** What a block weighs as story, in UTF-16 code units. */
export const proseOf = (block: PageBlock): number => (isProse(block) ? unlinked(block) : 0);

/** Where less than this share of the words is prose, every word counts: a list, a table, a language without stops. */
const leastProse = 0.2;

/** What each block weighs as story. */
export function weightsOf(blocks: readonly PageBlock[]): number[] {
	const prose = blocks.map(proseOf);
	const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
	const words = blocks.map(block => block.text.length - block.linked);
	return sum(prose) >= leastProse * sum(words) ? prose : words;
}

/** Prefix sums of what counts for a block: `sums[to] - sums[from]` is a region's. */
export function sumsOf(blocks: readonly PageBlock[], count: (block: PageBlock, index: number) => number): number[] {
	const sums = [0];
	blocks.forEach((block, index) => {
		sums.push((sums[index] ?? 0) + count(block, index));
	});
	return sums;
}

export const within = (sums: readonly number[], {from, to}: {from: number; to: number}): number =>
	(sums[to] ?? 0) - (sums[from] ?? 0);

/** A home holds at least this share of the prose. */
const mostOfIt = 0.8;

/** The innermost region that holds most of the story's prose; all of it where none does. */
export function homeOf(
	{blocks, regions}: PageText,
	isFurniture: (index: number) => boolean,
): {from: number; to: number} {
	const weights = weightsOf(blocks);
	const sums = sumsOf(blocks, (_, index) => (isFurniture(index) ? 0 : (weights[index] ?? 0)));
	const all = {from: 0, to: blocks.length};
	const needed = within(sums, all) * mostOfIt;
	let home: {from: number; to: number} = all;
	// Regions come inner before outer: the first that holds enough is the innermost.
	for (const region of regions as readonly (Region & {element: PageElement})[]) {
		if (needed > 0 && within(sums, region) >= needed && region.to - region.from > 1) {
			home = region;
			break;
		}
	}

	return home;
}
