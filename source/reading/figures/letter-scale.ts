import type {Numeral} from '../numerals.js';
import {changeVerbBefore} from './change-sources.js';
import {countedLevel, countedSubject} from './levels.js';
import {regionOf} from './nations.js';
import {isCapital, isHyphen, type Passage, tagAt, touches, wordAt} from './passage.js';
import {doings, isPersons, isPlural} from './singular.js';
import {moneyWord} from './unit-after.js';
import {unitAt} from './units.js';

export const letters: ReadonlyMap<string, number> = new Map([
	['k', 3],
	['m', 6],
	['b', 9],
	['t', 12],
]);

/** After a sum of money alone: "$3MM". */
const moneyLetters: ReadonlyMap<string, number> = new Map([['mm', 6]]);

/** "m" after a sum of money, or before what is counted, is million; elsewhere a metre. */
export function letterScale(passage: Passage, numeral: Numeral, money: boolean): number | undefined {
	const {tokens} = passage;
	const token = tokens[numeral.last];
	const scale = letters.get(token?.lower ?? '') ?? (money ? moneyLetters.get(token?.lower ?? '') : undefined);
	if (scale === undefined || token?.sentence !== tokens[numeral.first]!.sentence || numeral.exponent > 0)
		return undefined;
	const glued = touches(passage, numeral.last);
	if (money) return glued || token!.text === token!.lower ? scale : undefined;
	const next = numeral.last + 1;
	// "1.5 m euros", "1.5 m people"
	if (!glued) {
		const many =
			moneyWord(passage, next) || unitAt(tokens, next, passage.article.text, false) || isPluralAhead(passage, next);
		return token!.text === 'm' && many ? scale : undefined;
	}

	return numeral.form === 'digits' && isScale(passage, numeral) ? scale : undefined;
}

/** Whether the letter that touches digits is their scale: "1.5m people", not "a 1.5m fence". */
function isScale(passage: Passage, numeral: Numeral): boolean {
	const {tokens} = passage;
	const {lower} = tokens[numeral.last]!;
	const next = numeral.last + 1;
	// "2m–3m kilometres", "1.5m to 2.5m euros"
	const joined = isHyphen(passage, next) || /^(?:to|and|or)$/.test(wordAt(passage, next, numeral.first));
	const second = joined ? passage.numeralAt.get(next + 1) : undefined;
	if (second !== undefined && tokens[passage.numerals[second]!.last]?.lower === lower)
		return letterScale(passage, passage.numerals[second]!, false) !== undefined;
	if (moneyWord(passage, next)) return true;
	if (lower === 't') return false;
	if (lower === 'b') return isPluralAhead(passage, next);
	return (
		unitAt(tokens, next, passage.article.text, false) !== undefined ||
		isPluralAhead(passage, next) ||
		isOfMany(passage, next) ||
		isCountedLevel(passage, numeral.first)
	);
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

/** After so many metres: how they lie, and what is measured by them. */
const dimensions =
	/^(?:high|long|wide|deep|tall|thick|broad|span|diameter|above|below|(?:tower|wall|pool|drop|wave|pole|fence|mast|telescope|turbine|yacht|statue|cliff|dune|swell|drift|dash|race|sprint)s?)$/;

/** "1.5m have fled", "2m of them", "the 1.3m-member union": said of many, not of metres. */
function isOfMany(passage: Passage, index: number): boolean {
	const word = wordAt(passage, index, index - 1);
	const next = wordAt(passage, index + 1, index - 1);
	if (isHyphen(passage, index)) return /^\p{L}/u.test(next) && !dimensions.test(next);
	if (word === 'of') return /^(?:them|us|those|these|whom|which)$/.test(next);
	if (/^(?:more|fewer)$/.test(word)) return next === 'than';
	return (
		doings.test(word) ||
		/^(?:have|are|were)$/.test(word) ||
		(tagAt(passage, index, index - 1) === 'VBP' &&
			!/^(?:long|deep)$/.test(word) &&
			!/^(?:VB[DNZ]|MD)$/.test(`${tagAt(passage, index + 1, index - 1)}`))
	);
}

/** "refugees", "new homes": a plural noun after at most two adjectives. */
function isPluralAhead(passage: Passage, index: number): boolean {
	if (dimensions.test(wordAt(passage, index, index - 1))) return false;
	for (let place = index; place < index + 3; place++) {
		const tag = tagAt(passage, place, index - 1);
		const word = wordAt(passage, place, index - 1);
		// "1.98m TEUs", "1.2m staff", "1.5m Rohingya"
		if (isPlural(word, tag) || isPersons(word) || /^\p{Lu}{2,}s$/u.test(passage.tokens[place]?.text ?? '')) return true;
		if (place === index && isCapital(passage, place, index - 1) && regionOf(passage.tokens[place]!.text)) return true;
		if (tag === 'VBZ' && place === index && !/^(?:is|has|does|was|'s)$/.test(wordAt(passage, place, place)))
			return true;
		if (!/^(?:JJ|VBN|NN)/.test(tag)) return false;
	}

	return false;
}
