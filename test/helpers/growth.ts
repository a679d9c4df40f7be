import process from 'node:process';

/** Microseconds of the processor: what other programs do meanwhile doesn't count. */
function costOf(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	const {user, system} = process.cpuUsage(before);
	return user + system;
}

/**
 * How many times as much `large` costs as `small`, each at its least of several turns, taken by turns; the first of each warms.
 * What is linear costs as many times as much as there is more of it; compare with a bound between that and its square.
 */
export function growth(small: () => unknown, large: () => unknown, turns = 4): number {
	let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let turn = 0; turn <= turns; turn++) {
		const costs = [costOf(small), costOf(large)] as const;
		if (turn === 0) continue;
		least = Math.min(least, costs[0]);
		most = Math.min(most, costs[1]);
	}

	// Below half a millisecond the clock says nothing.
	return most / Math.max(least, 500);
}
