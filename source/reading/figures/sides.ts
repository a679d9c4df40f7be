import {amountOf, type Numeral} from '../numerals.js';
import {changeVerbBefore} from './changes.js';
import {countedLevel, countedSubject} from './counts.js';
import {currencies, type Tender} from './currencies.js';
import {isHyphen, type Passage, tagAt, touches, type Unit, wordAt} from './passage.js';
import {unitAt} from './units.js';

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
	const letter = letterScale(passage, numeral, sign !== undefined);
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

const moneyOf = (tender: Tender): Unit => ({kind: 'money', tender, exponent: tender.exponent});

/** The sign, code or letters of a currency before a number: "$", "US$", "Rs.", "NOK". */
function signBefore(passage: Passage, first: number): {tender: Tender; first: number} | undefined {
	const {tokens} = passage;
	const {signs} = currencies();
	const stop = wordAt(passage, first - 1, first) === '.' ? 1 : 0;
	for (let length = 3; length > 0; length--) {
		const begin = first - stop - length;
		const sign = joined(passage, begin, first - stop);
		const tender = sign === undefined ? undefined : signs.get(sign);
		if (tender === undefined || tokens[begin]!.sentence !== tokens[first]?.sentence) continue;
		if (/^[A-Z]{3}$/.test(sign!) && isAcronym(passage, sign!, first)) return undefined;
		// One letter is money only where it touches the digits, and then where its country is the article's.
		const letter = /^\p{L}$/u.test(sign!);
		if (letter && (!touches(passage, first) || !isAtHome(passage, tender))) return undefined;
		if (stop === 1 && !/^\p{L}/u.test(sign!)) return undefined;
		return {tender, first: begin};
	}

	return undefined;
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
	owners.some(({regions}) => [...regions].some(region => nations.counts.has(region)));

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

const letters: ReadonlyMap<string, number> = new Map([
	['k', 3],
	['m', 6],
	['b', 9],
	['t', 12],
]);

/** "m" after a sum of money, or before what is counted, is million; elsewhere a metre. */
function letterScale(passage: Passage, numeral: Numeral, money: boolean): number | undefined {
	const {tokens} = passage;
	const token = tokens[numeral.last];
	const scale = letters.get(token?.lower ?? '');
	if (scale === undefined || token?.sentence !== tokens[numeral.first]!.sentence || numeral.exponent > 0)
		return undefined;
	const glued = touches(passage, numeral.last);
	if (money) return glued || token!.text === token!.lower ? scale : undefined;
	if (!glued || numeral.form !== 'digits') return undefined;
	const next = numeral.last + 1;
	if (moneyWord(passage, next)) return scale;
	if (token!.lower === 'b' || token!.lower === 't') return undefined;
	if (unitAt(tokens, next, passage.article.text, false)) return scale;
	return isPluralAhead(passage, next) || isCountedLevel(passage, numeral.first) ? scale : undefined;
}

/** "Sales of electric cars rose by a quarter to 1.1m": the level of something counted, not of water. */
function isCountedLevel(passage: Passage, first: number): boolean {
	if (countedLevel(passage, first)) return true;
	const verb = /^(?:to|from)$/.test(wordAt(passage, first - 1, first)) ? changeVerbBefore(passage, first) : undefined;
	const subject = verb === undefined ? undefined : countedSubject(passage, verb);
	return (
		subject !== undefined &&
		!/^(?:level|height|depth|width|length|water|wave|river|tide|swell|snow|wall|sea|height)$/.test(subject.name)
	);
}

/** "refugees", "new homes": a plural noun after at most two adjectives. */
function isPluralAhead(passage: Passage, index: number): boolean {
	for (let place = index; place < index + 3; place++) {
		const tag = tagAt(passage, place, index - 1);
		if (/^NNP?S$/.test(tag) || wordAt(passage, place, index - 1) === 'people') return true;
		if (tag === 'VBZ' && place === index && !/^(?:is|has|does|was|'s)$/.test(wordAt(passage, place, place)))
			return true;
		if (!/^(?:JJ|VBN|NN)/.test(tag)) return false;
	}

	return false;
}

/** The unit after a number, over a hyphen or over "of a" after a fraction. */
function unitAfter(passage: Passage, numeral: Numeral, index: number): {unit: Unit; last: number} | undefined {
	const {tokens} = passage;
	if (tokens[index]?.sentence !== tokens[numeral.first]!.sentence) return undefined;
	const hyphen = isHyphen(passage, index);
	const fraction =
		(numeral.denominator > 1 || numeral.digits.startsWith('0.')) && wordAt(passage, index, index) === 'of';
	const place = hyphen ? index + 1 : fraction && /^an?$/.test(wordAt(passage, index + 1, index)) ? index + 2 : index;
	const touching = hyphen || touches(passage, place);
	return (
		percentAt(passage, place, numeral, hyphen) ??
		moneyAt(passage, place, touching && !hyphen) ??
		quantityAt(passage, place, touching, hyphen)
	);
}

const percent: Unit = {kind: 'percent', name: 'percent', exponent: 0};
const point: Unit = {kind: 'percent', name: 'percentage point', exponent: 0};
const basisPoint: Unit = {kind: 'percent', name: 'percentage point', exponent: -2};

const percentWords: ReadonlyArray<readonly [words: string, unit: Unit]> = [
	['percentage points', point],
	['percentage point', point],
	['percentage-point', point],
	['percentage-points', point],
	['percent points', point],
	['per cent points', point],
	['basis points', basisPoint],
	['basis point', basisPoint],
	['basis-point', basisPoint],
	['ppts', point],
	['ppt', point],
	['pps', point],
	['pp', point],
	['bps', basisPoint],
	['bp', basisPoint],
	['per cent', percent],
	['percent', percent],
	['pct', percent],
	['pc', percent],
	['%', percent],
	['％', percent],
];

function percentAt(
	passage: Passage,
	index: number,
	numeral: Numeral,
	hyphen: boolean,
): {unit: Unit; last: number} | undefined {
	for (const [words, unit] of percentWords) {
		const last = phraseAt(passage, index, words);
		if (last !== undefined) return {unit, last};
	}

	// "a quarter-point", "half a point"
	const ofPoint =
		(hyphen || numeral.last === index) && numeral.denominator > 1 && wordAt(passage, index, index) === 'point';
	return ofPoint ? {unit: point, last: index + 1} : undefined;
}

/** The token after a phrase of at most four words, each a token, that begins at a token. */
function phraseAt({tokens, article}: Passage, index: number, words: string): number | undefined {
	const token = tokens[index];
	if (token === undefined || !words.startsWith(token.lower)) return undefined;
	const said = article.text
		.slice(token.start, token.start + words.length)
		.toLowerCase()
		.replace(/[\s\u2011]/g, match => (match === '\u2011' ? '-' : ' '));
	if (said !== words) return undefined;
	let last = index + 1;
	while (tokens[last - 1]!.end < token.start + words.length) last++;
	return tokens[last - 1]!.end === token.start + words.length ? last : undefined;
}

function moneyAt(passage: Passage, index: number, touching: boolean): {unit: Unit; last: number} | undefined {
	const minor = touching ? currencies().minorSigns.get(passage.tokens[index]?.text ?? '') : undefined;
	if (minor) return {unit: moneyOf(minor), last: index + 1};
	const word = moneyWord(passage, index);
	return word && {unit: moneyOf(word.tender), last: word.last};
}

/** "yen", "Norwegian kroner", "New Taiwan dollars"; "USD" after the number. Pounds may be weight. */
function moneyWord(passage: Passage, index: number): {tender: Tender; last: number} | undefined {
	const {tokens} = passage;
	const {words, signs} = currencies();
	for (let length = 4; length > 0; length--) {
		const part = tokens.slice(index, index + length);
		if (part.length < length || part.at(-1)!.sentence !== tokens[index - 1]?.sentence) continue;
		const tender = words.get(part.map(({lower}) => lower).join(' '));
		// "50 Cent"
		if (tender?.exponent === -2 && /^\p{Lu}/u.test(part.at(-1)!.text)) continue;
		if (tender && !(/^pounds?$/.test(part[0]!.lower) && isWeight(passage, index)))
			return {tender, last: index + length};
	}

	const code = tokens[index]?.text ?? '';
	const tender = /^[A-Z]{3}$|^[€£]$/.test(code) && !passage.numeralAt.has(index + 1) ? signs.get(code) : undefined;
	return tender && {tender, last: index + 1};
}

/** "10 pounds of flour", "a 12-pound baby", "weighs 12 pounds". */
function isWeight(passage: Passage, index: number): boolean {
	if (isHyphen(passage, index - 1) || /^(?:of|heavier|lighter|per)$/.test(wordAt(passage, index + 1, index)))
		return !/^(?:million|billion|trillion|bn|m)$/.test(wordAt(passage, index - 1, index));
	for (let place = index - 1; place > index - 8; place--) {
		if (/^(?:weigh|lost$|gained$|heavy$)/.test(wordAt(passage, place, index)))
			return wordAt(passage, place, index).startsWith('weigh');
	}

	return false;
}

function quantityAt(
	passage: Passage,
	index: number,
	touching: boolean,
	hyphen: boolean,
): {unit: Unit; last: number} | undefined {
	const {tokens, article} = passage;
	const unit =
		unitAt(tokens, index, article.text, touching) ?? heatLetter(passage, index, touching) ?? weightAt(passage, index);
	if (unit === undefined) return undefined;
	const found = rateOf(passage, unit);
	return {
		unit: {kind: 'quantity', name: found.name, exponent: 0},
		last: hyphen ? overOld(passage, found.last) : found.last,
	};
}

/** "17 kilometres a second", "1,000 cubic meters per second": a rate has a unit of its own. */
function rateOf(passage: Passage, {name, last}: {name: string; last: number}): {name: string; last: number} {
	const time = wordAt(passage, last + 1, last - 1);
	const rate = /^(?:an?|per)$/.test(wordAt(passage, last, last - 1)) && /^(?:second|minute|hour)$/.test(time);
	return rate ? {name: `${name} per ${time}`, last: last + 2} : {name, last};
}

/** "10 pounds", where it is weight. */
function weightAt(passage: Passage, index: number): {name: string; last: number} | undefined {
	return /^pounds?$/.test(wordAt(passage, index, index)) ? {name: 'pound', last: index + 1} : undefined;
}

/** "1.5C", "100F": a letter that touches, where heat is spoken of. */
function heatLetter(passage: Passage, index: number, touching: boolean): {name: string; last: number} | undefined {
	const letter = passage.tokens[index]?.text;
	if (!touching || (letter !== 'C' && letter !== 'F')) return undefined;
	for (let place = index - 12; place < index + 8; place++) {
		if (
			/^(?:warm|temperature|degree|heat|hot|cold|freez|frost|climate|thermometer|celsius|fahrenheit|mercury|cool)/.test(
				wordAt(passage, place, index),
			)
		) {
			return {name: letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit', last: index + 1};
		}
	}

	return undefined;
}

/** "a six-foot-tall fence": what follows the unit belongs to it. */
const overOld = (passage: Passage, last: number): number =>
	isHyphen(passage, last) && /^(?:long|tall|high|wide|deep|thick)$/.test(wordAt(passage, last + 1, last))
		? last + 2
		: last;

/** "magnitude-6.1", "magnitude 6.3", "its magnitude at 6.1". */
function magnitudeBefore(passage: Passage, first: number, unit: Unit | undefined): number | undefined {
	if (unit !== undefined) return undefined;
	if (wordAt(passage, first - 1, first) === 'magnitude') return first - 1;
	if (wordAt(passage, first - 2, first) !== 'magnitude') return undefined;
	return isHyphen(passage, first - 1) || /^(?:of|at)$/.test(wordAt(passage, first - 1, first)) ? first - 2 : undefined;
}
