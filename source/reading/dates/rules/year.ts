import {wordAt, yearNumber} from '../phrase.js';
import {pointOfYear} from '../point.js';
import type {Rule} from '../rule.js';

/** "2023" by itself: four figures, which the repair keeps only where they stand like a year. */
export const year: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const number = yearNumber(phrase, index);
		if (number === undefined) return undefined;
		const next = phrase.tokens[index + 1];
		const token = phrase.tokens[index]!;
		// "2000m", "1080p", "1980s"; but "2023's"
		if (!token.spaced && next?.kind === 'word' && !next.lower.startsWith("'")) return undefined;
		const before = phrase.tokens[index - 1];
		if (before && !before.spaced && (before.kind === 'word' || /^[$£€¥#.:@_+]$/.test(before.text))) return undefined;
		if (/^[%°:_]$/.test(wordAt(phrase, index + 1)) && !token.spaced && !next?.spaced) return undefined;
		return {first: index, last: index + 1, sense: {kind: 'fixed', point: pointOfYear(number)}, weak: true};
	},
};
