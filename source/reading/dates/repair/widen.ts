import {type Phrase, wordAt} from '../phrase.js';
import type {Reading, Sense} from '../sense.js';

const approximators = new Set(
	'nearly almost about around some roughly approximately over under just only exactly barely another'.split(' '),
);
const parts = /^(?:end|start|beginning|middle|close|outset|rest|remainder|turn|whole|height|course|dawn|eve)$/;

/** Takes in the words that belong to an expression: "nearly", "early", "mid-", "the end of", "the". */
export function widened(phrase: Phrase, reading: Reading, from: number): Reading {
	const {sense} = reading;
	if (sense.kind === 'plain' && sense.type === 'set') return reading;
	const first =
		(sense.kind === 'plain' && sense.type === 'duration') ||
		sense.kind === 'shift' ||
		(sense.kind === 'time' && /\d/.test(sense.text))
			? quantified(phrase, reading.first, from, sense)
			: reading.first;
	const dated = sense.kind === 'plain' && sense.type === 'duration' ? first : partOf(phrase, first, from, reading);
	return dated === reading.first ? reading : {...reading, first: dated};
}

function quantified(phrase: Phrase, start: number, from: number, sense: Sense): number {
	const opened = phrase.words[start] ?? '';
	const counted =
		/^(?:a|an|half|several|few|one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(opened) ||
		phrase.begins[start] !== undefined ||
		sense.kind === 'plain';
	if (!counted) return start;
	let first = start;
	while (first > from) {
		const word = wordAt(phrase, first - 1);
		const two = `${wordAt(phrase, first - 2)} ${word}`;
		if (
			/^(?:more than|less than|fewer than|at least|at most|up to|no more|as many|as long|longer than|at best|close to)$/.test(
				two,
			) &&
			first - 2 >= from
		)
			first -= 2;
		else if (
			word === 'as' &&
			/^as (?:long|much|many|little)$/.test(`${wordAt(phrase, first - 3)} ${wordAt(phrase, first - 2)}`)
		)
			first -= 3;
		else if (approximators.has(word)) {
			if (word === 'some' && sense.kind !== 'plain') return first;
			if (word === 'around' && wordAt(phrase, first - 2) === 'all') return first;
			if (word === 'over' && /^the$/.test(opened)) return first;
			first--;
		} else return first;
		// "over the past year" says when, no more than.
	}

	return first;
}

/** "early on", "late", "mid-", "the end of", "most of", "the". */
function partOf(phrase: Phrase, start: number, from: number, {last, sense}: Reading): number {
	let first = start;
	for (let step = 0; step < 4 && first > from; step++) {
		const word = wordAt(phrase, first - 1);
		const before = wordAt(phrase, first - 2);
		if (
			word === 'of' &&
			(parts.test(before) || /^(?:most|much|part|half|rest|all)$/.test(before) || (before === 'part' && true))
		) {
			if (before === 'all' || (before === 'half' && sense.kind !== 'plain')) return first;
			if (before === 'turn' || before === 'course' || before === 'dawn' || before === 'eve' || before === 'height')
				return first;
			first -= 2;
			if (before === 'part' && /^(?:latter|early|first|later|last|better|second)$/.test(wordAt(phrase, first - 1)))
				first--;
			else if (/^(?:very|tail)$/.test(wordAt(phrase, first - 1))) first--;
			if (wordAt(phrase, first - 1) === 'the') first--;
			continue;
		}

		if (/^(?:early|late|later|earlier|mid|middle)$/.test(word)) {
			const hour = sense.kind === 'time' && /\d/.test(sense.text);
			if (hour || (word === 'late' && before === 'the' && sense.kind === 'shift')) return first;
			first--;
			if (wordAt(phrase, first - 1) === 'very') first--;
			if (wordAt(phrase, first - 1) === 'the' || wordAt(phrase, first - 1) === 'this') {
				if (wordAt(phrase, first - 1) === 'the') first--;
			}

			continue;
		}

		if (word === '-' && before === 'mid') {
			first -= 2;
			if (wordAt(phrase, first - 1) === 'the') first--;
			continue;
		}

		if (
			(word === 'on' || word === 'in') &&
			/^(?:early|late|later|earlier)$/.test(before) &&
			!phrase.tokens[first - 2]!.lower.startsWith('-')
		) {
			// "later on Monday"
			if (/^(?:early|late)$/.test(before) || sense.kind === 'shift' || sense.kind === 'part') {
				if (word === 'in' && (before === 'later' || before === 'earlier') && sense.kind === 'fixed') return first;
				first -= 2;
				continue;
			}
		}

		if (word === 'the' && step < 3 && takesThe(sense, phrase, last)) first--;
		return first;
	}

	return first;
}

const notNoun =
	/^(?:and|or|to|of|in|on|at|by|for|from|with|as|but|when|while|after|before|was|were|is|are|had|has|have|he|she|it|they|the|a|an|until|since|this|that|which|who|will|would)$/;

/** "the 29 August", "the spring": but "the 2024 election", "the June offensive". */
function takesThe(sense: Sense, phrase: Phrase, last: number): boolean {
	const next = phrase.tokens[last];
	const modifies = next?.kind === 'word' && !notNoun.test(next.lower) && !next.lower.startsWith("'");
	if (modifies && !(sense.kind === 'part' && sense.unit === 'season' && sense.of)) return false;
	return (
		sense.kind === 'part' &&
		sense.lean === undefined &&
		(sense.unit === 'day' || sense.unit === 'weekday' || sense.unit === 'season')
	);
}
