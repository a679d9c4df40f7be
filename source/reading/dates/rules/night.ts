import {type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

const isKind = (phrase: Phrase, index: number): boolean =>
	/^(?:rates?|borrowing|lending|deposit|repo|index|swap|trains?|bus|buses|stays?|stops?|stop|guests?|bag|success|accommodation|ferry|ferries|flights?|shifts?|camps?|delivery|temperatures?|lows?)$/.test(
		wordAt(phrase, index + 1),
	);

/** "tonight", "overnight", "the night before last", "the early hours of Sunday". */
export const night: Rule = {
	triggers: ['=tonight', '=overnight', '=before', '=hours', '=light'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		if (word === 'tonight') return {first: index, last: index + 1, sense: {kind: 'time', text: 'TNI', lean: 'this'}};
		// "its overnight borrowing rate": of a kind of thing.
		if (word === 'overnight' && isKind(phrase, index)) return undefined;
		if (word === 'overnight') return {first: index, last: index + 1, sense: {kind: 'time', text: 'TNI', shift: -1}};
		if (word === 'before') {
			const night = /^(?:night|evening)$/.exec(wordAt(phrase, index - 1));
			if (night === null || wordAt(phrase, index - 2) !== 'the' || wordAt(phrase, index + 1) !== 'last')
				return undefined;
			const text = night[0] === 'night' ? 'TNI' : 'TEV';
			return {first: index - 2, last: index + 2, sense: {kind: 'time', text, shift: -2}};
		}

		if (word === 'light') {
			const isFirst = wordAt(phrase, index - 1) === 'first' && wordAt(phrase, index - 2) === 'at';
			return isFirst ? {first: index - 1, last: index + 1, sense: {kind: 'time', text: 'TMO'}} : undefined;
		}

		const early = /^(?:early|small|wee)$/.test(wordAt(phrase, index - 1)) && wordAt(phrase, index - 2) === 'the';
		return early ? {first: index - 2, last: index + 1, sense: {kind: 'time', text: 'TMO'}} : undefined;
	},
};
