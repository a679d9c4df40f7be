// Reads marked articles up to where it is judged what tells an event.
import {tellingsOf} from '../../source/reading/events/events.js';
import {type Scene, sceneOf, type Telling} from '../../source/reading/events/telling.js';
import {groundOf} from '../../source/reading/read.js';
import type {Mark, Marked} from './marked.js';

export type Prepared = {
	readonly scene: Scene;
	readonly tellings: readonly Telling[];
	/** What is marked at a telling. */
	readonly marked: ReadonlyMap<Telling, Mark>;
};

export function prepared({article, marks}: Marked): Prepared {
	const {tokens, dates, entities, syntax} = groundOf(article);
	const scene = sceneOf(article, tokens, dates, entities, syntax);
	const tellings = tellingsOf(scene);
	const marked = new Map<Telling, Mark>();
	for (const mark of marks) {
		const {start, end} = mark;
		const isMarked = (at: number): boolean => at >= 0 && tokens[at]!.start >= start && tokens[at]!.end <= end;
		// The last verb of "is expected to open"; marked is "began" of "began talks", told the noun.
		const told =
			tellings.findLast(({trigger, barred}) => !barred && isMarked(trigger)) ??
			tellings.find(
				({noun, inherits, sentence}) => noun && isMarked(sentence.clauses[inherits ?? -1]?.group.main ?? -1),
			);
		if (told !== undefined) marked.set(told, mark);
	}

	return {scene, tellings, marked};
}
