import type {Numeral} from '../numerals.js';
import {boundOf} from './bounds.js';
import {subjectOf, verbBefore} from './governing.js';
import {regionOf} from './nations.js';
import {beforeDeterminer, isCapital, isDate, isHyphen, type Passage, tagAt, wordAt} from './passage.js';
import {isPersons, isPlural, singularOf} from './singular.js';

/** What is counted: its name in the singular, and the tokens that name it. */
export type Counted = {readonly name: string; readonly first: number; readonly last: number};

const timeWords =
	/^(?:second|minute|hour|day|week|month|year|decade|century|centurie|fortnight|night|morning|evening|afternoon|weekend|millennium|quarter|season|time)s?$/;

/** Plurals that rather stand before a noun: "police officers". */
const modifiers = /^(?:police|staff|media|data|fish|sheep|cattle|crew|aircraft|salmon|cod|personnel)$/;

/** The noun after a number: over adjectives and nouns to the first plural head; "of its 27 stores" for "two of its 27 stores". */
export function countedAfter(passage: Passage, numeral: Numeral, last: number): Counted | undefined {
	const near = numeral.first;
	if (isHyphen(passage, last) && !/^(?:odd|plus)$/.test(wordAt(passage, last + 1, near))) return undefined;
	const model = modelAfter(passage, last, near);
	if (model) return model;
	const single = numeral.digits === '1' && numeral.exponent === 0;
	let place = overWords(passage, last, near);
	if (wordAt(passage, place, near) === 'of') {
		const of = ofWhole(passage, place, near);
		if (of === undefined) return undefined;
		place = of;
	}

	const fate = fateAt(passage, place, near) ?? harmBefore(passage, place, near);
	if (fate !== undefined) return {name: 'person', first: fate, last: fate + 1};
	const first = place;
	for (; place < first + 7; place++) {
		const role = roleOf(passage, place, counterTag(passage, place, first, near), near, single);
		if (role === 'head') return counted(passage, first, place + 1);
		if (role === 'end') return undefined;
	}

	return undefined;
}

/** "40 A350s", "1,999 Boeing 737s", "12 F-16s": a model that ends in digits and an s. */
function modelAfter(passage: Passage, last: number, near: number): Counted | undefined {
	const {tokens, article} = passage;
	let place = last;
	while (place < last + 4 && (/^\p{Lu}/u.test(tokens[place]?.text ?? '') || isHyphen(passage, place))) place++;
	const number = passage.numeralAt.get(place);
	if (number === undefined || place === last || wordAt(passage, place, near) === '') return undefined;
	const {last: end, glued} = passage.numerals[number]!;
	if (!glued.after || wordAt(passage, end, near) !== 's') return undefined;
	return {name: article.text.slice(tokens[last]!.start, tokens[end - 1]!.end), first: last, last: end + 1};
}

/** What a word after a number is: the head of what is counted, a word before the head, or neither. */
function roleOf(
	passage: Passage,
	place: number,
	tag: string,
	near: number,
	single: boolean,
): 'head' | 'before' | 'end' {
	const word = wordAt(passage, place, near);
	const next = tagAt(passage, place + 1, near);
	// "five one-day internationals"
	if (word === '' || (timeWords.test(word) && !isHyphen(passage, place - 1))) return 'end';
	if (word === 'others') return 'head';
	if (word === 'more') return moreRole(passage, place, near, single);
	if (isPersons(word) && !next.startsWith('NN')) return 'head';
	if (isPlural(word, tag) && !(modifiers.test(word) && next.startsWith('NN'))) {
		return single || !isHead(passage, place, near) ? 'end' : 'head';
	}

	if (isPeople(passage, place, near) && /^(?:$|[.:]|IN|VB[DZP]|MD|TO|RB|WP)/.test(next)) return single ? 'end' : 'head';
	if (single && tag === 'NN' && !next.startsWith('NN')) return 'head';
	return isBetween(passage, place, tag, near) ? 'before' : 'end';
}

/** "half a million Rohingya", "12 Japanese": a people by its name, which has no plural. */
function isPeople(passage: Passage, place: number, near: number): boolean {
	const number = passage.numerals[passage.numeralAt.get(near) ?? -1];
	if (number?.last !== place || !isCapital(passage, place, near) || isDate(passage, place)) return false;
	return regionOf(passage.tokens[place]!.text) !== undefined || number.exponent > 0;
}

