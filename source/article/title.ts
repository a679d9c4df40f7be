import type {Block} from './blocks.js';
import {isBareDate} from './furniture/dates.js';

const stopped = /[.…][”"’')\]]{0,2}$/;

/** Marks the first block as the title, if it is one: short, one line of thought, with a story after it. */
export function withTitle(blocks: readonly Block[]): readonly Block[] {
	const [first, ...rest] = blocks;
	return first !== undefined && isTitle(first, rest) ? [{...first, kind: 'title'}, ...rest] : blocks;
}

function isTitle({text, kind}: Block, rest: readonly Block[]): boolean {
	if (kind !== 'paragraph' || rest.length === 0 || text.length > 200 || /[,;:]$/.test(text)) return false;
	const longest = rest.reduce((most, block) => Math.max(most, block.text.length), 0);
	// A headline seldom ends in a stop; a sentence does, so the story must stand out from it.
	return stopped.test(text)
		? text.length <= 160 && !/[.!?] +[A-ZÀ-Ž]/.test(text) && longest >= 2 * text.length
		: longest >= 20;
}

/** Marks the crossheads: short lines without a stop, each before a paragraph of sentences. */
export const withHeadings = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map((block, index) => (isHeading(block, index, blocks[index + 1]) ? {...block, kind: 'heading'} : block));

function isHeading({text, kind}: Block, index: number, next: Block | undefined): boolean {
	return (
		kind === 'paragraph' &&
		index > 0 &&
		text.length <= 80 &&
		!isBareDate(text) &&
		/^[“‘"']?[A-Z\d\u00c0-\uffff]/.test(text) &&
		!/[.,;:…!][”"’')\]]{0,2}$/.test(text) &&
		!/[”"’']$/.test(text) &&
		next !== undefined &&
		next.kind !== 'title' &&
		next.text.length > text.length &&
		/[.!?:…][”"’')\]]{0,2}$/.test(next.text)
	);
}
