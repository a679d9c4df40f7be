import {plainNumber, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "in 264", "(594)": three figures where a year may stand; a year only near one that is told of, before Christ or after. */
export const earlyYear: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const number = plainNumber(phrase, index, 3);
		if (number === undefined || number < 100) return undefined;
		const before = wordAt(phrase, index - 1);
		const next = phrase.tokens[index + 1];
		const led = /^(?:in|since|by|until)$/.test(before) || (before === '(' && next?.text === ')');
		const ended =
			next === undefined ||
			next.kind === 'punctuation' ||
			/^(?:the|he|she|it|they|and|when|after|as|by|with|a|his|at)$/.test(next.lower);
		if (!led || !ended || (next && !phrase.tokens[index]!.spaced && /^[%:-]$/.test(next.text))) return undefined;
		return {first: index, last: index + 1, sense: {kind: 'part', unit: 'year', number}};
	},
};
