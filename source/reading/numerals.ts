import type {Span} from '../article/article.js';
import {fractions, ordinals, scales, shortScales, tens, units, vulgarFractions} from './numerals/words.js';
import type {Token} from './tokens.js';

/**
 * A number as the text writes it, in digits or words, before anybody says what it measures. Its value is
 * `Number(digits + 'e' + exponent) / denominator` with the sign: built from text, never multiplied, so that 8.2 billion is exact.
 */
export type Numeral = Span & {
	/** Decimal digits with at most one point: "8.2", "1200". */
	readonly digits: string;
	/** 9 for "billion". */
	readonly exponent: number;
	/** 3 for "a third", 2 for "two and a half" (5 of them); else 1. */
	readonly denominator: number;
	readonly sign: 1 | -1;
	/** "mixed": digits and a word of scale. */
	readonly form: 'digits' | 'words' | 'mixed';
	/** Where it stands among the tokens, end exclusive: the scale word ("billion", "bn"), "minus" and "half a" are inside. */
	readonly first: number;
	readonly last: number;
	/** Written like "11th", "third" of a sequence: a rank, no amount. */
	readonly ordinal: boolean;
	/** Whether a letter touches it: "G7", "1990s", "40km". */
	readonly glued: {readonly before: boolean; readonly after: boolean};
};

/** The amount that a numeral stands for. */
export const amountOf = ({digits, exponent, denominator, sign}: Numeral): number =>
	(sign * Number(`${digits}e${exponent}`)) / denominator;

/** What was read from `first` on, up to `last`. */
type Reading = {
	digits: string;
	exponent: number;
	denominator: number;
	form: Numeral['form'];
	ordinal: boolean;
	last: number;
};

/** Every numeral in order of text, none overlapping. Linear in the number of tokens. */
export function numeralsOf(tokens: readonly Token[]): Numeral[] {
	const numerals: Numeral[] = [];
	for (let first = 0; first < tokens.length; ) {
		let last = first + 1;
		while (tokens[last]?.sentence === tokens[first]!.sentence) last++;
		readSentence(tokens.slice(first, last), first, numerals);
		first = last;
	}

	return numerals;
}

/** The tokens are one sentence's, so that no reading looks past its end; `offset` is where it begins among all. */
function readSentence(tokens: readonly Token[], offset: number, numerals: Numeral[]): void {
	for (let index = 0; index < tokens.length; ) {
		const reading = readingAt(tokens, index);
		if (reading === undefined) {
			index++;
			continue;
		}

		const signed = signBefore(tokens, index, reading.form);
		const first = signed ? index - 1 : index;
		const {last} = reading;
		numerals.push({
			...reading,
			start: tokens[first]!.start,
			end: tokens[last - 1]!.end,
			sign: signed ? -1 : 1,
			first: offset + first,
			last: offset + last,
			glued: {before: isLetterGlued(tokens, index, index - 1), after: isLetterGlued(tokens, last, last)},
		});
		index = last;
	}
}

function readingAt(tokens: readonly Token[], index: number): Reading | undefined {
	const token = tokens[index]!;
	if (token.kind === 'number') return digitsAt(tokens, index);
	if (token.kind === 'word') return fractionAt(tokens, index) ?? ordinalAt(tokens, index) ?? wordsAt(tokens, index);
	const parts = vulgarFractions.get(token.text);
	return parts && ofScale(tokens, {...plain('digits', index + 1), digits: `${parts[0]}`, denominator: parts[1]});
}

const plain = (form: Numeral['form'], last: number): Reading => ({
	digits: '1',
	exponent: 0,
	denominator: 1,
	form,
	ordinal: false,
	last,
});

/** "1,200", "4,50,000", "19 000", "2.8 billion", "2½", "2 1/2", "11th". */
function digitsAt(tokens: readonly Token[], index: number): Reading | undefined {
	const spaced = spacedGroups(tokens, index);
	const digits = spaced?.digits ?? digitsOf(tokens[index]!.text);
	if (digits === undefined) return undefined;
	const reading = {...plain('digits', spaced?.last ?? index + 1), digits};
	const next = tokens[reading.last];
	if (next === undefined) return reading;
	if (!tokens[reading.last - 1]!.spaced && isOrdinalEnd(digits, next.lower)) {
		return {...reading, ordinal: true, last: reading.last + 1};
	}

	const fraction = fractionAfter(tokens, reading.last);
	return scaled(tokens, fraction && /^\d{1,6}$/.test(digits) ? withFraction(reading, fraction) : reading);
}

