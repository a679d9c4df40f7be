import {boundOf} from './bounds.js';
import {type Counted, fates} from './counts.js';
import {subjectOf, verbBefore} from './governing.js';
import {beforeDeterminer, type Passage, tagAt, wordAt} from './passage.js';
import {isPersons, isPlural, singularOf} from './singular.js';

/** What the left says: "number of wolves … from nine", "a crowd of 51,759", "Deaths … doubled to 86". */
export function countedBefore(passage: Passage, first: number): Counted | undefined {
	const {tokens} = passage;
	const sentence = tokens[first]!.sentence;
	// "a crowd of about 8,500"
	const begin = boundOf(passage, first, first + 1).first;
	const of = wordAt(passage, begin - 1, first) === 'of' ? wordAt(passage, begin - 2, first) : '';
	if (
		/^(?:crowd|audience|staff|team|population|crew|workforce|brigade|army|force|garrison|regiment|battalion|contingent|gathering|congregation|membership|attendance|electorate|jury|panel|squad|cast|choir|town|village|city|community|settlement|hamlet)$/.test(
			of,
		)
	) {
		return {name: 'person', first: begin - 2, last: begin - 1};
	}

	if (of === 'majority') return {name: 'vote', first: begin - 2, last: begin - 1};
	for (let place = first - 1; place > first - 25 && tokens[place]?.sentence === sentence; place--) {
		const word = tokens[place]!.lower;
		if (/^(?:numbers?|estimates?)$/.test(word) && wordAt(passage, place + 1, first) === 'of')
			return numberOf(passage, place + 2, first);
		if (/^(?:numbers|count|tally|total|headcount|toll)$/.test(word)) {
			const noun = wordAt(passage, place - 1, first);
			if (word === 'toll') return {name: 'person', first: place, last: place + 1};
			if (/^NN/.test(tagAt(passage, place - 1, first)))
				return {name: singularOf(noun), first: place - 1, last: place + 1};
		}
	}

	return undefined;
}

/** "number of dead as 41 and of injured as 186": the nearest "of" plus noun to the left. */
function numberOf(passage: Passage, from: number, first: number): Counted | undefined {
	for (let place = first - 1; place >= from; place--) {
		const word = wordAt(passage, place, first);
		const tag = tagAt(passage, place, first);
		if (
			(isPlural(word, tag) || isPersons(word)) &&
			(place === from ||
				/^(?:of|JJ|NN|DT)/.test(tagAt(passage, place - 1, first)) ||
				wordAt(passage, place - 1, first) === 'of')
		) {
			return {name: singularOf(word), first: place, last: place + 1};
		}
	}

	return undefined;
}

/** What numbers are of whom they do not name: "the population passed 1.43bn". */
const tallies: ReadonlyMap<string, string> = new Map(
	'population unemployment list crowd attendance membership audience workforce staff electorate headcount migration immigration enrolment enrollment toll turnout following readership'
		.split(' ')
		.map(word => [word, 'person']),
);

/** "Net migration was 685,000", "the population passed 1.43bn", "Deliveries were 386,810": the subject of a number that is its level. */
export function countedLevel(passage: Passage, first: number): Counted | undefined {
	const place = beforeDeterminer(passage, boundOf(passage, first, first + 1).first);
	let verb = /^(?:at|to)$/.test(wordAt(passage, place, first)) ? place - 1 : place;
	// "held steady at"
	if (/^(?:steady|flat|unchanged|stable|level|constant)$/.test(wordAt(passage, verb, first))) verb--;
	if (!levels.test(wordAt(passage, verb, first))) return undefined;
	let last = verb;
	while (last > verb - 4 && auxiliary.test(tagAt(passage, last - 1, first) + wordAt(passage, last - 1, first))) last--;
	const subject = wordAt(passage, last - 1, first);
	const tally = tallyIn(passage, first, last);
	if (tally !== undefined) return tally;
	// "Orders for the kit amounted to", but not "the colour of the doors is".
	const being = /^(?:was|is|were|are|be|been)$/.test(wordAt(passage, verb, first));
	return being && !isPlural(subject, tagAt(passage, last - 1, first)) ? undefined : countedSubject(passage, last);
}

const auxiliary = /^(?:RB|MD)|^VB.?(?:has|have|had|is|are|was|were|be|been)$/;

