import {Fault} from './article/fault.js';
import {articleOfRecord} from './article/record.js';
import {contract} from './output/json.js';
import {read} from './reading/read.js';

/** Lines of JSON in, lines of JSON out, in order, one at a time: `{"id", ...document}`, or `{"id", "error"}` for a bad record. */
export async function* batch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	for await (const line of linesOf(chunks)) {
		if (line.trim() !== '') yield `${JSON.stringify(await answer(line))}\n`;
	}
}

async function answer(line: string): Promise<object> {
	const record = recordIn(line);
	if (record === null) return {id: null, error: 'the line is no record: one JSON object a line'};
	const id = record.id ?? null;
	try {
		return {id, ...(contract(read(await articleOfRecord(record))) as object)};
	} catch (error) {
		return {id, error: error instanceof Fault ? error.message : 'the record could not be read: a fault of Readout'};
	}
}

function recordIn(line: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(line);
		const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isRecord ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** The lines of a stream of UTF-8, without their ends. A line that comes in many chunks is put together once. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let parts: string[] = [];
	for await (const chunk of chunks) {
		const [first = '', ...others] = decoder.decode(chunk, {stream: true}).split('\n');
		parts.push(first);
		for (const part of others) {
			yield parts.join('');
			parts = [part];
		}
	}

	parts.push(decoder.decode());
	yield parts.join('');
}
