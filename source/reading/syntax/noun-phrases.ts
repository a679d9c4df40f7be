import type {Token} from '../tokens.js';
import {subordinators, temporalNouns} from './closed-class.js';
import {quantityStart} from './quantity.js';

/** Indices into the tokens, end exclusive. */
export type Range = {readonly start: number; readonly end: number};

/** One sentence with its tags and noun phrases. */
export type Line = Range & {
	readonly tokens: readonly Token[];
	readonly tags: readonly string[];
	readonly phrases: readonly Range[];
};

export const wordAt = (line: Line, i: number): string => line.tokens[i]?.lower ?? '';

export const tagAt = (line: Line, i: number): string => (i >= line.start && i < line.end ? (line.tags[i] ?? '') : '');

const inside = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NN|NNS|NNP|NNPS|POS|HYPH|\$|VBN|VBG|WP\$|ADD|FW|GW|AFX)$/;
const pronoun = /^(?:PRP|EX)$/;
const noun = /^(?:NN|CD|ADD|FW)/;
const determiner = /^(?:DT|PRP\$)$/;

/** Noun phrases without what hangs on them, in order. A participle that no verb group holds is an attribute. */
export function nounPhrases(
	tokens: readonly Token[],
	tags: readonly string[],
	{start, end}: Range,
	groups: readonly Range[],
): Range[] {
	const phrases: Range[] = [];
	let group = 0;
	for (let i = start; i < end; i++) {
		while (group < groups.length && groups[group]!.end <= i) group++;
		const limit = Math.min(end, groups[group]?.start ?? end);
		if (i >= limit) {
			i = groups[group]!.end - 1;
			continue;
		}

		const last = pronoun.test(tags[i]!) ? i + 1 : phraseEnd(tokens, tags, i, limit);
		if (last <= i) continue;
		phrases.push({start: i, end: last});
		i = last - 1;
	}

	return phrases;
}

/** Tokens. No noun phrase of a language is longer, and a run of signs without a noun isn't looked through from each of them. */
const longest = 50;

/** Where the noun phrase that begins at `first` ends; `first` if none does. */
function phraseEnd(tokens: readonly Token[], tags: readonly string[], first: number, limit: number): number {
	const opening = tags[first]!;
	if (!inside.test(opening) || opening === 'POS' || opening === 'HYPH') return first;
	let end = first;
	let k = first;
	const within = Math.min(limit, first + longest);
	for (; k < within && (inside.test(tags[k]!) || isOfAttribute(tags, k, first, within)); k++) {
		const tag = tags[k]!;
		// A new phrase begins where a noun is followed by another determiner.
		if (end > first && determiner.test(tag)) break;
		// "a chemist whose family"
		if (end > first && tag === 'WP$') break;
		// "Bray District Court yesterday morning"
		if (end > first && tag === 'NN' && /^(?:yesterday|today|tomorrow|tonight)$/.test(tokens[k]!.lower)) break;
		if (tag === 'HYPH' && tokens[k]!.spaced && tokens[k - 1]?.spaced) break;
		if (noun.test(tag) || (tag.startsWith('JJ') && tags[k - 1] === 'HYPH')) end = k + 1;
	}

	if (end !== first || !/^(?:DT|JJ)/.test(opening)) return end;
	// "which last struck in 2009"
	return k === limit && /^(?:last|first|next)$/.test(tokens[first]!.lower) ? first : k;
}

/** "a privately built rocket", "the most recent one" */
const isOfAttribute = (tags: readonly string[], k: number, first: number, limit: number): boolean =>
	k > first &&
	k + 1 < limit &&
	/^RB[RS]?$/.test(tags[k]!) &&
	/^(?:DT|PRP\$|POS|JJ|RB[RS]?)$/.test(tags[k - 1]!) &&
	/^(?:JJ|VB[NG]$|RB[RS]?$)/.test(tags[k + 1]!);

/** The first noun phrase that no preposition introduces and that is no time. */
export function firstSubject(line: Line, ranges: readonly Range[]): Range | null {
	let time: Range | null = null;
	for (const [index, range] of ranges.entries()) {
		const left = tagAt(line, range.start - 1);
		if (introduced(line, range)) continue;
		if (left === 'CC' && time === null && range !== ranges[0] && tagAt(line, range.start - 2) !== ',') {
			// "in Lisbon and Porto voters went": the second of two after one preposition.
			const first = ranges[index - 1];
			if (first !== undefined && tagAt(line, first.start - 1) === 'IN') continue;
		}

		if (temporalNouns.has(wordAt(line, range.end - 1))) {
			time ??= range;
			continue;
		}

		const after = ranges[index + 1];
		return after !== undefined && joins(line, range, after) ? {start: range.start, end: after.end} : range;
	}

	return time;
}

/** "Putin and Xi have": two noun phrases with nothing but "and" between, and the verb after. */
export const joins = (line: Line, one: Range, two: Range): boolean =>
	two.start === one.end + 1 && wordAt(line, one.end) === 'and' && /^(?:VB|MD|RB|,)/.test(tagAt(line, two.end));

/** What leads a noun phrase in: the token before it, that before "more than 20 years". */
export const leadOf = ({tokens, tags}: Line, {start}: Range): number =>
	(tags[start] === 'CD' ? quantityStart(tokens, start) : start) - 1;

/** A preposition stands before it; that of "more than 800" and "up to 800" is part of the number. */
function introduced(line: Line, range: Range): boolean {
	const lead = leadOf(line, range);
	const word = wordAt(line, lead);
	return /^(?:IN|TO)$/.test(tagAt(line, lead)) && (!subordinators.has(word) || word === 'than' || word === 'as');
}

export function phraseAt(line: Line, i: number): Range | null {
	let low = 0;
	let high = line.phrases.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const range = line.phrases[middle]!;
		if (range.start === i) return range;
		if (range.start < i) low = middle + 1;
		else high = middle - 1;
	}

	return null;
}
