import {readList} from '../../../data.js';
import {wordAt} from '../phrase.js';
import {lemmaAt, type Place, verbOf} from './place.js';

let saying: ReadonlySet<string> | undefined;

/** "said on Thursday", "the inquest was told on Thursday": when it is reported, not when it was. */
export function isReport(place: Place): boolean {
	const {phrase, first, clauses} = place;
	const clause = clauses.clauseAt(first);
	const before = wordAt(phrase, first - 1) === 'on' ? first - 2 : first - 1;
	return reports(lemmaAt(phrase, before)) || (clause !== undefined && reports(verbOf(place, clause)));
}

function reports(verb: string): boolean {
	saying ??= new Set(readList('verbs-saying.txt').flatMap(line => line.split(' ')));
	return saying.has(verb) || /^(?:hear|show|publish|report|announce|confirm|reveal|release)$/.test(verb);
}
