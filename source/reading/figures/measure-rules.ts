import {isChangeNoun} from './change-words.js';
import {type Amount, isDate, isHyphen, type Passage, tagAt, wordAt} from './passage.js';
import {isNoun, phraseAfter, phraseBefore, type Range} from './phrases.js';

/**
 * An amount, with the token where the words of its bound begin, and what the amount before it measures, where that stands in the
 * same sentence or the one before.
 */
export type Measured = Amount & {readonly begin: number; readonly previous: Previous | null};

export type Previous = {readonly last: number; readonly range: Range; readonly sameSentence: boolean};

export type Rule = (passage: Passage, amount: Measured) => Range | undefined;

/** Units of what is weighed or poured: "2.3 tonnes of cannabis" is of the cannabis, "12,400 hectares of pine" of the fire. */
const stuff = /(?:tonne|ton|gram|pound|ounce|barrel|bushel|millimetre|centimetre|inch|carat|millilitre)$/;

/** "43% of the assets", "900 million birr worth of loans", "120 millimetres of rain". */
export const whole: Rule = (passage, {first, begin, last, kind, unit}) => {
	if (wordAt(passage, last, first) !== 'of' && wordAt(passage, last, first) !== 'worth') return undefined;
	if (kind === 'quantity' && !stuff.test(unit)) return undefined;
	// "was at 38% of capacity" says it of the reservoir.
	const level = kind === 'percent' && /^(?:at|to|from)$/.test(wordAt(passage, begin - 1, first));
	if (
		level &&
		/^(?:IN|VB)/.test(tagAt(passage, begin - 1, first)) &&
		/^(?:VB|NN)/.test(tagAt(passage, begin - 2, first))
	)
		return undefined;
	const place = wordAt(passage, last + 1, first) === 'of' ? last + 2 : last + 1;
	// "of those polled"
	if (wordAt(passage, place, first) === 'those' && tagAt(passage, place + 1, first) === 'VBN')
		return {first: place, last: place + 2};
	return phraseAfter(passage, place, first);
};

/** "one in five children", "half the town"; "five times the limit" says nothing of the limit. */
export const part: Rule = (passage, {first, last, kind}) => {
	if (kind !== 'ratio' || wordAt(passage, last - 1, first) === 'times') return undefined;
	return phraseAfter(passage, last, first);
};

