import type {Span} from '../../article/article.js';
import type {Clause, Range} from '../syntax/clauses.js';
import type {Scene, Telling} from './telling.js';

/**
 * Where an event is told: its clause with the clauses that hang on it and tell nothing of their own ("a contract to supply
 * tankers"), and the attribution around it ("the bank said on Thursday that"). A noun's is the clause whose subject or
 * object it is, if that tells nothing else, or the phrase around it.
 */
export function clauseSpans(scene: Scene, tellings: readonly Telling[]): Span[] {
	const hosts = new Map<Clause, Telling>();
	for (const telling of tellings) {
		if (telling.clause !== null && (!telling.noun || telling.role !== null) && !hosts.has(telling.clause)) {
			hosts.set(telling.clause, telling);
		}
	}

	const reached = new Map<Telling, Range[]>(tellings.map(telling => [telling, [...telling.parts]]));
	const seen = new Set<number>();
	for (const {sentence} of tellings) {
		if (seen.has(sentence.sentence)) continue;
		seen.add(sentence.sentence);
		const {clauses} = sentence;
		const host = clauses.map(clause => hosts.get(clause));
		clauses.forEach((clause, index) => {
			const above = clause.parent === null ? undefined : host[clause.parent];
			if (host[index] === undefined && clause.kind !== 'joined') host[index] = above;
		});
		for (let index = clauses.length - 1; index >= 0; index--) {
			const {parent, kind} = clauses[index]!;
			if (parent !== null && kind === 'subordinate' && host[parent] === undefined) host[parent] = host[index];
		}

		clauses.forEach((clause, index) => {
			const telling = host[index];
			if (telling !== undefined) reached.get(telling)?.push(...clause.parts);
			// What is agreed, planned or said belongs to the clause that says so, an event of its own or not.
			let {parent} = clause;
			for (let steps = 0, k = index; steps < deepest && parent !== null && isComplement(clauses[k]!); steps++) {
				const around = host[parent];
				if (around !== undefined && around !== telling) reached.get(around)?.push(...clause.parts);
				k = parent;
				parent = clauses[k]!.parent;
			}
		});
	}

	return tellings.map(telling => spanOf(scene, telling, reached.get(telling) ?? telling.parts));
}

/** How many clauses around it a complement still belongs to. */
const deepest = 4;

const isComplement = ({kind, marker}: Clause): boolean =>
	kind === 'infinitive' || kind === 'participle' || (kind === 'subordinate' && /^(?:that|)$/.test(marker));

const edge = /^(?:[,.:]|``|''|CC)$/;

function spanOf(scene: Scene, telling: Telling, ranges: readonly Range[]): Span {
	let first = telling.trigger;
	let last = telling.trigger;
	for (const range of ranges) {
		first = Math.min(first, range.start);
		last = Math.max(last, range.end - 1);
	}

	while (first < telling.trigger && edge.test(scene.parse.tags[first] ?? '')) first++;
	while (last > telling.trigger && (edge.test(scene.parse.tags[last] ?? '') || scene.tokens[last]?.lower === 'with'))
		last--;
	return {start: scene.tokens[first]?.start ?? 0, end: scene.tokens[last]?.end ?? 0};
}
