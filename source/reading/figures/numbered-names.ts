import type {Numeral} from '../numerals.js';
import {isStreetAt} from '../streets.js';
import {isCapital, isDate, isHyphen, type Passage, tagAt, touches, wordAt} from './passage.js';
import {isPlural} from './singular.js';
import {unitAt} from './units.js';

/** At most four digits, as they number things. */
const isShort = ({digits, form, exponent}: Numeral, passage: Passage, first: number): boolean =>
	form === 'digits' && exponent === 0 && digits.length < 5 && !passage.tokens[first]!.text.includes(',');

/** Words that number things by the numeral after them. */
const designators = new Set(
	'section sections paragraph page pages chapter chapters verse clause rule platform gate room floor row seat line step phase phases grade class type category level stage tier round lap no nos number numbers question item episode season volume part figure table flight bus route junction highway version mark zone lot district ward precinct article articles amendment title schedule channel radio apollo pier terminal runway building block apartment apt flat suite unit box psalm act scene division formula vitamin interstate exit bay hall dock berth track resolution proposition prop order group groups area sector chromosome day matchday week game station world sonata symphony opus aged age ages code form'.split(
		' ',
	),
);

/** Rows of a picture: "1080p" is no money; "1,080p" and "720p" are the price of a share. */
export const isPicture = ({tokens}: Passage, {first, last, glued}: Numeral): boolean =>
	glued.after && /^[pi]$/.test(tokens[last]?.text ?? '') && /^(?:1080|1440|2160|4320)$/.test(tokens[first]!.text);

