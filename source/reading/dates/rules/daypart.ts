import {isCapital, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "this morning", "last night", "that evening", "Tuesday night" (with its day by the repair), "the night of May 9". */
export const daypart: Rule = {
	triggers: ['daypart', '=tonight', '=overnight', '=hours'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		if (word === 'tonight') return {first: index, last: index + 1, sense: {kind: 'time', text: 'TNI', lean: 'this'}};
		if (word === 'hours') {
			// "the early hours of Sunday"
			if (!/^(?:early|small|wee)$/.test(wordAt(phrase, index - 1)) || wordAt(phrase, index - 2) !== 'the')
				return undefined;
			return {first: index - 2, last: index + 1, sense: {kind: 'time', text: 'TMO'}};
		}

		if (word === 'overnight') {
			return {first: index, last: index + 1, sense: {kind: 'time', text: 'TNI', shift: -1}};
		}

		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'daypart' || lexeme.plural) return undefined;
		const last = wordAt(phrase, index + 1) === 'hours' ? index + 2 : index + 1;
		const before = wordAt(phrase, index - 1);
		const text = lexeme.part;
		if (before === 'this') return {first: index - 1, last, sense: {kind: 'time', text, lean: 'this'}};
		if (before === 'last') return {first: index - 1, last, sense: {kind: 'time', text, lean: 'last'}};
		if (before === 'that') return {first: index - 1, last, sense: {kind: 'time', text, lean: 'told'}};
		const shifted = /^(?:next|following)$/.test(before) ? 1 : before === 'previous' ? -1 : 0;
		if (shifted && wordAt(phrase, index - 2) === 'the') {
			return {first: index - 2, last, sense: {kind: 'time', text, lean: 'told', shift: shifted}};
		}

		if (before === 'same') return {first: index - 2, last, sense: {kind: 'time', text, lean: 'told'}};
		const the = before === 'the' || before === 'a';
		if (isCapital(phrase, index) && !phrase.tokens[index]!.first) return undefined;
		// "in the morning", "at dawn"; "opening night" has no day.
		const place = wordAt(phrase, index - 2);
		const single = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)$/.test(word);
		const said =
			before === 'the' &&
			(/^(?:in|during|through|on|into|throughout|for|over)$/.test(place) || wordAt(phrase, last) === 'of');
		const late = /^(?:early|late|mid|-)$/.test(before);
		return {
			first: the && said ? index - 1 : index,
			last,
			sense: {kind: 'time', text},
			...(!(said || late || single) && {weak: true}),
		};
	},
};