/** "a $5-million reward", "its 2% target", "a $1.2 billion wildfire prevention package". */
export const modified: Rule = (passage, {first, begin, last, kind}) => {
	// "£2,500-a-week rent"
	const rate = isHyphen(passage, last) && isHyphen(passage, last + 2) && wordAt(passage, last + 1, first) === 'a';
	const place = rate ? last + 4 : isHyphen(passage, last) ? last + 1 : last;
	if (!/^(?:NN|JJ|VBG|VBN|HYPH)/.test(tagAt(passage, place, first)) || isDate(passage, place)) return undefined;
	if (
		/^(?:higher|lower|more|less|fewer|worth|north|south|east|west|northeast|northwest|southeast|southwest|away|due|up|down|plus|year|short|left|per|each|apiece|thanks|pcm|pa|pw|long|wide|deep|high|tall)$/.test(
			wordAt(passage, place, first),
		)
	)
		return undefined;
	const before = tagAt(passage, begin - 1, first);
	// "0.3 per cent growth is pencilled in"
	const changes = kind === 'percent' && isChangeNoun(wordAt(passage, place, first));
	const determined =
		changes ||
		/^(?:DT|PRP\$)$/.test(tagAt(passage, first - 1, first)) ||
		/^(?:DT|PRP\$|POS|JJ|NN|IN|``|:|,)/.test(before) ||
		/^(?:a|an|'s|)$/.test(wordAt(passage, begin - 1, first)) ||
		isHyphen(passage, begin - 2);
	// "agree £65m fee", "sells €5 shirts"
	const bare = kind === 'money' && /^NNS?$/.test(tagAt(passage, place, first));
	if (!determined && !bare && place === last) return undefined;
	const phrase = phraseAfter(passage, place, first);
	// "an 18 per cent rise in full-year profit" is of the profit.
	if (phrase && isChangeNoun(wordAt(passage, phrase.last - 1, first)) && wordAt(passage, phrase.last, first) === 'in')
		return phraseAfter(passage, phrase.last + 1, first) ?? phrase;
	return phrase;
};

/** "an order worth 1.2 billion", "compensation of Rs 25,000", "accounts holding KSh 340 million", "a rise of 3% in prices". */
export const named: Rule = (passage, {first, begin, last}) => {
	if (!/^(?:of|worth|holding|totalling|totaling|carrying|containing|costing)$/.test(wordAt(passage, begin - 1, first)))
		return undefined;
	if (
		isChangeNoun(wordAt(passage, begin - 2, first)) ||
		/^(?:minimum|maximum|total|average|cost|band|range|sum)$/.test(wordAt(passage, begin - 2, first))
	) {
		const after = wordAt(passage, last, first) === 'in' ? phraseAfter(passage, last + 1, first) : undefined;
		return after ?? compound(passage, begin - 2, first);
	}

	// "The new levy, of 2.5 cents"
	const comma = wordAt(passage, begin - 2, first) === ',';
	return phraseBefore(passage, comma ? begin - 2 : begin - 1, first);
};

/** "revenue growth of 6 per cent": what stands before the noun of the change. */
const compound = (passage: Passage, place: number, near: number): Range | undefined =>
	wordAt(passage, place, near) === 'growth' || /^NN/.test(tagAt(passage, place - 1, near))
		? phraseBefore(passage, place + 1, near)
		: undefined;

/** "Eggs, at $4.82 a dozen, are scaring off bakers": what the comma parts from its amount. */
export const inserted: Rule = (passage, {first, begin, last}) => {
	// "At 3.05%, inflation in Chile is back"
	if (passage.tokens[begin - 1]?.first === true && wordAt(passage, begin - 1, first) === 'at')
		return wordAt(passage, last, first) === ',' ? phraseAfter(passage, last + 1, first) : undefined;
	return /^(?:at|already|now|currently)$/.test(wordAt(passage, begin - 1, first)) &&
		wordAt(passage, begin - 2, first) === ','
		? phraseBefore(passage, begin - 2, first)
		: undefined;
};

/** "every contract over £10m". */
export const bounded: Rule = (passage, {first, begin}) =>
	/^(?:over|under|above|below)$/.test(wordAt(passage, begin, first)) && isNoun(passage, begin - 1, first)
		? phraseBefore(passage, begin, first)
		: undefined;

/** "rose 9.2 per cent to $1.14bn", "from 71% to 64.5%", "85 billion kroner ($8.4 billion)": the same once more. */
export const pair: Rule = (passage, {first, begin, previous}) => {
	if (!previous?.sameSentence || begin - previous.last > 9) return undefined;
	const link = wordAt(passage, begin - 1, first);
	if (link === '(' && begin - 1 === previous.last) return previous.range;
	// "fell 320 points, or 0.8%"
	if (link === 'or' && begin - previous.last < 6) return previous.range;
	if (!/^(?:to|from)$/.test(link)) return undefined;
	const {governing} = passage;
	return governing[previous.last - 1]?.clause === governing[begin]?.clause ? previous.range : undefined;
};

/** "the £45m they paid for Sigurdsson", "the 3.4% it forecast": a clause about the amount itself. */
export const relative: Rule = (passage, amount) => {
	if (!/^(?:they|he|she|it|we)$/.test(wordAt(passage, amount.last, amount.first))) return undefined;
	return purpose(passage, amount) ?? amount.previous?.range;
};

/** "$3.4B in revenue", "Tk 1,648 crore in tolls": a bare noun, not a place or a time. */
export const mass: Rule = (passage, {first, begin, last, kind}) => {
	if (/^(?:to|at|from)$/.test(wordAt(passage, begin - 1, first))) return undefined;
	if ((kind !== 'money' && kind !== 'count') || wordAt(passage, last, first) !== 'in') return undefined;
	if (/^(?:DT|PRP\$|NNP)/.test(tagAt(passage, last + 1, first)) || passage.taken[last + 1]) return undefined;
	return phraseAfter(passage, last + 1, first);
};

/** "a star 4.2 light-years away", "the town, 18 kilometres northeast of": what lies there. */
export const distance: Rule = (passage, {first, begin, last, kind}) => {
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

/** "£6.8 million for a new leisure centre", "£880m on fish passes", "43 million kroner to repair the metro". */
export const purpose: Rule = (passage, {first, last, kind}) => {
	if (kind === 'percent') return undefined;
	for (let place = last, words = 0; place < last + 14 && words < 4; place++) {
		const word = wordAt(passage, place, first);
		if (word === ',') return undefined;
		if (passage.taken[place] === 1 || passage.taken[place] === 2 || /^[()]$/.test(word)) continue;
		words++;
		if (!/^(?:on|for|to|into|towards|off|as)$/.test(word)) continue;
		const verb = word === 'to' ? 1 : 0;
		if (verb === 1 && !/^VB/.test(tagAt(passage, place + 1, first))) return undefined;
		return isDate(passage, place + 1) ? undefined : phraseAfter(passage, place + 1 + verb, first);
	}

	return undefined;
};

/** "out of £114,000, her life savings". */
export const apposition: Rule = (passage, {first, last, kind}) => {
	if (kind !== 'money' || wordAt(passage, last, first) !== ',' || tagAt(passage, last + 1, first) !== 'PRP$')
		return undefined;
	const phrase = phraseAfter(passage, last + 1, first);
	// "$2 billion, its chairman conceded"
	return phrase && /^(?:VB|MD)/.test(tagAt(passage, phrase.last, first)) ? undefined : phrase;
};

/** "Revenue: $812m", "Rents in Dublin (median: €2,350 a month)": what a colon parts from its amount. */
export const label: Rule = (passage, {first, begin}) => {
	if (wordAt(passage, begin - 1, first) !== ':') return undefined;
	let place = begin - 1;
	while (place > begin - 8 && !/^(?:|[,;:(.]|•|-)$/.test(wordAt(passage, place - 1, first))) place--;
	return place < begin - 1 ? {first: place, last: begin - 1} : undefined;
};

/** "diesel, $3.94 a gallon", "and his clerk AED 25,000", "No 46.2%": a thing beside its amount, with the verb of the clause before. */
export const gapped: Rule = (passage, {first, begin, previous}) => {
	if (!previous?.sameSentence) return undefined;
	const comma = wordAt(passage, begin - 1, first) === ',' ? begin - 1 : begin;
	const phrase = phraseBefore(passage, comma, first);
	if (phrase === undefined || phrase.first <= previous.last) return undefined;
	let left = phrase.first - 1;
	while (left > phrase.first - 3 && /^(?:DT|PRP\$)$/.test(tagAt(passage, left, first))) left--;
	const parted = wordAt(passage, left, first);
	if (comma < begin) return parted === ';' ? phrase : undefined;
	return /^(?:and|,|;|[(]|while|but)$/.test(parted) ? phrase : undefined;
};

/** "against 699,000 tonnes in 2023", "compared with 3%": the same once more, of another time or place. */
export const compared: Rule = (passage, {first, begin, previous}) => {
	const word = wordAt(passage, begin - 1, first);
	const against =
		/^(?:against|versus)$/.test(word) ||
		(/^(?:with|to)$/.test(word) && wordAt(passage, begin - 2, first) === 'compared');
	return against && previous?.sameSentence ? previous.range : undefined;
};

export const before: Rule = (passage, {begin, first, previous}) =>
	(previous?.sameSentence ? previous.range : undefined) ??
	phraseBefore(passage, begin, first) ??
	phraseBefore(passage, begin - 1, first);

/** "3,000 litres of water" after all, where nothing else is known. */
export const contents: Rule = (passage, {first, last}) =>
	wordAt(passage, last, first) === 'of' ? phraseAfter(passage, last + 1, first) : undefined;
