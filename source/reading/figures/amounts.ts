import {amountOf} from '../numerals.js';
import {changeVerbBefore} from './change-sources.js';
import {countedAfter} from './counts.js';
import {elidedAt, nounElsewhere} from './elided.js';
import {ownerAt} from './nations.js';
import {notFigures} from './not-figures.js';
import {type Amount, isDate, isHyphen, type Passage, type Unit, wordAt} from './passage.js';
import {ratioAt, unsaidAt} from './ratios.js';
import {exchanged, type Side, scaleOf, sideAt, sideValue} from './sides.js';

/** Every amount of the passage, in order, none overlapping: a numeral belongs to the first claim that takes it. */
export function amountsOf(passage: Passage): Amount[] {
	const amounts: Amount[] = [];
	const {numerals, tokens} = passage;
	let folded = 0;
	for (let index = 0; index < numerals.length; ) {
		const {first} = numerals[index]!;
		for (; folded < first; folded++) push(unsaidAt(passage, folded));
		const read = amountAt(passage, index);
		push(read.amount ?? (read.numerals === 1 ? elidedAt(passage, index, amounts.at(-1)) : undefined));
		index += read.numerals;
	}

	for (; folded < tokens.length; folded++) push(unsaidAt(passage, folded));
	return amounts;

	function push(amount: Amount | undefined): void {
		const before = amounts.at(-1);
		const whole = before && amount && compoundOf(before, amount);
		if (whole) amounts[amounts.length - 1] = whole;
		else if (amount && (before?.last ?? 0) <= amount.first) amounts.push(amount);
	}
}

/** Units that are said in two: how many of the second make one of the first. */
const compounds: ReadonlyMap<string, readonly [part: string, parts: number]> = new Map([
	['foot', ['inch', 12]],
	['stone', ['pound', 14]],
	['pound', ['ounce', 16]],
]);

/** "5ft 9in", "9st 4lb": one amount. */
function compoundOf(a: Amount, b: Amount): Amount | undefined {
	const [part, parts] = compounds.get(a.unit) ?? [];
	if (parts === undefined || a.kind !== 'quantity' || b.unit !== part || a.last !== b.first) return undefined;
	return {...a, last: b.last, value: a.value + b.value / parts};
}

/** What the numeral at `index` is, and how many numerals that takes. */
function amountAt(passage: Passage, index: number): {amount?: Amount | undefined; numerals: number} {
	const {numerals, taken} = passage;
	const numeral = numerals[index]!;
	const a = sideAt(passage, index);
	const money = a.unit?.kind === 'money' && a.first < numeral.first;
	// "124 light years" is no time, and "840 CFA francs" no name, whatever read it so.
	const measured = a.unit?.kind === 'money' || (a.unit?.kind === 'quantity' && isDate(passage, a.last - 1));
	if (!money && !measured && isTaken(taken, numeral.first, numeral.last)) return {numerals: 1};
	const ratio = a.unit ? undefined : ratioAt(passage, index);
	if (ratio) return {amount: ratio, numerals: numeralsBefore(passage, index, ratio.last)};
	const none = money ? 0 : notFigures(passage, index);
	if (none > 0 && !(a.unit && /^(?:money|percent)$/.test(a.unit.kind))) return {numerals: none};
	const range = rangeAt(passage, index, a);
	if (range) return {amount: range, numerals: 2};
	const share = moneyShare(passage, index, a);
	if (share) return {amount: share, numerals: 2};
	if (numeral.ordinal) return {numerals: 1};
	if (a.unit) return {amount: amountOfSide(passage, a, a.unit), numerals: 1};
	const rate = exchanged(passage, numeral);
	if (rate) return {amount: amountOfSide(passage, a, rate), numerals: 1};
	const base = baseSide(passage, index, a);
	if (base?.unit) return {amount: amountOfSide(passage, {...a, ...base}, base.unit), numerals: 1};
	return {amount: countAt(passage, a, a.last, null), numerals: 1};
}

const isTaken = (taken: Uint8Array, first: number, last: number): boolean => {
	for (let token = first; token < last; token++) if (taken[token]) return true;
	return false;
};

function numeralsBefore(passage: Passage, index: number, last: number): number {
	let count = 1;
	while ((passage.numerals[index + count]?.first ?? Number.POSITIVE_INFINITY) < last) count++;
	return count;
}

const nameOf = (passage: Passage, unit: Unit, token: number): string =>
	unit.kind === 'money' ? ownerAt(unit.tender, token, passage.tokens, passage.nations).code : unit.name;

function amountOfSide(passage: Passage, side: Side, unit: Unit): Amount | undefined {
	const {first, last, numeral} = side;
	if (unit.kind === 'quantity' && isAge(passage, last)) return undefined;
	return {
		first,
		last,
		kind: unit.kind,
		value: sideValue(side),
		upper: null,
		unit: nameOf(passage, unit, numeral.first),
	};
}

const isAge = (passage: Passage, last: number): boolean =>
	isHyphen(passage, last) && wordAt(passage, last + 1, last - 1) === 'old';

