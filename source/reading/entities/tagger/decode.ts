import {labels, type Model} from './model.js';

/** The labels of the highest score together; `scores` holds `labels` for each of `count` tokens. */
export function decode({transitions}: Model, scores: Float64Array, count: number): Uint8Array {
	const from = new Uint8Array(count * labels);
	const best = new Float64Array(count * labels);
	for (let at = 0; at < count; at++) {
		for (let label = 0; label < labels; label++) {
			let top = -Infinity;
			for (let before = 0; before < (at === 0 ? 1 : labels); before++) {
				const so = at === 0 ? 0 : (best[(at - 1) * labels + before] as number);
				const score = so + (transitions[before * labels + label] as number);
				if (score <= top) continue;
				top = score;
				from[at * labels + label] = before;
			}

			best[at * labels + label] = top + (scores[at * labels + label] as number);
		}
	}

	const path = new Uint8Array(count);
	let label = 0;
	for (let other = 1; other < labels; other++)
		if ((best[(count - 1) * labels + other] as number) > (best[(count - 1) * labels + label] as number)) label = other;
	for (let at = count - 1; at >= 0; at--) {
		path[at] = label;
		label = from[at * labels + label] as number;
	}

	return path;
}
