import {amountOf} from '../numerals.js';
import {type Amount, isDate, isHyphen, type Passage, tagAt, wordAt} from './passage.js';

/** A way to say a ratio, from the numeral at `index` on. */
type Rule = (passage: Passage, index: number) => Amount | undefined;

const ratio = (first: number, last: number, value: number): Amount => ({
	first,
	last,
	kind: 'ratio',
	value,
	upper: null,
	unit: 'ratio',
});

/** "one in five", "4 in 10", "one in every 250", "nine out of 10", "one household in four". */
const outOf: Rule = (passage, index) => {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	if (b === undefined || b.first - a.last > 4 || a.exponent > 0 || a.denominator > 1 || b.ordinal || a.ordinal)
		return undefined;
	let place = a.last;
	if (isHyphen(passage, place)) place++;
	const noun = amountOf(a) === 1 && /^NN/.test(tagAt(passage, place, a.first)) ? 1 : 0;
	place += noun;
	const words = [0, 1].map(offset => wordAt(passage, place + offset, a.first));
	if (words[0] === 'in') place++;
	else if (noun === 0 && words[0] === 'out' && words[1] === 'of') place += 2;
	else if (noun === 0 && words[0] === 'of' && words[1] === 'every') place++;
	else return undefined;
	const every = wordAt(passage, place, a.first) === 'every';
	if (every) place++;
	if (isHyphen(passage, place)) place++;
	if (b.first !== place || passage.taken[b.first] || amountOf(a) >= amountOf(b)) return undefined;
	const next = tagAt(passage, b.last, a.first);
	if (noun === 1 && /^(?:NN|JJ)/.test(next)) return undefined;
	if (
		/^(?:years?|months?|weeks?|days?|hours?|minutes?|games?|matches|attempts|decades)$/.test(
			wordAt(passage, b.last, a.first),
		) &&
		!every
	)
		return undefined;
	return ratio(a.first, b.last, amountOf(a) / amountOf(b));
};

/** "three-to-one", "3-to-1"; "outnumbered by five to one", where something says that it is no score. */
const toOne: Rule = (passage, index) => {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	if (b === undefined || amountOf(a) <= amountOf(b)) return undefined;
	const joined = isHyphen(passage, a.last) && isHyphen(passage, a.last + 2);
	const place = joined ? a.last + 1 : a.last;
	if (wordAt(passage, place, a.first) !== 'to' || b.first !== (joined ? place + 2 : place + 1)) return undefined;
	const told = (amountOf(b) === 1 && wordAt(passage, a.first - 1, a.first) === 'by') || isOutdone(passage, a.first);
	return joined || told ? ratio(a.first, b.last, amountOf(a) / amountOf(b)) : undefined;
};

/** "outnumbered men three to one", "a ratio of three to two", "odds of 10 to 1". */
function isOutdone(passage: Passage, first: number): boolean {
	for (let place = first - 1; place > first - 6; place--) {
		const word = wordAt(passage, place, first);
		if (/^(?:out(?:number|vote|sell|sold|spen[dt]|weigh)\w*|ratios?|odds)$/.test(word)) return true;
	}

	return false;
}

/** "five times the limit", "three times as likely", "10 times more": not how often. */
const times: Rule = (passage, index) => {
	const a = passage.numerals[index]!;
	const place = isHyphen(passage, a.last) ? a.last + 1 : a.last;
	if (wordAt(passage, place, a.first) !== 'times' || a.ordinal) return undefined;
	const next = wordAt(passage, place + 1, a.first);
	const compares =
		/^(?:the|as|more|higher|larger|bigger|greater|faster|longer|less|lower|its|their|his|her|our|your|what|that|those|stronger|cheaper|smaller|earnings|oversubscribed|over|average|median|annual|normal|usual)$/.test(
			next,
		) ||
		a.digits.includes('.') ||
		tagAt(passage, place + 1, a.first) === 'JJR' ||
		tagAt(passage, place + 2, a.first) === 'POS' ||
		isDate(passage, place + 1);
	return compares ? ratio(a.first, place + 1, amountOf(a)) : undefined;
};

/** "10-fold"; "tenfold" is a word of its own, see `foldAt`. */
const fold: Rule = (passage, index) => {
	const a = passage.numerals[index]!;
	const place = isHyphen(passage, a.last) ? a.last + 1 : a.last;
	return wordAt(passage, place, a.first) === 'fold' ? ratio(a.first, place + 1, amountOf(a)) : undefined;
};

