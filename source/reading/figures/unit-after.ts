import type {Numeral} from '../numerals.js';
import {currencies, type Tender} from './currencies.js';
import {isPicture} from './numbered-names.js';
import {isHyphen, type Passage, touches, type Unit, wordAt} from './passage.js';
import {unitAt} from './units.js';

export const moneyOf = (tender: Tender): Unit => ({kind: 'money', tender, exponent: tender.exponent});

/** The unit after a number, over a hyphen or over "of a" after a fraction. */
export function unitAfter(passage: Passage, numeral: Numeral, index: number): {unit: Unit; last: number} | undefined {
	const {tokens} = passage;
	if (tokens[index]?.sentence !== tokens[numeral.first]!.sentence || isPicture(passage, numeral)) return undefined;
	const hyphen = isHyphen(passage, index);
	const fraction =
		(numeral.denominator > 1 || numeral.digits.startsWith('0.')) && wordAt(passage, index, index) === 'of';
	const place = hyphen
		? index + 1
		: fraction && /^(?:an?|one)$/.test(wordAt(passage, index + 1, index))
			? index + 2
			: index;
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
	['p.c.', percent],
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
		(hyphen || index - numeral.last < 3) &&
		wordAt(passage, index, index) === 'point' &&
		(numeral.denominator > 1 || (hyphen && numeral.digits.includes('.') && isOfRate(passage, index)));
	return ofPoint ? {unit: point, last: index + 1} : undefined;
}

/** "a 0.75-point rise in the policy rate", not in an index. */
function isOfRate(passage: Passage, index: number): boolean {
	for (let place = index + 1; place < index + 9; place++)
		if (/^(?:rates?|yields?|inflation|unemployment|joblessness)$/.test(wordAt(passage, place, index))) return true;
	return false;
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
export function moneyWord(passage: Passage, index: number): {tender: Tender; last: number} | undefined {
	const {tokens} = passage;
	const {words, openings, signs} = currencies();
	for (let length = openings.has(tokens[index]?.lower ?? '') ? 4 : 0; length > 0; length--) {
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
	// "a 1-in-100 chance"
	if (wordAt(passage, index, index) === 'in' && isHyphen(passage, index + 1) && passage.numeralAt.has(index + 2))
		return undefined;
	const unit =
		unitAt(tokens, index, article.text, touching) ??
		spacedMetre(passage, index) ??
		heatLetter(passage, index, touching) ??
		weightAt(passage, index);
	if (unit === undefined) return undefined;
	const found = rateOf(passage, unit);
	return {
		unit: {kind: 'quantity', name: found.name, exponent: 0},
		last: hyphen ? overOld(passage, found.last) : found.last,
	};
}

/** "4,200 m of climbing": what is no million. */
const spacedMetre = (passage: Passage, index: number): {name: string; last: number} | undefined =>
	passage.tokens[index]?.text === 'm' && passage.tokens[index - 1]!.kind === 'number'
		? {name: 'metre', last: index + 1}
		: undefined;

/** "17 kilometres a second", "12 mg/l", "5.4 l/100km": a rate has a unit of its own. */
function rateOf(passage: Passage, {name, last}: {name: string; last: number}): {name: string; last: number} {
	if (wordAt(passage, last, last - 1) === '/') {
		const base = passage.numeralAt.has(last + 1) ? passage.tokens[last + 1]!.text : '';
		const unit = unitAt(passage.tokens, base === '' ? last + 1 : last + 2, passage.article.text, true);
		if (unit)
			return {name: base === '' ? `${name} per ${unit.name}` : `${name} per ${base} ${unit.name}s`, last: unit.last};
	}

	const each =
		wordAt(passage, last, last - 1) === 'per'
			? unitAt(passage.tokens, last + 1, passage.article.text, false)
			: undefined;
	if (each) return {name: `${name} per ${each.name}`, last: each.last};
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
	const name = letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
	// "-12C"
	if (/^(?:-|−|minus)$/.test(wordAt(passage, index - 2, index))) return {name, last: index + 1};
	for (let place = index - 12; place < index + 8; place++) {
		if (
			/^(?:warm|temperature|degree|heat|hot|cold|freez|frost|climate|thermometer|celsius|fahrenheit|mercury|cool|lows?$|highs?$|forecast|weather|summer|winter|night)/.test(
				wordAt(passage, place, index),
			)
		) {
			return {name, last: index + 1};
		}
	}

	return undefined;
}

/** "a six-foot-tall fence": what follows the unit belongs to it. */
const overOld = (passage: Passage, last: number): number =>
	isHyphen(passage, last) && /^(?:long|tall|high|wide|deep|thick)$/.test(wordAt(passage, last + 1, last))
		? last + 2
		: last;
