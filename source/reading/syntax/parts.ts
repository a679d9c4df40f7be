import type {Line, Range} from './noun-phrases.js';
import type {VerbGroup} from './verb-group.js';

/** A clause by where it begins, and the part of it that stands before what interrupts it. */
export type Owner = {readonly group: VerbGroup; readonly from: number; readonly resumed: Range | null};

/** What of the sentence each clause owns: from its beginning to the next one's, and the part before what interrupts it. */
export function partsOf(line: Line, clauses: readonly Owner[]): Range[][] {
	const owner = new Int32Array(line.end - line.start).fill(-1);
	clauses.forEach(({from, resumed}, index) => {
		const first = index === 0 ? line.start : Math.max(from, clauses[index - 1]!.group.end);
		owner.fill(index, first - line.start, (clauses[index + 1]?.group.end ?? line.end) - line.start);
		if (resumed !== null) owner.fill(index, resumed.start - line.start, resumed.end - line.start);
	});
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
