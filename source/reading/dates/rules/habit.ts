import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import {set} from '../set.js';

const plurals: ReadonlyMap<string, string> = new Map([
	['weekends', 'XXXX-WXX-WE'],
	['mornings', 'XXXX-XX-XXTMO'],
	['afternoons', 'XXXX-XX-XXTAF'],
	['evenings', 'XXXX-XX-XXTEV'],
]);

/** "at weekends", "in the evenings". */
export const habit: Rule = {
	triggers: ['=weekends', '=mornings', '=afternoons', '=evenings'],
	read(phrase, index) {
		if (!/^(?:at|on|the|in)$/.test(wordAt(phrase, index - 1))) return undefined;
		return set(index, index + 1, plurals.get(phrase.words[index]!)!);
	},
};
