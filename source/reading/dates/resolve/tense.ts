import {readList} from '../../../data.js';
import {isCapital, type Phrase, wordAt} from '../phrase.js';

export type Tense = 'past' | 'future' | null;

let irregular: ReadonlySet<string> | undefined;
const irregularPasts = (): ReadonlySet<string> => {
	irregular ??= new Set(readList('dates-irregular-pasts.txt').flatMap(line => line.split(' ')));
	return irregular;
};

const ahead = new Set(
	"will shall 'll wo due expected scheduled planned slated upcoming plans plan planning wants want seeks hopes hope hoping aims intends expects expect forecasts forecast set would could may might must should can ca likely going pledged vowed promised proposed".split(
		' ',
	),
);

/** Verbs whose present tells what is set for later: "the port reopens on Saturday". */
const appointed = new Set(
	'go goes meet meets begin begins start starts open opens reopen reopens close closes end ends return returns visit visits host hosts face faces play plays leave leaves arrive arrives take takes fly flies travel travels expire expires resume resumes hold holds launch launches kick kicks run runs travels lasts vote votes'.split(
		' ',
	),
);

const notPast = new Set(
	'hundred need speed indeed red bed seed feed breed exceed proceed succeed united embed wed shed sacred naked wicked agreed-upon so-called'.split(
		' ',
	),
);

/** "one more cut" is no verb. */
const alsoNoun = new Set('cut hit put cost shut hurt bid spread set'.split(' '));

const reporting = new Set('said says told announced warned added confirmed insisted stated'.split(' '));

const reach = 40;

/** The tense that governs an expression: of the nearest verb before it in its clause, else after it. Looks `reach` tokens each way. */
export function tenseAt(phrase: Phrase, first: number, last: number): Tense {
	// "declared three days of mourning, starting on Wednesday"
	if (/^(?:starting|beginning|effective)(?: on| in| at)?$/.test(leading(phrase, first))) return 'future';
	for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
		if (wordAt(phrase, index) === ';') break;
		// "He said Saturday's match would go ahead": the clause begins here.
		if (index >= first - 2 && reporting.has(wordAt(phrase, index)) && isSubject(phrase, index, first, last)) break;
		const tense = isScheduled(phrase, index) ? 'future' : tenseOf(phrase, index);
		if (tense) return tense;
	}

	// "The deadline is noon on Friday", "the port reopens on Saturday, it has announced".
	if (
		/^(?:is|are)$/.test(wordAt(phrase, first - 1)) ||
		/^(?:is|are) (?:on|in|at|by|for)$/.test(`${wordAt(phrase, first - 2)} ${wordAt(phrase, first - 1)}`)
	)
		return 'future';
	if (hasAppointed(phrase, first - reach, first)) return 'future';
	// "He has until Friday, the judge ruled"
	if (/^(?:until|by)$/.test(wordAt(phrase, first - 1))) return null;
	for (let index = last; index < last + reach && index < phrase.tokens.length; index++) {
		if (wordAt(phrase, index) === ';') break;
		const tense = tenseOf(phrase, index);
		if (tense) return tense;
	}

	return hasAppointed(phrase, last, last + reach) ? 'future' : null;
}

/** The word before an expression, with the one before that if it is a preposition. */
const leading = (phrase: Phrase, first: number): string =>
	/^(?:on|in|at)$/.test(wordAt(phrase, first - 1))
		? `${wordAt(phrase, first - 2)} ${wordAt(phrase, first - 1)}`
		: wordAt(phrase, first - 1);

/** Whether an expression is where a reported clause starts: "said Saturday's", "said that the May vote"; "said on Monday" is not. */
const isSubject = (phrase: Phrase, verb: number, first: number, last: number): boolean =>
	(verb === first - 1 || /^(?:that|the)$/.test(wordAt(phrase, first - 1))) &&
	(wordAt(phrase, last) === "'s" || wordAt(phrase, first - 1) === 'the');

/** "the Test, which starts in Colombo on Thursday": what stands before the relative clause says nothing of its time. */
const isScheduled = (phrase: Phrase, index: number): boolean =>
	/^(?:which|who|that)$/.test(wordAt(phrase, index - 1)) &&
	wordAt(phrase, index).endsWith('s') &&
	(appointed.has(wordAt(phrase, index)) || /^(?:reports|publishes|releases|unveils)$/.test(wordAt(phrase, index)));

