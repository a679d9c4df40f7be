import type {Numeral} from '../numerals.js';
import {
	address,
	gluedName,
	hyphenedName,
	isPicture,
	listed,
	modelNumber,
	postcode,
	rank,
	title,
} from './numbered-names.js';
import {isCapital, isHyphen, type Passage, tagAt, touches, wordAt} from './passage.js';
import {innings, race, runs, score, slashed, sprint} from './scores.js';

/** Numbers that are no amounts: `numeral` and, where the rule takes more, how many numerals after it. */
type Rule = {
	readonly name: string;
	/** How many numerals, from this one on, it takes; 0 for none. */
	readonly takes: (passage: Passage, index: number) => number;
};

const one =
	(holds: (passage: Passage, numeral: Numeral) => boolean) =>
	(passage: Passage, index: number): number =>
		holds(passage, passage.numerals[index]!) ? 1 : 0;

const rules: readonly Rule[] = [
	{name: 'rank in words or digits', takes: one((_, {ordinal}) => ordinal)},
	{name: 'code with leading zeros', takes: one((_, {digits}) => /^0\d/.test(digits))},
	{name: 'phone number', takes: phone},
	{name: 'score', takes: score},
	{name: 'innings: 312 for 7', takes: innings},
	{name: 'slashed pair: 24/7, 9/11', takes: slashed},
	{name: 'name with glued digits: G7, MH370, 5G', takes: one(gluedName)},
	{name: 'rows of a picture: 1080p', takes: one(isPicture)},
	{name: 'name with a hyphen: Covid-19, F-16, 737-800', takes: one(hyphenedName)},
	{name: 'model of what is counted: 30 Boeing 787 jets', takes: one(modelNumber)},
	{name: 'numbered things: Article 50, Route 66, pages 3 and 4', takes: listed},
	{name: 'address: 27 Mill Lane', takes: one(address)},
	{
		name: 'mark before a number: § 4, #1',
		takes: one((passage, {first}) => /^[§#@№~^_\\=]$/.test(wordAt(passage, first - 1, first))),
	},
	{name: 'rank: top 10, No. 1', takes: one(rank)},
	{name: 'age group: under-21s, the over-60s', takes: one(ageGroup)},
	{name: 'age: aged 25 to 30; Lopez, 58,; turned 71', takes: age},
	{name: 'list mark: 2. The council', takes: one(listMark)},
	{
		name: 'coordinate: 41.7 degrees north',
		takes: one(
			(passage, {last}) =>
				/^(?:degrees?|°)$/.test(wordAt(passage, last, last - 1)) &&
				/^(?:north|south|east|west|latitude|longitude|n|s|e|w)$/.test(wordAt(passage, last + 1, last)),
		),
	},
	{
		name: 'clock time: 8 p.m.',
		takes: one((passage, {last}) => /^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt)$/.test(wordAt(passage, last, last - 1))),
	},
	{name: 'race: the 100m', takes: one(race)},
	{name: 'sprint of a car: 0-60mph', takes: sprint},
	{name: 'runs: 82 off 53 balls', takes: runs},
	{name: 'postcode: 75007 Paris, CA 90210', takes: one(postcode)},
	{name: 'title: Eight Men Out is on', takes: one(title)},
	{
		name: 'base of a rate: per 100,000, for every 10',
		takes: one((passage, {first}) => /^(?:per|every)$/.test(wordAt(passage, first - 1, first))),
	},
	{name: 'one that is no number: one of, no one', takes: one(pronoun)},
	{name: 'the two of them: a reference back', takes: one(reference)},
];

/** How many numerals, from `index` on, are no amounts. */
export function notFigures(passage: Passage, index: number): number {
	for (const {takes} of rules) {
		const count = takes(passage, index);
		if (count > 0) return count;
	}

	return 0;
}

/** Groups of digits with spaces or hyphens: three of them, or two after a plus. */
function phone(passage: Passage, index: number): number {
	const {numerals, tokens} = passage;
	const plus = wordAt(passage, numerals[index]!.first - 1, numerals[index]!.first) === '+';
	let count = 1;
	while (count < 8) {
		const before = numerals[index + count - 1]!;
		const next = numerals[index + count];
		if (next === undefined || next.form !== 'digits' || before.form !== 'digits' || next.exponent > 0) break;
		const gap = next.first - before.last;
		if (gap > 1 || next.start - before.end > 1 || tokens[next.first]!.sentence !== tokens[before.first]!.sentence)
			break;
		if (gap === 1 && !/^[-.()]$/.test(tokens[before.last]!.lower)) break;
		count++;
	}

	const digits = numerals.slice(index, index + count).reduce((sum, numeral) => sum + numeral.digits.length, 0);
	const long = digits >= 7 && (count > 2 || plus || numerals[index]!.digits.startsWith('0'));
	return long || (plus && count > 1) ? count : 0;
}

function ageGroup(passage: Passage, {first, last, glued}: Numeral): boolean {
	if (glued.after && passage.tokens[last]?.lower === 's') return true;
	return isHyphen(passage, first - 1) && /^(?:under|over|u)$/.test(wordAt(passage, first - 2, first));
}

function age(passage: Passage, index: number): number {
	const {numerals} = passage;
	const numeral = numerals[index]!;
	const {first, last} = numeral;
	const before = wordAt(passage, first - 1, first);
	const next = wordAt(passage, last, first);
	if (/^(?:year|years|month|months)$/.test(wordAt(passage, isHyphen(passage, last) ? last + 1 : last, first))) return 0;
	if (/^(?:aged?|ages)$/.test(before)) {
		const second = numerals[index + 1];
		return second !== undefined && second.first === last + 1 && /^(?:to|and|or|-)$/.test(next) ? 2 : 1;
	}

	if (numeral.exponent > 0 || Number(numeral.digits) > 120) return 0;
	// "will be over 65"
	if (
		/^(?:over|under)$/.test(before) &&
		/^(?:be|is|are|was|were)$/.test(wordAt(passage, first - 2, first)) &&
		!/^(?:NN|JJ|\$)/.test(tagAt(passage, last, first))
	)
		return next === '%' ? 0 : 1;
	if (/^(?:turns|turned|turning)$/.test(before) && tagAt(passage, last, first) !== 'NNS' && next !== '%') return 1;
	const named =
		/^NNP/.test(tagAt(passage, first - 2, first)) ||
		isCapital(passage, first - 2, first) ||
		/^(?:he|she|man|woman|boy|girl|son|daughter|wife|husband|mother|father|brother|sister)$/.test(
			wordAt(passage, first - 2, first),
		);
	return before === ',' && named && numeral.form === 'digits' && (/^[,.;)]$/.test(next) || next === '') ? 1 : 0;
}

