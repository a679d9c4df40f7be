import process from 'node:process';

/** Microseconds of the processor that a measure takes at least: its clock and a passing collection of garbage are small beside it. */
const enough = 20_000;

/** Microseconds of the processor for `times` runs: what other programs do meanwhile doesn't count. */
function costOf(run: () => unknown, times: number): number {
	const before = process.cpuUsage();
	for (let time = 0; time < times; time++) run();
	const {user, system} = process.cpuUsage(before);
	return user + system;
}

/** How many runs, a power of two, cost enough to be told; it warms the run as well. */
function timesOf(run: () => unknown): number {
	let times = 1;
	while (costOf(run, times) < enough) times *= 2;
	return times;
}

/** A turn that costs so much less than the least before it tells that the least wasn't found yet. */
const slight = 0.99;

/**
 * How many times as much a run of `large` costs as one of `small`, each at its least, taken by turns until `turns` of them in
 * a row brought neither down. What is linear costs as many times as much as there is more of it; compare with a bound between
 * that and its square. Let `large` hold four times as much: what comes by chance within one doubling (a collection of garbage,
 * a string that is kept otherwise) is small beside the room between 4 and 16.
 */
export function growth(small: () => unknown, large: () => unknown, turns = 4): number {
	const runs = [small, large].map(run => ({run, times: timesOf(run), least: Number.POSITIVE_INFINITY}));
	for (let quiet = 0, turn = 0; quiet < turns && turn < 10 * turns; turn++) {
		quiet++;
		for (const one of runs) {
			const cost = costOf(one.run, one.times) / one.times;
			if (cost < one.least * slight) quiet = 0;
			one.least = Math.min(one.least, cost);
		}
	}

	const [less, more] = runs.map(one => one.least);
	return (more ?? 0) / (less ?? 0);
}
