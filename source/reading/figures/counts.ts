import type {Numeral} from '../numerals.js';
import {boundOf} from './bounds.js';
import {regionOf} from './nations.js';
import {isCapital, isDate, isHyphen, type Passage, tagAt, wordAt} from './passage.js';
import {doings, isPersons, isPlural, singularOf} from './singular.js';

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
	// "1.5m have fled"
	if (doings.test(wordAt(passage, at, near))) return at;
	return at > place && fates.test(wordAt(passage, at, near)) ? at : undefined;
}

/** What befalls people, whom no noun names. */
export const fates =
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
	const word = wordAt(passage, place, near);
	// "900 UK jobs" of a headline: a small letter is no name's.
	if (tag === 'NNP' && passage.tokens[place]!.text === word && /[a-z]s$/.test(word) && !word.endsWith('ss'))
		return 'NNS';
	if (/^\p{Lu}{2,}s$/u.test(passage.tokens[place]?.text ?? '')) return 'NNPS';
	if (place !== first) return tag;
	// "nine Oscars", "112 MPs"
	if (
		tag === 'NNP' &&
		/[\p{L}]s$/u.test(passage.tokens[place]!.text) &&
		!word.endsWith('ss') &&
		!tagAt(passage, place + 1, near).startsWith('NNP')
	)
		return 'NNPS';
	// "25,093 suspected cases"
	if (tag === 'VBD' && adjectival.test(word)) return 'VBN';
	return tag === 'VBZ' && !/^(?:is|has|does|was|'s)$/.test(word) ? 'NNS' : tag;
}

const adjectival =
	/^(?:suspected|confirmed|reported|alleged|registered|estimated|wounded|injured|armed|masked|detained|trained|used|skilled|qualified|recorded|planned|proposed|disputed|abandoned|captured|wanted|convicted|retired|elected)$/;

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
