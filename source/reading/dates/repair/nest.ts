import type {Phrase} from '../phrase.js';
import {isFiner, type PointUnit} from '../point.js';
import type {PartUnit, Reading, Sense} from '../sense.js';

/** Joins a finer expression with the coarser that holds it: "10am" "on" "June 3", "the second half" "of" "last year". */
export function nested(phrase: Phrase, readings: readonly Reading[]): Reading[] {
	const stack: Reading[] = [];
	for (const reading of [...readings].reverse()) {
		const right = stack.at(-1);
		const gap = right && phrase.words.slice(reading.last, right.first).join(' ');
		const joined =
			right && gap !== undefined && right.first - reading.last < 4 ? join(phrase, reading, right, gap) : undefined;
		if (joined) stack[stack.length - 1] = joined;
		else stack.push(reading);
	}

	return stack.reverse();
}

function join(phrase: Phrase, left: Reading, right: Reading, gap: string): Reading | undefined {
	const sense = joinSenses(left.sense, right.sense, gap, left, right, phrase);
	return sense && {first: left.first, last: right.last, sense};
}

function joinSenses(
	left: Sense,
	right: Sense,
	gap: string,
	leftReading: Reading,
	rightReading: Reading,
	phrase: Phrase,
): Sense | undefined {
	if (left.kind === 'time' && isDay(right) && !left.of && !left.lean) {
		if (/^(?:|on|of|,|in|of the|- on)$/.test(gap)) return {...left, of: right};
		if (gap === 'on the' || gap === 'late' || gap === 'early') return {...left, of: right};
		return undefined;
	}

	if (right.kind === 'time' && isDay(left) && !right.of && !right.lean && !leftReading.weak) {
		if (
			/^(?:|at|,|at about|at around|in the)$/.test(gap) &&
			!/^the /.test(phrase.words.slice(rightReading.first, rightReading.last).join(' '))
		) {
			return gap === ',' && !/\d/.test(right.text) ? undefined : {...right, of: left};
		}

		return undefined;
	}

	if (
		right.kind === 'time' &&
		left.kind === 'time' &&
		/\d/.test(left.text) &&
		/^T[A-Z]/.test(right.text) &&
		gap === 'in'
	) {
		return {...left, ...(right.of && {of: right.of}), text: ofHalf(left.text, right.text)};
	}

	// "the first four months of 2024"
	if (left.kind === 'plain' && left.type === 'duration' && gap === 'of' && isCoarse(right)) {
		return /^(?:the )?(?:first|last|final|early|opening|closing)\b/.test(textOf(phrase, leftReading))
			? left
			: undefined;
	}

	if (
		left.kind === 'part' &&
		left.unit === 'weekday' &&
		isDate(right) &&
		!(right.kind === 'part' && right.unit === 'weekday')
	) {
		return /^(?:|,|the|- the)$/.test(gap) ? right : undefined;
	}

	if (
		(left.kind === 'part' || left.kind === 'feast' || left.kind === 'same') &&
		isCoarse(right) &&
		joinsWith(gap, rightReading, left)
	) {
		return within(left, right);
	}

	return undefined;
}

/** "four o'clock in the afternoon". */
function ofHalf(text: string, part: string): string {
	const hour = Number(text.slice(1, 3));
	return part !== 'TMO' && hour < 12 ? `T${hour + 12}${text.slice(3)}` : text;
}

const joinsWith = (gap: string, right: Reading, left: Sense): boolean => {
	if (gap === '' || gap === 'of' || gap === ', of' || gap === 'in')
		return gap !== 'in' || right.sense.kind === 'fixed' || left.kind !== 'part';
	if (gap === 'of the' || gap === 'in the') return true;
	return gap === ',' && right.sense.kind === 'fixed' && left.kind === 'part' && right.sense.point.unit === 'year';
};

/** Puts `of` at the coarse end of a chain, where it has room and the unit is coarser. */
export function within(sense: Extract<Sense, {kind: 'part' | 'feast' | 'same'}>, of: Sense): Sense | undefined {
	if (sense.of !== undefined) {
		if (sense.of.kind !== 'part' && sense.of.kind !== 'feast' && sense.of.kind !== 'same') return undefined;
		const inner = within(sense.of, of);
		return inner && {...sense, of: inner};
	}

	if (sense.kind === 'part' && sense.lean !== undefined) return undefined;
	const unit = unitOf(of);
	if (unit === undefined) return undefined;
	const own: PointUnit = sense.kind === 'part' ? pointUnitOf(sense.unit) : 'day';
	const period =
		sense.kind === 'same' && sense.unit === 'period' ? 'day' : sense.kind === 'same' ? (sense.unit as PointUnit) : own;
	if (!isFiner(period, unit)) return undefined;
	if (sense.kind === 'part' && sense.unit === 'day' && unit !== 'month') return undefined;
	if (sense.kind === 'part' && sense.unit === 'weekday' && unit !== 'week') return undefined;
	if (sense.kind === 'part' && sense.unit !== 'day' && sense.unit !== 'weekday' && unit !== 'year') return undefined;
	return {...sense, of};
}

const pointUnitOf = (unit: PartUnit): PointUnit => (unit === 'weekday' ? 'day' : unit);

function unitOf(sense: Sense): PointUnit | undefined {
	if (sense.kind === 'fixed') return sense.point.unit;
	if (sense.kind === 'part') return pointUnitOf(sense.unit);
	if (sense.kind === 'shift') return sense.unit;
	return sense.kind === 'same' && sense.unit !== 'period' ? sense.unit : undefined;
}

const isDay = (sense: Sense): boolean => sense.kind === 'feast' || unitOf(sense) === 'day';

const isDate = (sense: Sense): boolean =>
	isDay(sense) && (sense.kind === 'fixed' || (sense.kind === 'part' && sense.unit === 'day') || sense.kind === 'feast');

const isCoarse = (sense: Sense): boolean =>
	sense.kind === 'fixed' || sense.kind === 'shift' || sense.kind === 'part' || sense.kind === 'same';

const textOf = (phrase: Phrase, {first, last}: Reading): string => phrase.words.slice(first, last).join(' ');
