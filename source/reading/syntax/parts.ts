import {subordinators} from './closed-class.js';
import {type Line, type Range, tagAt, wordAt} from './noun-phrases.js';
import {type ClauseKind, commasIn} from './openings.js';
import type {VerbGroup} from './verb-group.js';

/** A clause by where it begins, and the part of it that stands before what interrupts it. */
export type Owner = {
	readonly group: VerbGroup;
	readonly kind: ClauseKind;
	readonly parent: number | null;
	readonly from: number;
	readonly resumed: Range | null;
};

/** What of the sentence each clause owns: from its beginning to the next one's, and the part before what interrupts it. */
export function partsOf(line: Line, clauses: readonly Owner[]): Range[][] {
	const owner = new Int32Array(line.end - line.start).fill(-1);
	clauses.forEach(({from, resumed}, index) => {
		const first = index === 0 ? line.start : Math.max(from, clauses[index - 1]!.group.end);
		owner.fill(index, first - line.start, (clauses[index + 1]?.group.end ?? line.end) - line.start);
		if (resumed !== null) owner.fill(index, resumed.start - line.start, resumed.end - line.start);
	});
	for (const [index, clause] of clauses.entries()) {
		const next = clauses[index + 1];
		const tail = tailOf(line, clause, next);
		const heir = next?.resumed ? index + 1 : clause.parent;
		if (tail !== null && heir !== null) owner.fill(heir, tail.start - line.start, tail.end - line.start);
		if (index > 0 && next === undefined && isBetweenCommas(line, clause))
			owner.fill(index - 1, clause.group.end + 1 - line.start);
	}

	const parts: Range[][] = clauses.map(() => []);
	for (let i = line.start; i < line.end; ) {
		let k = i;
		const clause = owner[i - line.start] ?? -1;
		while (k < line.end && owner[k - line.start] === clause) k++;
		if (clause >= 0) parts[clause]?.push({start: i, end: k});
		i = k;
	}

	// Most have one, where an array that grew has room for seventeen.
	return parts.map(ranges => [...ranges]);
}

/** Behind a relative clause between commas goes on what it interrupts: "Anna, who lives in Rome, on Monday sold it", "He died in Rome, where he had lived, on Monday". */
function tailOf(line: Line, {kind, from, group}: Owner, next: Owner | undefined): Range | null {
	if (kind !== 'relative' || tagAt(line, from - 1) !== ',') return null;
	const end = next?.from ?? line.end;
	const commas = commasIn(line, group.end, end);
	const comma = next?.resumed ? commas.last : commas.first;
	if (comma === -1 || comma + 1 >= end) return null;
	// "which last struck, for 11 days, in 2009"
	if (comma === group.end && commas.last > comma) return null;
	// "in 2017, when talks collapsed, and again in 2022"
	const isAgain = wordAt(line, comma + 1) === 'and' && wordAt(line, comma + 2) === 'again';
	if (next?.resumed || isAgain) return {start: comma + 1, end};
	return isLed(line, comma + 1) && end !== next?.group.start ? {start: comma + 1, end} : null;
}

/** "It will go ahead, a spokesman said": who says so, behind a comma. */
export const isSaying = (line: Line, {kind, from, group}: Pick<Owner, 'kind' | 'from' | 'group'>): boolean =>
	kind === 'main' && /^(?:said|says|added)$/.test(wordAt(line, group.main)) && tagAt(line, from - 1) === ',';

/** "It will go ahead, a spokesman said, on 15 October": behind who says so goes on what is said. */
const isBetweenCommas = (line: Line, clause: Owner): boolean =>
	isSaying(line, clause) && tagAt(line, clause.group.end) === ',' && isLed(line, clause.group.end + 1);

/** A preposition, which opens no clause. */
const isLed = (line: Line, i: number): boolean =>
	/^(?:IN|TO)$/.test(tagAt(line, i)) && !subordinators.has(wordAt(line, i));