/** "three more" are persons, "three more ships" are ships, "three more than" counts what was said before. */
function moreRole(passage: Passage, place: number, near: number, single: boolean): 'head' | 'before' | 'end' {
	if (/^(?:NN|JJ|VB[NG])/.test(tagAt(passage, place + 1, near))) return 'before';
	return single || wordAt(passage, place + 1, near) === 'than' ? 'end' : 'head';
}

/** "12 were injured", "three are missing", "40 have been killed": people, though no noun says so. */
function fateAt(passage: Passage, place: number, near: number): number | undefined {
	let at = place;
	while (at < place + 3 && /^(?:was|were|are|is|have|had|has|been|still|also)$/.test(wordAt(passage, at, near))) at++;
	return at > place && fates.test(wordAt(passage, at, near)) ? at : undefined;
}

const fates =
	/^(?:killed|injured|wounded|hurt|arrested|missing|dead|hospitalised|hospitalized|displaced|detained|rescued|evacuated|homeless)$/;

/** "kill at least 29 in Mozambique", "driving 60,000 from their homes": people, though no noun follows. */
function harmBefore(passage: Passage, place: number, near: number): number | undefined {
	const home = [0, 1, 2].map(offset => wordAt(passage, place + offset, near)).join(' ');
	if (/^from (?:their|his|her|its) (?:homes|houses|villages|camps|towns|land|jobs)$/.test(`${home}`)) return place + 2;
	if (!/^(?:$|[,.:]|IN|CC|RB|'')/.test(tagAt(passage, place, near)) || isDate(passage, place - 1)) return undefined;
	const verb = boundOf(passage, near, place).first - 1;
	return harms.test(wordAt(passage, verb, near)) ? verb : undefined;
}

const harms =
	/^(?:kill|injur|wound|displac|strand|drown|trap|evacuat|arrest|detain|hospitali[sz]|infect|behead|execut|massacr)(?:e?s|e?d|ed|ing|e)?$|^(?:trapped|trapping)$/;

