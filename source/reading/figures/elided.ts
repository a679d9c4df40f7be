import {amountOf, type Numeral} from '../numerals.js';
import {boundOf} from './bounds.js';
import {changeVerbBefore} from './change-sources.js';
import {type Counted, countedAfter} from './counts.js';
import {countedAside, countedBefore, countedLabel, countedLevel, countedSubject} from './levels.js';
import {type Amount, beforeDeterminer, isDate, isHyphen, type Passage, tagAt, wordAt} from './passage.js';

/** What a number without a noun counts: the noun of the one that it is joined to, or what stands to the left. */
export function nounElsewhere(passage: Passage, numeral: Numeral, last: number, whole: boolean): Counted | undefined {
	const joined = joinedNoun(passage, last) ?? asideNoun(passage, numeral, last);
	if (joined || !whole || !isEnd(passage, last)) return joined;
	const {first} = numeral;
	const named =
		countedBefore(passage, first) ??
		countedLevel(passage, first) ??
		countedAside(passage, first) ??
		countedLabel(passage, first);
	if (named) return named;
	const begin = boundOf(passage, first, first + 1).first;
	const verb = changeVerbBefore(passage, begin);
	const level = /^(?:to|by|from)$/.test(wordAt(passage, beforeDeterminer(passage, begin), first));
	// "Births fell below 8 million"
	const passed = begin < first && verb === begin - 1;
	return verb !== undefined && (level || passed) ? countedSubject(passage, verb) : undefined;
}

/** Words that may stand between two numbers of one noun. */
const between = /^(?:and|or|but|,|perhaps|possibly|maybe|even|as|many|few|at|least|most|more|than|up|to|about|some)$/;

/** "50,000 and 62,000 fans", "six Zambian, four Malawian and two Kenyan delegates", "nine, and perhaps as many as 14, miners". */
function joinedNoun(passage: Passage, last: number, most = 4): Counted | undefined {
	const adjective = /^(?:JJ|NNP)$/.test(tagAt(passage, last, last - 1)) ? 1 : 0;
	const link = wordAt(passage, last + adjective, last - 1);
	const second = wordAt(passage, last + 1, last - 1);
	if (!/^(?:and|or)$/.test(link) && !(link === ',' && (adjective === 1 || /^(?:and|or|but)$/.test(second))))
		return undefined;
	let next = last + adjective + 1;
	while (next < last + 8 && between.test(wordAt(passage, next, last - 1))) next++;
	const joined = passage.numeralAt.get(next);
	const numeral = joined === undefined ? undefined : passage.numerals[joined]!;
	if (numeral === undefined || numeral.ordinal || isTaken(passage, numeral)) return undefined;
	return (
		countedAfter(passage, numeral, numeral.last) ??
		(link === ',' && wordAt(passage, numeral.last, next) === ','
			? countedAfter(passage, numeral, numeral.last + 1)
			: undefined) ??
		(most > 0 ? joinedNoun(passage, numeral.last, most - 1) : undefined)
	);
}

/** "nine, and perhaps as many as 14, miners": the number between the commas. */
function asideNoun(passage: Passage, numeral: Numeral, last: number): Counted | undefined {
	if (wordAt(passage, last, numeral.first) !== ',') return undefined;
	let place = numeral.first - 1;
	while (place > numeral.first - 8 && between.test(wordAt(passage, place, numeral.first))) place--;
	const opened =
		wordAt(passage, place + 1, numeral.first) === ',' && /^(?:and|or|but)$/.test(wordAt(passage, place + 2, last - 1));
	return opened && place < numeral.first - 3 && tagAt(passage, place, last - 1) === 'CD'
		? countedAfter(passage, numeral, last + 1)
		: undefined;
}

const isTaken = ({taken}: Passage, {first, last}: Numeral): boolean => {
	for (let token = first; token < last; token++) if (taken[token]) return true;
	return false;
};

/** "15 seats, up from six", "by 150 beds to 900", "15 seats, nine more than in 2021", "121 drones; 97 were shot down": the noun of the count before. */
export function elidedAt(passage: Passage, index: number, previous: Amount | undefined): Amount | undefined {
	const numeral = passage.numerals[index]!;
	const {first, last, ordinal, denominator} = numeral;
	const {tokens} = passage;
	if (previous?.kind !== 'count' || tokens[previous.first]!.sentence !== tokens[first]!.sentence) return undefined;
	if (ordinal || denominator > 1 || isTaken(passage, numeral)) return undefined;
	const level = /^(?:from|to)$/.test(wordAt(passage, first - 1, first)) && isEnd(passage, last);
	const from =
		level && (wordAt(passage, first - 1, first) === 'from' || changeVerbBefore(passage, first) !== undefined);
	const more = /^(?:more|fewer)$/.test(wordAt(passage, last, first)) && wordAt(passage, last + 1, first) === 'than';
	if (!from && !more && !isAlone(passage, numeral)) return undefined;
	return {...previous, first, last, value: amountOf(numeral), upper: null};
}

/** "97 were shot down", "crews had reconnected 640,000": nothing but the number is the subject, or it is large and all of the object. */
function isAlone({governing, tokens}: Passage, {first, last, form}: Numeral): boolean {
	const clause = governing[first]?.clause;
	if (clause === undefined || form === 'words') return false;
	const {subject, object, group} = clause;
	if (subject?.start === first && subject.end === last && last === group.start) return group.passive;
	return object?.start === first && object.end === last && /^\d{1,3},\d{3}/.test(tokens[first]!.text);
}

/** No noun follows: punctuation, a preposition, a conjunction or the end. */
const isEnd = (passage: Passage, last: number): boolean =>
	isDate(passage, last) ||
	(isHyphen(passage, last) && wordAt(passage, last + 1, last - 1) === 'plus') ||
	/^(?:$|[,.:]|IN|TO|CC|RB|VB[DZPN]|MD|'')/.test(tagAt(passage, last, last - 1));
