import {leanBefore} from '../lean.js';
import {isAbbreviated, isCapital, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "Tuesday", "last Friday", "next Monday", "Tues."; "Sunday Times" is a paper. */
export const weekday: Rule = {
	triggers: ['weekday'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'weekday' || !isCapital(phrase, index)) return undefined;
		// "Mr Sunday Amadi"
		if (/^(?:mr|mrs|ms|miss|dr|chief|sir|madam)$/.test(wordAt(phrase, index - 1))) return undefined;
		const stop = lexeme.also === true && isAbbreviated(phrase, index);
		const next = wordAt(phrase, stop ? index + 2 : index + 1);
		if (lexeme.also && !stop && !/^[,\d]/.test(next) && phrase.lexemes[index + 1]?.kind !== 'month') return undefined;
		if (
			/^(?:times|telegraph|mirror|express|mail|post|league|herald|independent|world|school|people|sun|service)$/.test(
				next,
			) &&
			isCapital(phrase, index + 1)
		) {
			return undefined;
		}

		if (lexeme.plural) {
			return {
				first: index,
				last: index + 1,
				sense: {kind: 'plain', type: 'set', value: `XXXX-WXX-${lexeme.weekday}`},
			};
		}

		const lean = leanBefore(phrase, index);
		return {
			first: lean?.first ?? index,
			last: stop ? index + 2 : index + 1,
			sense: {kind: 'part', unit: 'weekday', number: lexeme.weekday, ...(lean && {lean: lean.lean})},
		};
	},
};
