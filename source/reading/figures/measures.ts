import type {Span} from '../../article/article.js';
import {isChangeNoun, isMoving} from './changes.js';
import {type Amount, isHyphen, type Passage, sentenceAround, tagAt, wordAt} from './passage.js';
import {isDate, isNoun, phraseAfter, phraseBefore, type Range} from './phrases.js';

/** An amount, with the token where the words of its bound begin. */
type Measured = Amount & {readonly begin: number};

type Rule = (passage: Passage, amount: Measured) => Range | undefined;

/** "43% of the assets", "900 million birr worth of loans", "120 millimetres of rain". */
const whole: Rule = (passage, {first, begin, last, kind, unit}) => {
	if (wordAt(passage, last, first) !== 'of' && wordAt(passage, last, first) !== 'worth') return undefined;
	if (
		kind === 'quantity' &&
		!/(?:tonne|ton|gram|pound|ounce|barrel|bushel|millimetre|centimetre|inch|carat)$/.test(unit)
	)
		return undefined;
	// "was at 38% of capacity" says it of the reservoir.
	const level = kind === 'percent' && /^(?:at|to|from)$/.test(wordAt(passage, begin - 1, first));
	if (
		level &&
		/^(?:IN|VB)/.test(tagAt(passage, begin - 1, first)) &&
		/^(?:VB|NN)/.test(tagAt(passage, begin - 2, first))
	)
		return undefined;
	return phraseAfter(passage, wordAt(passage, last + 1, first) === 'of' ? last + 2 : last + 1, first);
};

/** "one in five children", "half the town"; "five times the limit" says nothing of the limit. */
const part: Rule = (passage, {first, last, kind}) => {
	if (kind !== 'ratio' || wordAt(passage, last - 1, first) === 'times') return undefined;
	return phraseAfter(passage, last, first);
};

