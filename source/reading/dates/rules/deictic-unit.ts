import {type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading, Sense} from '../sense.js';
import {calendarUnit, unitAt} from '../unit-of.js';

type Count = {amount: number; from: 'published' | 'told'};

const counts: ReadonlyMap<string, Count> = new Map([
	['last', {amount: -1, from: 'published'}],
	['this', {amount: 0, from: 'published'}],
	['current', {amount: 0, from: 'published'}],
	['next', {amount: 1, from: 'published'}],
	['coming', {amount: 1, from: 'published'}],
	['previous', {amount: -1, from: 'told'}],
	['preceding', {amount: -1, from: 'told'}],
	['prior', {amount: -1, from: 'told'}],
	['following', {amount: 1, from: 'told'}],
	['subsequent', {amount: 1, from: 'told'}],
	['that', {amount: 0, from: 'told'}],
	['same', {amount: 0, from: 'told'}],
]);

/** "last week", "this year", "the following month", "that same day", "the year before", "the day after", "the end of the month". */
export const deicticUnit: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		if (!unit || unit.plural) return undefined;
		const calendar = calendarUnit(unit.unit);
		if (calendar === undefined || calendar.unit === 'half') return undefined;
		return (
			counted(phrase, index, calendar.unit) ??
			besides(phrase, index, calendar.unit) ??
			current(phrase, index, calendar.unit)
		);
	},
};

function counted(phrase: Phrase, index: number, unit: 'day' | Sense['kind'] | string): Reading | undefined {
	const adjective = /^(?:calendar|whole|entire|full|very)$/.test(wordAt(phrase, index - 1)) ? 1 : 0;
	const word = wordAt(phrase, index - 1 - adjective);
	const count = counts.get(word);
	if (count === undefined) return undefined;
	let first = index - 1 - adjective;
	const before = wordAt(phrase, first - 1);
	const article = /^(?:the|this|that|its|their|his|her)$/.test(before);
	if (article && !/^(?:its|their|his|her)$/.test(before)) first--;
	if (word === 'last' && article && unit !== 'quarter') {
		// "the last week of August" is a length, "the last day" no date.
		return undefined;
	}

	if ((word === 'same' || word === 'following' || word === 'previous') && !article && word === 'same') return undefined;
	// "the next decade" is a length.
	if (word === 'next' && article && (unit === 'decade' || unit === 'century')) return undefined;
	const told = (word === 'next' && before === 'the') || (word === 'same' && before !== '');
	if (word === 'same' && !told) return undefined;
	const pointUnit = unit as Extract<Sense, {kind: 'shift'}>['unit'];
	if (word === 'same') return {first, last: index + 1, sense: {kind: 'same', unit: pointUnit}};
	// "this weekend", said on a Monday, may be over.
	if (word === 'this' && pointUnit === 'weekend')
		return {first, last: index + 1, sense: {kind: 'part', unit: 'weekend', number: 1}};
	if (word === 'this' && pointUnit === 'day') return {first, last: index + 1, sense: {kind: 'same', unit: 'day'}};
	if (word === 'next' && before === 'this') first = index - 1 - adjective;
	return {
		first,
		last: index + 1,
		sense: {kind: 'shift', unit: pointUnit, amount: count.amount, from: told ? 'told' : count.from},
	};
}

/** "the year before", "the day after", "the week after next". */
function besides(phrase: Phrase, index: number, unit: string): Reading | undefined {
	if (wordAt(phrase, index - 1) !== 'the') return undefined;
	const side = wordAt(phrase, index + 1);
	const next = wordAt(phrase, index + 2);
	const pointUnit = unit as Extract<Sense, {kind: 'shift'}>['unit'];
	if (/^(?:before|after)$/.test(side) && (next === 'last' || next === 'next')) {
		const amount = (next === 'last' ? -1 : 1) + (side === 'before' ? -1 : 1);
		return {first: index - 1, last: index + 3, sense: {kind: 'shift', unit: pointUnit, amount, from: 'published'}};
	}

	if (side !== 'before' && side !== 'after' && side !== 'prior' && side !== 'earlier') return undefined;
	// "the day before the award" counts from what follows.
	if (
		phrase.tokens[index + 2]?.kind === 'word' &&
		!/^(?:and|but|when|as|to|by|in|at|with|because|while|or|for|on|from|he|she|they|it|was|had|were)$/.test(next)
	) {
		return undefined;
	}

	// "in the year before it burst" counts from it, but "The day before he had been ill".
	const isLed = /^(?:in|on|during|for)$/.test(wordAt(phrase, index - 2));
	if (isLed && /^(?:he|she|they|it)$/.test(next) && !/^(?:had|was|were)$/.test(wordAt(phrase, index + 3)))
		return undefined;

	const amount = side === 'after' ? 1 : -1;
	return {first: index - 1, last: index + 2, sense: {kind: 'shift', unit: pointUnit, amount, from: 'told'}};
}

/** "the end of the year", "the rest of the month", "later in the day": the one that is told of. */
function current(phrase: Phrase, index: number, unit: string): Reading | undefined {
	// "in the quarter", "the latest quarter"
	const latest = wordAt(phrase, index - 1) === 'latest' ? 2 : 1;
	if (
		unit === 'quarter' &&
		wordAt(phrase, index - latest) === 'the' &&
		(latest === 2 || /^(?:in|for|during)$/.test(wordAt(phrase, index - 2)))
	) {
		if (wordAt(phrase, index + 1) === 'of') return undefined;
		return {first: index - latest, last: index + 1, sense: {kind: 'same', unit: 'quarter'}};
	}

	if (wordAt(phrase, index - 1) !== 'the' || unit === 'weekend' || unit === 'quarter') {
		if (unit !== 'weekend' || wordAt(phrase, index - 1) !== 'the') return undefined;
		return {first: index - 1, last: index + 1, sense: {kind: 'part', unit: 'weekend', number: 1}};
	}

	const of = wordAt(phrase, index - 2);
	const place = wordAt(phrase, index - 3);
	const part =
		of === 'of' &&
		/^(?:end|start|beginning|middle|rest|remainder|half|quarter|turn|course|part|most|much)$/.test(place);
	const later = of === 'in' && /^(?:early|earlier|late|later)$/.test(place);
	if (!part && !later) return undefined;
	if (place === 'turn') return undefined;
	if (unit === 'day')
		return later ? {first: index - 3, last: index + 1, sense: {kind: 'same', unit: 'day'}} : undefined;
	const next = wordAt(phrase, index + 1);
	const isBound =
		next === 'to' && (phrase.lexemes[index + 2]?.kind === 'month' || phrase.lexemes[index + 3]?.kind === 'month');
	if (isBound || next === '-') return undefined;
	return {
		first: index - 1,
		last: index + 1,
		sense: {kind: 'shift', unit: unit as Extract<Sense, {kind: 'shift'}>['unit'], amount: 0, from: 'current'},
	};
}