function hasAppointed(phrase: Phrase, from: number, to: number): boolean {
	for (let index = Math.max(1, from); index < Math.min(phrase.tokens.length, to); index++) {
		if (!appointed.has(wordAt(phrase, index)) || isCapital(phrase, index)) continue;
		if (!/^(?:a|an|the|his|her|its|their|to|of|[-'])$/.test(wordAt(phrase, index - 1))) return true;
	}

	return false;
}

function tenseOf(phrase: Phrase, index: number): Tense {
	const token = phrase.tokens[index];
	if (token?.kind !== 'word' || (isCapital(phrase, index) && !token.first)) return null;
	const word = token.lower;
	const before = wordAt(phrase, index - 1);
	// "the worst-hit areas"
	if (before === '-' && !phrase.tokens[index - 1]!.spaced) return null;
	// "is to visit", "was to be played"
	if (word === 'to') return /^(?:is|are|'s|'re|was|were)$/.test(before) || isYetToBe(phrase, index) ? 'future' : null;
	if (ahead.has(word)) return aheadAt(phrase, index);
	if (word === 'has' || word === 'have' || word === "'ve") return perfectAt(phrase, index);
	// "to let", "the cut", "be paid": no past.
	const bare = /^(?:to|will|would|can|could|may|might|must|should|be|being|the|a|an|n't)$/.test(before);
	if (irregularPasts().has(word)) return bare || (alsoNoun.has(word) && isNoun(phrase, index)) ? null : 'past';
	const regular = word.length > 3 && word.endsWith('ed') && !notPast.has(word);
	// "will stay closed"
	return regular && !/^(?:be|being|stay|stays|remain|remains)$/.test(before) ? 'past' : null;
}

/** "an audit, to be completed by 30 April"; "said to be", "believed to be" and "used to be" tell of what is or was. */
const isYetToBe = (phrase: Phrase, to: number): boolean =>
	wordAt(phrase, to - 1) === ',' && wordAt(phrase, to + 1) === 'be' && /(?:ed|n|t)$/.test(wordAt(phrase, to + 2));

const auxiliary = /^(?:is|are|'s|'re|was|were|been|be|has|have|had|to|n't|not)$/;

/** Words that look ahead, save where they look back: "would have", "could not", "he planned", "a set". */
function aheadAt(phrase: Phrase, index: number): Tense {
	const word = wordAt(phrase, index);
	const [next, second] = [wordAt(phrase, index + 1), wordAt(phrase, index + 2)];
	if (/^(?:pledged|vowed|promised|proposed)$/.test(word)) return 'past';
	if (/^(?:could|might|would|may)$/.test(word) && next === 'have' && second !== 'to') return 'past';
	if (word === 'could' && next === 'not') return 'past';
	if (/^(?:set|plan|planned|hope|forecast)$/.test(word) && next === 'to') return 'future';
	if (/^(?:set|planned|plan|forecast|hope)$/.test(word) && !auxiliary.test(wordAt(phrase, index - 1))) {
		return word === 'set' || word === 'planned' ? 'past' : null;
	}

	return 'future';
}

/** "has closed", "has been scheduled"; "has a deadline" and "has to" tell nothing. */
function perfectAt(phrase: Phrase, index: number): Tense {
	const [next, ...after] = [1, 2, 3].map(by => wordAt(phrase, index + by));
	if (
		/^(?:to|an?|the|no|any|its|their|his|her|until|till|only|about|more|many|some)$/.test(next!) ||
		phrase.begins[index + 1]
	)
		return null;
	return next === 'been' && after.some(word => /^(?:scheduled|planned|set|slated)$/.test(word)) ? 'future' : 'past';
}

const isNoun = (phrase: Phrase, index: number): boolean =>
	/^(?:more|one|another|further|no|any|some|rate|interest|tax|job|jobs|of|first|'s)$/.test(wordAt(phrase, index - 1)) ||
	phrase.ends[index] !== undefined;