/** "0.8 of the mass". */
const decimal: Rule = (passage, index) => {
	const a = passage.numerals[index]!;
	const part = a.digits.startsWith('0.') && a.exponent === 0 && wordAt(passage, a.last, a.first) === 'of';
	return part ? ratio(a.first, a.last, amountOf(a)) : undefined;
};

/** "a third of", "two-thirds", "nearly half the town", "by a quarter". */
const fraction: Rule = (passage, index) => {
	const a = passage.numerals[index]!;
	if (a.denominator === 1 || a.exponent > 0 || a.form !== 'words' || amountOf(a) >= 1) return undefined;
	const next = wordAt(passage, a.last, a.first);
	const before = wordAt(passage, a.first - 1, a.first);
	const tokens = passage.tokens.slice(a.first, a.last).map(({lower}) => lower);
	if (
		isHyphen(passage, a.last) ||
		/^(?:hour|century|day|year|past|time|marathon|brother|sister|mile|term)s?$/.test(next)
	)
		return undefined;
	if (next === 'of' && /^(?:hour|century|day|year)$/.test(wordAt(passage, a.last + 2, a.first))) return undefined;
	const named = tokens.includes('half') || tokens.includes('quarter');
	if (named && tokens.at(-1)?.startsWith('a')) return undefined;
	const led =
		/^(?:by|than|about|almost|nearly|over|around|roughly|only|just|some|to|least|barely|under|is|was|are|were|and|up)$/.test(
			before,
		);
	const followed = /^(?:of|more|less|fewer|higher|lower|cheaper|as|that)$/.test(next);
	if (tokens.join(' ') === 'half') {
		if (/^(?:first|second|the|other|better|back|in|this|each|opening|latter|one)$/.test(before) && next !== 'of')
			return undefined;
		if (/^(?:first|second|other|opening|latter)$/.test(before)) return undefined;
		return followed || led || /^(?:the|its|his|her|their|our|my|all|those)$/.test(next)
			? ratio(a.first, a.last, 0.5)
			: undefined;
	}

	const quarter = tokens.at(-1) === 'quarter' && a.digits === '1';
	if (quarter && !followed && !led) return undefined;
	return ratio(a.first, a.last, amountOf(a));
};

/** "between a quarter and a third". */
const between: Rule = (passage, index) => {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	if (b === undefined || a.denominator === 1 || b.denominator === 1 || amountOf(a) >= amountOf(b)) return undefined;
	const joined = wordAt(passage, a.first - 1, a.first) === 'between' && wordAt(passage, a.last, a.first) === 'and';
	return joined && b.first === a.last + 1 && amountOf(b) < 1
		? {...ratio(a.first - 1, b.last, amountOf(a)), upper: amountOf(b)}
		: undefined;
};

const rules: readonly Rule[] = [outOf, toOne, times, fold, decimal, between, fraction];

export function ratioAt(passage: Passage, index: number): Amount | undefined {
	for (const rule of rules) {
		const found = rule(passage, index);
		if (found) return found;
	}

	return undefined;
}

/** "a full percentage point": one, though no number says so. */
function wholePointAt(passage: Passage, index: number): Amount | undefined {
	if (wordAt(passage, index, index) !== 'a' || !/^(?:full|whole)$/.test(wordAt(passage, index + 1, index)))
		return undefined;
	const joined = isHyphen(passage, index + 3) ? 1 : 0;
	if (wordAt(passage, index + 2, index) !== 'percentage' || wordAt(passage, index + 3 + joined, index) !== 'point')
		return undefined;
	return {first: index, last: index + 4 + joined, kind: 'percent', value: 1, upper: null, unit: 'percentage point'};
}

const folds: ReadonlyMap<string, number> = new Map(
	'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
		.split(' ')
		.map((word, index): [string, number] => [word, index + 2]),
);

/** "tenfold", "threefold". */
function foldAt({tokens}: Passage, index: number): Amount | undefined {
	const value =
		tokens[index]?.kind === 'word' && tokens[index].lower.endsWith('fold') ? folds.get(tokens[index].lower) : undefined;
	return value === undefined ? undefined : ratio(index, index + 1, value);
}

/** An amount that no numeral says. */
export const unsaidAt = (passage: Passage, index: number): Amount | undefined =>
	foldAt(passage, index) ?? wholePointAt(passage, index);
