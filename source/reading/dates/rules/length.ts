import {amountOf} from '../../numerals.js';
import {type Amount, amountBefore, wholeLength} from '../amount.js';
import {type LengthUnit, letters} from '../lexicon.js';
import {type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import {unitAt} from '../unit-of.js';

/** "ten days", "18 months", "a year and a half", "the past five years", "a 12-month low": a length and no date. */
export const length: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		const amount = unit && unit.unit !== 'half' ? amountBefore(phrase, index) : undefined;
		if (!unit || !amount || !agrees(phrase, index, unit, amount)) return undefined;
		const {count} = amount;
		const half = count !== 'X' && phrase.words.slice(index + 1, index + 4).join(' ') === 'and a half' ? 0.5 : 0;
		const long = wordAt(phrase, index + 1) === '-' && wordAt(phrase, index + 2) === 'long';
		const weeks = unit.unit === 'fortnight' ? 2 : 1;
		return {
			first: withLead(phrase, amount),
			last: index + (half > 0 ? 4 : long ? 3 : 1),
			sense: {
				kind: 'plain',
				type: 'duration',
				value: wholeLength(count === 'X' ? count : (count + half) * weeks, letters[unit.unit]),
			},
		};
	},
};

/** Whether the amount counts the unit: "two weeks", "a five-year", "a three year period"; not "the second", "a quarter", "12 minute". */
function agrees(
	phrase: Phrase,
	index: number,
	{unit, plural}: {unit: LengthUnit; plural: boolean},
	{first, count, hyphen}: Amount,
): boolean {
	const next = wordAt(phrase, index + 1);
	if (isCompound(phrase, index, first, count)) return false;
	// "all on one day"
	if (unit === 'day' && count === 1 && wordAt(phrase, first - 1) === 'on') return false;
	// An age: another rule's.
	if (next === 'old' || (next === '-' && wordAt(phrase, index + 2) === 'old') || wordAt(phrase, index + 2) === 'age')
		return false;
	// "a month-long strike"
	if (count === 1 && wordAt(phrase, first).length < 3 && next === '-') return false;
	if (unit === 'second' || unit === 'quarter') return plural && count !== 'X';
	if (plural || hyphen || count === 'X' || count <= 1) return true;
	return /^(?:an?|the)$/.test(wordAt(phrase, first - 1)) && phrase.tokens[index + 1]?.kind === 'word';
}

/** "a day labourer", "a day trip": no length. */
const isCompound = (phrase: Phrase, index: number, first: number, count: Amount['count']): boolean =>
	count === 1 &&
	wordAt(phrase, first) === 'a' &&
	/^(?:labou?rers?|trips?|trippers?|return|nurse|school|pupil|centre|center|care|job|shift|pass|ticket|workers?|wage|visitor|surgery|release|boy|girl|bed|spa|trader|trading|programme|program|nursery|hospital|clinic)$/.test(
		wordAt(phrase, index + 1),
	);

const leads = /^(?:past|last|next|coming|first|previous|following|final|opening|preceding|ensuing|latest|remaining)$/;

/** "the 24 hours to 6am", "the six months ended June 30". */
function isBounded(phrase: Phrase, first: number): boolean {
	const numeral = phrase.begins[first];
	if (numeral === undefined || amountOf(numeral) === 12) return false;
	return /^(?:to|till|until|through|ended|ending|since)$/.test(wordAt(phrase, numeral.last - phrase.offset + 1));
}

/** Where the words that belong to it begin: "the past five years", "the first four months"; "the 12 months" are 12 months. */
function withLead(phrase: Phrase, {first}: Amount): number {
	const isLed = leads.test(wordAt(phrase, first - 1));
	const from = isLed ? first - 1 : first;
	const article =
		/^(?:the|these|those)$/.test(wordAt(phrase, from - 1)) || (isLed && wordAt(phrase, from - 1) === 'this');
	return article && (isLed || isBounded(phrase, first)) ? from - 1 : from;
}
