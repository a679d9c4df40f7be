import type {Numeral} from '../numerals.js';
import {isDate, isHyphen, type Passage, tagAt, touches, wordAt} from './passage.js';
import {isPlural} from './singular.js';

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

const capital = (passage: Passage, index: number, near: number): boolean =>
	wordAt(passage, index, near) !== '' && /^\p{Lu}/u.test(passage.tokens[index]!.text);

const plainDigits = ({digits, form, exponent}: Numeral, passage: Passage, first: number): boolean =>
	form === 'digits' && exponent === 0 && digits.length < 5 && !passage.tokens[first]!.text.includes(',');

/** Words that number things by the numeral after them. */
const designators = new Set(
	'section sections paragraph page pages chapter chapters verse clause rule platform gate room floor row seat line step phase phases grade class type category level stage tier round lap no nos number numbers question item episode season volume part figure table flight bus route junction highway version mark zone lot district ward precinct article articles amendment title schedule channel radio apollo pier terminal runway building block apartment apt flat suite unit box psalm act scene division formula vitamin interstate exit bay hall dock berth track resolution proposition prop order group groups area sector chromosome day matchday week game station world sonata symphony opus aged age ages code form'.split(
		' ',
	),
);

const streets =
	/^(?:street|st|road|rd|lane|avenue|ave|drive|close|place|square|terrace|boulevard|blvd|court|crescent|way|quay|row|gardens|hill|park|mews|wharf|parade|walk)$/;