/** "Net migration" of "Net migration to New Zealand was": the tally that a verb is about. */
function tallyIn(passage: Passage, first: number, verb: number): Counted | undefined {
	const clause = verbBefore(passage, first);
	const range = (clause && subjectOf(passage, clause)) ?? {first: verb - 1, last: verb};
	for (let place = range.first; place < range.last; place++) {
		const tally = tallies.get(wordAt(passage, place, first));
		if (tally !== undefined) return {name: tally, first: range.first, last: place + 1};
		if (tagAt(passage, place + 1, first) === 'IN' || place === range.last - 1) return headAt(passage, place, first);
	}

	return undefined;
}

/** "Cases, which peaked at 9,000, are below 200": the head of the subject, where it is a plural. */
const headAt = (passage: Passage, place: number, near: number): Counted | undefined =>
	isPlural(wordAt(passage, place, near), tagAt(passage, place, near))
		? {name: singularOf(wordAt(passage, place, near)), first: place, last: place + 1}
		: undefined;

/** "Attendance: 41,230", "Killed: 12", "Homes destroyed: 1,200": what a colon parts from its number. */
export function countedLabel(passage: Passage, first: number): Counted | undefined {
	const colon = boundOf(passage, first, first + 1).first - 1;
	if (wordAt(passage, colon, first) !== ':') return undefined;
	const word = wordAt(passage, colon - 1, first);
	const tally = tallies.get(word) ?? (fates.test(word) ? 'person' : undefined);
	if (tally) return {name: tally, first: colon - 1, last: colon};
	if (!passage.tokens[first]!.text.includes(',')) return undefined;
	for (let place = colon - 1; place > colon - 5; place--)
		if (isPlural(wordAt(passage, place, first), tagAt(passage, place, first)))
			return {name: singularOf(wordAt(passage, place, first)), first: place, last: place + 1};
	return undefined;
}

/** Verbs whose object, or what follows their "at" or "to", is how many of the subject there are. */
const levels =
	/^(?:was|is|were|are|be|been|reach(?:ed|es|ing)?|hit|hits|peak(?:ed|s)|pass(?:ed|es)|top(?:ped|s)|exceed(?:ed|s)?|surpass(?:ed|es)|stood|stands?|total(?:s|led|ed)?|averag(?:ed|es?)|number(?:ed|s)?|swelled|came|comes?|amount(?:ed|s)?|remain(?:ed|s)?|stay(?:ed|s)|held|holds?|ran|runs?|kept|approach(?:ed|es)|near(?:ed|s))$/;

/** "Passengers, 300 at most, will be allowed": between commas, after a plural. */
export function countedAside(passage: Passage, first: number): Counted | undefined {
	const comma = boundOf(passage, first, first + 1).first - 1;
	const noun = comma - 1;
	if (wordAt(passage, comma, first) !== ',' || !isPlural(wordAt(passage, noun, first), tagAt(passage, noun, first)))
		return undefined;
	let end = first + 1;
	while (end < first + 4 && /^(?:at|most|least|or|so|in|all|of|them)$/.test(wordAt(passage, end, first))) end++;
	return end > first + 1 && wordAt(passage, end, first) === ','
		? {name: singularOf(wordAt(passage, noun, first)), first: noun, last: comma}
		: undefined;
}

const conjunctions = /^(?:while|whereas|as|after|before|because|although|though|that|if|when|since|once|until)$/;

/** "Deaths" of "Deaths on the border doubled to 86": a plural that begins the sentence or its clause. */
export function countedSubject(passage: Passage, verb: number): Counted | undefined {
	const {tokens} = passage;
	let subject: number | undefined;
	for (let place = verb - 1; place > verb - 14 && tokens[place]?.sentence === tokens[verb]!.sentence; place--) {
		const ends = place + 1 === verb || !/^NN/.test(tagAt(passage, place + 1, verb));
		// "claims held": what looks like a verb before the verb
		const noun = place + 1 === verb && passage.tags[place] === 'VBZ' ? 'NNS' : passage.tags[place]!;
		const head = ends && isPlural(tokens[place]!.lower, noun);
		const governed = /^(?:IN|TO)$/.test(tagAt(passage, place - 1, verb));
		if (head && (!governed || conjunctions.test(wordAt(passage, place - 1, verb)))) subject = place;
		if (/^(?:,|:)$/.test(passage.tags[place]!)) break;
	}

	const tally = tallies.get(wordAt(passage, verb - 1, verb));
	if (tally && subject === undefined) return {name: tally, first: verb - 1, last: verb};
	return subject === undefined
		? tallyIn(passage, verb + 1, verb)
		: {name: singularOf(tokens[subject]!.lower), first: subject, last: subject + 1};
}
