import type {Reading} from '../sense.js';

/** The readings that stay where several claim a token: the longest, of equal ones the first. In order of text. */
export function withoutOverlaps(readings: readonly Reading[]): Reading[] {
	const order = readings.map((_, index) => index);
	order.sort((a, b) => lengthOf(readings[b]!) - lengthOf(readings[a]!) || a - b);
	const taken = new Set<number>();
	const kept: Reading[] = [];
	for (const index of order) {
		const reading = readings[index]!;
		let free = true;
		for (let token = reading.first; token < reading.last; token++) if (taken.has(token)) free = false;
		if (!free) continue;
		for (let token = reading.first; token < reading.last; token++) taken.add(token);
		kept.push(reading);
	}

	return kept.sort((a, b) => a.first - b.first);
}

const lengthOf = ({first, last}: Reading): number => last - first;
