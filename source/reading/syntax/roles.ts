import {temporalNouns} from './closed-class.js';
import type {VerbGroup} from './groups.js';
import {type Line, phraseAt, type Range, tagAt, wordAt} from './noun-phrases.js';

/** The noun phrase right after the verb. */
export function objectOf(line: Line, group: VerbGroup): Range | null {
	if (group.copula) return null;
	let i = group.end;
	while (i < group.end + 3 && (tagAt(line, i) === 'RB' || tagAt(line, i) === '``')) i++;
	const range = phraseAt(line, i);
	return range !== null && !temporalNouns.has(wordAt(line, range.end - 1)) ? range : null;
}

/** The noun phrase after "by". */
export function agentOf(line: Line, group: VerbGroup): Range | null {
	for (let i = group.end; i < Math.min(line.end, group.end + 12); i++) {
		if (tagAt(line, i).startsWith('VB') || tagAt(line, i) === ',') return null;
		if (wordAt(line, i) === 'by') return phraseAt(line, i + 1);
	}

	return null;
}
