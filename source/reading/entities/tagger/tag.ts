import type {Scene} from '../candidate.js';
import type {Lexicon} from '../lexicon.js';
import {stoppedEndings} from '../words/heads.js';
import {decode} from './decode.js';
import {type Form, formsBy} from './form.js';
import {islandsOf} from './islands.js';
import {labels, type Model, namesModel} from './model.js';
import {type Named, pageOf, type Ruled, types} from './page.js';
import {Scorer} from './score.js';
import type {Unit} from './units.js';

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
	return islandsOf(page).flatMap(({start, end}) => {
		const scores = new Float64Array((end - start) * labels);
		for (let at = start; at < end; at++) {
			scorer.add(page, at, scores, (at - start) * labels);
			trust(scores, (at - start) * labels, page.ruled[at] as number, page.sure[at] as number);
		}

		return namesOf(decode(model, scores, end - start)).map(({first, last, type}) => ({
			first: page.units[start + first]!.first,
			last: trimmed(scene, page.units[start + last - 1]!),
			type,
		}));
	});
}

/**
 * What the rules say counts for more than the corpora teach, where they are sure: those hold no news of today, and few
 * other things. By label, then by how sure.
 */
const trusted = [0, 1, 1, 1, 1, 1, 1, 2, 2];
const whenSure = [0, 0, 0.5, 1.5, 2.5, 3, 4];

function trust(scores: Float64Array, at: number, ruled: number, sure: number): void {
	scores[at + ruled] = (scores[at + ruled] as number) + (trusted[ruled] as number) * (whenSure[sure] as number);
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
function trimmed({tokens}: Scene, {last}: Unit): number {
	if (tokens[last - 1]?.text !== '.') return last;
	return stoppedEndings.has(tokens[last - 2]?.text ?? '') ? last : last - 1;
}
