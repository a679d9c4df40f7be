import type {Change} from '../document.js';
import {type Source, sourceBefore} from './change-sources.js';
import {type Direction, words} from './change-words.js';
import {type Amount, beforeDeterminer, type Passage, tagAt, wordAt} from './passage.js';

/** Prepositions that stand between a word of change and what else the clause says. */
const relation = /^(?:to|by|from|at|of|in)$/;

/** How each amount changed, or by how much; `begins`: where the bound of each begins. */
export function changesOf(
	passage: Passage,
	amounts: readonly Amount[],
	begins: readonly number[],
): Array<Change | null> {
	const changes: Array<Change | null> = [];
	for (const [index, amount] of amounts.entries()) {
		const first = begins[index]!;
		const before = changes[index - 1] ?? null;
		changes.push(
			fromRight(passage, amounts, index) ??
				levelAt(passage, amounts, index, first, before) ??
				sameAgain(passage, amounts, index, first, before) ??
				fromLeft(passage, amounts, index, first, amount),
		);
	}

	return changes;
}

/** "£150 lower", "an 18 per cent rise", "$118.04, up $2.37", "£1.25, up from 95p", "one-fifth more than". */
function fromRight(passage: Passage, amounts: readonly Amount[], index: number): Change | null {
	const amount = amounts[index]!;
	const near = amount.first;
	// "10 cents a litre cheaper"
	const rate =
		/^(?:an?|per)$/.test(wordAt(passage, amount.last, near)) && /^NN/.test(tagAt(passage, amount.last + 1, near))
			? 2
			: 0;
	const next = wordAt(passage, amount.last + rate, near);
	const share =
		amount.kind === 'percent' || amount.kind === 'ratio' || amount.kind === 'money' || amount.kind === 'quantity';
	if (!share) return commaChange(passage, amounts, index);
	// "80 metres lower", "540 km up" is where it is.
	const isPlace = /(?:metre|foot|feet|mile|yard|inch)$/.test(amount.unit);
	if (
		/^(?:higher|more|up|larger|bigger)$/.test(next) &&
		!(isPlace && next === 'up') &&
		// "40% more infectious" tells no change.
		!(next === 'more' && amount.kind === 'percent' && /^(?:JJ|RB)$/.test(tagAt(passage, amount.last + 1, near))) &&
		(amount.kind !== 'ratio' || !/^(?:times)$/.test(wordAt(passage, amount.last - 1, near)))
	)
		return by('up');
	if (/^(?:lower|less|fewer|down|cheaper|smaller)$/.test(next) && !isPlace) return by('down');
	if (next === 'off' && (amount.kind === 'percent' || takesOff(passage, near))) return by('down');
	for (let place = amount.last; place < amount.last + 3; place++) {
		const tag = tagAt(passage, place, near);
		const known = words.get(wordAt(passage, place, near));
		// "a 6.89m leap" is how far somebody leapt.
		const leap = isPlace && /^(?:leap|jump|climb|slide|plunge|dive)$/.test(wordAt(passage, place, near));
		if (known?.modes.has('noun') && !leap && /^NN/.test(tag) && amount.kind !== 'money') return by(known.direction);
		if (!/^(?:JJ|NN)$/.test(tag)) break;
	}

	return commaChange(passage, amounts, index);
}

/** "knocked $5 off the price", not "siphoned $5m off the exchange". */
const takesOff = (passage: Passage, near: number): boolean =>
	[1, 2, 3, 4].some(back =>
		/^(?:knock|shave|wipe|take|slice|chop|lop|cut)(?:s|n|d|ped|ked|ing)?$|^(?:took|wiping|shaving)$/.test(
			wordAt(passage, near - back, near),
		),
	);

const by = (direction: Direction): Change => ({direction, from: null, to: null});

