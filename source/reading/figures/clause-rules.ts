import type {Governing} from '../syntax/governing.js';
import {verbForms} from '../syntax/verb-forms.js';
import {isMoving} from './change-words.js';
import {isPronoun, objectOf, subjectOf, verbBefore} from './governing.js';
import type {Rule} from './measure-rules.js';
import {isDate, type Passage, tagAt, wordAt} from './passage.js';
import {phraseAfter, type Range} from './phrases.js';

/** "raised the cash rate by a quarter", "sold the drawing for EUR 350,000", "raised its dividend 10 percent": the verb's object. */
export const object: Rule = (passage, {begin, first, kind}) => {
	const clause = verbBefore(passage, begin);
	const found = clause && objectOf(passage, clause, begin);
	if (clause === undefined || found === undefined || isPronoun(passage, found)) return undefined;
	// "outstrips supply by two to one"
	if (kind === 'ratio' && /^out/.test(lemmaOf(passage, clause))) return undefined;
	const word = wordAt(passage, found.last - 1, first);
	// "Bond yields rose 8bp": the parse takes the verb for what is yielded.
	if (found.last === found.first + 1 && isMoving(word)) return overVerb(passage, clause, found.first);
	// "changed hands for", "set aside S$1.5 billion"
	if (/^(?:hands|place|part|aside|away|forward|ahead|apart|way)$/.test(word)) return undefined;
	// "brought Philadelphia $92.6M", "cost the city $3m": whom it was to or from isn't what is measured.
	const given = kind === 'money' && found.last === begin && givers.test(lemmaOf(passage, clause));
	return given || !reaches(passage, found.last, begin) ? undefined : found;
};

const overVerb = (passage: Passage, {clause: {subject: own, group}}: Governing, end: number): Range => ({
	first: own === null ? group.start : (phraseAfter(passage, own.start, end)?.first ?? own.start),
	last: end,
});

/** Whether nothing but a preposition and the words of a bound part an object from its amount. */
function reaches(passage: Passage, last: number, begin: number): boolean {
	for (let place = last; place < begin; place++)
		if (/^(?:,|CC|VB[DZP]|MD|WDT|WP)$/.test(tagAt(passage, place, begin))) return false;
	return true;
}

const givers = /^(?:bring|cost|earn|net|owe|save|set)$/;

/** Verbs whose subject has the amount: of being, reaching and earning. Those of change have it too. */
const holders =
	/^(?:be|cost|stand|come|total|reach|average|hit|peak|amount|exceed|sell|start|fetch|weigh|carry|remain|close|trade|measure|gain|lose|run|hold|show|see|forecast|fix|go|value|buy|price|bring|earn|net|make|receive|change|open|end|begin|settle|finish|span|cover|stretch|touch|near|approach|pass|top|surpass|rank|yield|contain|generate|contribute|account|add|swing|hover|range|last|win|poll|outnumber|outstrip|outsell|outvote|outweigh|outspend)$/;

const lemmaOf = (passage: Passage, {clause}: Governing): string => {
	const word = wordAt(passage, clause.group.main, clause.group.main);
	return /^(?:is|are|was|were|been|being|'s|'re)$/.test(word) ? 'be' : (verbForms(word)?.lemma ?? word);
};

/** "Turnout climbed to 59.4%", "Exports to Chile were worth $3.9bn": the subject of being, costing and changing. */
export const subject: Rule = (passage, amount) => {
	const clause = verbBefore(passage, amount.begin);
	if (clause === undefined) return undefined;
	const moves = isMoving(wordAt(passage, clause.clause.group.main, amount.first));
	const lemma = lemmaOf(passage, clause);
	// "Gold put on $31"
	const puts = lemma === 'put' && wordAt(passage, clause.clause.group.end, amount.first) === 'on';
	return moves || puts || holders.test(lemma) ? about(passage, clause, amount.previous?.range) : undefined;
};

/** The subject of any verb. */
export const agent: Rule = (passage, {begin, previous}) => {
	const clause = verbBefore(passage, begin);
	return clause && about(passage, clause, previous?.range);
};

/** The subject; of "It peaked at 7.0%" what the amount before measured. */
function about(passage: Passage, clause: Governing, previous: Range | undefined): Range | undefined {
	const found = subjectOf(passage, clause);
	return found && isPronoun(passage, found) ? previous : (found ?? previous);
}

/** "Priced at £24,995, the saloon", "R4.2 million was the overrun", "For £1m the brewery is yours": the verb comes after. */
export const inverted: Rule = (passage, {begin, first, last}) => {
	const found = passage.governing[begin];
	if (found === undefined || found.clause.group.main < begin) return undefined;
	const {subject: own, group} = found.clause;
	if (own !== null && own.start <= first && first < own.end) {
		if (!group.copula) return undefined;
		return phraseAfter(passage, group.end, first) ?? wanted(passage, group.end, first);
	}

	const opens = passage.tokens[begin - 1]?.first === true || passage.tokens[begin]!.first;
	return own !== null && own.start >= last && opens ? subjectOf(passage, found) : undefined;
};

/** "is what the landlord wanted for the basement", "was the overrun": what stands after the copula. */
function wanted(passage: Passage, place: number, near: number): Range | undefined {
	if (tagAt(passage, place, near) === 'DT' && !isDate(passage, place + 1) && tagAt(passage, place + 1, near) !== '')
		return {first: place + 1, last: place + 2};
	return wordAt(passage, place, near) === 'what' ? phraseAfter(passage, place + 1, near) : undefined;
}
