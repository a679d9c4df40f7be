/** The record in a line; null where it holds none. */
export function recordIn(line: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(line);
		const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isRecord ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

export const idOf = (record: Record<string, unknown> | null): unknown => record?.id ?? null;

/** What stands in the place of a record that couldn't be read. */
export const refusal = (id: unknown, error: string): string => JSON.stringify({id, error});
