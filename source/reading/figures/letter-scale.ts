import type {Numeral} from '../numerals.js';
import {changeVerbBefore} from './change-sources.js';
import {countedLevel, countedSubject} from './levels.js';
import {isHyphen, type Passage, tagAt, touches, wordAt} from './passage.js';
import {moneyWord} from './unit-after.js';
import {unitAt} from './units.js';

export const letters: ReadonlyMap<string, number> = new Map([
	['k', 3],
	['m', 6],
	['b', 9],
	['t', 12],
]);

/** "m" after a sum of money, or before what is counted, is million; elsewhere a metre. */
export function letterScale(passage: Passage, numeral: Numeral, money: boolean): number | undefined {
	const {tokens} = passage;
	const token = tokens[numeral.last];
	const scale = letters.get(token?.lower ?? '');
	if (scale === undefined || token?.sentence !== tokens[numeral.first]!.sentence || numeral.exponent > 0)
		return undefined;
	const glued = touches(passage, numeral.last);
	if (money) return glued || token!.text === token!.lower ? scale : undefined;
	if (!glued || numeral.form !== 'digits') return undefined;
	const next = numeral.last + 1;
	// "2m–3m kilometres"
	const second = isHyphen(passage, next) ? passage.numeralAt.get(next + 1) : undefined;
	if (second !== undefined && tokens[passage.numerals[second]!.last]?.lower === token!.lower)
		return letterScale(passage, passage.numerals[second]!, money);
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
