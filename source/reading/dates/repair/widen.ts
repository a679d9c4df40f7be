import {type Phrase, wordAt} from '../phrase.js';
import type {Reading, Sense} from '../sense.js';

/** Takes in the words that belong to an expression: "nearly", "early", "mid-", "the end of", "the". None before `from`. */
export function widened(phrase: Phrase, reading: Reading, from: number): Reading {
	const {sense} = reading;
	if (sense.kind === 'plain' && sense.type === 'set') return reading;
	const isLength = sense.kind === 'plain' && sense.type === 'duration';
	let {first} = reading;
	if (isLength || sense.kind === 'shift' || isClock(sense)) first = quantified(phrase, first, from, sense);
	if (!isLength) first = partOf({phrase, from, ...reading, first});
	return first === reading.first ? reading : {...reading, first};
}

const isClock = (sense: Sense): boolean => sense.kind === 'time' && /\d/.test(sense.text);

const approximators = new Set('nearly almost about around some roughly approximately over under another'.split(' '));
const twoWords =
	/^(?:more than|less than|fewer than|at least|at most|up to|no more|as many|as long|longer than|at best|close to)$/;

/** "nearly", "more than", "at least", "as long as" before a length or a point told off by one; "over the past year" says when. */
function quantified(phrase: Phrase, start: number, from: number, sense: Sense): number {
	const opening = wordAt(phrase, start);
	const counts =
		sense.kind === 'plain' || phrase.begins[start] !== undefined || /^(?:an?|half|several|few|\d.*)$/.test(opening);
	if (!counts) return start;
	let first = start;
	while (first > from) {
		const word = wordAt(phrase, first - 1);
		const before = wordAt(phrase, first - 2);
		if (twoWords.test(`${before} ${word}`) && first - 2 >= from) {
			if (isComparative(phrase, first - 2)) return first;
			first -= 2;
		} else if (word === 'as' && /^(?:long|much|many|little)$/.test(before) && wordAt(phrase, first - 3) === 'as')
			first -= 3;
		else if (word === 'little' && before === 'a' && first < start) first -= 2;
		else if (word === 'just' && first < start) first--;
		else if (!approximators.has(word) || isOther(word, before, opening, sense)) return first;
		else first--;
	}

	return first;
}

/** "27% less than a year earlier", "four days more than in June", "far more than": of what is counted, not of the time. */
const isComparative = (phrase: Phrase, index: number): boolean =>
	phrase.ends[index] !== undefined ||
	/^(?:%|per|percent|cent|much|far|slightly|even|significantly|points?)$/.test(wordAt(phrase, index - 1)) ||
	(phrase.ends[index - 1] !== undefined && /s$/.test(wordAt(phrase, index - 1)));

/** "for over two years" is more than two; "talks over two days" lasted them. */
const moreThan =
	/^(?:for|after|in|of|by|than|just|well|little|lasted|lasting|lasts|took|takes|spent|spanning|is|was|been|with|at|to|and)$/;

const isOther = (word: string, before: string, opening: string, sense: Sense): boolean =>
	(word === 'some' && sense.kind !== 'plain') ||
	(word === 'around' && before === 'all') ||
	(word === 'over' && (opening === 'the' || (sense.kind === 'plain' && !moreThan.test(before))));

type Place = {
	readonly phrase: Phrase;
	readonly first: number;
	readonly last: number;
	readonly from: number;
	readonly sense: Sense;
};

/** One word or two that say which part is meant: where the expression then begins. */
type Part = (place: Place) => number | undefined;

const withThe = (phrase: Phrase, first: number): number => (wordAt(phrase, first - 1) === 'the' ? first - 1 : first);

/** "the end of", "most of", "the latter part of". */
const portion: Part = ({phrase, first, sense}) => {
	if (wordAt(phrase, first - 1) !== 'of') return undefined;
	const word = wordAt(phrase, first - 2);
	if (word === 'half' && sense.kind !== 'plain') return undefined;
	if (!/^(?:end|start|beginning|middle|close|outset|rest|remainder|whole|most|much|part|half)$/.test(word))
		return undefined;
	const which = wordAt(phrase, first - 3);
	const isQualified =
		word === 'part' ? /^(?:latter|early|first|later|last|better|second)$/.test(which) : /^(?:very|tail)$/.test(which);
	return withThe(phrase, first - (isQualified ? 3 : 2));
};

/** "early", "late", "mid-": before a clock it is another's. */
const stage: Part = ({phrase, first, sense}) => {
	const word = wordAt(phrase, first - 1);
	const before = wordAt(phrase, first - 2);
	if (word === '-' && before === 'mid') return withThe(phrase, first - 2);
	if (!/^(?:early|late|later|earlier|mid|middle)$/.test(word) || isClock(sense)) return undefined;
	if (word === 'late' && before === 'the' && sense.kind === 'shift') return undefined;
	return withThe(phrase, first - (before === 'very' ? 2 : 1));
};

/** "early on Tuesday", "later in the year". */
const stageOn: Part = ({phrase, first, sense}) => {
	const word = wordAt(phrase, first - 1);
	const before = wordAt(phrase, first - 2);
	if (word !== 'on' && word !== 'in') return undefined;
	if (/^(?:early|late)$/.test(before)) return first - 2;
	return /^(?:later|earlier)$/.test(before) && sense.kind !== 'time' && sense.kind !== 'plain' ? first - 2 : undefined;
};

/** "the year 2000", "the month of April". */
const named: Part = ({phrase, first, sense}) => {
	const word = wordAt(phrase, first - 1);
	if (word === 'year' && sense.kind === 'fixed' && wordAt(phrase, first - 2) === 'the') return first - 2;
	const month =
		word === 'of' && wordAt(phrase, first - 2) === 'month' && sense.kind === 'part' && sense.unit === 'month';
	return month ? withThe(phrase, first - 2) : undefined;
};

const parts: readonly Part[] = [portion, stage, stageOn, named];

function partOf(place: Place): number {
	let {first} = place;
	for (let step = 0; step < 3; step++) {
		let wider: number | undefined;
		for (const part of parts) wider ??= part({...place, first});
		if (wider === undefined || wider < place.from) break;
		first = wider;
	}

	if (first > place.from && wordAt(place.phrase, first - 1) === 'the' && takesThe(place)) first--;
	// "late on the Sunday"
	const wider = first < place.first || wordAt(place.phrase, first) === 'the' ? stageOn({...place, first}) : undefined;
	return wider !== undefined && wider >= place.from ? wider : first;
}

const notNoun =
	/^(?:and|or|to|of|in|on|at|by|for|from|with|as|but|when|while|after|before|was|were|is|are|had|has|have|he|she|it|they|we|you|there|the|a|an|until|since|this|that|which|who|will|would)$/;

/** "the 29 August", "the spring": but "the 2024 election", "the June offensive". */
function takesThe({phrase, last, sense}: Place): boolean {
	if (sense.kind !== 'part' || sense.lean !== undefined) return false;
	if (sense.unit === 'season' && sense.of) return true;
	const next = phrase.tokens[last];
	if (next?.kind === 'word' && !notNoun.test(next.lower) && !/^'|.ed$/.test(next.lower)) return false;
	return /^(?:day|weekday|season|month)$/.test(sense.unit);
}