/** ", up from 95p", ", down 3%", ", compared with": what stands after the comma tells how the amount before it came about. */
function commaChange(passage: Passage, amounts: readonly Amount[], index: number): Change | null {
	const amount = amounts[index]!;
	const [next, beyond] = [amounts[index + 1], amounts[index + 2]];
	if (next && contradicts(passage, amount, next)) return null;
	// "2,300 cases in nine camps, up from 410": nine isn't.
	const following = next && beyond && contradicts(passage, next, beyond) ? beyond : next;
	const place = following && turnBetween(passage, amount, following);
	if (place === undefined) return null;
	const direction = wordAt(passage, place, amount.first) as Direction;
	// "up slightly from"
	const adverb = tagAt(passage, place + 1, amount.first) === 'RB' ? 1 : 0;
	if (wordAt(passage, place + 1 + adverb, amount.first) === 'from')
		return {
			direction,
			from: following === beyond || isAlike(amount, following!) ? following!.value : null,
			to: amount.value,
		};
	return following!.first <= place + 3 && /^[,(]$/.test(passage.tokens[place - 1]!.lower)
		? {direction, from: null, to: amount.value}
		: null;
}

const isAlike = (one: Amount, other: Amount): boolean => one.kind === other.kind && one.unit === other.unit;

/** Whether a count can't be what is "up from" the next: it is less. */
function contradicts(passage: Passage, amount: Amount, next: Amount): boolean {
	const place = amount.kind === 'count' && next.kind === 'count' ? turnBetween(passage, amount, next) : undefined;
	if (place === undefined || wordAt(passage, place + 1, amount.first) !== 'from') return false;
	return wordAt(passage, place, amount.first) === 'up' ? amount.value < next.value : amount.value > next.value;
}

/** The "up" or "down" after a comma, or at once, between an amount and the next: "14c on October 4, up from 12c". */
function turnBetween(passage: Passage, amount: Amount, following: Amount): number | undefined {
	const start = Math.max(amount.last, amount.noun?.last ?? 0);
	for (let place = start; place < Math.min(following.first, start + 14); place++) {
		if (!/^(?:up|down)$/.test(wordAt(passage, place, amount.first))) continue;
		return place === start || /^[,(]$/.test(wordAt(passage, place - 1, amount.first)) ? place : undefined;
	}

	return undefined;
}

/** "fell 320 points, or 0.8%", "by 25 basis points (0.25%)": the same change once more. */
function sameAgain(
	passage: Passage,
	amounts: readonly Amount[],
	index: number,
	first: number,
	change: Change | null,
): Change | null {
	const other = amounts[index - 1];
	const link = wordAt(passage, first - 1, first);
	const end = other?.noun && other.noun.first >= other.last ? other.noun.last : other?.last;
	if (other === undefined || first - end! > 2 || (link !== 'or' && link !== '(')) return null;
	return change?.to === null ? change : null;
}

function fromLeft(
	passage: Passage,
	amounts: readonly Amount[],
	index: number,
	first: number,
	amount: Amount,
): Change | null {
	const source = sourceBefore(passage, first);
	if (source === undefined) return null;
	const place = beforeDeterminer(passage, first);
	const preposition = wordAt(passage, place, first);
	const {direction, modes} = source;
	if (preposition === 'from') return null;
	// "cut power to 250,000 customers": whom it was done to.
	const receiver =
		amount.kind === 'count' && !modes.has('moves') && !modes.has('both') && amount.noun!.first > amount.first;
	if (preposition === 'to' && !receiver && isTarget(passage, source.token, first)) {
		const from = baseOf(passage, amounts, index);
		const way =
			from === null ||
			direction === 'none' ||
			source.direction !== 'up' ||
			!/^(?:went|go|goes|gone|going)$/.test(wordAt(passage, source.token, first))
				? direction
				: from <= amount.value
					? 'up'
					: 'down';
		return {direction: way, from, to: amount.value};
	}

	if (direction === 'none') return preposition === 'at' ? {direction, from: null, to: amount.value} : null;
	// "lost by 12 runs": how far behind.
	if (preposition === 'by')
		return amount.kind === 'count' && /^los/.test(wordAt(passage, source.token, first)) ? null : by(direction);
	if (preposition === 'of')
		return source.token === place - 1 &&
			modes.has('noun') &&
			!/^(?:growth|loss|cut|gain)$/.test(wordAt(passage, source.token, first))
			? by(direction)
			: afterGrowth(passage, amount, source.token, first);
	if (relation.test(preposition)) return null;
	return isDirect(passage, amount, source, first) ? by(direction) : null;
}

/** "revenue growth of 6 to 8 per cent". */
const afterGrowth = (passage: Passage, amount: Amount, token: number, first: number): Change | null =>
	wordAt(passage, token, first) === 'growth' &&
	token === first - 2 &&
	amount.kind === 'percent' &&
	/^NN/.test(tagAt(passage, token - 1, first))
		? by('up')
		: null;

/** Whether "to" leads to where the change ends: not "according to", nor an infinitive. */
const isTarget = (passage: Passage, source: number, first: number): boolean => {
	const before = wordAt(passage, first - 2, first);
	return !/^(?:according|due|thanks|up)$/.test(before) || source === first - 2;
};

/** "rose 18%", "fell $212"; with "raised" and "cut" only percentages, over their object. */
function isDirect(passage: Passage, amount: Amount, {token, modes}: Source, first: number): boolean {
	for (let place = token + 1; place < first; place++) {
		const tag = tagAt(passage, place, first);
		if (
			/^(?:TO|IN)$/.test(tag) &&
			!passage.taken[place] &&
			!(wordAt(passage, place, first) === 'of' && amount.kind === 'percent')
		)
			return false;
		if (/^(?:,|CC|VB[DZP]|MD)$/.test(tag)) return false;
	}

	if (amount.kind === 'percent' || amount.kind === 'ratio')
		return modes.has('causes') || ((modes.has('moves') || modes.has('both')) && first - token <= 3);
	const adjacent = token === first - 1 || (token === first - 2 && tagAt(passage, first - 1, first) === 'RB');
	// "rose 218 points", "fell two places"
	if (!adjacent || (amount.kind === 'count' && !/^(?:point|place|spot|pip|tick)$/.test(amount.unit))) return false;
	return modes.has('moves') || (modes.has('both') && leadsOn(passage, amount, first));
}

/** "added 5.2 cents to 388.15 cents", not "added $5m to its fund". */
const leadsOn = (passage: Passage, {last}: Amount, near: number): boolean =>
	/^(?:to|from)$/.test(wordAt(passage, last, near)) &&
	[1, 2, 3].some(offset => passage.numeralAt.has(last + offset) && wordAt(passage, last + offset, near) !== '');

/** Verbs of where a change ends: "gained $94 to reach $9,781". */
const arriving = /^(?:hit|reach|close|settle|finish|stand|end|trade|touch)$/;

/** "rose 3% to close at $9,781", "8,000 tonnes lower, at 61,500 tonnes": where the change before it ended. */
function levelAt(
	passage: Passage,
	amounts: readonly Amount[],
	index: number,
	first: number,
	change: Change | null,
): Change | null {
	const {value, kind} = amounts[index]!;
	const before = amounts[index - 1];
	if (before === undefined || kind === 'count' || kind === 'percent' || first - before.last > 9) return null;
	const {clause, among} = passage.governing[first] ?? {};
	const at = wordAt(passage, first - 1, first) === 'at' ? first - 1 : first;
	const above = clause?.parent == null ? undefined : among?.[clause.parent];
	const arrives =
		above !== undefined &&
		clause!.group.tense === 'infinitive' &&
		clause!.group.end === at &&
		arriving.test(wordAt(passage, clause!.group.main, first));
	let place = before.last;
	while (place < at && /^(?:higher|lower|up|down|,|more|less)$/.test(wordAt(passage, place, first))) place++;
	if (!arrives && !(at < first && place === at)) return null;
	return change === null || change.to !== null ? null : {...change, to: value};
}

/** The amount after "from" beside a "to" amount, where both are of one unit: "from 54.6% to 59.4%", "to 1.9% from 2.4%". */
function baseOf(passage: Passage, amounts: readonly Amount[], index: number): number | null {
	const amount = amounts[index]!;
	// "to 96 million pounds ($128 million) from 181 million": the same once more stands between.
	const next = amounts[index + 1];
	const again = next !== undefined && wordAt(passage, next.first - 1, amount.first) === '(';
	for (const other of [amounts[index - 1], again ? amounts[index + 2] : next]) {
		if (other === undefined || passage.tokens[other.first]!.sentence !== passage.tokens[amount.first]!.sentence)
			continue;
		const from = [1, 2, 3, 4].some(
			back =>
				wordAt(passage, other.first - back, other.first) === 'from' &&
				(back === 1 || !/^(?:to|by)$/.test(wordAt(passage, other.first - 1, other.first))),
		);
		const close = Math.abs(other.first - amount.first) < 14;
		if (from && close && other.kind === amount.kind && (other.unit === amount.unit || amount.kind === 'count'))
			return other.value;
	}

	return null;
}
