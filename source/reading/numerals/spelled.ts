import type {Token} from '../tokens.js';
import {overHyphen, plain, type Reading} from './reading.js';
import {fractionAfter, isScale, scaled, withFraction} from './scales.js';
import {ordinals, tens, units} from './words.js';

/** "three", "twenty-five", "eleven hundred", "two hundred and fifty thousand", "a million", "three and a half billion". */
export function wordsAt(tokens: readonly Token[], index: number): Reading | undefined {
	const group = groupAt(tokens, index) ?? impliedOne(tokens, index);
	if (group === undefined) return undefined;
	const {value, last} = dozens(tokens, group);
	const decimals = tokens[index - 1]?.lower === 'at' ? undefined : decimalsAt(tokens, last);
	if (decimals) return scaled(tokens, {...plain('words', decimals.last), digits: `${value}.${decimals.digits}`});
	const reading = {...plain('words', last), digits: `${value}`};
	const fraction = fractionAfter(tokens, last);
	return lowerGroups(tokens, scaled(tokens, fraction ? withFraction(reading, fraction) : reading));
}

/** "point four" of "two point four", "point two five"; "at one point three men left" has none. */
function decimalsAt(tokens: readonly Token[], index: number): {digits: string; last: number} | undefined {
	if (tokens[index]?.lower !== 'point') return undefined;
	let digits = '';
	let last = index + 1;
	for (; last < index + 5; last++) {
		const digit = units.get(tokens[last]?.lower ?? '');
		if (digit === undefined || digit > 9) break;
		digits += digit;
	}

	return digits === '' ? undefined : {digits, last};
}

type Group = {value: number; last: number};

/** "a million", "a hundred and twenty", "a dozen". */
function impliedOne(tokens: readonly Token[], index: number): Group | undefined {
	const scale = tokens[index + 1];
	if (!/^an?$/.test(tokens[index]!.lower) || (scale?.lower !== 'dozen' && !isScale(scale))) return undefined;
	return hundredsAfter(tokens, {value: 1, last: index + 1});
}

/** A number below 10,000 in words: tens, units and hundreds. */
function groupAt(tokens: readonly Token[], index: number): Group | undefined {
	const below = belowHundred(tokens, index);
	return below && hundredsAfter(tokens, below);
}

function hundredsAfter(tokens: readonly Token[], below: Group): Group {
	if (tokens[below.last]?.lower !== 'hundred') return below;
	const value = below.value * 100;
	const last = below.last + 1;
	const rest = belowHundred(tokens, tokens[last]?.lower === 'and' ? last + 1 : last);
	// "between two hundred and three hundred"
	if (rest === undefined || tokens[rest.last]?.lower === 'hundred' || rest.value === 0) return {value, last};
	return {value: value + rest.value, last: rest.last};
}

export function belowHundred(tokens: readonly Token[], index: number): Group | undefined {
	const token = tokens[index];
	if (token === undefined) return undefined;
	const unit = units.get(token.lower);
	if (unit !== undefined) return {value: unit, last: index + 1};
	const ten = tens.get(token.lower);
	if (ten === undefined) return undefined;
	const next = overHyphen(tokens, index + 1);
	const one = units.get(tokens[next]?.lower ?? '') ?? 0;
	return one > 0 && one < 10 ? {value: ten + one, last: next + 1} : {value: ten, last: index + 1};
}

/** "two dozen": 24. */
function dozens(tokens: readonly Token[], group: Group): Group {
	const dozen = tokens[group.last]?.lower === 'dozen' && group.value < 100;
	return dozen ? {value: group.value * 12, last: group.last + 1} : group;
}

/** "two million three hundred thousand": each part smaller than the scale before it. */
function lowerGroups(tokens: readonly Token[], reading: Reading): Reading {
	let sum = reading;
	let {exponent} = reading;
	while (exponent >= 3 && sum.denominator === 1) {
		const index = tokens[sum.last]?.lower === 'and' ? sum.last + 1 : sum.last;
		const group = tokens[index] && groupAt(tokens, index);
		if (!group) return sum;
		const part = scaled(tokens, {...plain('words', group.last), digits: `${group.value}`});
		if (part.exponent >= exponent || (index > sum.last && part.exponent > 0)) return sum;
		const total = Number(`${sum.digits}e${sum.exponent}`) + Number(`${part.digits}e${part.exponent}`);
		exponent = part.exponent;
		sum = {...sum, digits: `${total}`, exponent: 0, last: part.last};
	}

	return sum;
}

/** "first", "third", "twenty-first". */
export function ordinalAt(tokens: readonly Token[], index: number): Reading | undefined {
	const ten = tens.get(tokens[index]!.lower) ?? 0;
	const place = ten > 0 ? overHyphen(tokens, index + 1) : index;
	const rank = ordinals.get(tokens[place]?.lower ?? '');
	if (rank === undefined || (ten > 0 && (rank > 9 || place === index + 1))) return undefined;
	return {...plain('words', place + 1), digits: `${ten + rank}`, ordinal: true};
}
