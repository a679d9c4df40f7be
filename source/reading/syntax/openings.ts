import {relatives, subordinators} from './closed-class.js';
import {type Line, phraseAt, tagAt, wordAt} from './noun-phrases.js';
import type {VerbGroup} from './verb-group.js';

export type ClauseKind = 'main' | 'joined' | 'relative' | 'subordinate' | 'participle' | 'infinitive';

export type Opening = {readonly at: number; readonly marker: string; readonly kind: ClauseKind};

/** Between two verbs: from the end of the one before to the verb at hand. */
export type Gap = {
	readonly line: Line;
	readonly start: number;
	readonly group: VerbGroup;
	/** A finite verb stands to the left. */
	readonly afterFinite: boolean;
	/** The verb before takes a clause without "that", and a noun phrase stands right after it. */
	readonly complement: boolean;
};

/** The last thing before `to` that begins a clause. */
export function openingIn(gap: Gap, to: number): Opening {
	const {line} = gap;
	let comma = false;
	for (let i = to - 1; i >= gap.start; i--) {
		const opening = openingAt(gap, i, to, comma);
		// "in 2022 and again last spring, he said": what is said ends before the comma.
		const said = opening?.kind === 'joined' && comma && isAttribution(gap, to);
		if (opening !== null) return said ? {at: commasIn(line, i, to).last + 1, marker: '', kind: 'main'} : opening;
		if (tagAt(line, i) === ',') comma = true;
	}

	return {at: gap.start, marker: '', kind: 'main'};
}

/** "after a whistleblower, an anaesthetist, wrote": the commas between only part the noun from what it is. */
function isApposed(line: Line, i: number, to: number): boolean {
	const subject = phraseAt(line, i + 1);
	const other = subject === null ? null : phraseAt(line, subject.end + 1);
	return (
		subject !== null &&
		other !== null &&
		tagAt(line, subject.end) === ',' &&
		tagAt(line, other.end) === ',' &&
		other.end + 1 === to
	);
}

/** "he said" at the end of a sentence, "the companies said on Wednesday". */
const isAttribution = ({line, group}: Gap, to: number): boolean =>
	to === group.start &&
	/^(?:said|says|added|told)$/.test(wordAt(line, group.main)) &&
	/^(?:[.,”"]?|on|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(wordAt(line, group.end)) &&
	/^(?:PRP|NN)/.test(tagAt(line, to - 1));

/** What the token at `i` begins, if it begins a clause; `comma`: one stands between it and the verb. */
function openingAt(gap: Gap, i: number, to: number, comma: boolean): Opening | null {
	const {line} = gap;
	const tag = tagAt(line, i);
	const word = wordAt(line, i);
	const left = tagAt(line, i - 1);
	if (relatives.has(tag) || word === 'whose') {
		const at = left === 'IN' && !subordinators.has(wordAt(line, i - 1)) ? i - 1 : i;
		return {at, marker: word, kind: tag === 'WRB' && !/^NN|^,/.test(left) ? 'subordinate' : 'relative'};
	}

	const isNumber = /^(?:than|as)$/.test(word) && /^(?:CD|\$)$/.test(tagAt(line, i + 1));
	if (tag === 'IN' && subordinators.has(word) && !isNumber && (!comma || isApposed(line, i, to)))
		return {at: i, marker: word, kind: 'subordinate'};
	if (tag === 'CC' && (i === to - 1 || joinsClauses(gap, i))) return {at: i + 1, marker: word, kind: 'joined'};
	if (tag === ':' || (tag === 'HYPH' && line.tokens[i]?.spaced)) return {at: i + 1, marker: '', kind: 'main'};
	return null;
}

/** "and" that joins clauses and not two nouns: a comma before it, or a verb that is done with its object. */
function joinsClauses({line, start, group, afterFinite, complement}: Gap, i: number): boolean {
	const left = tagAt(line, i - 1);
	const plural = tagAt(line, group.start) === 'VBP' || wordAt(line, group.start) === 'were';
	// "Putin and Xi have": one name alone would have "has".
	if (plural && /^NNP?$/.test(tagAt(line, group.start - 1)) && left !== ',') return false;
	if (/^(?:CD|NNS?)$/.test(left) && /^(?:CD|\$)$/.test(tagAt(line, i + 1)) && endsRange(line, start, i)) return false;
	if (left === 'NNP' && tagAt(line, i + 1) === 'NNP' && opensWithName(line, start, i)) return false;
	if (isOfOneNoun(line, i)) return false;
	if (i === start || left === ',' || left === "''" || wordAt(line, i) === 'but') return true;
	if (isInside(line, start, i)) return false;
	return afterFinite && !complement;
}

/** "in the Ashanti and Western regions": two names before one noun, which have one article. */
const isOfOneNoun = (line: Line, i: number): boolean =>
	tagAt(line, i - 1) === 'NNP' &&
	tagAt(line, i - 2) === 'DT' &&
	tagAt(line, i - 3) === 'IN' &&
	/^(?:NNP|JJ)$/.test(tagAt(line, i + 1)) &&
	tagAt(line, i + 2) === 'NNS';

/** Tokens that a subject before "and" takes at most. */
const widest = 12;

/** "when a fall in gold and oil prices sent": what has been opened has no verb yet. */
function isInside(line: Line, start: number, i: number): boolean {
	for (let k = i - 1; k >= Math.max(start, i - widest) && tagAt(line, k) !== ','; k--)
		if (/^(?:when|because|although|if|unless|whether|where)$/.test(wordAt(line, k))) return true;
	return false;
}

/** "between £61m and £64m" */
function endsRange(line: Line, start: number, i: number): boolean {
	let first = i - 1;
	while (first >= start && first > i - 6 && /^(?:CD|\$|NNS?|JJ)$/.test(tagAt(line, first))) first--;
	return first >= start && wordAt(line, first) === 'between';
}

/** "after Israel and Hamas agreed": what opens a clause right before the first name opens that of both. */
function opensWithName(line: Line, start: number, i: number): boolean {
	let first = i - 1;
	while (first > start && /^(?:NNPS?|DT)$/.test(tagAt(line, first))) first--;
	return first >= start && tagAt(line, first) === 'IN' && subordinators.has(wordAt(line, first));
}

/** The first and the last comma between two indices; -1 if there is none. A closing quotation mark counts as one. */
export function commasIn(line: Line, from: number, to: number): {first: number; last: number} {
	let first = -1;
	let last = -1;
	for (let i = from; i < to; i++) {
		if (tagAt(line, i) !== ',' && tagAt(line, i) !== "''") continue;
		if (first === -1) first = i;
		last = i;
	}

	return {first, last};
}
