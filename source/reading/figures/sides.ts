import {amountOf, type Numeral} from '../numerals.js';
import {currencies, type Tender} from './currencies.js';
import {letterScale, letters} from './letter-scale.js';
import {isHyphen, type Passage, touches, type Unit, wordAt} from './passage.js';
import {moneyOf, unitAfter} from './unit-after.js';

/** A number with the sign before it and the scale and unit after it: one side of a range, or all of an amount. */
export type Side = {
	readonly numeral: Numeral;
	readonly unit: Unit | undefined;
	/** Of a letter after the number: 6 for "m"; 0 without one. */
	readonly scale: number;
	readonly negative: boolean;
	readonly first: number;
	readonly last: number;
};

export const sideValue = ({numeral, unit, scale, negative}: Side, borrowed = 0): number =>
	(negative ? -1 : 1) * amountOf({...numeral, exponent: numeral.exponent + scale + borrowed + (unit?.exponent ?? 0)});

/** The power of ten that a side says itself. */
export const scaleOf = ({numeral, scale}: Side): number => numeral.exponent + scale;

export function sideAt(passage: Passage, index: number): Side {
	const numeral = passage.numerals[index]!;
	const sign = signBefore(passage, numeral.first);
	const letter =
		lakhLetter(passage, numeral, sign?.tender) ??
		letterScale(passage, numeral, sign !== undefined || followsMoney(passage, index));
	const after = letter ? numeral.last + 1 : numeral.last;
	const word = unitAfter(passage, numeral, after);
	const unit = sign ? moneyOf(sign.tender) : word?.unit;
	const spelled = word && (sign === undefined || word.unit.kind === 'money') ? word.last : after;
	const first = sign?.first ?? magnitudeBefore(passage, numeral.first, unit) ?? numeral.first;
	return {
		numeral,
		unit: unit ?? (first < numeral.first ? {kind: 'quantity', name: 'magnitude', exponent: 0} : undefined),
		scale: letter ?? 0,
		negative: sign !== undefined && isMinus(passage, first - 1),
		first: sign !== undefined && isMinus(passage, first - 1) ? first - 1 : first,
		last: spelled,
	};
}

/** "The rupee ended at 87.66 to the dollar": money of the currency that the sentence names. */
export function exchanged(passage: Passage, numeral: Numeral): Unit | undefined {
	const {first, last} = numeral;
	const place = wordAt(passage, last + 1, first) === 'the' ? last + 2 : last + 1;
	const other = /^(?:u\.s\.|us)$/.test(wordAt(passage, place, first)) ? place + 1 : place;
	if (
		!/^(?:to|against|per)$/.test(wordAt(passage, last, first)) ||
		!/^(?:dollar|euro|pound|greenback)$/.test(wordAt(passage, other, first))
	)
		return undefined;
	for (let left = first - 1; left > first - 25 && wordAt(passage, left, first) !== ''; left--) {
		const tender = currencies().words.get(wordAt(passage, left, first));
		if (tender?.exponent === 0) return moneyOf(tender);
	}

	return undefined;
}

/** "₹1.5L", "Rs 12L": lakhs, of rupees and taka. */
function lakhLetter(passage: Passage, {last, exponent}: Numeral, tender: Tender | undefined): number | undefined {
	if (tender === undefined || exponent > 0 || !/^[lL]$/.test(passage.tokens[last]?.text ?? '')) return undefined;
	return tender.owners.some(({code}) => /^(?:INR|PKR|NPR|LKR|BDT)$/.test(code)) ? 5 : undefined;
}

/** The second side of "$1.5-2.5m" and "$1.5 to 2.5m" is money as the first. */
function followsMoney(passage: Passage, index: number): boolean {
	const {numerals} = passage;
	const [before, numeral] = [numerals[index - 1], numerals[index]!];
	if (before === undefined || numeral.first - before.last > 2) return false;
	const joint = wordAt(passage, numeral.first - 1, numeral.first);
	return (joint === '-' || joint === 'to' || joint === 'and') && signBefore(passage, before.first) !== undefined;
}