function listMark(passage: Passage, {first, last, form}: Numeral): boolean {
	if (form !== 'digits' || last !== first + 1 || !/^[.)]$/.test(passage.tokens[last]?.lower ?? '')) return false;
	return touches(passage, last) && (passage.tokens[first]!.first || /^[.(]$/.test(wordAt(passage, first - 1, first)));
}

function pronoun(passage: Passage, {first, last, digits, form, denominator}: Numeral): boolean {
	if (form !== 'words' || digits !== '1' || denominator > 1) return false;
	if (last - first > 1) return false;
	const next = wordAt(passage, last, first);
	const before = wordAt(passage, first - 1, first);
	if (next === 'in' || next === 'out' || /^-$/.test(next)) return false;
	return (
		/^(?:the|this|that|no|any|every|each|some|another|which|day|not|only)$/.test(before) ||
		/^(?:of|another|day|hand|thing|way|time|side|by|who|that|could|can|would|should|must|with|such|,|\.|and|or|to|for|on|is|was|has|has|at|from|as|after|'s|)$/.test(
			next,
		)
	);
}

/** "the two countries", "the other three", "the first two", "two of them": nothing new is counted. */
function reference(passage: Passage, {first, last, form, exponent, denominator}: Numeral): boolean {
	if (form !== 'words' || exponent > 0 || denominator > 1) return false;
	const before = wordAt(passage, first - 1, first);
	if (/^(?:the|these|those|both|other|first|last|next|either)$/.test(before) && wordAt(passage, last, first) !== 'of') {
		return (
			/^(?:NN|JJ|VB|IN|$)/.test(tagAt(passage, last, first)) && !/^(?:times|in|out)$/.test(wordAt(passage, last, first))
		);
	}

	return wordAt(passage, last, first) === 'of' && /^(?:them|us|whom|which)$/.test(wordAt(passage, last + 1, first));
}
