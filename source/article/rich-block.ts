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
		const drawn = drawnTogether(clean(text));
		if (drawn.startsWith(' ')) isSpaceDue = length > 0;
		const words = drawn.trim();
		if (words === '') continue;
		if (isSpaceDue) parts.push(space);
		const start = length + (isSpaceDue ? 1 : 0);
		parts.push(words);
		length = start + words.length;
		isSpaceDue = drawn.endsWith(' ');
		if (href != null) found.push({start, end: length, href});
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

/** White space as one space each. Most text is so already, and parting a long one only to join it again costs the more in garbage. */
const drawnTogether = (text: CleanText): CleanText =>
	/\s\s|[^\S ]/u.test(text) ? join(text.split(/\s+/u), ' ') : text;

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
