/** Numbers below its argument. */
export type Numbers = (below: number) => number;

/** A generator, the same at every run. */
export function numbers(seed: number): Numbers {
	let state = seed >>> 0;
	return below => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
