import {type Phrase, wordAt} from '../phrase.js';
import type {Place} from './place.js';

/** Whether a bound, a relative clause or a quotation tells a day that the story is not at. */
export function isAside({phrase, first, last, clauses}: Place): boolean {
	// "until the evening, when the wind rose"
	if (wordAt(phrase, last) === ',' && wordAt(phrase, last + 1) === 'when') return isQuoted(phrase, first);
	const clause = clauses.clauseAt(first);
	const lead = wordAt(phrase, first - 1);
	// "did not resume until October": then it did.
	if (/^(?:until|till)$/.test(lead) && clause?.group.negative) return isQuoted(phrase, first);
	if (/^(?:since|until|till|from|than)$/.test(lead)) return true;
	if (lead === 'in' && /^(?:since|than)$/.test(wordAt(phrase, first - 4))) return true;
	return (clause?.kind === 'relative' && clause.marker !== '' && clause.marker !== 'when') || isQuoted(phrase, first);
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
