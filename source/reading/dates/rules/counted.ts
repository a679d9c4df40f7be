import {type Amount, amountBefore} from '../amount.js';
import type {LengthUnit} from '../lexicon.js';
import {type Phrase, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Sense} from '../sense.js';
import {calendarUnit, unitAt} from '../unit-of.js';

/** "two years ago", "three days later", "a year earlier", "ten days from now": a length told off from a day. */
export const counted: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		if (!unit) return undefined;
		const amount =
			amountBefore(phrase, index) ?? (unit.plural ? {first: index, count: 'X' as const, hyphen: false} : undefined);
		if (amount === undefined) return undefined;
		const half = halfAfter(phrase, index, amount);
		const direction = directionAt(phrase, half.last);
		if (direction === undefined) return undefined;
		return {first: amount.first, last: direction.last, sense: senseOf(unit.unit, half.amount, direction)};
	},
};

/** "a year and a half ago". */
function halfAfter(phrase: Phrase, index: number, amount: Amount): {amount: Amount; last: number} {
	const half =
		wordAt(phrase, index + 1) === 'and' && wordAt(phrase, index + 2) === 'a' && wordAt(phrase, index + 3) === 'half';
	if (!half || amount.count === 'X') return {amount, last: index + 1};
	return {amount: {...amount, count: amount.count + 0.5}, last: index + 4};
}

type Direction = {sign: 1 | -1; from: 'published' | 'told'; compared: boolean; last: number};

function directionAt(phrase: Phrase, index: number): Direction | undefined {
	const word = wordAt(phrase, index);
	const next = wordAt(phrase, index + 1);
	if (word === 'ago') return {sign: -1, from: 'published', compared: false, last: index + 1};
	if (word === 'later' || word === 'afterwards' || word === 'afterward')
		return {sign: 1, from: 'told', compared: false, last: index + 1};
	if (word === 'earlier') return {sign: -1, from: 'told', compared: true, last: index + 1};
	if (word === 'before' || word === 'previously' || word === 'prior') {
		if (word !== 'previously' && isFollowed(phrase, index + 1)) return undefined;
		return {sign: -1, from: 'told', compared: true, last: index + 1};
	}

	if (word === 'from' && (next === 'now' || next === 'today'))
		return {sign: 1, from: 'published', compared: false, last: index + 2};
	if (word === 'after' && next === 'that') return {sign: 1, from: 'told', compared: false, last: index + 2};
	return undefined;
}

/** "two days before the vote" is a length before something else. */
const isFollowed = (phrase: Phrase, index: number): boolean => {
	const token = phrase.tokens[index];
	return token !== undefined && token.kind !== 'punctuation' && !/^(?:and|but|when|as|while)$/.test(token.lower);
};

function senseOf(unit: LengthUnit, amount: Amount, direction: Direction): Sense {
	const calendar = calendarUnit(unit);
	if (amount.count === 'X' || calendar === undefined) {
		const ref = direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
		if (amount.count !== 'X' && direction.from === 'published') {
			return {kind: 'shift', unit: 'day', amount: 0, from: 'published'};
		}

		const length = {hour: 60, minute: 1}[unit as string];
		if (amount.count !== 'X' && length !== undefined)
			return {kind: 'elapsed', minutes: amount.count * length * direction.sign};
		return {kind: 'plain', type: 'date', value: ref};
	}

	const [finer, times] =
		calendar.unit === 'decade' || calendar.unit === 'century' || calendar.unit === 'millennium'
			? (['year', {decade: 10, century: 100, millennium: 1000}[calendar.unit]] as const)
			: ([calendar.unit, calendar.times] as const);
	const total = amount.count * times * direction.sign;
	const months = !Number.isInteger(total) && finer === 'year';
	return {
		kind: 'shift',
		unit: months ? 'month' : finer,
		amount: Math.round(months ? total * 12 : total),
		from: direction.from,
		...(direction.compared && {compared: true}),
		...(direction.from === 'told' && !direction.compared && {later: true}),
	};
}