/** "1st", "11th", "22nd"; "9st" is a weight. */
const isOrdinalEnd = (digits: string, end: string): boolean =>
	end === 'th' ||
	(!/1\d$/.test(digits) &&
		((end === 'st' && /1$/.test(digits)) ||
			(end === 'nd' && /2$/.test(digits)) ||
			(end === 'rd' && /3$/.test(digits))));

/** Plain digits out of digits with grouping; nothing where the grouping makes no number ("1.2.3", "1,2000"). */
function digitsOf(text: string): string | undefined {
	if (text.length > 30) return undefined;
	if (/^\d+(?:\.\d+)?$/.test(text)) return text;
	if (/^\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
	if (/^\d{1,3}(?:\.\d{3}){2,8}$/.test(text)) return text.replaceAll('.', '');
	return /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : undefined;
}

/** "19 000", "1 234 567": one space of any kind between groups of three, and no other number beside them. */
function spacedGroups(tokens: readonly Token[], index: number): {digits: string; last: number} | undefined {
	if (!/^[1-9]\d{0,2}$/.test(tokens[index]!.text)) return undefined;
	let digits: string = tokens[index]!.text;
	let last = index + 1;
	while (last - index < 6 && isNextGroup(tokens[last - 1]!, tokens[last])) {
		const group: string = tokens[last]!.text;
		digits += group.replace(',', '.');
		last++;
		if (group.length > 3) break;
	}

	const alone = tokens[index - 1]?.kind !== 'number' && tokens[last]?.kind !== 'number';
	return last > index + 1 && alone ? {digits, last} : undefined;
}

const isNextGroup = (before: Token, group: Token | undefined): boolean =>
	group !== undefined && group.start - before.end === 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(group.text);

/** "three", "twenty-five", "eleven hundred", "two hundred and fifty thousand", "a million", "three and a half billion". */
function wordsAt(tokens: readonly Token[], index: number): Reading | undefined {
	const group = groupAt(tokens, index) ?? impliedOne(tokens, index);
	if (group === undefined) return undefined;
	const {value, last} = dozens(tokens, group);
	const reading = {...plain('words', last), digits: `${value}`};
	const fraction = fractionAfter(tokens, last);
	return lowerGroups(tokens, scaled(tokens, fraction ? withFraction(reading, fraction) : reading));
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

function belowHundred(tokens: readonly Token[], index: number): Group | undefined {
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

/** "half", "half a million", "a quarter of a million", "two-thirds", "a third" where no noun follows that it would number. */
function fractionAt(tokens: readonly Token[], index: number): Reading | undefined {
	const {lower} = tokens[index]!;
	if (lower === 'half') return ofScale(tokens, {...plain('words', index + 1), denominator: 2});
	const article = lower === 'a' || lower === 'an' || lower === 'quarter';
	const numerator = article ? {value: 1, last: lower === 'quarter' ? index : index + 1} : belowHundred(tokens, index);
	if (numerator === undefined) return undefined;
	const place = overHyphen(tokens, numerator.last);
	const part = tokens[place];
	const parts = fractions.get(part?.lower ?? '');
	// Singular for one, or "twenty-third" would be a fraction.
	if (parts === undefined || /s$/.test(part!.lower) !== numerator.value > 1) return undefined;
	const reading = {...plain('words', place + 1), digits: `${numerator.value}`, denominator: parts};
	if (lower === 'quarter' && !isQuarterOf(tokens, place + 1)) return undefined;
	if (article && lower !== 'quarter' && !isPart(tokens, place)) return undefined;
	return ofScale(tokens, reading);
}

/** "quarter of a million", "quarter-point", where no article says that a part is meant; not a "quarter-final". */
const isQuarterOf = (tokens: readonly Token[], next: number): boolean =>
	(tokens[next]?.lower === 'of' && /^an?$/.test(tokens[next + 1]?.lower ?? '')) ||
	(tokens[next]?.lower === '-' &&
		/^(?:point|percentage|mile|inch|acre|pound|million|billion)$/.test(tokens[next + 1]?.lower ?? ''));

const fractionLead =
	/^(?:by|than|about|almost|nearly|over|around|roughly|just|only|under|up|down|to|from|is|was|were|are)$/;

/** "A third of", "by a third.", "a third more"; not "a third man". */
function isPart(tokens: readonly Token[], place: number): boolean {
	const part = tokens[place]!;
	if (part.lower === 'half' || part.lower === 'quarter') return true;
	const next = tokens[place + 1];
	// "by a third."; not "could not agree on a fourth."
	if (next === undefined || next.kind === 'punctuation') return fractionLead.test(tokens[place - 2]?.lower ?? '');
	return /^(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|from|since|in|to|by|on|over|and|said|say|are|is|were|was|have|has|had|as|last|this|compared|against)$/.test(
		next.lower,
	);
}

/** "half a million", "a quarter of a billion", "half-million"; the article of "half a mile" is taken in. */
function ofScale(tokens: readonly Token[], reading: Reading): Reading {
	const {last} = reading;
	const joined = overHyphen(tokens, last);
	if (joined > last && isScale(tokens[joined])) return scaled(tokens, {...reading, last: joined});
	const of = tokens[last]?.lower === 'of' ? last + 1 : last;
	if (!/^an?$/.test(tokens[of]?.lower ?? '')) return reading;
	if (tokens[of + 1]?.lower === 'dozen' && of === last) return {...reading, digits: '6', denominator: 1, last: of + 2};
	if (isScale(tokens[of + 1])) return scaled(tokens, {...reading, last: of + 1});
	return of === last ? {...reading, last: of + 1} : reading;
}

/** "½", "1/2", "and a half", "and three quarters" after a whole number: how many parts, of how many. */
function fractionAfter(
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

const withFraction = (
	reading: Reading,
	{parts: [numerator, denominator], last}: {parts: readonly [number, number]; last: number},
): Reading => ({...reading, digits: `${Number(reading.digits) * denominator + numerator}`, denominator, last});

/** "first", "third", "twenty-first". */
function ordinalAt(tokens: readonly Token[], index: number): Reading | undefined {
	const ten = tens.get(tokens[index]!.lower) ?? 0;
	const place = ten > 0 ? overHyphen(tokens, index + 1) : index;
	const rank = ordinals.get(tokens[place]?.lower ?? '');
	if (rank === undefined || (ten > 0 && (rank > 9 || place === index + 1))) return undefined;
	return {...plain('words', place + 1), digits: `${ten + rank}`, ordinal: true};
}

/** With the words of scale that follow: "billion", "lakh crore", "bn", "-million". */
function scaled(tokens: readonly Token[], reading: Reading): Reading {
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
	if (short === undefined) return scales.get(token.lower);
	return before.end === token.start || token.text === token.lower ? short : undefined;
}

const isScale = (token: Token | undefined): boolean => token !== undefined && scales.has(token.lower);

/** The place after a hyphen that joins two words, or the same place. */
function overHyphen(tokens: readonly Token[], index: number): number {
	const hyphen = tokens[index];
	return hyphen?.lower === '-' && tokens[index - 1]?.spaced === false && !hyphen.spaced ? index + 1 : index;
}

/** "minus 31", "-0.4" after a space or a bracket; the hyphen of "2-3" is none. */
function signBefore(tokens: readonly Token[], index: number, form: Numeral['form']): boolean {
	const sign = tokens[index - 1];
	if (sign === undefined) return false;
	if (sign.lower === 'minus') return tokens[index - 2]?.lower !== 'or';
	if (form === 'words' || sign.spaced || (sign.lower !== '-' && sign.lower !== '−')) return false;
	const before = tokens[index - 2];
	return before === undefined || before.spaced || before.text === '(';
}

/** Whether the token at `place` is a word and no space parts the tokens before and after `edge`. */
const isLetterGlued = (tokens: readonly Token[], edge: number, place: number): boolean =>
	tokens[place]?.kind === 'word' && tokens[edge - 1]?.end === tokens[edge]?.start;
