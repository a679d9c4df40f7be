import type {Span} from '../../article/article.js';
import {agent, inverted, object, subject} from './clause-rules.js';
import {
	apposition,
	before,
	bounded,
	compared,
	contents,
	distance,
	gapped,
	inserted,
	label,
	type Measured,
	mass,
	modified,
	named,
	type Previous,
	pair,
	part,
	purpose,
	type Rule,
	relative,
	whole,
} from './measure-rules.js';
import {type Amount, beforeDeterminer, type Passage, wordAt} from './passage.js';
import type {Range} from './phrases.js';

/** The first that fits. */
const rules: readonly Rule[] = [
	whole,
	part,
	modified,
	label,
	named,
	bounded,
	inserted,
	pair,
	compared,
	mass,
	gapped,
	object,
	distance,
	relative,
	inverted,
	subject,
	purpose,
	apposition,
	agent,
	contents,
	before,
];

/** What each amount is the amount of, in words of the text, or null; `begins`: where the bound of each begins. */
export function measuresOf(
	passage: Passage,
	amounts: readonly Amount[],
	begins: readonly number[],
): Array<Span | null> {
	const {tokens} = passage;
	let previous: (Previous & {readonly sentence: number}) | null = null;
	return amounts.map((amount, index) => {
		const {sentence} = tokens[amount.first]!;
		const near: Previous | null =
			previous !== null && sentence - previous.sentence < 2
				? {...previous, sameSentence: previous.sentence === sentence}
				: null;
		const begin = begins[index]!;
		const place = beforeDeterminer(passage, begin);
		const range =
			amount.noun ??
			found(passage, {
				begin: /^(?:at|for|by|to|from|of|worth)$/.test(wordAt(passage, place, begin)) ? place + 1 : begin,
				previous: near,
				...amount,
			});
		if (range === undefined || isNothing(passage, range)) return null;
		if (amount.kind !== 'count') previous = {last: amount.last, range, sameSentence: true, sentence};
		let {last} = range;
		while (last > range.first + 1 && passage.tags[last - 1] === 'CC') last--;
		return {start: tokens[range.first]!.start, end: tokens[last - 1]!.end};
	});
}

/** "Floods kill 31" counts no kill, "a further £9m" measures nothing. */
const isNothing = ({tokens, tags}: Passage, {first, last}: Range): boolean =>
	last === first + 1 &&
	(/^VB[DPZ]?$/.test(tags[first]!) || /^(?:further|additional|extra|more|other|another)$/.test(tokens[first]!.lower));

function found(passage: Passage, amount: Measured): Range | undefined {
	for (const rule of rules) {
		const range = rule(passage, amount);
		if (range) return range;
	}

	return undefined;
}
