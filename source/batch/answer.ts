import {Fault} from '../article/fault.js';
import {articleOfRecord} from '../article/record.js';
import {contract} from '../output/json.js';
import {read} from '../reading/read.js';
import {idOf, recordIn, refusal} from './record.js';

/** The answer to one line, without its end: `{"id", ...document}`, or `{"id", "error"}` for a bad record. Never rejects. */
export async function answer(line: string): Promise<string> {
	const record = recordIn(line);
	const id = idOf(record);
	if (record === null) return refusal(id, 'the line is no record: one JSON object a line, of at most 64 MiB');
	try {
		return JSON.stringify({id, ...(contract(read(await articleOfRecord(record))) as object)});
	} catch (error) {
		return refusal(id, error instanceof Fault ? error.message : 'the record could not be read: a fault of Readout');
	}
}
