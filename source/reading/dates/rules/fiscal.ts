import {type Phrase, plainNumber, wordAt, yearNumber} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';

/** "fiscal 2023", "fiscal year 2024", "FY24", "the 2022-23 financial year". */
export const fiscal: Rule = {
	triggers: ['=fiscal', '=financial', '=fy'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		const year = wordAt(phrase, index + 1) === 'year' ? index + 2 : index + 1;
		const number = yearNumber(phrase, year);
		if (number !== undefined) return reading(withThe(phrase, index), year + 1, number);
		const short = plainNumber(phrase, index + 1, 2);
		if (word === 'fy' && short !== undefined) return reading(index, index + 2, 2000 + short);
		if (word === 'fy' || year === index + 1) return undefined;
		return spanning(phrase, index);
	},
};

/** "the 2022-23 financial year". */
function spanning(phrase: Phrase, index: number): Reading | undefined {
	const from = yearNumber(phrase, index - 3);
	if (from === undefined || !/^[-/]$/.test(wordAt(phrase, index - 2))) return undefined;
	return reading(withThe(phrase, index - 3), index + 2, from + 1);
}

const withThe = (phrase: Phrase, first: number): number => (wordAt(phrase, first - 1) === 'the' ? first - 1 : first);

const reading = (first: number, last: number, year: number): Reading => ({
	first,
	last,
	sense: {kind: 'fiscal', year},
});
