import {wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Sense} from '../sense.js';

/** "the same period", "a similar period", "the corresponding quarter": with the year that follows, by the repair. */
export const same: Rule = {
	triggers: ['=period', '=quarter', '=month', '=week', '=day', '=weekend', '=time', '=point', '=stage'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		const before = wordAt(phrase, index - 1);
		if (!/^(?:same|corresponding|comparable|similar|equivalent)$/.test(before)) return undefined;
		const article = /^(?:the|that|a|this)$/.test(wordAt(phrase, index - 2));
		const unit = word === 'period' || word === 'time' || word === 'point' || word === 'stage' ? 'period' : word;
		const sense: Sense = {kind: 'same', unit: unit as Extract<Sense, {kind: 'same'}>['unit']};
		// "the same period" by itself is told of nowhere; it waits for its year.
		return {first: article ? index - 2 : index - 1, last: index + 1, sense, ...(unit === 'period' && {weak: true})};
	},
};
