import type {Clause} from '../../syntax/clauses.js';
import {type Phrase, wordAt} from '../phrase.js';
import {type Place, verbOf} from './place.js';

/** Whether a bound, a relative clause, an intention or a quotation tells a day that the story is not at. */
export function isAside(place: Place): boolean {
	const {phrase, first, last, clauses} = place;
	// "until the evening, when the wind rose"
	if (wordAt(phrase, last) === ',' && wordAt(phrase, last + 1) === 'when') return isQuoted(phrase, first);
	const clause = clauses.clauseAt(first);
	const lead = wordAt(phrase, first - 1);
	// "did not resume until October": then it did.
	if (/^(?:until|till)$/.test(lead) && clause?.group.negative) return isQuoted(phrase, first);
	if (/^(?:since|until|till|from|than)$/.test(lead)) return true;
	if (lead === 'in' && /^(?:since|than)$/.test(wordAt(phrase, first - 4))) return true;
	if (clause !== undefined && (isMeant(place, clause) || isSince(place))) return true;
	return (clause?.kind === 'relative' && clause.marker !== 'when' && isLedBy(place, clause)) || isQuoted(phrase, first);
}

/** Whether what opens a clause stands before the expression; in "In 1986, the summer in which", behind it. */
const isLedBy = ({phrase, first, clauses: {offset}}: Place, {marker, parts}: Clause): boolean =>
	marker !== '' &&
	parts.some(
		({start, end}) =>
			start - offset <= first && first < end - offset && phrase.words.slice(start - offset, first).includes(marker),
	);

/** "the first win since De Muynck took the race in 1978" */
export function isSince(place: Place): boolean {
	const clause = place.clauses.clauseAt(place.first);
	return clause !== undefined && /^(?:since|than)$/.test(clause.marker) && isLedBy(place, clause);
}

/** "meant to return the following spring": nobody says that it came to it. */
function isMeant(place: Place, {group, parent}: Clause): boolean {
	const above = group.tense === 'infinitive' && parent !== null ? place.clauses.clauses[parent] : undefined;
	return above !== undefined && /^(?:mean|plan|hope|intend|want|wish|expect)$/.test(verbOf(place, above));
}

const reach = 60;

/** Between quotation marks, as far as the words around it show. */
export function isQuoted(phrase: Phrase, index: number): boolean {
	const from = Math.max(0, index - reach);
	const before = phrase.tokens.slice(from, index).filter(({text}) => text === '“' || text === '”');
	if (before.length > 0) return before.at(-1)!.text === '“';
	return phrase.tokens.slice(index, index + reach).find(({text}) => text === '“' || text === '”')?.text === '”';
}

const steps = 8;

/** "from 3.2% in March", "less than in June", "against a loss in 2023", "as hot as that of 1976": what something is held against. */
export function isHeldAgainst({phrase, first}: Place): boolean {
	if (wordAt(phrase, first - 1) === 'of' && /^(?:that|those)$/.test(wordAt(phrase, first - 2))) return true;
	for (let index = first - 1; index >= Math.max(0, first - steps); index--) {
		const word = wordAt(phrase, index);
		if (/^(?:than|against|versus|compared)$/.test(word)) return true;
		if (word === 'from' && (index === first - 1 || isFigure(phrase, index + 1))) return true;
		if (/^[,;:.]$/.test(word)) return false;
	}

	return false;
}

const isFigure = (phrase: Phrase, index: number): boolean =>
	phrase.begins[index] !== undefined || phrase.begins[index + 1] !== undefined;
