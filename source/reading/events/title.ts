import type {CleanText} from '../../article/clean-text.js';
import {join} from '../../article/clean-text.js';
import type {Range} from '../syntax/clauses.js';
import type {Scene, Telling} from './telling.js';

/** Nothing longer fits three rows beside the rail. */
const longest = 18;

/** The telling tightened: its own words in their order, without its date, its article and what only leads on to the next clause. */
export function titleOf(scene: Scene, telling: Telling): CleanText {
	const kept: number[] = [];
	const subject = telling.noun ? null : fromName(scene, telling.subject);
	if (subject !== null) for (let i = subject.start; i < subject.end; i++) kept.push(i);
	const from = telling.noun ? telling.trigger : (telling.clause?.group.start ?? telling.trigger);
	const verbEnd = telling.noun ? telling.trigger + 1 : (telling.clause?.group.end ?? telling.trigger + 1);
	for (const part of telling.parts) {
		if (part.end <= from && !telling.noun) {
			addTail(part, subject);
			continue;
		}

		let last = part.end;
		for (let i = Math.max(part.start, verbEnd); i < part.end; i++) {
			if (isStop(i) && kept.length > 2) {
				last = i;
				break;
			}
		}

		for (let i = part.start; i < last; i++) {
			if (subject !== null && i < from && (!isBetween(i) || isMarker(i))) continue;
			if (subject === null && !telling.noun && i < from) continue;
			if (kept.at(-1) === undefined || i > kept.at(-1)!) kept.push(i);
		}

		if (last < part.end) break;
	}

	return textOf(scene, tighten(scene, telling, kept));

	/** "soldiers who had fought": the soldiers had. */
	function isMarker(i: number): boolean {
		return telling.clause?.kind === 'relative' && /^W/.test(scene.parse.tags[i] ?? '') && i >= subject!.end;
	}

	/** "ties between the two countries were": what hangs on the subject before its verb. */
	function isBetween(i: number): boolean {
		return subject !== null && i >= subject.end && !stopBetween(subject.end, i);
	}

	function stopBetween(start: number, end: number): boolean {
		for (let i = start; i <= end && i < start + 12; i++) if (isStop(i)) return true;
		return false;
	}

	function addTail(part: Range, range: Range | null): void {
		if (range === null || part.start > range.end || part.end <= range.end) return;
		for (let i = range.end; i < part.end && !isStop(i); i++) kept.push(i);
	}

	function isStop(i: number): boolean {
		const tag = scene.parse.tags[i] ?? '';
		const token = scene.tokens[i];
		if (tag === ',' || tag === ':' || tag === '.') return true;
		return tag === 'HYPH' && token?.spaced === true;
	}
}

/** "… the U.S. Putin and Xi have": where two names meet, only the second one is the subject's. */
function fromName(scene: Scene, subject: Range | null): Range | null {
	if (subject === null) return null;
	let {start} = subject;
	for (let i = start + 1; i < subject.end; i++) {
		const left = scene.entityAt[i - 1] ?? -1;
		const here = scene.entityAt[i] ?? -1;
		if (left >= 0 && here >= 0 && left !== here) start = i;
	}

	return {start, end: subject.end};
}

const leading = /^(?:a|an|the|also|and|but|that|which|who|this|these|those)$/;
const dangling =
	/^(?:with|and|or|but|of|to|in|on|at|by|for|from|as|than|that|who|which|after|before|when|where|while|since|until|the|a|an|not|over|against|between|about|near|during|because)$/;

/** Drops dates with their prepositions, the article in front and what is left hanging at the end. */
function tighten(scene: Scene, telling: Telling, indices: readonly number[]): number[] {
	const kept: number[] = [];
	for (const i of indices) {
		const expression = scene.dateAt[i] ?? -1;
		const date = scene.dates[expression];
		if (
			date !== undefined &&
			date.type !== 'duration' &&
			i !== telling.trigger &&
			scene.tokens[i + 1]?.lower !== "'s"
		) {
			if ((scene.dateAt[i - 1] ?? -1) !== expression) {
				if (
					kept.length > 1 &&
					/^(?:on|in|at|by|since|until|from|during|before|late|early|of|to)$/.test(
						scene.tokens[kept.at(-1)!]?.lower ?? '',
					)
				)
					kept.pop();
			}

			continue;
		}

		// A comma after what was dropped parts nothing.
		if (scene.parse.tags[i] === ',' && kept.at(-1) !== i - 1) continue;
		kept.push(i);
	}

	while (kept.length > 1 && leading.test(scene.tokens[kept[0]!]?.lower ?? '')) kept.shift();
	while (kept.length > longest && kept.at(-1)! > telling.trigger) kept.pop();
	while (
		kept.length > 1 &&
		kept.at(-1)! > telling.trigger &&
		(dangling.test(scene.tokens[kept.at(-1)!]?.lower ?? '') ||
			/^(?:[,.:]|``|HYPH)$/.test(scene.parse.tags[kept.at(-1)!] ?? ''))
	)
		kept.pop();
	return startAtName(scene, telling, kept);
}

/** "Russian President Vladimir Putin’s state visit": the name is enough. */
function startAtName(scene: Scene, telling: Telling, kept: readonly number[]): number[] {
	if (!telling.noun) return [...kept];
	const name = kept.findIndex(i => (scene.entityAt[i] ?? -1) >= 0);
	const possessive = kept.findIndex(i => scene.parse.tags[i] === 'POS');
	if (name > 0 && possessive > name && kept[possessive]! < telling.trigger) return kept.slice(name);
	return [...kept];
}

/** The tokens as the text has them, one space where some were left out. */
function textOf(scene: Scene, indices: readonly number[]): CleanText {
	const pieces: CleanText[] = [];
	for (let k = 0; k < indices.length; ) {
		let last = k;
		while (indices[last + 1] === indices[last]! + 1) last++;
		const start = scene.tokens[indices[k]!]?.start ?? 0;
		const end = scene.tokens[indices[last]!]?.end ?? start;
		pieces.push(scene.article.text.slice(start, end));
		k = last + 1;
	}

	return join(pieces, ' ');
}
