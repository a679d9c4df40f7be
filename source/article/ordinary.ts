import {remembering, type SortedList, sortedList} from '../data.js';

let words: SortedList | undefined;

/** Whether it is an ordinary English word, in lower case, inflected or not. */
export const isOrdinaryWord = remembering((lower): boolean => {
	words ??= sortedList('names/words.txt');
	if (words.has(lower)) return true;
	for (const [ending, instead] of inflections) {
		if (!lower.endsWith(ending) || lower.length < ending.length + 3) continue;
		const stem = lower.slice(0, -ending.length);
		for (const rest of instead) if (words.has(stem + rest)) return true;
		if (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true;
	}

	return lower.length > 7 && longEndings.test(lower);
});

/** What data/names/words.txt leaves out (training/names/make.mjs cuts the same). */
const inflections: ReadonlyArray<readonly [string, readonly string[]]> = [
	['ies', ['y']],
	['es', ['', 'e']],
	['s', ['']],
	['ed', ['', 'e']],
	['ing', ['', 'e']],
	['ers', ['', 'e']],
	['er', ['', 'e']],
	['ly', ['', 'le']],
	['ness', ['']],
];

/** Long words are known by their endings, and the list leaves them out: "environmental", "administration". */
const longEndings = /(?:tions?|ments?|mental|ly|ities|ity|ness|less|able|ible|ous|ful|ical|ising|izing|ional|ships?)$/;
