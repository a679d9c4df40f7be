/** The newest first, the undated last, else as they came. */
export function newestFirst<Dated extends {readonly published: string | null}>(items: readonly Dated[]): Dated[] {
	const times = new Map(items.map(item => [item, timeOf(item.published)]));
	return [...items].sort((a, b) => {
		const [first = 0, second = 0] = [times.get(a), times.get(b)];
		return first === second ? 0 : second - first;
	});
}

/** A day stands at its start; what has no zone is read as UTC. */
function timeOf(published: string | null): number {
	if (published === null) return Number.NEGATIVE_INFINITY;
	const time = Date.parse(/T[\d:.]+$/.test(published) ? `${published}Z` : published);
	return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
