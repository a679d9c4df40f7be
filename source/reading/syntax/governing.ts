import type {Clause} from './clauses.js';
import type {ParsedSentence} from './parse.js';

/** The clause that a token belongs to, and all of its sentence. */
export type Governing = {readonly clause: Clause; readonly among: readonly Clause[]};

/** By token: the clause whose part it is. */
export function governingOf(
	sentences: readonly ParsedSentence[],
	length: number,
): ReadonlyArray<Governing | undefined> {
	const governing = new Array<Governing | undefined>(length).fill(undefined);
	for (const {clauses: among} of sentences) {
		for (const clause of among) {
			const one = {clause, among};
			for (const {start, end} of [...clause.parts, clause.group]) governing.fill(one, start, end);
		}
	}

	return governing;
}
