import type {Token} from '../tokens.js';
import {overHyphen, type Reading} from './reading.js';
import {fractions, scales, shortScales, units, vulgarFractions} from './words.js';

/** "½", "1/2", "and a half", "and three quarters" after a whole number: how many parts, of how many. */
export function fractionAfter(
	tokens: readonly Token[],
	index: number,
): {parts: readonly [number, number]; last: number} | undefined {
	const token = tokens[index];
	if (token === undefined) return undefined;
	const vulgar = vulgarFractions.get(token.text);
	if (vulgar) return {parts: vulgar, last: index + 1};
	if (/^[1-7]$/.test(token.text) && tokens[index + 1]?.text === '/' && /^[2-8]$/.test(tokens[index + 2]?.text ?? '')) {
		const parts = [Number(token.text), Number(tokens[index + 2]!.text)] as const;
		return parts[0] < parts[1] ? {parts, last: index + 3} : undefined;
	}

	const and = overHyphen(tokens, index);
	if (tokens[and]?.lower !== 'and') return undefined;
	const count = overHyphen(tokens, and + 1);
	const numerator = /^an?$/.test(tokens[count]?.lower ?? '') ? 1 : units.get(tokens[count]?.lower ?? '');
	const part = overHyphen(tokens, count + 1);
	const parts = fractions.get(tokens[part]?.lower ?? '');
	if (!numerator || !parts || numerator >= parts || !isHalfEnd(tokens, part)) return undefined;
	return {parts: [numerator, parts], last: part + 1};
}

/** "two and a half per cent", "two and a quarter miles"; "two and a half of the third" is left alone. */
const isHalfEnd = (tokens: readonly Token[], part: number): boolean => tokens[part + 1]?.lower !== 'of';

export const withFraction = (
	reading: Reading,
	{parts: [numerator, denominator], last}: {parts: readonly [number, number]; last: number},
): Reading => ({...reading, digits: `${Number(reading.digits) * denominator + numerator}`, denominator, last});

/** With the words of scale that follow: "billion", "lakh crore", "bn", "-million". */
export function scaled(tokens: readonly Token[], reading: Reading): Reading {
	let {exponent, last} = reading;
	for (let words = 0; words < 2; words++) {
		const next = overHyphen(tokens, last);
		const scale = scaleOf(tokens, next);
		if (scale === undefined) break;
		exponent += scale;
		last = next + 1;
	}

	if (last === reading.last) return reading;
	// "a million and a half"
	const half = reading.form === 'words' && reading.denominator === 1 ? fractionAfter(tokens, last) : undefined;
	const whole = {...reading, exponent, last, form: reading.form === 'words' ? reading.form : ('mixed' as const)};
	return half ? withFraction(whole, half) : whole;
}

function scaleOf(tokens: readonly Token[], index: number): number | undefined {
	const token = tokens[index];
	const before = tokens[index - 1];
	if (token === undefined || before === undefined) return undefined;
	const short = shortScales.get(token.lower);
	// "₹3k crore"
	if (
		token.lower === 'k' &&
		before.end === token.start &&
		/^(?:crores?|lakhs?|cr)$/.test(tokens[index + 1]?.lower ?? '')
	)
		return 3;
	if (short === undefined) return scales.get(token.lower);
	// "Rs 50 Cr", "€3 Mio"; "12 TN" and "5 MN" are states.
	return before.end === token.start || !/^[A-Z]{2}/.test(token.text) ? short : undefined;
}

export const isScale = (token: Token | undefined): boolean => token !== undefined && scales.has(token.lower);
