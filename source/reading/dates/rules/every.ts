import {amountBefore, lengthValue} from '../amount.js';
import {letters} from '../lexicon.js';
import {type Phrase, plainNumber, rankAt, rankBefore, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';
import {set} from '../set.js';
import {unitAt} from '../unit-of.js';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "every Friday", "each spring", "every four years", "every other week", "every May 9". */
export const every: Rule = {
	triggers: ['=every', '=each', '=alternate'],
	read(phrase, index) {
		const rank = rankAt(phrase, index + 1);
		const other = wordAt(phrase, index + 1) === 'other';
		const single = wordAt(phrase, index + 1) === 'single';
		const place = rank?.last ?? (other || single ? index + 2 : index + 1);
		const lexeme = phrase.lexemes[place];
		if (lexeme?.kind === 'unit') {
			const count = rank?.rank ?? (other ? 2 : 1);
			if (lexeme.unit === 'half' || lexeme.unit === 'second' || lexeme.plural) return counted(phrase, index);
			return set(nthDay(phrase, index), place + 1, lengthValue(count, letters[lexeme.unit]));
		}

		if (lexeme?.kind === 'weekday') return set(index, place + 1, `XXXX-WXX-${lexeme.weekday}`);
		if (lexeme?.kind === 'season') return set(index, place + 1, `XXXX-${['SP', 'SU', 'FA', 'WI'][lexeme.season]}`);
		if (lexeme?.kind === 'daypart') return set(index, place + 1, `XXXX-XX-XX${lexeme.part}`);
		if (lexeme?.kind !== 'month') return counted(phrase, index);
		const day = plainNumber(phrase, place + 1, 2);
		if (day !== undefined && day <= 31) return set(index, place + 2, `XXXX-${pad(lexeme.month)}-${pad(day)}`);
		return set(index, place + 1, `XXXX-${pad(lexeme.month)}`);
	},
};

/** Where "the first Monday of each month" begins. */
function nthDay(phrase: Phrase, index: number): number {
	if (
		!/^(?:of|in)$/.test(wordAt(phrase, index - 1)) ||
		!/^(?:weekday|unit)$/.test(phrase.lexemes[index - 2]?.kind ?? '')
	)
		return index;
	const first = wordAt(phrase, index - 3) === 'last' ? index - 3 : rankBefore(phrase, index - 2)?.first;
	if (first === undefined) return index;
	return wordAt(phrase, first - 1) === 'the' ? first - 1 : first;
}

function counted(phrase: Phrase, index: number): Reading | undefined {
	for (let place = index + 2; place <= index + 4; place++) {
		const unit = unitAt(phrase, place);
		if (unit === undefined) continue;
		const amount = amountBefore(phrase, place);
		if (amount?.first !== index + 1) return undefined;
		return set(index, place + 1, lengthValue(amount.count, letters[unit.unit]));
	}

	return undefined;
}
