import {weightOf} from './pool.js';

type Held = {readonly answer: Promise<{readonly text: string}>; weight: number};

/**
 * The answers to lines in the order of the lines, many asked for at once: as long as what is held (lines without an answer, answers
 * that wait for their turn) weighs less than `most`, the next line is asked about. An answer is given before more is waited for.
 */
export async function* inOrder(
	lines: AsyncIterator<string>,
	answer: (line: string) => Promise<string>,
	most: number,
): AsyncGenerator<string> {
	const held: Held[] = [];
	let weight = 0;
	const hold = (line: string): void => {
		const one: Held = {
			weight: weightOf(line),
			answer: answer(line).then(text => {
				weight += weightOf(text) - one.weight;
				one.weight = weightOf(text);
				return {text};
			}),
		};
		weight += one.weight;
		held.push(one);
	};

	let next: Promise<IteratorResult<string>> | null = lines.next();
	for (let first = held[0]; next !== null || first !== undefined; first = held[0]) {
		// The line stands first: workers are fed before what they answered is written.
		const awaited = [
			...(next !== null && (first === undefined || weight < most) ? [next] : []),
			...(first ? [first.answer] : []),
		];
		const come = await Promise.race(awaited);
		if ('text' in come) {
			held.shift();
			weight -= first!.weight;
			yield come.text;
		} else if (come.done) next = null;
		else {
			hold(come.value);
			next = lines.next();
		}
	}
}
