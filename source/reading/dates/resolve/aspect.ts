import type {Clause} from '../../syntax/clauses.js';
import {wordAt} from '../phrase.js';
import type {Place} from './place.js';

/** How the verb of an expression's clause stands to the time that is told. */
export type Aspect = 'pluperfect' | 'prospect' | 'past' | 'present' | 'future' | 'none';

/** "had gone", "was to go" or "would go", "went"; "has gone" and "goes" are the present's. */
export function aspectAt(place: Place): Aspect {
	const {clauses} = place;
	let clause = clauseOf(place);
	if (clause && /^(?:infinitive|modal)$/.test(clause.group.tense) && isPast(place, clause)) return 'prospect';
	for (let depth = 0; clause && /^(?:infinitive|ing)$/.test(clause.group.tense) && depth < 4; depth++) {
		const parent: Clause | undefined = clause.parent === null ? undefined : clauses.clauses[clause.parent];
		// "was due to go"
		const isDue = clause.group.tense === 'infinitive' && parent?.group.copula && parent.group.tense === 'past';
		if (isDue && !parent.group.perfect) return 'prospect';
		clause = parent;
	}

	if (clause === undefined) return 'none';
	const {group} = clause;
	if (group.tense === 'past') return group.perfect ? 'pluperfect' : 'past';
	return group.tense === 'present' || group.tense === 'future' ? group.tense : 'none';
}

/** "was to go", "would go". */
const isPast = ({phrase, clauses}: Place, {group}: Clause): boolean =>
	/^(?:was|were|would)$/.test(wordAt(phrase, group.start - clauses.offset));

const near = 8;

/** The clause that an expression belongs to, where commas part it from its verb. */
function clauseOf({phrase, first, last, clauses}: Place): Clause | undefined {
	const clause = clauses.clauseAt(first);
	if (clause === undefined) return undefined;
	const verb = clause.group.start - clauses.offset;
	if (verb > first) {
		// "in July and again in October, the report says"
		const isAdded = /^(?:and|or|again|in|on)$/.test(wordAt(phrase, first - 1)) && wordAt(phrase, verb - 1) !== ',';
		const isSaid = isAdded && verb - first < near && phrase.words.slice(first, verb).includes(',');
		return isSaid ? (clauses.beside(clause, -1) ?? clause) : clause;
	}

	// "the last truce, in November 2023, had collapsed", "learned that, two years earlier, a hospital had barred him"
	const isParted = wordAt(phrase, first - 1) === ',' && wordAt(phrase, last) === ',';
	const next = isParted || wordAt(phrase, first - 2) === ',' ? clauses.beside(clause, 1) : undefined;
	const nextVerb = next ? next.group.start - clauses.offset : 0;
	const isNext = isParted ? wordAt(phrase, first - 2) === 'that' : wordAt(phrase, nextVerb - 1) === ',';
	return next && nextVerb > first && nextVerb - first < near && isNext ? next : clause;
}
