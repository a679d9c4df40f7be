import type {Clause} from '../syntax/clauses.js';
import {verbOf} from './clause-words.js';
import type {Scene, Telling} from './telling.js';

/** Who does what an infinitive says: "they have an agreement to visit" they, "voters approved a plan to build" the plan. */
export function controllerOf(scene: Scene, clause: Clause, parent: Clause | undefined): Telling['subject'] {
	if (parent === undefined) return null;
	const follows = parent.object !== null && parent.object.end === clause.group.start;
	const own = /^(?:have|make|reach|sign|strike|agree|announce|unveil)$/.test(verbOf(scene, parent));
	return follows && !own ? parent.object : parent.subject;
}

/** The clause whose date a clause shares: a participle has its parent's, "and" that of a date that stands in front of both. */
export function inheritance(scene: Scene, clauses: readonly Clause[], index: number): number | null {
	const clause = clauses[index];
	if (clause === undefined) return null;
	if (
		clause.kind === 'participle' &&
		clause.group.tense === 'ing' &&
		clause.marker !== 'before' &&
		clause.marker !== 'after'
	)
		return clause.parent;
	// "When it chose a bidder on 29 February, its rival protested": both at one time.
	if (/^(?:when|as|while)$/.test(clause.marker) && clause.parent !== null) return clause.parent;
	const front = clauses[index - 1];
	const next = clauses[index + 1];
	if (next?.parent === index && /^(?:when|as|while)$/.test(next.marker)) return index + 1;
	if (clause.kind === 'main' && front?.parent === null && /^(?:when|as|while)$/.test(front.marker)) return index - 1;
	if (clause.kind !== 'joined' && !(clause.kind === 'main' && index > 0)) return null;
	for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
		const other = clauses[k];
		if (other === undefined || other.kind === 'relative' || other.kind === 'infinitive') continue;
		const first = other.parts[0]?.start ?? 0;
		const subject = other.subject?.start ?? other.group.start;
		for (let i = first; i < subject; i++) if ((scene.dateAt[i] ?? -1) >= 0) return k;
		if (other.kind === 'main') return null;
	}

	return null;
}
