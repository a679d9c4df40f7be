import {isMoving} from './change-words.js';
import {isDate, type Passage, sentenceAround, tagAt, wordAt} from './passage.js';
import {isNoun, phraseBefore, type Range} from './phrases.js';

/** The nearest verb to the left that governs a place. */
export function verbBefore(passage: Passage, begin: number): number | undefined {
	for (let place = begin - 1; place > begin - 26; place--) {
		const tag = tagAt(passage, place, begin);
		if (tag === '') return undefined;
		// Headlines: "Tesla shares sink 12%".
		if (
			place === begin - 1 &&
			/^NN/.test(tag) &&
			isMoving(wordAt(passage, place, begin)) &&
			/^NN/.test(tagAt(passage, place - 1, begin))
		)
			return place;
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

/** The noun phrase before a verb group: over auxiliaries, adverbs, dates, and what commas put in between. */
export function subjectBefore(passage: Passage, verb: number, near: number): Range | undefined {
	const {start} = sentenceAround(passage, near);
	let place = groupStart(passage, verb, near);
	// "Revenue for the 12 months to June 30 rose"
	if (isDate(passage, place - 1)) {
		while (
			place > start &&
			(isDate(passage, place - 1) ||
				/^(?:to|in|on|for|the|during|over|at|since|ended|ending)$/.test(wordAt(passage, place - 1, near)))
		)
			place--;
	}

	if (wordAt(passage, place - 1, near) === ',') place = overInsert(passage, place, start, near);
	return phraseBefore(passage, place, near, true);
}

/** The first token of a verb group, with the adverbs before it. */
export function groupStart(passage: Passage, verb: number, near: number): number {
	let place = verb;
	for (let steps = 0; steps < 12; steps++) {
		const tag = tagAt(passage, place - 1, near);
		if (!/^(?:MD|VB|RB|TO|EX|WDT|WP|RP)/.test(tag) || isNoun(passage, place - 1, near)) break;
		place--;
	}

	// "profit more than doubled"
	return wordAt(passage, place - 1, near) === 'than' && wordAt(passage, place - 2, near) === 'more' ? place - 2 : place;
}

/** "Revenue, which leaves out oil, is": back over the insertion to the comma where it began. */
function overInsert(passage: Passage, place: number, start: number, near: number): number {
	for (let back = place - 2; back > start && back > place - 30; back--)
		if (wordAt(passage, back, near) === ',') return back;
	return place - 1;
}
