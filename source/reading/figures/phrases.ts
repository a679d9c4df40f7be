import {isDate, isHyphen, type Passage, tagAt, wordAt} from './passage.js';

/** Where a phrase stands among the tokens, end exclusive. */
export type Range = {readonly first: number; readonly last: number};

/** A noun phrase that begins at a token, without its article, with an "of" phrase after it; it ends before `end`. */
export function phraseAfter(
	passage: Passage,
	place: number,
	near: number,
	end = Number.POSITIVE_INFINITY,
): Range | undefined {
	const phrase = bareAfter(passage, place, near, end);
	if (phrase === undefined || wordAt(passage, phrase.last, near) !== 'of') return phrase;
	const tail = bareAfter(passage, phrase.last + 1, near, end);
	return tail ? {first: phrase.first, last: tail.last} : phrase;
}

/** At most eight tokens, to the last noun. */
function bareAfter(passage: Passage, place: number, near: number, end: number): Range | undefined {
	let first = place;
	while (first < place + 2 && /^(?:DT|PRP\$|PDT)$/.test(tagAt(passage, first, near))) first++;
	let noun = -1;
	for (let last = first; last < Math.min(first + 8, end); last++) {
		const tag = tagAt(passage, last, near);
		if (wordAt(passage, last, near) === 'plus') break;
		if (passage.taken[last] === 2 || (isDate(passage, last) && !isAttribute(passage, last))) break;
		if (isNoun(passage, last, near) || isGerund(passage, last, tag, near)) noun = last + 1;
		else if (
			!/^(?:JJ[RS]?|VB[NG]|POS|HYPH|FW)$/.test(tag) &&
			!(tag === 'CD' && (last > place || isHyphen(passage, last + 1)))
		)
			break;
	}

	return noun > first ? {first, last: noun} : undefined;
}

/** "seed funding led by", "reef monitoring,": an -ing form that ends a phrase. */
const isGerund = (passage: Passage, place: number, tag: string, near: number): boolean =>
	tag === 'VBG' &&
	/^(?:NN|JJ)/.test(tagAt(passage, place - 1, near)) &&
	/^(?:$|[,.:]|IN|VBN|TO|MD)/.test(tagAt(passage, place + 1, near));

/** Whether a token that looks like a verb is a noun here: after an article or an adjective, or right before a verb ("fares will"). */
export function isNoun(passage: Passage, place: number, near: number): boolean {
	const tag = tagAt(passage, place, near);
	if (/^NN/.test(tag)) return true;
	if (!/^VB[ZPD]?$/.test(tag)) return false;
	if (tag === 'VBD' && tagAt(passage, place - 1, near) !== 'DT') return false;
	if (/^(?:DT|PRP\$|POS|JJ|CD)$/.test(tagAt(passage, place - 1, near))) return true;
	return (
		/^(?:MD|VB[ZD])$/.test(tagAt(passage, place + 1, near)) &&
		!/^(?:be|is|was|are|were|has|had|have|do|does|did)$/.test(wordAt(passage, place, near))
	);
}

/** "the 10-year note": a time that is part of a name. */
const isAttribute = (passage: Passage, place: number): boolean =>
	[-1, 0, 1].some(offset => isHyphen(passage, place + offset));

/** "Borrowing by councils": an -ing form that opens the sentence. */
const opensWithGerund = (passage: Passage, place: number, near: number): boolean =>
	tagAt(passage, place, near) === 'VBG' && passage.tokens[place]!.first;

const inside = /^(?:NN|JJ|DT|PDT|PRP\$|POS|CD|HYPH|FW|GW|RBR)/;

/** The noun phrase that ends before a token, with what hangs on it by prepositions: "Repairs to the abbey roof". */
export function phraseBefore(passage: Passage, end: number, near: number, overAmounts = false): Range | undefined {
	let first = end;
	for (let place = end - 1; place > end - 18; place--) {
		const tag = tagAt(passage, place, near);
		if (
			tag === '' ||
			(passage.taken[place] === 2 && (!overAmounts || tagAt(passage, place + 1, near) === 'CC')) ||
			(isDate(passage, place) && !isAttribute(passage, place))
		)
			break;
		const left = tagAt(passage, place - 1, near);
		const linked =
			place < end - 1 &&
			/^(?:IN|TO)$/.test(tag) &&
			(/^(?:NN|CD|GW)/.test(left) || opensWithGerund(passage, place - 1, near)) &&
			!isDate(passage, place - 1) &&
			!/^(?:as|that|if|because|while|than|after|before|since)$/.test(wordAt(passage, place, near));
		const joined = tag === 'CC' && /^(?:NN|JJ)/.test(left) && /^(?:NN|JJ|VBG)/.test(tagAt(passage, place + 1, near));
		const participle =
			/^VB[NG]$/.test(tag) && (/^(?:DT|PRP\$|POS|JJ|HYPH|CC)$/.test(left) || (tag === 'VBG' && /^(?:$|NN)/.test(left)));
		// "Trade between them"
		const them = tag === 'PRP' && place === end - 1 && left === 'IN';
		if (!inside.test(tag) && !isNoun(passage, place, near) && !linked && !joined && !participle && !them) break;
		first = place;
	}

	while (first < end && /^(?:DT|PDT|PRP\$|IN|CC|TO|POS|HYPH)$/.test(passage.tags[first]!)) first++;
	for (let place = first; place < end; place++)
		if (isNoun(passage, place, near) || passage.tags[place] === 'VBG') return {first, last: end};
	return undefined;
}
