import type {Span} from '../../article/article.js';
import {type Amount, isHyphen, type Passage, sentenceAround, tagAt, wordAt} from './passage.js';

/** Where a phrase stands among the tokens, end exclusive. */
type Range = {readonly first: number; readonly last: number};

/** What an amount is the amount of: a span of the text, or nothing. */
export function measureOf(passage: Passage, amount: Amount): Span | null {
	if (amount.noun) return amount.noun;
	const range = find(passage, amount);
	if (range === undefined) return null;
	const {first, last} = trimmed(passage, range);
	return first < last ? {start: passage.tokens[first]!.start, end: passage.tokens[last - 1]!.end} : null;
}

const find = (passage: Passage, amount: Amount): Range | undefined =>
	massAfter(passage, amount) ??
	modified(passage, amount) ??
	headBefore(passage, amount) ??
	subjectOf(passage, amount) ??
	purposeAfter(passage, amount) ??
	anySubject(passage, amount);

/** "$3.4B in revenue", "43% of the assets", "120 millimetres of rain", "900 million birr in loans". */
function massAfter(passage: Passage, {last, first, kind}: Amount): Range | undefined {
	const preposition = wordAt(passage, last, first);
	if (preposition === 'of' || preposition === 'worth') {
		const place = wordAt(passage, last + 1, first) === 'of' ? last + 2 : last + 1;
		return nounPhrase(passage, place, first);
	}

	if (kind === 'ratio' && /^(?:NN|JJ)/.test(tagAt(passage, last, first))) return nounPhrase(passage, last, first);
	if (kind === 'ratio' && /^(?:the|its|his|her|their|our)$/.test(preposition)) return nounPhrase(passage, last, first);
	if (preposition !== 'in' || kind === 'percent' || kind === 'ratio') return undefined;
	const phrase = nounPhrase(passage, last + 1, first);
	const head = phrase && tagAt(passage, phrase.last - 1, first);
	const determined = phrase && /^(?:DT|PRP\$|NNP)/.test(tagAt(passage, phrase.first, first));
	return phrase && /^NNS?$/.test(head!) && !determined && !passage.taken[last + 1] ? phrase : undefined;
}

/** "a $5-million reward", "its 2% target", "a $1.2 billion wildfire prevention package": the noun that the amount modifies. */
function modified(passage: Passage, {first, last}: Amount): Range | undefined {
	const place = isHyphen(passage, last) ? last + 1 : last;
	if (!/^(?:NN|JJ|VBG|VBN|HYPH)/.test(tagAt(passage, place, first)) || passage.taken[place]) return undefined;
	if (
		/^(?:higher|lower|more|less|fewer|worth|north|south|east|west|away|due|up|down|short|left|per)$/.test(
			wordAt(passage, place, first),
		)
	)
		return undefined;
	const before = tagAt(passage, first - 1, first);
	const determined =
		/^(?:DT|PRP\$|POS|JJ|NN)/.test(before) || /^(?:a|an|the|of|by|with|for)$/.test(wordAt(passage, first - 1, first));
	return determined || place > last || isHyphen(passage, last - 2) ? nounPhrase(passage, place, first) : undefined;
}

/** "an order worth 1.2 billion", "compensation of Rs 25,000", "Gusts of 210 km/h", "a fee of up to". */
function headBefore(passage: Passage, amount: Amount): Range | undefined {
	const begin = boundStart(passage, amount);
	const link = wordAt(passage, begin - 1, amount.first);
	if (!/^(?:of|worth|holding|totalling|totaling|exceeding|over|costing|named|at)$/.test(link)) return undefined;
	if (link === 'at' || link === 'over') return undefined;
	return phraseBefore(passage, begin - 1, amount.first);
}

/** The first token of an amount with its bound words ("at least", "some"). */
function boundStart(passage: Passage, {first}: Amount): number {
	let place = first;
	while (
		place > first - 5 &&
		/^(?:about|around|some|roughly|nearly|almost|up|to|at|least|most|more|than|less|fewer|over|under|as|much|many|an|a|the|estimated|just|well|no|not|only|between|barely|upwards)$/.test(
			wordAt(passage, place - 1, first),
		) &&
		wordAt(passage, place - 1, first) !== ''
	) {
		if (
			/^(?:to|at|over)$/.test(wordAt(passage, place - 1, first)) &&
			!/^(?:up|close|least|most)$/.test(wordAt(passage, place - 2, first)) &&
			wordAt(passage, place, first) !== 'least'
		)
			break;
		place--;
	}

	return place;
}

/** A noun phrase that begins at a token, without its article: at most eight tokens, to its last noun. */
function nounPhrase(passage: Passage, place: number, near: number): Range | undefined {
	let first = place;
	while (first < place + 2 && /^(?:DT|PRP\$|PDT)$/.test(tagAt(passage, first, near))) first++;
	let last = first;
	let noun = -1;
	for (; last < first + 8; last++) {
		const tag = tagAt(passage, last, near);
		if (/^NN/.test(tag)) noun = last + 1;
		else if (!/^(?:JJ[RS]?|VB[NG]|POS|CD|HYPH|FW)$/.test(tag)) break;
		if (noun === last + 1 && passage.taken[last] && /^NNP?$/.test(tag) && last > first && isWeekday(passage, last))
			break;
	}

	return noun > first ? {first, last: noun} : undefined;
}

const isWeekday = (passage: Passage, index: number): boolean =>
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(passage.tokens[index]!.lower);