/** What looks like a verb or an adverb right after a number is its noun: "1,500 engineers". */
function counterTag(passage: Passage, place: number, first: number, near: number): string {
	const tag = tagAt(passage, place, near);
	if (place !== first) return tag;
	const word = wordAt(passage, place, near);
	// "nine Oscars", "112 MPs"
	if (
		tag === 'NNP' &&
		/[\p{L}]s$/u.test(passage.tokens[place]!.text) &&
		!word.endsWith('ss') &&
		!tagAt(passage, place + 1, near).startsWith('NNP')
	)
		return 'NNPS';
	return tag === 'VBZ' && !/^(?:is|has|does|was|'s)$/.test(word) ? 'NNS' : tag;
}

/** "or so", "or more", "-odd", "other", "further" before the noun. */
function overWords(passage: Passage, place: number, near: number): number {
	if (isHyphen(passage, place) && /^(?:odd|plus)$/.test(wordAt(passage, place + 1, near))) return place + 2;
	if (
		/^(?:or|plus)$/.test(wordAt(passage, place, near)) &&
		/^(?:so|more|fewer|less)$/.test(wordAt(passage, place + 1, near))
	)
		return place + 2;
	return wordAt(passage, place, near) === '+' ? place + 1 : place;
}

/** Past "of 193", "of its 27" or "of the": the whole that a part is counted from. */
function ofWhole(passage: Passage, place: number, near: number): number | undefined {
	const total = passage.numeralAt.get(place + 1);
	if (total !== undefined) return passage.numerals[total]!.last;
	// "of Gaza's 2.2 million people", "of the ship's 20 lifeboats"
	for (let owner = place + 2; owner < place + 5; owner++)
		if (tagAt(passage, owner, near) === 'POS') return ofWhole(passage, owner, near) ?? owner + 1;
	if (
		!/^PRP\$|^POS/.test(tagAt(passage, place + 1, near)) &&
		!/^(?:the|his|her|our|their|its)$/.test(wordAt(passage, place + 1, near))
	)
		return undefined;
	const numeral = passage.numeralAt.get(place + 2);
	return numeral === undefined ? place + 2 : passage.numerals[numeral]!.last;
}

const isBetween = (passage: Passage, place: number, tag: string, near: number): boolean =>
	/^(?:JJ[RS]?|VB[NG]|NNP?|CD|POS|HYPH|RB|FW)$/.test(tag) ||
	wordAt(passage, place, near) === '-' ||
	(/^(?:,|CC)$/.test(tag) &&
		/^(?:JJ|VBN)/.test(tagAt(passage, place - 1, near)) &&
		/^(?:JJ|VBN)/.test(tagAt(passage, place + 1, near)));

/** A plural before another noun is a modifier only in a few compounds: "sports clubs". */
const isHead = (passage: Passage, place: number, near: number): boolean =>
	!isHyphen(passage, place + 1) || wordAt(passage, place + 2, near) === '';

const medals = /^(?:gold|silver|bronze)$/;

function counted(passage: Passage, first: number, last: number): Counted {
	const {tokens} = passage;
	// The nouns that end the phrase: "police officers" of "11,000 extra police officers".
	let head = last - 1;
	const isPart = (place: number): boolean =>
		(tagAt(passage, place, last - 1) === 'NN' || medals.test(tokens[place]!.lower)) &&
		!tokens[place]!.lower.endsWith('ing') &&
		!isHyphen(passage, place - 1);
	while (head > first && isPart(head - 1)) head--;
	const noun = passage.article.text.slice(tokens[head]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
	const isName =
		/^\p{Lu}{2}/u.test(noun) ||
		(/^\p{Lu}/u.test(noun) && (tagAt(passage, head, head).startsWith('NNP') || regionOf(noun) !== undefined));
	const lower = isName ? noun : noun.toLowerCase();
	return {name: singularOf(lower), first, last};
}

/** What the left says: "number of wolves … from nine", "a crowd of 51,759", "Deaths … doubled to 86". */
export function countedBefore(passage: Passage, first: number): Counted | undefined {
	const {tokens} = passage;
	const sentence = tokens[first]!.sentence;
	// "a crowd of about 8,500"
	const begin = boundOf(passage, first, first + 1).first;
	const of = wordAt(passage, begin - 1, first) === 'of' ? wordAt(passage, begin - 2, first) : '';
	if (
		/^(?:crowd|audience|staff|team|population|crew|workforce|brigade|army|force|garrison|regiment|battalion|contingent|gathering|congregation|membership|attendance|electorate|jury|panel|squad|cast|choir|town|village|city|community|settlement|hamlet)$/.test(
			of,
		)
	) {
		return {name: 'person', first: begin - 2, last: begin - 1};
	}

	if (of === 'majority') return {name: 'vote', first: begin - 2, last: begin - 1};
	for (let place = first - 1; place > first - 25 && tokens[place]?.sentence === sentence; place--) {
		const word = tokens[place]!.lower;
		if (/^numbers?$/.test(word) && wordAt(passage, place + 1, first) === 'of')
			return numberOf(passage, place + 2, first);
		if (/^(?:numbers|count|tally|total|headcount|toll)$/.test(word)) {
			const noun = wordAt(passage, place - 1, first);
			if (word === 'toll') return {name: 'person', first: place, last: place + 1};
			if (/^NN/.test(tagAt(passage, place - 1, first)))
				return {name: singularOf(noun), first: place - 1, last: place + 1};
		}
	}

	return undefined;
}

/** "number of dead as 41 and of injured as 186": the nearest "of" plus noun to the left. */
function numberOf(passage: Passage, from: number, first: number): Counted | undefined {
	for (let place = first - 1; place >= from; place--) {
		const word = wordAt(passage, place, first);
		const tag = tagAt(passage, place, first);
		if (
			(isPlural(word, tag) || isPersons(word)) &&
			(place === from ||
				/^(?:of|JJ|NN|DT)/.test(tagAt(passage, place - 1, first)) ||
				wordAt(passage, place - 1, first) === 'of')
		) {
			return {name: singularOf(word), first: place, last: place + 1};
		}
	}

	return undefined;
}

/** What numbers are of whom they do not name: "the population passed 1.43bn". */
const tallies: ReadonlyMap<string, string> = new Map(
	'population unemployment list crowd attendance membership audience workforce staff electorate headcount migration immigration enrolment enrollment toll turnout following readership'
		.split(' ')
		.map(word => [word, 'person']),
);

/** "Net migration was 685,000", "the population passed 1.43bn", "Deliveries were 386,810": the subject of a number that is its level. */
export function countedLevel(passage: Passage, first: number): Counted | undefined {
	const place = beforeDeterminer(passage, boundOf(passage, first, first + 1).first);
	let verb = /^(?:at|to)$/.test(wordAt(passage, place, first)) ? place - 1 : place;
	// "held steady at"
	if (/^(?:steady|flat|unchanged|stable|level|constant)$/.test(wordAt(passage, verb, first))) verb--;
	if (!levels.test(wordAt(passage, verb, first))) return undefined;
	let last = verb;
	while (last > verb - 4 && /^(?:RB|MD|VB[PZD]?)$/.test(tagAt(passage, last - 1, first))) last--;
	const subject = wordAt(passage, last - 1, first);
	const tally = tallyIn(passage, first, last);
	if (tally !== undefined) return tally;
	// "Orders for the kit amounted to", but not "the colour of the doors is".
	const being = /^(?:was|is|were|are|be|been)$/.test(wordAt(passage, verb, first));
	return being && !isPlural(subject, tagAt(passage, last - 1, first)) ? undefined : countedSubject(passage, last);
}

/** "Net migration" of "Net migration to New Zealand was": the tally that a verb is about. */
function tallyIn(passage: Passage, first: number, verb: number): Counted | undefined {
	const clause = verbBefore(passage, first);
	const range = (clause && subjectOf(passage, clause)) ?? {first: verb - 1, last: verb};
	for (let place = range.first; place < range.last; place++) {
		const tally = tallies.get(wordAt(passage, place, first));
		if (tally !== undefined) return {name: tally, first: range.first, last: place + 1};
		if (tagAt(passage, place, first) === 'IN') return undefined;
	}

	return undefined;
}

/** "Attendance: 41,230", "Killed: 12", "Homes destroyed: 1,200": what a colon parts from its number. */
export function countedLabel(passage: Passage, first: number): Counted | undefined {
	const colon = boundOf(passage, first, first + 1).first - 1;
	if (wordAt(passage, colon, first) !== ':') return undefined;
	const word = wordAt(passage, colon - 1, first);
	const tally = tallies.get(word) ?? (fates.test(word) ? 'person' : undefined);
	if (tally) return {name: tally, first: colon - 1, last: colon};
	if (!passage.tokens[first]!.text.includes(',')) return undefined;
	for (let place = colon - 1; place > colon - 5; place--)
		if (isPlural(wordAt(passage, place, first), tagAt(passage, place, first)))
			return {name: singularOf(wordAt(passage, place, first)), first: place, last: place + 1};
	return undefined;
}

/** Verbs whose object, or what follows their "at" or "to", is how many of the subject there are. */
const levels =
	/^(?:was|is|were|are|be|been|reach(?:ed|es|ing)?|hit|hits|pass(?:ed|es)|top(?:ped|s)|exceed(?:ed|s)?|surpass(?:ed|es)|stood|stands?|total(?:s|led|ed)?|averag(?:ed|es?)|number(?:ed|s)?|swelled|came|comes?|amount(?:ed|s)?|remain(?:ed|s)?|stay(?:ed|s)|held|holds?|ran|runs?|kept|approach(?:ed|es)|near(?:ed|s))$/;

/** "Passengers, 300 at most, will be allowed": between commas, after a plural. */
export function countedAside(passage: Passage, first: number): Counted | undefined {
	const comma = boundOf(passage, first, first + 1).first - 1;
	const noun = comma - 1;
	if (wordAt(passage, comma, first) !== ',' || !isPlural(wordAt(passage, noun, first), tagAt(passage, noun, first)))
		return undefined;
	let end = first + 1;
	while (end < first + 4 && /^(?:at|most|least|or|so|in|all|of|them)$/.test(wordAt(passage, end, first))) end++;
	return end > first + 1 && wordAt(passage, end, first) === ','
		? {name: singularOf(wordAt(passage, noun, first)), first: noun, last: comma}
		: undefined;
}

const conjunctions = /^(?:while|whereas|as|after|before|because|although|though|that|if|when|since|once|until)$/;

/** "Deaths" of "Deaths on the border doubled to 86": a plural that begins the sentence or its clause. */
export function countedSubject(passage: Passage, verb: number): Counted | undefined {
	const {tokens} = passage;
	let subject: number | undefined;
	for (let place = verb - 1; place > verb - 14 && tokens[place]?.sentence === tokens[verb]!.sentence; place--) {
		const ends = place + 1 === verb || !/^NN/.test(tagAt(passage, place + 1, verb));
		const head = ends && isPlural(tokens[place]!.lower, passage.tags[place]!);
		const governed = /^(?:IN|TO)$/.test(tagAt(passage, place - 1, verb));
		if (head && (!governed || conjunctions.test(wordAt(passage, place - 1, verb)))) subject = place;
		if (/^(?:,|:)$/.test(passage.tags[place]!)) break;
	}

	const tally = tallies.get(wordAt(passage, verb - 1, verb));
	if (tally && subject === undefined) return {name: tally, first: verb - 1, last: verb};
	return subject === undefined
		? undefined
		: {name: singularOf(tokens[subject]!.lower), first: subject, last: subject + 1};
}
