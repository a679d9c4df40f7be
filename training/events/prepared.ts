// Reads marked articles up to where it is judged what tells an event.
import type {EventKind} from '../../source/reading/document.js';
import {dateTellings} from '../../source/reading/events/dating.js';
import {tellingsOf} from '../../source/reading/events/events.js';
import {type Case, type Scene, sceneOf, type Telling} from '../../source/reading/events/telling.js';
import {groundOf} from '../../source/reading/read.js';
import type {Marked} from './marked.js';

export type Prepared = {
	readonly scene: Scene;
	readonly tellings: readonly Telling[];
	/** By telling the kind that is marked there, "optional", or "none". */
	readonly labels: ReadonlyMap<Telling, string>;
};

export function prepared({article, marks}: Marked): Prepared {
	const {tokens, dates, entities, syntax} = groundOf(article);
	const scene = sceneOf(article, tokens, dates, entities, syntax);
	const tellings = tellingsOf(scene);
	const labels = new Map<Telling, string>(tellings.map(telling => [telling, 'none']));
	for (const {start, end, kind} of marks) {
		const isMarked = (at: number): boolean => at >= 0 && tokens[at]!.start >= start && tokens[at]!.end <= end;
		// The last verb of "is expected to open"; marked is "began" of "began talks", told the noun.
		const told =
			tellings.findLast(({trigger, barred}) => !barred && isMarked(trigger)) ??
			tellings.find(
				({noun, inherits, sentence}) => noun && isMarked(sentence.clauses[inherits ?? -1]?.group.main ?? -1),
			);
		if (told !== undefined) labels.set(told, kind);
	}

	return {scene, tellings, labels};
}

/** Judges the tellings of an article in order of text, each beside its label. */
export function eachJudged(
	{scene, tellings, labels}: Prepared,
	judge: (at: Case, label: string) => EventKind | null,
): void {
	dateTellings(scene, tellings, at => judge(at, labels.get(at.telling)!));
}