/** "$2-3 million", "between 10 and 12 stores", "6 to 8 per cent": what one side lacks it takes from the other. */
function rangeAt(passage: Passage, index: number, a: Side): Amount | undefined {
	const {numerals, taken} = passage;
	if (numerals[index + 1] === undefined) return undefined;
	const b = sideAt(passage, index + 1);
	if (b.numeral.ordinal || a.numeral.ordinal || isTaken(taken, b.numeral.first, b.numeral.last)) return undefined;
	const between = wordAt(passage, a.first - 1, a.first) === 'between';
	const joint = wordAt(passage, a.last, a.first);
	if (b.first !== a.last + 1) return undefined;
	if (!(joint === '-' || joint === 'to' || joint === 'or' || (joint === 'and' && between))) return undefined;
	if (joint === '-' && b.numeral.glued.before && b.unit?.kind !== 'money') return undefined;
	const unit = sameUnit(passage, a, b);
	if (unit === null || (joint === 'or' && (unit === undefined || a.unit !== undefined))) return undefined;
	if (joint === 'to' && (isToWhom(passage, a, b) || isBaseOfLevel(passage, a))) return undefined;
	const borrowed = scaleOf(a) === 0 && sideValue(b) > 0 && isLess(a, b, scaleOf(b)) ? scaleOf(b) : 0;
	const first = {...a, unit: unit ?? a.unit};
	const second = {...b, unit: unit ?? b.unit};
	const [value, upper] = [sideValue(first, borrowed), sideValue(second)];
	if (value >= upper) return undefined;
	// "fell by 23,000 to 1.44 million"
	if (joint === 'to' && upper > 10 * value && changeVerbBefore(passage, a.first) !== undefined) return undefined;
	const start = between ? a.first - 1 : a.first;
	if (unit === undefined) return countAt(passage, {...a, first: start}, b.last, upper, borrowed);
	return {
		first: start,
		last: b.last,
		kind: unit.kind,
		value,
		upper,
		unit: nameOf(passage, unit, a.numeral.first),
	};
}

/** "paid $5 to 300 people" */
const isToWhom = (passage: Passage, a: Side, b: Side): boolean =>
	a.unit?.kind === 'money' &&
	b.unit === undefined &&
	scaleOf(b) === 0 &&
	countedAfter(passage, b.numeral, b.last) !== undefined;

/** "goes up 2p to 14p", "rose from 54.6% to 59.4%": two figures. "rise 2 to 3 per cent", "growth of 2.7% to 2.9%": one. */
function isBaseOfLevel(passage: Passage, a: Side): boolean {
	const before = wordAt(passage, a.first - 1, a.first);
	if (before === 'of' || (before !== 'from' && a.unit === undefined)) return false;
	return changeVerbBefore(passage, a.first) !== undefined;
}

/** "2-3 million" is of millions; "900 to 1.2 million" is not. */
const isLess = (a: Side, b: Side, borrowed: number): boolean =>
	amountOf({...a.numeral, exponent: borrowed}) < amountOf({...b.numeral, exponent: scaleOf(b)});

/** "was cut from 10 to 5 per cent", "from 1.80 to 1.95 euros": the unit and scale that a base takes from the level. */
function baseSide(passage: Passage, index: number, a: Side): Pick<Side, 'unit' | 'scale'> | undefined {
	if (wordAt(passage, a.first - 1, a.first) !== 'from' || wordAt(passage, a.last, a.first) !== 'to') return undefined;
	if (passage.numerals[index + 1] === undefined) return undefined;
	const b = sideAt(passage, index + 1);
	if (b.first !== a.last + 1 || b.first !== b.numeral.first || b.unit === undefined) return undefined;
	const near = Math.abs(Math.log10(amountOf(a.numeral) / amountOf({...b.numeral, exponent: 0}))) < 1;
	return {unit: b.unit, scale: scaleOf(a) === 0 && near ? scaleOf(b) : a.scale};
}

/** The unit of both sides; undefined where neither has one, null where they differ. */
function sameUnit(passage: Passage, a: Side, b: Side): Unit | undefined | null {
	if (a.unit === undefined || b.unit === undefined)
		return (
			b.unit ??
			(a.unit && a.first < a.numeral.first
				? a.unit
				: a.unit && isHyphen(passage, a.last)
					? a.unit
					: a.unit === undefined
						? undefined
						: null)
		);
	const same =
		a.unit.kind === b.unit.kind &&
		nameOf(passage, a.unit, a.first) === nameOf(passage, b.unit, b.first) &&
		a.unit.exponent === b.unit.exponent;
	return same ? a.unit : null;
}

/** "£1 in every £8". */
function moneyShare(passage: Passage, index: number, a: Side): Amount | undefined {
	if (
		a.unit?.kind !== 'money' ||
		wordAt(passage, a.last, a.first) !== 'in' ||
		passage.numerals[index + 1] === undefined
	)
		return undefined;
	const b = sideAt(passage, index + 1);
	const every = wordAt(passage, a.last + 1, a.first) === 'every' ? 1 : 0;
	if (b.unit?.kind !== 'money' || b.first !== a.last + 1 + every || sideValue(a) >= sideValue(b)) return undefined;
	return {first: a.first, last: b.last, kind: 'ratio', value: sideValue(a) / sideValue(b), upper: null, unit: 'ratio'};
}

/** A number without a unit is a count where something is counted. */
function countAt(passage: Passage, a: Side, last: number, upper: number | null, borrowed = 0): Amount | undefined {
	const {numeral} = a;
	if (numeral.denominator > 1 && numeral.exponent + borrowed === 0 && amountOf(numeral) < 1) return undefined;
	const noun =
		countedAfter(passage, upper === null ? {...numeral, exponent: scaleOf(a)} : {...numeral, digits: '2'}, last) ??
		nounElsewhere(passage, numeral, last, Number.isInteger(sideValue(a, borrowed)));
	if (noun === undefined) return undefined;
	return {
		first: a.first,
		last,
		kind: 'count',
		value: sideValue(a, borrowed),
		upper,
		unit: noun.name,
		noun,
	};
}