/** The noun phrase that ends before a token, with what hangs on it by "of", "to", "for", "between", "in". */
function phraseBefore(passage: Passage, end: number, near: number): Range | undefined {
	let first = end;
	let head = -1;
	for (let place = end - 1; place > end - 16; place--) {
		const tag = tagAt(passage, place, near);
		const word = wordAt(passage, place, near);
		if (tag === '' || (passage.taken[place] && isTimeWord(word))) break;
		if (/^NN/.test(tag)) head = head === -1 ? place : head;
		else if (
			!/^(?:JJ[RS]?|DT|PRP\$|POS|VB[NG]|CD|HYPH|FW|CC|RBR)$/.test(tag) &&
			!(
				head !== -1 &&
				/^(?:of|to|for|between|in|on|with|from)$/.test(word) &&
				/^NN|^CD/.test(tagAt(passage, place - 1, near))
			)
		)
			break;
		if (tag === 'CC' && !/^NN|^JJ/.test(tagAt(passage, place - 1, near))) break;
		if (/^VB/.test(tag) && /^(?:NN|PRP|$|,)/.test(tagAt(passage, place - 1, near))) break;
		first = place;
	}

	return head === -1 ? undefined : {first, last: end};
}

const isTimeWord = (word: string): boolean =>
	/^(?:\d{4}|year|month|week|quarter|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(
		word,
	);

const stative =
	/^(?:be|is|are|was|were|been|being|cost|costs|costing|rise|rises|rose|risen|fall|falls|fell|fallen|stand|stands|stood|come|comes|came|total|totals|totalled|totaled|reach|reaches|reached|reaching|average|averaged|averages|averaging|climb|climbed|drop|dropped|grow|grew|grown|jump|jumped|slow|slowed|hit|hits|peak|peaked|amount|amounted|exceed|exceeded|sell|sells|sold|start|starts|fetch|weigh|weighs|weighed|carry|carries|carried|go|goes|went|gone|surge|surged|widen|widened|swell|swelled|increase|increased|decline|declined|remain|remained|remains|close|closed|trade|traded|measure|measured|measures|gain|gained|lose|lost|ran|run|runs|held|supply|showed|show|shows|circles|uses|use|used|valued|expected|seen|forecast|set|fixed)$/;

/** The subject of a verb of being, costing, rising: what stands before the verb group. */
function subjectOf(passage: Passage, amount: Amount): Range | undefined {
	const verb = verbBefore(passage, amount.first);
	if (verb === undefined || !stative.test(wordAt(passage, verb, amount.first))) return undefined;
	return subjectBefore(passage, verb, amount.first);
}

function anySubject(passage: Passage, amount: Amount): Range | undefined {
	const verb = verbBefore(passage, amount.first);
	return verb === undefined
		? undefined
		: (objectOf(passage, verb, amount.first) ?? subjectBefore(passage, verb, amount.first));
}

/** "raised the cash rate by a quarter point", "sold the drawing for EUR 350,000": what stands between verb and amount. */
function objectOf(passage: Passage, verb: number, first: number): Range | undefined {
	const phrase = nounPhrase(passage, verb + 1, first);
	return phrase && phrase.last <= first ? phrase : undefined;
}

/** The nearest verb to the left that governs an amount. */
function verbBefore(passage: Passage, first: number): number | undefined {
	for (let place = first - 1; place > first - 26; place--) {
		const tag = tagAt(passage, place, first);
		if (tag === '') return undefined;
		if (
			/^VB[DZPG]?$/.test(tag) ||
			(tag === 'VBN' && /^(?:VB|MD|RB)/.test(tagAt(passage, place - 1, first))) ||
			(tag === 'VBN' && stative.test(wordAt(passage, place, first)))
		)
			return place;
	}

	return undefined;
}

/** The noun phrase before a verb group: over auxiliaries, adverbs, and what a comma puts in between. */
function subjectBefore(passage: Passage, verb: number, near: number): Range | undefined {
	const {start} = sentenceAround(passage, near);
	let place = verb;
	for (let steps = 0; steps < 12 && place > start; steps++) {
		const tag = tagAt(passage, place - 1, near);
		if (
			!/^(?:MD|VB|RB|TO|EX|CC|WDT|WP)/.test(tag) &&
			!/^(?:be|is|are|was|were|to)$/.test(wordAt(passage, place - 1, near))
		)
			break;
		place--;
	}

	if (wordAt(passage, place - 1, near) === ',') place = overInsert(passage, place, start, near);
	return phraseBefore(passage, place, near);
}

/** "Revenue, which leaves out oil, is": back over the insertion to the comma where it began. */
function overInsert(passage: Passage, place: number, start: number, near: number): number {
	for (let back = place - 2; back > start && back > place - 30; back--) {
		if (wordAt(passage, back, near) === ',') return back;
	}

	return place - 1;
}

/** "£6.8 million for a new leisure centre", "£880m on fish passes". */
function purposeAfter(passage: Passage, {first, last}: Amount): Range | undefined {
	for (let place = last; place < last + 4; place++) {
		if (/^(?:on|for|to)$/.test(wordAt(passage, place, first))) {
			const phrase =
				passage.taken[place + 1] && isTimeWord(wordAt(passage, place + 1, first))
					? undefined
					: nounPhrase(passage, place + 1, first);
			if (phrase) return phrase;
		}
	}

	return undefined;
}

/** Without article and loose ends. */
function trimmed(passage: Passage, {first, last}: Range): Range {
	let begin = first;
	while (begin < last && /^(?:DT|PRP\$|IN|CC|TO|,|RB|:|HYPH|POS)$/.test(passage.tags[begin]!)) begin++;
	return {first: begin, last};
}