/** The sign, code or letters of a currency before a number: "$", "US$", "Rs.", "NOK". */
function signBefore(passage: Passage, first: number): {tender: Tender; first: number} | undefined {
	const {tokens} = passage;
	const {signs, local} = currencies();
	const stop = wordAt(passage, first - 1, first) === '.' ? 1 : 0;
	for (let length = 3; length > 0; length--) {
		const begin = first - stop - length;
		const sign = joined(passage, begin, first - stop);
		const tender = sign === undefined ? undefined : signs.get(sign);
		if (tender === undefined || tokens[begin]!.sentence !== tokens[first]?.sentence) continue;
		if (/^[A-Z]{3}$/.test(sign!) && isAcronym(passage, sign!, first)) return undefined;
		// One letter is money only where it touches the digits. "R4.75bn" needs no country: no model is so large.
		if (/^[A-Za-z]$/.test(sign!) && !touches(passage, first) && !(local.has(sign!) && isScaled(passage, first)))
			return undefined;
		if (local.has(sign!) && !isLarge(passage, first) && !isAtHome(passage, tender)) return undefined;
		if (stop === 1 && !/^[A-Za-z]/.test(sign!)) return undefined;
		return {tender, first: begin};
	}

	return undefined;
}

const isScaled = (passage: Passage, first: number): boolean =>
	passage.numerals[passage.numeralAt.get(first)!]!.exponent > 3;

/** Whether a number has a word or letters of scale, or digits as only sums of money have them: "R17.23", "P1,200". */
function isLarge(passage: Passage, first: number): boolean {
	const numeral = passage.numerals[passage.numeralAt.get(first)!]!;
	if (/^\d+\.\d\d$|^\d{1,3}(?:,\d{3})+/.test(passage.tokens[numeral.first]!.text)) return true;
	return numeral.exponent > 0 || letterScale(passage, numeral, true) !== undefined;
}

/** "COP28", "TOP 10", "ALL 50 STATES": a code that is a word, or touches a small whole number. */
function isAcronym(passage: Passage, code: string, first: number): boolean {
	const numeral = passage.numerals[passage.numeralAt.get(first)!]!;
	const scaled = letters.has(passage.tokens[numeral.last]?.lower ?? '') && touches(passage, numeral.last);
	if (scaled || numeral.exponent > 0 || numeral.digits.length > 3) return false;
	return touches(passage, first)
		? numeral.digits.length < 3
		: /^(?:ALL|ANG|BAM|COP|CUP|GEL|LAK|MAD|MOP|PEN|RON|SOS|TOP|TRY)$/.test(code);
}

const isAtHome = ({nations}: Passage, {owners}: Tender): boolean =>
	nations.ranked.some(region => owners.some(({regions}) => regions.has(region)));

/** The text of tokens that no space parts; nothing where one does. */
function joined({tokens}: Passage, from: number, to: number): string | undefined {
	let text = '';
	for (let index = from; index < to; index++) {
		const token = tokens[index];
		if (token === undefined || (index < to - 1 && token.spaced)) return undefined;
		text += token.text;
	}

	return text;
}

const isMinus = (passage: Passage, index: number): boolean =>
	/^[-−]$/.test(passage.tokens[index]?.lower ?? '') &&
	!passage.tokens[index]!.spaced &&
	(passage.tokens[index]!.first || passage.tokens[index - 1]!.spaced);

/** "magnitude-6.1", "magnitude 6.3", "its magnitude at 6.1". */
function magnitudeBefore(passage: Passage, first: number, unit: Unit | undefined): number | undefined {
	if (unit !== undefined) return undefined;
	if (wordAt(passage, first - 1, first) === 'magnitude') return first - 1;
	if (wordAt(passage, first - 2, first) !== 'magnitude') return undefined;
	return isHyphen(passage, first - 1) || /^(?:of|at)$/.test(wordAt(passage, first - 1, first)) ? first - 2 : undefined;
}
