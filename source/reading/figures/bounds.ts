import type {Bound} from '../document.js';
import {isHyphen, type Passage, wordAt} from './passage.js';

const rows: ReadonlyArray<readonly [bound: Bound, words: string]> = [
	[
		'about',
		'about|around|some|roughly|approximately|an estimated|estimated|circa|nearly|almost|close to|near|barely|just about|in the region of|something like|approaching|nearer|as good as|an average of about',
	],
	[
		'at least',
		'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|at the very least|at a minimum',
	],
	[
		'at most',
		'at most|at the most|up to|as much as|as many as|no more than|not more than|a maximum of|maximum|capped at|limited to|as high as|at the very most|as little as',
	],
	[
		'more than',
		'more than|over|well over|just over|above|upwards of|upward of|in excess of|exceeding|slightly more than|a little over|north of|exceeded|exceeds|exceed|higher than|greater than|a little more than|just above',
	],
	[
		'less than',
		'less than|under|below|fewer than|just under|just below|slightly less than|a little under|lower than|well under|well below|shy of|just short of|well short of|little short of|far short of|fell short of|falls short of|fall short of',
	],
];

/** Phrases before an amount, by their last word, the longest first. */
const before = new Map<string, Array<{words: readonly string[]; bound: Bound}>>();
for (const [bound, phrases] of rows) {
	for (const words of phrases.split('|').map(phrase => phrase.split(' '))) {
		const last = words.at(-1)!;
		before.set(
			last,
			[...(before.get(last) ?? []), {words, bound}].sort((a, b) => b.words.length - a.words.length),
		);
	}
}

const after: ReadonlyMap<string, Bound> = new Map([
	['or so', 'about'],
	['or thereabouts', 'about'],
	['or more', 'at least'],
	['or over', 'at least'],
	['or fewer', 'at most'],
	['or less', 'at most'],
	['at least', 'at least'],
	['at most', 'at most'],
	['at the', 'at most'],
]);

/** The bound of an amount, and the token where its words begin. */
export function boundOf(passage: Passage, first: number, last: number): {bound: Bound | null; first: number} {
	const begin =
		wordAt(passage, first - 1, first) === 'the' || /^an?$/.test(wordAt(passage, first - 1, first)) ? first - 1 : first;
	for (const place of begin === first ? [first] : [first, begin]) {
		for (const {words, bound} of before.get(wordAt(passage, place - 1, first)) ?? []) {
			const start = place - words.length;
			if (
				words.every((word, index) => wordAt(passage, start + index, first) === word) &&
				!isMove(passage, start, words.join(' '), first)
			) {
				return {bound, first: start};
			}
		}
	}

	const right = after.get(`${wordAt(passage, last, first)} ${wordAt(passage, last + 1, first)}`);
	if (right)
		return {
			bound:
				right === 'at most' && wordAt(passage, last + 1, first) === 'the' && wordAt(passage, last + 2, first) !== 'most'
					? null
					: right,
			first,
		};
	if (isGiveOrTake(passage, last, first)) return {bound: 'about', first};
	if (wordAt(passage, last, first) === '+' || (isHyphen(passage, last) && wordAt(passage, last + 1, first) === 'plus'))
		return {bound: 'at least', first};
	if (isHyphen(passage, last) && wordAt(passage, last + 1, first) === 'odd') return {bound: 'about', first};
	return {bound: null, first};
}

/** "5,000 sandbags, give or take" */
function isGiveOrTake(passage: Passage, last: number, near: number): boolean {
	for (let place = last; place < last + 5; place++) {
		if (wordAt(passage, place, near) === 'give')
			return wordAt(passage, place + 1, near) === 'or' && wordAt(passage, place + 2, near) === 'take';
	}

	return false;
}

/** "went up to 14p", "over the 5": a direction or a place, no bound. */
const isMove = (passage: Passage, start: number, words: string, near: number): boolean =>
	// "hand over $14 million"
	(words === 'over' &&
		/^(?:hand(?:s|ed|ing)?|spread(?:s|ing)?|stretch(?:e[sd]|ing)|scattered|sign(?:s|ed|ing)|turn(?:s|ing)?)$/.test(
			wordAt(passage, start - 1, near),
		)) ||
	isWay(passage, start, words, near);

const isWay = (passage: Passage, start: number, words: string, near: number): boolean =>
	words === 'up to' &&
	/^(?:go|goes|going|gone|went|edge|edged|edging|creep|crept|inch|inched|tick|ticked|move|moved|rise|rose|push|pushed|climb|climbed|bumped|is|was|were|are)$/.test(
		wordAt(passage, start - 1, near),
	);
