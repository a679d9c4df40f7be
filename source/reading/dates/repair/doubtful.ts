import {type Phrase, wordAt} from '../phrase.js';
import type {Reading} from '../sense.js';

const amounts = new Set(
	'some about around approximately nearly over another only flight boeing airbus no number route channel room line article section chapter page psalm model size building unit bus highway nearly # no. km miles'.split(
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

function isYear(phrase: Phrase, {first, last, sense}: Reading): boolean {
	const before = wordAt(phrase, first - 1);
	const next = wordAt(phrase, last);
	const glued = phrase.tokens[last - 1]!.spaced === false;
	if (measures.has(next) && !glued) return false;
	if (amounts.has(before) && !(before === 'around' || before === 'about')) return false;
	if (/^[$£€¥#+=/@]$/.test(before)) return false;
	if (before === '.' || (before === ':' && phrase.tokens[first - 2]?.kind === 'number')) return false;
	if (glued && /^[%/@°]$/.test(next)) return false;
	const index = sense.kind === 'fixed' ? sense.point.index : 0;
	if (leads.has(before)) {
		// "to 1,987", "of 1200 men": a noun in the plural is counted.
		const token = phrase.tokens[last];
		const plural = token?.kind === 'word' && /[^s']s$/.test(next) && !followers.has(next) && token.text === token.lower;
		return !(
			plural &&
			(before === 'of' || before === 'to' || before === 'and' || before === 'from' || before === 'for') &&
			index < 1900
		);
	}

	if (index < 1500 || index > 2060) return /^[(–-]$/.test(before) || /^[)–-]$/.test(next);
	const token = phrase.tokens[last];
	// "cut 2024 jobs" is a count; "the 2024 elections" was led in.
	return !(
		token?.kind === 'word' &&
		token.text === token.lower &&
		/[^s']s$/.test(next) &&
		!followers.has(next) &&
		!/^(?:elections|olympics|games|championships|finals)$/.test(next)
	);
}