export function gluedName(passage: Passage, {first, last, glued}: Numeral): boolean {
	const {tokens} = passage;
	if (glued.before) return !/[£€$¢₹]/.test(tokens[first - 1]!.text);
	const suffix = tokens[last]?.text ?? '';
	// "3B views"
	if (suffix === 'B' && isPlural(wordAt(passage, last + 1, first), tagAt(passage, last + 1, first))) return false;
	return (
		glued.after &&
		(/^(?:G|D|X|s|S|th|h|A|B|E|ers|er)$/.test(suffix) || (/^'?s$/.test(suffix) && tokens[first]!.kind === 'number'))
	);
}

export function hyphenedName(passage: Passage, {first, form}: Numeral): boolean {
	if (form !== 'digits' || !isHyphen(passage, first - 1)) return false;
	const before = passage.tokens[first - 2]!;
	// "A350-900"
	if (before.kind === 'number') return touches(passage, first - 2) && /\p{Lu}$/u.test(passage.tokens[first - 3]!.text);
	return (
		before.kind === 'word' && before.lower !== 'magnitude' && (/\p{Lu}/u.test(before.text) || before.lower === 'catch')
	);
}

/** "30 Boeing 787 jets", "five 787 Dreamliners": of things that are counted already, the number is their model's. */
export function modelNumber(passage: Passage, numeral: Numeral): boolean {
	const {first, last} = numeral;
	if (!isShort(numeral, passage, first) || numeral.digits.length < 2 || numeral.glued.after) return false;
	let place = first;
	while (place > first - 3 && isCapital(passage, place - 1, first)) place--;
	if (place === first && !isCapital(passage, last, first)) return false;
	const count = passage.numerals[(passage.numeralAt.get(first) ?? 0) - 1];
	return count?.last === place && !count.ordinal && count.exponent === 0 && !isDate(passage, count.first);
}

/** Capitals that may stand before an amount: they begin the sentence, or belong to the grammar. */
const ordinary = /^(?:IN|TO|DT|CC|RB|RBR|RBS|JJ|JJR|JJS|PRP|PRP\$|VB[A-Z]?|MD|WRB|WDT|WP|EX|CD|UH|NNS)$/;

/** A numbered thing, with the numbers that its plural has too: "sections 3, 4 and 7". */
export function listed(passage: Passage, index: number): number {
	const {numerals} = passage;
	if (!numbered(passage, numerals[index]!)) return 0;
	let count = 1;
	if (!wordAt(passage, numerals[index]!.first - 1, numerals[index]!.first).endsWith('s')) return count;
	for (; count < 12; count++) {
		const [before, next] = [numerals[index + count - 1]!, numerals[index + count]];
		const joined = /^(?:,|and|or|to|&|-)$/.test(wordAt(passage, before.last, before.first));
		if (next === undefined || !joined || next.first !== before.last + 1 || next.form !== 'digits') break;
		if (isPlural(wordAt(passage, next.last, next.first), tagAt(passage, next.last, next.first))) break;
	}

	return count;
}

function numbered(passage: Passage, numeral: Numeral): boolean {
	const {first, last} = numeral;
	const before = wordAt(passage, first - 1, first);
	const stop = before === '.' && /^(?:no|nos|art|sec|fig|p|pp|ch|vol)$/.test(wordAt(passage, first - 2, first));
	if (stop) return true;
	if (isVersion(passage, numeral)) return true;
	if (!isShort(numeral, passage, first) && !designators.has(before)) return false;
	if (numeral.glued.after) return false;
	const next = tagAt(passage, last, first);
	if (designators.has(before) && numeral.exponent === 0) {
		return (
			wordAt(passage, last, first) !== '%' &&
			!(
				isPlural(wordAt(passage, last, first), next) &&
				/^(?:order|form|group|class|type|line|act|step|mark|number|season|round|track|day|week|game|station|world|building|hall)s?$/.test(
					before,
				) &&
				!isCapital(passage, first - 1, first)
			)
		);
	}

	if (isCamel(passage, first - 1)) return wordAt(passage, last, first) !== '%';
	if (!isCapital(passage, first - 1, first)) return false;
	const tag = tagAt(passage, first - 1, first);
	if (passage.taken[first - 1] && isTime(passage, first - 1)) return false;
	if (/^(?:NNP|NNPS|NN)$/.test(tag) || (!ordinary.test(tag) && passage.tokens[first - 1]!.kind === 'word')) {
		return (
			!/^(?:%|-|percent|per|million|to|or|and)$/.test(wordAt(passage, last, first)) &&
			(leads(passage, first - 1) || !isPlural(wordAt(passage, last, first), next)) &&
			!/\p{Sc}/u.test(before)
		);
	}

	return false;
}

/** "Ubuntu 24.04 LTS", "a 2.0 TDI", not "2.4 GW". */
const isVersion = (passage: Passage, {form, digits, exponent, last}: Numeral): boolean =>
	form === 'digits' &&
	digits.includes('.') &&
	exponent === 0 &&
	/^[A-Z]{2,}$/.test(passage.tokens[last]?.text ?? '') &&
	unitAt(passage.tokens, last, passage.article.text, false) === undefined;

/** "PlayStation 5 fans", "the iPhone 15": a product's name. */
const isCamel = (passage: Passage, index: number): boolean => {
	const token = passage.tokens[index];
	return token?.kind === 'word' && /^(?!Mac|Mc)\p{L}*\p{Ll}\p{Lu}\p{Ll}/u.test(token.text);
};

/** "Windows 11 users were told": a name that begins its clause has the number, whatever follows. */
const leads = (passage: Passage, name: number): boolean =>
	/^NN/.test(tagAt(passage, name, name)) &&
	!isDate(passage, name) &&
	((passage.tokens[name]!.first && !passage.taken[name]) ||
		/^(?:the|;|:|“|"|—)$/.test(wordAt(passage, name - 1, name)) ||
		/^(?:POS|PRP\$)$/.test(tagAt(passage, name - 1, name)));

const isTime = (passage: Passage, index: number): boolean =>
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/.test(
		passage.tokens[index]!.lower,
	);

export const address = (passage: Passage, numeral: Numeral): boolean =>
	isShort(numeral, passage, numeral.first) && isStreetAt(passage.tokens, numeral.last);

/** Five digits before the place of an address, or after the letters of a state. */
export function postcode(passage: Passage, {first, last, digits, glued}: Numeral): boolean {
	// "SW1A 1AA"
	const suffix = passage.tokens[last]?.text ?? '';
	if (
		/^\d$/.test(digits) &&
		glued.after &&
		/^[A-Z]{2}$/.test(suffix) &&
		passage.tokens[first - 1]?.kind === 'word' &&
		/^[A-Z]{1,2}$/.test(passage.tokens[first - 1]!.text) &&
		passage.tokens[first - 2]?.kind === 'number'
	)
		return true;
	if (!/^\d{5}$/.test(digits) || passage.tokens[first]!.text !== digits || glued.after) return false;
	const state = passage.tokens[first - 1]?.text ?? '';
	if (/^[A-Z]{2}$/.test(state) && /^(?:NNP|,)/.test(tagAt(passage, first - 1, first))) return true;
	return (
		wordAt(passage, first - 1, first) === ',' &&
		isCapital(passage, last, first) &&
		!/^NNP?S$/.test(tagAt(passage, last, first))
	);
}

/** "Eight Men Out is on", "Three Mile Island has": capitals and a verb in the singular, where so many would have the plural. */
export function title(passage: Passage, {first, last, form, digits}: Numeral): boolean {
	if (form !== 'words' || digits === '1' || !isCapital(passage, first, first)) return false;
	let end = last;
	while (end < last + 5 && isCapital(passage, end, first)) end++;
	if (end === last) return false;
	const verb = passage.tokens[first]!.first ? wordAt(passage, end, first) : '';
	// "Three Mile Island": a plural would be three miles.
	if (/^(?:mile|acre|foot|ton|pound|inch|dollar)$/.test(wordAt(passage, last, first)) && end > last + 1) return true;
	return /^(?:is|was|has|'s)$/.test(verb) || (end > last + 1 && /^VBZ$/.test(tagAt(passage, end, first)));
}

export function rank(passage: Passage, {first}: Numeral): boolean {
	const place = isHyphen(passage, first - 1) ? first - 2 : first - 1;
	const before = wordAt(passage, place, first);
	return /^(?:no|nr|nos|top|bottom|last|first|ranked)$/.test(before) && !(before === 'no' && place === first - 2);
}
