import {isStreetAt} from '../../streets.js';
import {type Phrase, wordAt, yearNumber} from '../phrase.js';
import type {Reading} from '../sense.js';

const amounts = new Set(
	'some approximately nearly over another only flight boeing airbus no number route channel room line article section chapter page psalm model size building unit bus highway nearly iso resolution windows act order # no. km miles'.split(
		' ',
	),
);
const leads = new Set(
	'in of since by from until till before after during through to between and circa c. early late mid for around as or the following throughout until towards toward ( c ca ca. than'.split(
		' ',
	),
);
const followers = new Set(
	'in and to or by the a for when while as after before but with at on was were is he she it they who which that had has have of from until through his her its -'.split(
		' ',
	),
);
const measures = new Set(
	'jobs people men women troops soldiers dollars pounds euros yen points votes seats rooms pages inhabitants tonnes tons metres meters feet km kilometres kilometers miles pence cents hectares acres barrels units homes houses workers employees members years days hours minutes cases deaths times percent per million billion bn m others civilians residents students ships tanks aircraft guns kilograms kg lb lbs mph mm cm hp cc watts calories gallons'.split(
		' ',
	),
);

/** Whether four figures, a part of the day or "the same period" by itself stand like a time. */
export function isTime(phrase: Phrase, reading: Reading): boolean {
	if (!reading.weak) return true;
	const {sense} = reading;
	if (sense.kind === 'fixed') return isYear(phrase, reading);
	return false;
}

function isYear(phrase: Phrase, reading: Reading): boolean {
	const {first, last, sense} = reading;
	const before = wordAt(phrase, first - 1);
	const next = wordAt(phrase, last);
	const glued = phrase.tokens[last - 1]!.spaced === false;
	const index = sense.kind === 'fixed' ? sense.point.index : 0;
	// "In 1989 students marched": what opens a sentence so is a year, if it isn't round.
	const opens = before === 'in' && phrase.tokens[first - 1]!.first && index >= 1900 && index % 100 !== 0;
	if ((measures.has(next) && !glued && !opens) || amounts.has(before) || /^[$£€¥#+=/@]$/.test(before)) return false;
	// "c. 1450", "et al. 2014"; not "No. 1450".
	if (before === '.') return /^(?:c|ca|b|d|r|fl|est|al|approx)$/.test(wordAt(phrase, first - 2));
	// "Anna Weber, of 1119 Eighth St."; but "in 2009 Oxford Street was closed".
	if (/^(?:of|at|to|from|near|on|behind|outside|opposite|,)$/.test(before) && isStreetAt(phrase.tokens, last))
		return false;
	if (before === ':' && phrase.tokens[first - 2]?.kind === 'number') return false;
	if (glued && /^[%/@°]$/.test(next)) return false;
	// "by the end of 2023 22%"
	const isLed = /^(?:in|of|by|since|until)$/.test(before);
	if (!(isLed && phrase.tokens[last - 1]!.spaced) && isInCode(phrase, first, last)) return false;
	// "2024-13-45" is no day, and no year.
	if (glued && next === '-' && wordAt(phrase, last + 2) === '-') return false;
	// "of 1200 horses": a noun in the plural is counted.
	if (leads.has(before)) return !(index < 1900 && /^(?:of|to|and|from|for)$/.test(before) && isCounted(phrase, last));
	if (index < 1500 || index > 2060) return /^[(-]$/.test(before) || /^[)-]$/.test(next);
	return !isCounted(phrase, last) && !isMeasured(phrase, first, last, index);
}

/** "555-[1998]", "A350-[1000]", "0800 [2010] 2012": beside another number that is no year. */
function isInCode(phrase: Phrase, first: number, last: number): boolean {
	const before = phrase.tokens[first - 1];
	if (before?.kind === 'number' || phrase.tokens[last]?.kind === 'number') return true;
	if (before?.lower !== '-' || before.spaced) return false;
	return phrase.tokens[first - 2]?.kind === 'number' && yearNumber(phrase, first - 2) === undefined;
}

/** "cut [2024] jobs"; "the [2024] elections" are of a year. */
function isCounted(phrase: Phrase, last: number): boolean {
	const token = phrase.tokens[last];
	if (token?.kind !== 'word' || token.text !== token.lower || followers.has(token.lower)) return false;
	return /[^s']s$/.test(token.lower) && !/^(?:elections|olympics|games|championships|finals)$/.test(token.lower);
}

/** "seats [2010].", "Resolution [1701].": led in by no preposition, at the end of its clause. */
function isMeasured(phrase: Phrase, first: number, last: number, year: number): boolean {
	const before = phrase.tokens[first - 1];
	const next = phrase.tokens[last];
	if (before?.kind !== 'word' || !before.spaced || (next && !/^[.,;]$/.test(next.lower))) return false;
	if (before.text !== before.lower) return year < 1900;
	return /^(?:seats?|holds?|held|weigh(?:s|ed)?|costs?|sold|killed|wounded|captured|measures|has|had|have|employs?|numbered|worth|paid|counted)$/.test(
		before.lower,
	);
}
