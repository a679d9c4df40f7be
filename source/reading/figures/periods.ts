import type {Figure, TimeExpression} from '../document.js';
import {type Amount, type Passage, sentenceAround, tagAt, wordAt} from './passage.js';

/** A date that an amount may be for: where it stands among the tokens. */
type Candidate = {
	readonly expression: number;
	readonly first: number;
	readonly last: number;
	readonly date: TimeExpression;
};

/** Resolved dates, no durations and no sets, with their tokens; by sentence. */
export function candidatesOf(
	passage: Passage,
	dates: readonly TimeExpression[],
): ReadonlyMap<number, readonly Candidate[]> {
	const bySentence = new Map<number, Candidate[]>();
	const {tokens} = passage;
	let index = 0;
	dates.forEach((date, expression) => {
		while (index < tokens.length && tokens[index]!.end <= date.start) index++;
		let last = index;
		while (last < tokens.length && tokens[last]!.start < date.end) last++;
		if (date.range === null || (date.type !== 'date' && date.precision !== 'daypart')) return;
		bySentence.set(date.sentence, [...(bySentence.get(date.sentence) ?? []), {expression, first: index, last, date}]);
	});
	return bySentence;
}

/** The time that an amount is for: the date that follows in its clause, else one that stands before it there. */
export function periodOf(passage: Passage, amount: Amount, candidates: readonly Candidate[]): Figure['period'] {
	if (candidates.length === 0) return null;
	const {start, end} = sentenceAround(passage, amount.first);
	const right = lookRight(passage, amount, candidates, end);
	if (right) return rangeOf(passage, right, candidates);
	const left = lookLeft(passage, amount, candidates, start);
	return left ? rangeOf(passage, left, candidates) : null;
}

const isBreak = (passage: Passage, place: number, near: number): boolean => {
	const word = wordAt(passage, place, near);
	if (/^[;:]$/.test(word) || /^(?:but|while|whereas|although|though|when|who|which|whose|where|because|if)$/.test(word))
		return true;
	if (word === 'before' || word === 'after') return !passage.taken[place + 1];
	return (word === 'and' || word === ',') && /^(?:MD|VB[DZP]|PRP)$/.test(tagAt(passage, place + 1, near));
};

function lookRight(
	passage: Passage,
	amount: Amount,
	candidates: readonly Candidate[],
	end: number,
): Candidate | undefined {
	for (let place = amount.last; place < Math.min(end, amount.last + 30); place++) {
		const found = candidates.find(({first}) => first === place);
		if (found) return isBase(passage, found) ? undefined : found;
		if (isBreak(passage, place, amount.first)) return undefined;
		if (
			wordAt(passage, place, amount.first) === ',' &&
			/^(?:DT|PRP\$|NN|IN|WP|VB)/.test(tagAt(passage, place + 1, amount.first)) &&
			!passage.taken[place + 1]
		)
			return undefined;
		// Another verb: the date belongs to it.
		if (/^VB[DZP]$/.test(tagAt(passage, place, amount.first)) && place > amount.last + 3) return undefined;
	}

	return undefined;
}

function lookLeft(
	passage: Passage,
	amount: Amount,
	candidates: readonly Candidate[],
	start: number,
): Candidate | undefined {
	for (let place = amount.first - 1; place >= start && place > amount.first - 40; place--) {
		const found = candidates.find(({last}) => last === place + 1);
		// "the class of 1994", "the crash of 2008" name a thing.
		if (found)
			return isBase(passage, found) || wordAt(passage, found.first - 1, found.first) === 'of' ? undefined : found;
		if (
			isBreak(passage, place, amount.first) ||
			(passage.numeralAt.has(place) &&
				!passage.taken[place] &&
				/^(?:and|,)$/.test(wordAt(passage, place - 1, amount.first)))
		)
			return undefined;
	}

	return undefined;
}

/** "since 2019", "than in 2023", "from 2.4% a year earlier": what is compared with, no period. */
function isBase(passage: Passage, {first}: Candidate): boolean {
	for (const place of [first - 1, first - 2]) {
		if (/^(?:than|before|until|till|compared|versus|after)$/.test(wordAt(passage, place, first))) return true;
	}

	return wordAt(passage, first - 1, first) === 'by' && /^\d{4}$/.test(passage.tokens[first]!.text);
}

/** "Between 2015 and 2020", "from May to July" are one period; "since" leaves its end open. */
function rangeOf(
	passage: Passage,
	{expression, first, last, date}: Candidate,
	candidates: readonly Candidate[],
): Figure['period'] {
	const {start, end} = date.range!;
	const before = wordAt(passage, first - 1, first);
	if (before === 'since') return {start, end: null, expression};
	const joint = wordAt(passage, last, first);
	const next = candidates.find(other => other.first === last + 1);
	if (next && /^(?:between|from)$/.test(before) && /^(?:and|to|-)$/.test(joint))
		return {start, end: next.date.range!.end, expression};
	const previous = candidates.find(other => other.last === first - 1);
	if (
		previous &&
		/^(?:and|to|-)$/.test(before) &&
		/^(?:between|from)$/.test(wordAt(passage, previous.first - 1, first))
	) {
		return {start: previous.date.range!.start, end, expression: previous.expression};
	}

	return {start, end, expression};
}
