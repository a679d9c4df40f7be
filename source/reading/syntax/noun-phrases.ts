import type {Token} from '../tokens.js';
import {subordinators, temporalNouns} from './closed-class.js';

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

const inside = /^(?:DT|PRP\$|JJ|CD|NN|NNS|NNP|NNPS|POS|HYPH|\$|VBN|VBG)$/;

/** Noun phrases without what hangs on them, in order. */
export function nounPhrases(tokens: readonly Token[], tags: readonly string[], start: number, end: number): Range[] {
	const phrases: Range[] = [];
	for (let i = start; i < end; i++) {
		const first = tags[i] ?? '';
		if (first === 'PRP' || first === 'EX') {
			phrases.push({start: i, end: i + 1});
			continue;
		}

		if (!inside.test(first) || first === 'POS' || first === 'HYPH' || (/^VB[NG]$/.test(first) && !attributeAt(i)))
			continue;
		let k = i + 1;
		let noun = /^(?:NN|CD)/.test(first) ? k : -1;
		while (k < end) {
			const tag = tags[k] ?? '';
			if (!inside.test(tag)) {
				// "third-largest, state-owned bank" is rare; a comma or "and" ends the phrase.
				break;
			}

			if (/^(?:DT|PRP\$)$/.test(tag) && noun !== -1) break;
			if (tag === 'JJ' && tags[k - 1] === 'HYPH') noun = k + 1;
			if (tag === 'HYPH' && tokens[k]?.spaced && tokens[k - 1]?.spaced) break;
			if (/^VB[NG]$/.test(tag) && !attributeAt(k)) break;
			// A new phrase begins where a plural or a name is followed by another determiner or number.
			if (/^(?:NN|CD)/.test(tag)) noun = k + 1;
			k++;
		}

		if (noun === -1) noun = first === 'DT' || first === 'JJ' ? k : -1;
		if (noun === -1) continue;
		phrases.push({start: i, end: noun});
		i = noun - 1;
	}

	return phrases;

	function attributeAt(i: number): boolean {
		const left = i > start ? (tags[i - 1] ?? '') : '';
		const next = i + 1 < end ? (tags[i + 1] ?? '') : '';
		return (
			((/^(?:DT|PRP\$|POS|JJ|HYPH|CD|IN|)$/.test(left) || (/^NN/.test(left) && next === 'NNS' && tags[i] === 'VBN')) &&
				/^(?:NN|JJ|VB[NG]|HYPH)/.test(next)) ||
			left === 'HYPH' ||
			next === 'HYPH'
		);
	}
}

/** The first noun phrase that no preposition introduces and that is no time. */
export function firstSubject(line: Line, ranges: readonly Range[]): Range | null {
	let time: Range | null = null;
	for (const [index, range] of ranges.entries()) {
		const left = tagAt(line, range.start - 1);
		if (introduced(line, range, left)) continue;
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

/** A preposition stands before it; that of "more than 800" and "up to 800" is part of the number. */
function introduced(line: Line, range: Range, left: string): boolean {
	if (left !== 'IN' && left !== 'TO') return false;
	const before = wordAt(line, range.start - 1);
	if (
		tagAt(line, range.start) === 'CD' &&
		/^(?:more|less|fewer|up|at|around|about|over|under|nearly)$/.test(wordAt(line, range.start - 2))
	) {
		return tagAt(line, range.start - 3) === 'IN';
	}

	if (tagAt(line, range.start) === 'CD' && /^(?:around|about|over|under)$/.test(before))
		return tagAt(line, range.start - 2) === 'IN';
	return !subordinators.has(before) || before === 'than' || before === 'as';
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