const rules: readonly Rule[] = [
	{name: 'rank in words or digits', takes: one((_, {ordinal}) => ordinal)},
	{name: 'code with leading zeros', takes: one((_, {digits}) => /^0\d/.test(digits))},
	{name: 'phone number', takes: phone},
	{name: 'score', takes: score},
	{name: 'innings: 312 for 7', takes: innings},
	{name: 'slashed pair: 24/7, 9/11', takes: slashed},
	{name: 'name with glued digits: G7, MH370, 5G', takes: one(gluedName)},
	{name: 'name with a hyphen: Covid-19, F-16, 737-800', takes: one(hyphenedName)},
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

const scoreNouns =
	/^(?:win|victory|defeat|loss|draw|lead|vote|score|scoreline|triumph|thrashing|rout|decision|ruling|majority|record|verdict|aggregate|success|hammering|run|odds|split|margin)$/;

/** "6-4", "7-6 (7-3)", "won 2-0", "a 3-1 win": two whole numbers and a hyphen, and nothing that they would count. */
function score(passage: Passage, index: number): number {
	const {numerals, tokens} = passage;
	const [a, b] = [numerals[index]!, numerals[index + 1]];
	if (
		b === undefined ||
		a.form !== 'digits' ||
		b.form !== 'digits' ||
		!isHyphen(passage, a.last) ||
		b.first !== a.last + 1
	)
		return 0;
	if (/[.,]/.test(tokens[a.first]!.text + tokens[b.first]!.text) || b.exponent > 0 || b.last > b.first + 1) return 0;
	const next = wordAt(passage, b.last, b.first);
	const falls = Number(a.digits) >= Number(b.digits);
	const sign = /^[$€£%]$/.test(next) || /\p{Sc}/u.test(wordAt(passage, a.first - 1, a.first));
	if (sign || (touches(passage, b.last) && tokens[b.last]?.kind === 'word')) return 0;
	if (falls || scoreNouns.test(next)) return 2;
	// Rising digits are a range where a plural or a unit follows: "200-250 teachers".
	const tag = tagAt(passage, b.last, b.first);
	return /^(?:NN|JJ|VB[NG]|CD)/.test(tag) || /^(?:per|pc|or)$/.test(next) ? 0 : 2;
}

/** Runs for wickets. */
function innings(passage: Passage, index: number): number {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	if (b === undefined || a.form !== 'digits' || b.form !== 'digits' || b.first !== a.last + 1) return 0;
	if (wordAt(passage, a.last, a.first) !== 'for' || Number(b.digits) > 10 || Number(b.digits) >= Number(a.digits))
		return 0;
	return /^(?:$|[,.:]|IN|CC|RB|VB|TO)/.test(tagAt(passage, b.last, b.first)) && !isPriced(passage, a, b) ? 2 : 0;
}

/** "$312 for 7", "312 for 7%". */
const isPriced = (passage: Passage, a: Numeral, b: Numeral): boolean =>
	/\p{Sc}/u.test(wordAt(passage, a.first - 1, a.first)) || wordAt(passage, b.last, b.first) === '%' || b.glued.after;

function slashed(passage: Passage, index: number): number {
	const {numerals} = passage;
	const [a, b] = [numerals[index]!, numerals[index + 1]];
	return b !== undefined &&
		wordAt(passage, a.last, a.first) === '/' &&
		b.first === a.last + 1 &&
		touches(passage, b.first)
		? 2
		: 0;
}

function gluedName(passage: Passage, {first, last, glued}: Numeral): boolean {
	const {tokens} = passage;
	if (glued.before) return !/[£€$¢₹]/.test(tokens[first - 1]!.text);
	const suffix = tokens[last]?.text ?? '';
	return (
		glued.after &&
		(/^(?:G|D|X|s|S|th|h|A|B|E)$/.test(suffix) || (/^'?s$/.test(suffix) && tokens[first]!.kind === 'number'))
	);
}

function hyphenedName(passage: Passage, {first, form}: Numeral): boolean {
	if (form !== 'digits' || !isHyphen(passage, first - 1)) return false;
	const before = passage.tokens[first - 2]!;
	return (
		before.kind === 'word' && before.lower !== 'magnitude' && (/\p{Lu}/u.test(before.text) || before.lower === 'catch')
	);
}

/** Capitals that may stand before an amount: they begin the sentence, or belong to the grammar. */
const ordinary = /^(?:IN|TO|DT|CC|RB|RBR|RBS|JJ|JJR|JJS|PRP|PRP\$|VB[A-Z]?|MD|WRB|WDT|WP|EX|CD|UH|NNS)$/;

/** A numbered thing, with the numbers that its plural has too: "sections 3, 4 and 7". */
function listed(passage: Passage, index: number): number {
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
	if (!plainDigits(numeral, passage, first) && !designators.has(before)) return false;
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
				!capital(passage, first - 1, first)
			)
		);
	}

	if (isCamel(passage, first - 1)) return wordAt(passage, last, first) !== '%';
	if (!capital(passage, first - 1, first)) return false;
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

/** "PlayStation 5 fans", "the iPhone 15": a product's name. */
const isCamel = (passage: Passage, index: number): boolean => {
	const token = passage.tokens[index];
	return token?.kind === 'word' && /^(?!Mac|Mc)\p{L}*\p{Ll}\p{Lu}\p{Ll}/u.test(token.text);
};

/** "Windows 11 users were told": a name that begins its clause has the number, whatever follows. */
const leads = (passage: Passage, name: number): boolean =>
	/^NNPS?$/.test(tagAt(passage, name, name)) &&
	!isDate(passage, name) &&
	((passage.tokens[name]!.first && !passage.taken[name]) ||
		wordAt(passage, name - 1, name) === 'the' ||
		/^(?:POS|PRP\$)$/.test(tagAt(passage, name - 1, name)));

const isTime = (passage: Passage, index: number): boolean =>
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/.test(
		passage.tokens[index]!.lower,
	);

function address(passage: Passage, numeral: Numeral): boolean {
	const {first, last} = numeral;
	if (!plainDigits(numeral, passage, first)) return false;
	for (let place = last; place < last + 4; place++) {
		if (!capital(passage, place, first)) return false;
		if (place > last && streets.test(passage.tokens[place]!.lower)) return true;
	}

	return false;
}

function rank(passage: Passage, {first}: Numeral): boolean {
	const place = isHyphen(passage, first - 1) ? first - 2 : first - 1;
	const before = wordAt(passage, place, first);
	return /^(?:no|nr|nos|top|bottom|last|first|ranked)$/.test(before) && !(before === 'no' && place === first - 2);
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
	if (/^(?:turns|turned|turning)$/.test(before) && tagAt(passage, last, first) !== 'NNS' && next !== '%') return 1;
	const named =
		/^NNP/.test(tagAt(passage, first - 2, first)) ||
		capital(passage, first - 2, first) ||
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

	return (
		wordAt(passage, last, first) === 'of' &&
		/^(?:them|us|these|those|whom|which|the)$/.test(wordAt(passage, last + 1, first))
	);
}