/** "a $5-million reward", "its 2% target", "a $1.2 billion wildfire prevention package". */
const modified: Rule = (passage, {first, begin, last}) => {
	const place = isHyphen(passage, last) ? last + 1 : last;
	if (!/^(?:NN|JJ|VBG|VBN|HYPH)/.test(tagAt(passage, place, first)) || isDate(passage, place)) return undefined;
	if (
		/^(?:higher|lower|more|less|fewer|worth|north|south|east|west|northeast|northwest|southeast|southwest|away|due|up|down|short|left|per|each|long|wide|deep|high|tall)$/.test(
			wordAt(passage, place, first),
		)
	)
		return undefined;
	const before = tagAt(passage, begin - 1, first);
	const determined =
		/^(?:DT|PRP\$|POS|JJ|NN|``)/.test(before) ||
		/^(?:a|an|of|by|with|for|'s|)$/.test(wordAt(passage, begin - 1, first));
	if (!determined && place === last) return undefined;
	const phrase = phraseAfter(passage, place, first);
	// "an 18 per cent rise in full-year profit" is of the profit.
	if (phrase && isChangeNoun(wordAt(passage, phrase.last - 1, first)) && wordAt(passage, phrase.last, first) === 'in')
		return phraseAfter(passage, phrase.last + 1, first) ?? phrase;
	return phrase;
};

/** "an order worth 1.2 billion", "compensation of Rs 25,000", "accounts holding KSh 340 million", "a rise of 3% in prices". */
const named: Rule = (passage, {first, begin, last}) => {
	if (!/^(?:of|worth|holding|totalling|totaling|carrying|containing|costing)$/.test(wordAt(passage, begin - 1, first)))
		return undefined;
	if (
		isChangeNoun(wordAt(passage, begin - 2, first)) ||
		/^(?:minimum|maximum|total|average|cost)$/.test(wordAt(passage, begin - 2, first))
	) {
		return wordAt(passage, last, first) === 'in'
			? phraseAfter(passage, last + 1, first)
			: compound(passage, begin - 2, first);
	}

	return phraseBefore(passage, begin - 1, first);
};

/** "revenue growth of 6 per cent": what stands before the noun of the change. */
const compound = (passage: Passage, place: number, near: number): Range | undefined =>
	wordAt(passage, place, near) === 'growth' || /^NN/.test(tagAt(passage, place - 1, near))
		? phraseBefore(passage, place + 1, near)
		: undefined;

/** "$3.4B in revenue", "Tk 1,648 crore in tolls": a bare noun, not a place or a time. */
const mass: Rule = (passage, {first, last, kind}) => {
	if (kind === 'percent' || kind === 'ratio' || wordAt(passage, last, first) !== 'in') return undefined;
	if (/^(?:DT|PRP\$|NNP)/.test(tagAt(passage, last + 1, first)) || passage.taken[last + 1]) return undefined;
	return phraseAfter(passage, last + 1, first);
};

/** "raised the cash rate by a quarter", "sold the drawing for EUR 350,000", "set the price of petrol at 840": the verb's object. */
const object: Rule = (passage, {first, begin}) => {
	if (!/^(?:at|for|by|to|from)$/.test(wordAt(passage, begin - 1, first))) return undefined;
	const phrase = phraseBefore(passage, begin - 1, first);
	if (phrase === undefined) return undefined;
	let verb = phrase.first - 1;
	while (verb > phrase.first - 3 && /^(?:DT|PRP\$|RP)$/.test(tagAt(passage, verb, first))) verb--;
	return /^VB/.test(tagAt(passage, verb, first)) ? phrase : undefined;
};

/** "a star 4.2 light-years away", "the town, 18 kilometres northeast of": what lies there. */
const distance: Rule = (passage, {first, begin, last, kind}) => {
	if (
		kind !== 'quantity' ||
		!/^(?:away|long|tall|high|wide|deep|from|north|south|east|west|northeast|northwest|southeast|southwest)$/.test(
			wordAt(passage, last, first),
		)
	)
		return undefined;
	const comma = wordAt(passage, begin - 1, first) === ',' ? begin - 1 : begin;
	return phraseBefore(passage, comma, first);
};

const stative =
	/^(?:be|is|are|was|were|been|being|cost|costs|costing|stand|stands|stood|come|comes|came|total|totals|totalled|totaled|reach|reaches|reached|reaching|average|averaged|averages|averaging|hit|hits|peak|peaked|amount|amounted|exceed|exceeded|sell|sells|start|starts|fetch|weigh|weighs|weighed|carry|carries|carried|remain|remained|remains|close|closed|trade|traded|measure|measured|measures|gain|gained|lose|lost|ran|run|runs|held|showed|show|shows|seen|forecast|fixed|goes|go|went|valued|sold|bought|priced)$/;

/** "Turnout climbed to 59.4%", "Exports to Chile were worth $3.9bn": the subject of being, costing and changing. */
const subject: Rule = (passage, {first, begin}) => {
	const verb = verbBefore(passage, begin);
	const word = verb === undefined ? '' : wordAt(passage, verb, first);
	return stative.test(word) || isMoving(word) ? subjectBefore(passage, verb!, first) : undefined;
};

/** "£6.8 million for a new leisure centre", "£880m on fish passes", "43 million kroner to repair the metro". */
const purpose: Rule = (passage, {first, last, kind}) => {
	if (kind === 'percent') return undefined;
	for (let place = last; place < last + 4; place++) {
		const word = wordAt(passage, place, first);
		if (word === ',' || passage.numeralAt.has(place)) return undefined;
		if (!/^(?:on|for|to|into|towards)$/.test(word)) continue;
		const verb = word === 'to' ? 1 : 0;
		if (verb === 1 && !/^VB/.test(tagAt(passage, place + 1, first))) return undefined;
		return isDate(passage, place + 1) ? undefined : phraseAfter(passage, place + 1 + verb, first);
	}

	return undefined;
};

/** "out of £114,000, her life savings". */
const apposition: Rule = (passage, {first, last}) =>
	wordAt(passage, last, first) === ',' && tagAt(passage, last + 1, first) === 'PRP$'
		? phraseAfter(passage, last + 1, first)
		: undefined;

/** "raised its dividend 10 percent": what stands between verb and amount. */
const direct: Rule = (passage, {first, begin}) => {
	const verb = verbBefore(passage, begin);
	return verb === undefined ? undefined : phraseAfter(passage, verb + 1, first, begin);
};

/** The subject of any verb. */
const agent: Rule = (passage, {first, begin}) => {
	const verb = verbBefore(passage, begin);
	return verb === undefined ? undefined : subjectBefore(passage, verb, first);
};

const before: Rule = (passage, {begin, first}) =>
	phraseBefore(passage, begin, first) ?? phraseBefore(passage, begin - 1, first);

/** The first that fits. */
const rules: readonly Rule[] = [
	whole,
	part,
	modified,
	named,
	mass,
	object,
	distance,
	subject,
	purpose,
	apposition,
	direct,
	agent,
	before,
];

/** What an amount is the amount of: a span of the text, or nothing. `begin`: where its bound begins. */
export function measureOf(passage: Passage, amount: Amount, begin: number): Span | null {
	if (amount.noun) return amount.noun;
	for (const rule of rules) {
		const range = rule(passage, {...amount, begin});
		if (range) return {start: passage.tokens[range.first]!.start, end: passage.tokens[range.last - 1]!.end};
	}

	return null;
}

/** The nearest verb to the left that governs a place. */
function verbBefore(passage: Passage, begin: number): number | undefined {
	for (let place = begin - 1; place > begin - 26; place--) {
		const tag = tagAt(passage, place, begin);
		if (tag === '') return undefined;
		if (/^VB[DZPG]?$/.test(tag) && !isNoun(passage, place, begin)) return place;
		if (
			tag === 'VBN' &&
			(/^(?:VB|MD|RB)/.test(tagAt(passage, place - 1, begin)) ||
				/^(?:TO|IN|CD|RB)$/.test(tagAt(passage, place + 1, begin)))
		)
			return place;
	}

	return undefined;
}

/** The noun phrase before a verb group: over auxiliaries, adverbs, and what commas put in between. */
function subjectBefore(passage: Passage, verb: number, near: number): Range | undefined {
	const {start} = sentenceAround(passage, near);
	let place = verb;
	for (let steps = 0; steps < 12 && place > start; steps++) {
		if (
			!/^(?:MD|VB|RB|TO|EX|WDT|WP|RP)/.test(tagAt(passage, place - 1, near)) ||
			(/^VBG$/.test(tagAt(passage, place - 1, near)) && place - 1 === start)
		)
			break;
		place--;
	}

	if (wordAt(passage, place - 1, near) === ',') place = overInsert(passage, place, start, near);
	const phrase = phraseBefore(passage, place, near);
	if (phrase || !/^(?:and|but|,|before)$/.test(wordAt(passage, place - 1, near))) return phrase;
	// "rose 3% and then fell 2%": the verb before has the subject.
	const earlier = verbBefore(passage, place - 1);
	return earlier === undefined ? undefined : subjectBeforePlain(passage, earlier, near);
}

const subjectBeforePlain = (passage: Passage, verb: number, near: number): Range | undefined => {
	let place = verb;
	while (place > verb - 8 && /^(?:MD|VB|RB|TO|WDT|WP)/.test(tagAt(passage, place - 1, near))) place--;
	return phraseBefore(passage, place, near);
};

/** "Revenue, which leaves out oil, is": back over the insertion to the comma where it began. */
function overInsert(passage: Passage, place: number, start: number, near: number): number {
	for (let back = place - 2; back > start && back > place - 30; back--)
		if (wordAt(passage, back, near) === ',') return back;
	return place - 1;
}
