import {plainNumber, wordAt} from '../phrase.js';
import {pointOfYear} from '../point.js';
import type {Rule} from '../rule.js';

const before = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/;
const after = /^(?:ad|ce|a\.d\.|c\.e\.)$/;

/** "490 BC", "AD 79", "1100 AD", "79 CE". */
export const era: Rule = {
	triggers: ['number'],
	read(phrase, index) {
		const number = Number(phrase.tokens[index]!.text.replace(',', ''));
		if (!Number.isInteger(number) || number < 1 || number > 9999) return undefined;
		const next = wordAt(phrase, index + 1);
		if (before.test(next)) {
			return {first: index, last: index + 2, sense: {kind: 'fixed', point: pointOfYear(1 - number)}};
		}

		if (plainNumber(phrase, index, 4) === undefined) return undefined;
		const ahead = /^(?:ad|a\.d\.)$/.test(wordAt(phrase, index - 1)) ? index - 1 : index;
		const behind = ahead === index && after.test(next) ? index + 2 : index + 1;
		if (ahead === index && behind === index + 1) return undefined;
		return {first: ahead, last: behind, sense: {kind: 'fixed', point: pointOfYear(number)}};
	},
};
