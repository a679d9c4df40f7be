import type {Clause} from '../../syntax/clauses.js';
import {wordAt} from '../phrase.js';
import {type Place, verbOf} from './place.js';

/** `set`: arranged, with no word of whether its day is over: "scheduled for". `near`: the verb says nothing of it. */
export type Tense = 'past' | 'future' | 'set' | 'near' | null;

/** Verbs that put something off, or give it until a day. */
const deferring =
	/^(?:postpone|put|delay|defer|adjourn|tabl(?:ed?)?|shelv(?:ed?)?|extend|move|reschedule|push|bring|shift|suspend|remand|ban|give|grant|allow|set|order|cancel|halt|freeze|ground|prolong|renew|bar|jail|sign|rule|book|detain)$/;
const moving = /^(?:postpone|put|delay|defer|adjourn|extend|move|reschedule|push|bring|shift|prolong|renew|stand)$/;
const promising =
	/^(?:promise|pledge|vow|hope|order|demand|agree|aim|plan|expect|commit|undertake|intend|propose|seek|require|target)$/;
const arranging =
	/^(?:call|set|fix|plan|schedule|slate|book|bill|list|reschedule|time|arrange|expect|earmark|pencil|due)$/;
const fixing = /^(?:set|fix|name|pick|choose|announce|propose|confirm|give)$/;

/** What leads to an expression and tells its direction whatever the tense; undefined where nothing does. */
export function cueAt(place: Place, clause: Clause | undefined): Tense | undefined {
	return (clause ? boundBy(place, clause) : undefined) ?? beside(place) ?? besideNoun(place, clause);
}

/** "put off until July 9", "adjourned to 2 June", "promised elections by May", "called for March 18", "set May 5 as the day". */
function boundBy(place: Place, clause: Clause): Tense | undefined {
	const {phrase, first, last, clauses} = place;
	const {group} = clause;
	const verb = verbOf(place, clause);
	const lead = wordAt(phrase, first - 1);
	const isPerfect = group.perfect || /^(?:have|has|'ve)$/.test(wordAt(phrase, group.start - clauses.offset));
	const isOver = group.tense === 'past' && !isPerfect;
	switch (lead) {
		case 'until':
		case 'till':
			return (isOver || group.tense === 'en' ? deferring.test(verb) : isPerfect) ? 'future' : undefined;
		case 'to':
			return moving.test(verb) && (isOver || isPerfect || group.tense === 'en') ? 'future' : undefined;
		case 'by':
			return promising.test(verb) && (isOver || isPerfect) && !isFirst(place, clause) ? 'future' : undefined;
		case 'for':
			return arranging.test(verb) && group.tense !== 'future' ? 'set' : undefined;
		default:
			return /^(?:as|for)$/.test(wordAt(phrase, last)) &&
				group.end - clauses.offset === first &&
				fixing.test(verb) &&
				isOver
				? 'future'
				: undefined;
	}
}

/** "first expected by the end of August", "was originally scheduled for Friday": it came otherwise. */
export const isFirst = ({phrase, clauses}: Place, {group}: Clause): boolean =>
	/^(?:first|originally|initially)$/.test(wordAt(phrase, group.main - clauses.offset - 1));

/** What is reckoned up when its time is over. */
const reckoned = /^(?:results?|figures|earnings|sales|profits?|accounts|revenues?)$/;

/** "a loan due in January", "down from 1,850 in January", "Sunday's fire would be looked into". */
function beside(place: Place): Tense | undefined {
	const {phrase, first, last} = place;
	if (/^(?:due|scheduled)$/.test(wordAt(phrase, first - 2)) && /^(?:on|in|by|for|at)$/.test(wordAt(phrase, first - 1)))
		return wordAt(phrase, first - 2) === 'due' ? 'future' : 'set';
	// "will report its results for the third quarter on 28 October", "Third-quarter results will be presented"
	if (wordAt(phrase, first - 1) === 'for' && reckoned.test(wordAt(phrase, first - 2))) return 'past';
	if (reckoned.test(wordAt(phrase, last))) return 'past';
	// "a premium to its closing price on Friday"
	if (
		wordAt(phrase, first - 1) === 'on' &&
		wordAt(phrase, first - 2) === 'price' &&
		wordAt(phrase, first - 3) === 'closing'
	)
		return 'past';
	// "declared three days of mourning, starting on Wednesday"
	const lead = /^(?:on|in|at)$/.test(wordAt(phrase, first - 1)) ? first - 2 : first - 1;
	if (/^(?:starting|beginning|effective)$/.test(wordAt(phrase, lead))) return 'future';
	if (wordAt(phrase, last) === "'s" && !arranged.test(nounAfter(place))) return 'near';
	for (let index = first - 1; index > first - 8 && index > 0 && wordAt(phrase, index) !== ','; index--)
		if (/^(?:up|down|compared)$/.test(wordAt(phrase, index)) && /^(?:from|with|on|to)$/.test(wordAt(phrase, index + 1)))
			return 'past';
	return undefined;
}

/** Nouns of what is arranged beforehand, whose day may be ahead of a verb in the past. */
const arranged =
	/^(?:meetings?|hearings?|elections?|by-elections?|byelections?|votes?|polls?|ballots?|referendums?|deadlines?|trials?|summits?|congress|conferences?|assembly|concerts?|festivals?|ceremony|wedding|funerals?|inaugurations?|match|matches|games?|finals?|semi-finals?|derby|tests?|races?|sessions?|talks|agms?|appearances?|sentencing|launch|openings?|runoffs?|run-offs?|rerun|debates?|verdicts?|auctions?|parades?|rally|marathon|championships?|tournaments?|olympics|polling)$/;

const steps = 12;

/** "subject to approval at the annual meeting on July 26", "ahead of the election on 3 May": what the noun that an expression hangs on says. */
function besideNoun(place: Place, clause: Clause | undefined): Tense | undefined {
	const {phrase, first, clauses} = place;
	const lead = wordAt(phrase, first - 1);
	const before = /^(?:on|of|in|for|at)$/.test(lead) ? clauses.phraseBefore(first - 1) : undefined;
	const noun = before ? wordAt(phrase, before.end - 1 - clauses.offset) : nounAfter(place);
	if (!arranged.test(noun)) return undefined;
	const verb = clause ? clause.group.end - clauses.offset : 0;
	const from = before ? before.start - clauses.offset : first;
	for (let index = from; index > Math.max(from - steps, -1); index--) {
		const word = wordAt(phrase, index);
		if (/^(?:subject|pending|until|till|ahead|next|forthcoming|upcoming|coming)$/.test(word)) return 'future';
		if (/^(?:after|since|following)$/.test(word)) return 'past';
		if (index < verb || word === ',' || word === ';') break;
	}

	return before && clause?.group.tense === 'past' ? 'near' : undefined;
}

/** "the April 10 vote", "Saturday's league match". */
function nounAfter({phrase, last, clauses: {tags, offset}}: Place): string {
	let noun = wordAt(phrase, last) === "'s" ? last + 1 : last;
	while (/^(?:NN|JJ)/.test(tags[noun + offset] ?? '') && /^NN/.test(tags[noun + 1 + offset] ?? '')) noun++;
	return wordAt(phrase, noun);
}
