import {isCapital, type Phrase, plainNumber, wordAt, yearNumber} from '../phrase.js';
import type {Point} from '../point.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';

/** "the 1990s", "1980's", "the '60s", "the 50s", "the nineties". */
export const decade: Rule = {
	triggers: ['number', 'decade'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind === 'decade') {
			const leads = /^(?:the|early|late|mid|-)$/.test(wordAt(phrase, index - 1));
			// "in his fifties" is an age.
			return leads || isCapital(phrase, index)
				? reading(phrase, index, index + 1, {unit: 'decade', index: 190 + lexeme.decade})
				: undefined;
		}

		const plural = wordAt(phrase, index + 1);
		if (phrase.tokens[index]!.spaced || !/^'?s$/.test(plural)) return undefined;
		const year = yearNumber(phrase, index);
		if (year !== undefined) {
			if (year % 100 === 0 && year < 1900)
				return reading(phrase, index, index + 2, {unit: 'century', index: year / 100});
			return year % 10 === 0 ? reading(phrase, index, index + 2, {unit: 'decade', index: year / 10}) : undefined;
		}

		// "a burial of the 830s"
		const early = plainNumber(phrase, index, 3);
		const isLed =
			wordAt(phrase, index - 1) === 'the' && /^(?:in|of|by|from|since|to|until)$/.test(wordAt(phrase, index - 2));
		if (early !== undefined && early >= 100 && early % 10 === 0 && plural === 's' && isLed)
			return reading(phrase, index, index + 2, {unit: 'decade', index: early / 10});
		const short = plainNumber(phrase, index, 2);
		if (short === undefined || short % 10 !== 0 || plural !== 's') return undefined;
		const quoted = wordAt(phrase, index - 1) === "'";
		const the = wordAt(phrase, quoted ? index - 2 : index - 1);
		// "under-30s" are people.
		const led =
			the === '-'
				? /^(?:mid|early|late|\d+s)$/.test(wordAt(phrase, index - 2))
				: /^(?:the|early|late|mid|and)$/.test(the);
		if (!quoted && !led) return undefined;
		return reading(phrase, quoted ? index - 1 : index, index + 2, {
			unit: 'decade',
			index: short / 10 + (short < 20 ? 200 : 190),
		});
	},
};

function reading(phrase: Phrase, first: number, last: number, point: Point): Reading {
	const the = wordAt(phrase, first - 1) === 'the';
	return {first: the ? first - 1 : first, last, sense: {kind: 'fixed', point}};
}
