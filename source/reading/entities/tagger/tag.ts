import type {Scene} from '../candidate.js';
import type {Lexicon} from '../lexicon.js';
import {stoppedEndings} from '../words/heads.js';
import {decode} from './decode.js';
import {type Form, formsBy} from './form.js';
import {islandsOf} from './islands.js';
import {labels, type Model, namesModel} from './model.js';
import {type Named, pageOf, type Ruled, types} from './page.js';
import {Scorer} from './score.js';

type Tools = {readonly model: Model; readonly formOf: (word: string) => Form; readonly scorer: Scorer};

let tools: Tools | undefined;

const toolsFor = (model: Model, lexicon: Lexicon): Tools => ({
	model,
	formOf: formsBy(model.vectors, lexicon),
	scorer: new Scorer(model),
});

/** The names that the trained model finds, in order of text; `ruled` is what the rules take for names. */
export function tag(scene: Scene, ruled: readonly Ruled[]): Named[] {
	tools ??= toolsFor(namesModel(), scene.lexicon);
	const {model, formOf, scorer} = tools;
	const page = pageOf(scene, formOf, ruled);
	const islands = islandsOf(page);
	// One array for all of them: one for each would take more than the scores themselves.
	const scores = new Float64Array(islands.reduce((sum, {start, end}) => sum + end - start, 0) * labels);
	const best = (from: number, count: number): Uint8Array =>
		decode(model, scores.subarray(from, from + count * labels), count);
	let from = 0;
	for (const {start, end} of islands) {
		for (let at = start, to = from; at < end; at++, to += labels) {
			scorer.add(page, at, scores, to);
			addTrust(scores, to, page.ruled[at] as number, page.sure[at] as number);
		}

		page.labels.set(best(from, end - start), start);
		from += (end - start) * labels;
	}

	from = 0;
	return islands.flatMap(({start, end}) => {
		let voted = false;
		for (let at = start, to = from; at < end; at++, to += labels) {
			if (scorer.addVotes(page, at, scores, to)) voted = true;
		}

		const path = voted ? best(from, end - start) : page.labels.subarray(start, end);
		from += (end - start) * labels;
		return namesOf(path).map(({first, last, type}) => ({
			first: page.first[start + first] as number,
			last: trimmed(scene, page.last[start + last - 1] as number),
			type,
		}));
	});
}

/**
 * What the rules say counts for more than the corpora teach, by how sure they are (page.ts), the last being what they are
 * certain of. Twice as much for other names, of which they hold few. A quarter of a point a step does best on documents that no
 * model has seen (training/README.md).
 */
const trust = [0, 0, 0.25, 0.5, 0.75, 1, 2];

function addTrust(scores: Float64Array, at: number, ruled: number, sure: number): void {
	const times = types[(ruled - 1) >> 1] === 'other' ? 2 : 1;
	if (ruled > 0) scores[at + ruled] = (scores[at + ruled] as number) + times * (trust[sure] as number);
}

function namesOf(path: Uint8Array): Named[] {
	const names: Named[] = [];
	for (let first = 0; first < path.length; first++) {
		const label = path[first] as number;
		if (label % 2 === 0) continue;
		let last = first + 1;
		while (path[last] === label + 1) last++;
		names.push({first, last, type: types[(label - 1) / 2]!});
		first = last - 1;
	}

	return names;
}

/** Without the stop of a last word that has none of its own. */
function trimmed({tokens}: Scene, last: number): number {
	if (tokens[last - 1]?.text !== '.') return last;
	return stoppedEndings.has(tokens[last - 2]?.text ?? '') ? last : last - 1;
}
