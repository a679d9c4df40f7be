import type {Link, ParagraphKind} from './article.js';
import type {LinkedBlock} from './assemble.js';
import {clean} from './clean.js';
import {type CleanText, join} from './clean-text.js';

/** A piece of a block's text as it came, and the address that it leads to (of `webAddress`). */
export type Run = {readonly text: string; readonly href?: CleanText | null | undefined};

/**
 * The block of a marked-up paragraph: its runs cleaned, white space drawn together, links where their words are.
 * Null if nothing is left. Pure; linear.
 */
export function richBlock(runs: readonly Run[], kind: ParagraphKind): LinkedBlock | null {
	const parts: CleanText[] = [];
	const found: Array<{start: number; end: number; href: CleanText}> = [];
	let length = 0;
	let isSpaceDue = false;
	for (const {text, href} of runs) {
		const start = length;
		let isFirst = true;
		let firstAt = start;
		for (const [index, word] of clean(text).split(/\s+/u).entries()) {
			if (index > 0) isSpaceDue = length > 0;
			if (word === '') continue;
			if (isSpaceDue) {
				parts.push(space);
				length++;
				isSpaceDue = false;
			}

			if (isFirst) firstAt = length;
			isFirst = false;
			parts.push(word);
			length += word.length;
		}

		if (href != null && !isFirst) found.push({start: firstAt, end: length, href});
	}

	const whole = join(parts, '');
	// What is harmless in two pieces may be too much in one (a pile of combining marks): then the links give way.
	const text = clean(whole);
	if (text.trim() === '') return null;
	if (text !== whole) return {text: text.trim(), kind};
	const links: Link[] = joined(found).map(({start, end, href}) => ({start: length - start, end: length - end, href}));
	return links.length === 0 ? {text, kind} : {text, kind, links};
}

const space = clean(' ');

/** One link that emphasis broke into several runs is one again. */
function joined<Found extends {start: number; end: number; href: string}>(found: readonly Found[]): Found[] {
	const links: Found[] = [];
	for (const link of found) {
		const before = links.at(-1);
		if (before !== undefined && before.href === link.href && link.start - before.end <= 1)
			links[links.length - 1] = {...before, end: link.end};
		else links.push(link);
	}

	return links;
}
